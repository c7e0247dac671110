const TROUBLE = /[\r\0]|^\uFEFF|\|[ \t]+(?:\n|$)/u;

/** Copies of a note's text, of equal length, so that offsets stay those of the stored text. */
export interface StoredCopy {
  /** Lines end with `\n` alone; NUL and a leading byte order mark are replaced. What is read from. */
  readonly content: string;
  /** As `content`, with the last pipe of a delimiter row at its line's end. What is parsed for blocks. */
  readonly structure: string;
}

/** The text as the parser can take it; the text itself where nothing is wrong. */
export function copyForParser(text: string): StoredCopy {
  if (!TROUBLE.test(text)) return { content: text, structure: text };
  let copy = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  if (copy.includes('\r')) copy = copy.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  if (copy.includes('\0')) copy = copy.replaceAll('\0', '\uFFFD');
  return { content: copy, structure: moveLastPipes(copy) };
}

/** Puts the last pipe of each delimiter row behind the blanks that follow it. */
function moveLastPipes(copy: string): string {
  return copy.replace(/^[>|: \t-]*\|[ \t]+$/gmu, (row) => {
    if (!row.includes('-')) return row;
    const pipe = row.lastIndexOf('|');
    return `${row.slice(0, pipe)}${row.slice(pipe + 1)}|`;
  });
}
