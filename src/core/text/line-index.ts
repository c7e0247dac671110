import type { Span } from './span';

/** Offsets at which the lines begin, ascending; the first is 0. `\n`, `\r\n` and a lone `\r` end a line. */
export type LineIndex = Int32Array;

export function buildLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return Int32Array.from(starts);
}

/** The 0-based line that holds the offset; O(log n). */
export function lineAt(lines: LineIndex, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = lines[middle];
    if (start !== undefined && start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line's span without its line end. `text` is the one that the index was built from. */
export function lineSpan(text: string, lines: LineIndex, line: number): Span {
  const from = lines[line] ?? text.length;
  let to = lines[line + 1] ?? text.length;
  if (to > from && text.charCodeAt(to - 1) === 10) to -= 1;
  if (to > from && text.charCodeAt(to - 1) === 13) to -= 1;
  return { from, to };
}
