import type { Comparison } from '../comparison';
import { plainCell } from './csv';

/** Cells between tabs, a row a line; tabs and line ends inside a text become blanks. With `guard` as in `printCsv`. */
export function printTsv(comparison: Comparison, guard: boolean): string {
  const lines = [
    ['', ...comparison.concepts],
    ...comparison.rows.map((row) => [row.aspect, ...row.cells.map((cells) => plainCell(cells))]),
  ];
  return lines.map((line) => `${line.map((cell) => oneLine(cell, guard)).join('\t')}\n`).join('');
}

function oneLine(text: string, guard: boolean): string {
  const line = text.replace(/[\t\r\n]+/gu, ' ').trim();
  return guard && /^[=+\-@]/u.test(line) ? `'${line}` : line;
}
