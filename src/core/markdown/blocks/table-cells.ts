import type { Span } from '../../text';
import { trimSpan } from '../spans';

/**
 * The cells of a row: what stands between two pipes without a backslash, trimmed, empty cells
 * included; what stands outside the outer pipes only if it is not blank.
 */
export function readCells(text: string, row: Span): Span[] {
  const cells: Span[] = [];
  let from = row.from;
  for (let i = row.from, isFirst = true; i < row.to; i++) {
    const letter = text.charAt(i);
    if (letter === '\\') i += 1;
    if (letter !== '|') continue;
    const cell = trimSpan(text, { from, to: i });
    if (!isFirst || cell.from < cell.to) cells.push(cell);
    isFirst = false;
    from = i + 1;
  }
  const last = trimSpan(text, { from, to: row.to });
  if (last.from < last.to) cells.push(last);
  return cells;
}
