import type { Result } from '../../text';
import { fail, ok } from '../../text';

/** A GFM table as its cells: stored slices, trimmed, pipes still escaped. */
export interface MarkdownTable {
  readonly header: readonly string[];
  /** The alignment row, as stored. */
  readonly alignment: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads the lines of a table; fails with `table-marker` where a row is longer than the header or no alignment row follows. */
export function parseTable(text: string): Result<MarkdownTable> {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  const [first, second, ...rest] = lines.map((line) => splitRow(line));
  if (first === undefined || second?.every((cell) => /^:?-+:?$/u.test(cell)) !== true) {
    return fail({ code: 'table-marker', path: null, from: null, detail: 'no alignment row' });
  }
  const long = rest.findIndex((row) => row.length > first.length);
  if (long >= 0)
    return fail({
      code: 'table-marker',
      path: null,
      from: null,
      detail: `row ${String(long + 1)} is longer than the header`,
    });
  return ok({ header: first, alignment: second, rows: rest });
}

/** The cells of a row: split at pipes that no backslash escapes. */
function splitRow(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let escaped = false;
  for (const unit of line.trim()) {
    if (unit === '|' && !escaped) {
      cells.push(cell.trim());
      cell = '';
    } else cell += unit;
    escaped = unit === '\\' && !escaped;
  }
  cells.push(cell.trim());
  if (cells[0] === '') cells.shift();
  if (cells.length > 0 && cells.at(-1) === '') cells.pop();
  return cells;
}

/** The table's text, a line a row, ended by `end`; no padding. */
export function printTable(table: MarkdownTable, end: string): string {
  const line = (cells: readonly string[]): string =>
    `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
  const alignment = `|${table.alignment.join('|')}|`;
  return [line(table.header), alignment, ...table.rows.map(line)].join(end);
}
