import type { Cell, Comparison } from '../comparison';

/** RFC 4180: CRLF, every cell quoted; with `guard` a cell that a spreadsheet would run is kept text by an apostrophe. */
export function printCsv(comparison: Comparison, guard: boolean): string {
  const lines = [
    ['', ...comparison.concepts],
    ...comparison.rows.map((row) => [row.aspect, ...row.cells.map((cells) => plainCell(cells))]),
  ];
  return lines.map((line) => line.map((cell) => quote(cell, guard)).join(',')).join('\r\n') + '\r\n';
}

/** The texts of a cell's sources, each once. */
export function plainCell(cells: readonly Cell[]): string {
  return [...new Set(cells.map((cell) => cell.text))].join('; ');
}

function quote(text: string, guard: boolean): string {
  const guarded = guard && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
