import { csvLines } from '../../text';
import type { Cell, Comparison } from '../comparison';

/** RFC 4180: CRLF, every cell quoted; with `guard` a cell that a spreadsheet would run is kept text by an apostrophe. */
export function printCsv(comparison: Comparison, guard: boolean): string {
  return csvLines(
    [
      ['', ...comparison.concepts],
      ...comparison.rows.map((row) => [row.aspect, ...row.cells.map((cells) => plainCell(cells))]),
    ],
    guard,
  );
}

/** The texts of a cell's sources, each once. */
export function plainCell(cells: readonly Cell[]): string {
  return [...new Set(cells.map((cell) => cell.text))].join('; ');
}
