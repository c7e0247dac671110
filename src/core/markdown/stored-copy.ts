const TROUBLE = /[\r\0]|^\uFEFF|\|[ \t]+(?:\n|$)/u;
/** The mark of a list item that holds nothing, with the blank that stands for a carriage return. */
const EMPTY_ITEM = /((?:[-*+]|\d[.)])[ \t]?) \n(?=[> \t]*\n)/gu;

/** Copies of a note's text, of equal length, so that offsets stay those of the stored text. */
export interface StoredCopy {
  /** Lines end with `\n` alone; NUL and a leading byte order mark are replaced. What is read from. */
  readonly content: string;
  /** As `content`, but for two places at which a blank too much would change the blocks. What is parsed for blocks. */
  readonly structure: string;
}

/** The text as the parser can take it; the text itself where nothing is wrong. */
export function copyForParser(text: string): StoredCopy {
  if (!TROUBLE.test(text)) return { content: text, structure: text };
  let copy = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  if (copy.includes('\r')) copy = copy.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  if (copy.includes('\0')) copy = copy.replaceAll('\0', '\uFFFD');
  return { content: copy, structure: moveLastPipes(text.includes('\r\n') ? moveBlanks(copy) : copy) };
}

/**
 * Puts the last pipe of each delimiter row behind the blanks that follow it. A dash before the pipe fills the gap, not
 * a blank: a row of one dash would become the mark of a list.
 */
function moveLastPipes(copy: string): string {
  return copy.replace(/^[>|: \t-]*\|[ \t]+$/gmu, (row: string, from: number) => {
    if (!row.includes('-') || !lineBefore(copy, from).includes('|')) return row;
    const pipe = row.lastIndexOf('|');
    const blanks = row.slice(pipe + 1);
    return `${row.slice(0, pipe)}${row.charAt(pipe - 1) === '-' ? '-'.repeat(blanks.length) : blanks}|`;
  });
}

function lineBefore(copy: string, from: number): string {
  return from < 2 ? '' : copy.slice(copy.lastIndexOf('\n', from - 2) + 1, from - 1);
}

/**
 * Gives the blank behind the mark of an empty item to the blank line that follows. An item that begins with a blank
 * line ends there (CommonMark 0.31, list items, rule 3), which the parser sees only where one blank at most follows the
 * mark: with the one that stands for a carriage return there would be two.
 */
function moveBlanks(copy: string): string {
  return copy.replace(EMPTY_ITEM, '$1\n ');
}
