const TROUBLE = /[\r\0]|^\uFEFF|\|[ \t]+(?:\n|$)/u;
const CARRIAGE_RETURN = 13;

/**
 * The text as the parser can take it, of equal length, so that offsets stay those of the stored
 * text: a line ends with `\n` alone, NUL and a leading byte order mark are replaced, and the last
 * pipe of a table's delimiter row stands at the line's end. The text itself where nothing is wrong.
 */
export function copyForParser(text: string): string {
  if (!TROUBLE.test(text)) return text;
  let copy = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  if (copy.includes('\r')) copy = copy.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  if (copy.includes('\0')) copy = copy.replaceAll('\0', '\uFFFD');
  return moveLastPipes(copy);
}

/** Puts the last pipe of each delimiter row behind the blanks that follow it. */
function moveLastPipes(copy: string): string {
  return copy.replace(/^[>|: \t-]*\|[ \t]+$/gmu, (row) => {
    if (!row.includes('-')) return row;
    const pipe = row.lastIndexOf('|');
    return `${row.slice(0, pipe)}${row.slice(pipe + 1)}|`;
  });
}

/** Whether the code unit at the offset is a carriage return, which a block's span leaves out. */
export function isCarriageReturn(text: string, offset: number): boolean {
  return text.charCodeAt(offset) === CARRIAGE_RETURN;
}
