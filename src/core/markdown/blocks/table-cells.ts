import type { Span } from '../../text';
import { trimSpan } from '../spans';

/**
 * The cells of a row from the offsets of its pipes: what stands between two pipes, trimmed, empty
 * cells included; what stands outside the outer pipes only if it is not blank.
 */
export function cellsBetween(text: string, row: Span, pipes: readonly number[]): Span[] {
  const cells: Span[] = [];
  let from = row.from;
  pipes.forEach((pipe, order) => {
    const cell = trimSpan(text, { from, to: pipe });
    if (order > 0 || cell.from < cell.to) cells.push(cell);
    from = pipe + 1;
  });
  const last = trimSpan(text, { from, to: row.to });
  if (last.from < last.to) cells.push(last);
  return cells;
}
