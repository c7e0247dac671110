import { oneLine } from './one-line';

/** Text between the pipes of a table as a person edits it. */
export function readTableCell(stored: string): string {
  const lines = stored.replace(/<br\s*\/?>/giu, '\n');
  return beforePipes(lines, (piece) => (isEscaping(piece) ? piece.slice(0, -1) : piece));
}

/** Text as it stands between pipes; `behind` is what follows it in the note. */
export function writeTableCell(typed: string, behind: string): string {
  const line = beforePipes(oneLine(typed, '<br>'), (piece) => (isEscaping(piece) ? piece : `${piece}\\`));
  // A backslash before the pipe would take it into the cell.
  return behind.startsWith('|') && isEscaping(line) ? `${line} ` : line;
}

/** Changes what stands before each pipe. */
function beforePipes(text: string, change: (piece: string) => string): string {
  const pieces = text.split('|');
  return pieces.map((piece, at) => (at < pieces.length - 1 ? change(piece) : piece)).join('|');
}

/** Whether the sign behind the text would be escaped by it. */
function isEscaping(text: string): boolean {
  let at = text.length;
  while (text.charAt(at - 1) === '\\') at -= 1;
  return (text.length - at) % 2 === 1;
}
