import type { Comparison } from '../comparison';
import type { CellOptions } from '../print/markdown';
import { markdownCell } from '../print/markdown';

/** What the notes say now, as it would be written. */
export interface FreshTable {
  /** Index in `cells` of each column, by its identity. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly FreshRow[];
}

export interface FreshRow {
  readonly key: string;
  /** Shown name, plain. */
  readonly aspect: string;
  /** Markdown of each cell; empty: nothing known. */
  readonly cells: readonly string[];
}

/** A comparison as it would be written; `ids` are those of its columns. */
export function freshTable({ rows }: Comparison, ids: readonly string[], options: CellOptions): FreshTable {
  return {
    columns: new Map(ids.map((id, at) => [id, at])),
    rows: rows.map(({ key, aspect, cells }) => ({
      key,
      aspect,
      cells: cells.map((sources) => markdownCell(sources, options)),
    })),
  };
}

/** Markdown of the cell in a column; empty where the column is none of the table. */
export function valueIn({ columns }: FreshTable, row: FreshRow, id: string | null): string {
  const at = id === null ? undefined : columns.get(id);
  return at === undefined ? '' : (row.cells[at] ?? '');
}
