import type { Comparison } from '../../core/compare';
import type { NamedRow } from '../../ui/comparison/table-present';

/** Where the columns are notes that a base has chosen, and its properties are rows above those that are read. */
export interface BaseTable {
  /** Paths of the notes, in their order. */
  files(): readonly string[];
  /** A row a property, with a cell for each of these notes; the key is that of the note's property, or empty. */
  rows(files: readonly string[]): readonly NamedRow[];
  /** Draws a property of a note as the app does. */
  drawValue(row: string, file: string, el: HTMLElement): void;
  /** Code units that a cell shows. */
  longest(): number;
}

/** A table without the rows that say nothing but what the properties above it say. */
export function withoutGiven(table: Comparison, given: readonly NamedRow[]): Comparison {
  const keys = new Set(given.map(({ row }) => row.key));
  const isSaid = ({ key, cells }: Comparison['rows'][number]): boolean =>
    keys.has(key) && cells.flat().every(({ reader }) => reader === 'property');
  return keys.size === 0 ? table : { ...table, rows: table.rows.filter((row) => !isSaid(row)) };
}

/** The row of the table in which a property's values have their places in the notes; null for one that no note holds. */
export function sourceRow(given: NamedRow, whole: Comparison): NamedRow | null {
  const read = whole.rows.find(({ key }) => key === given.row.key);
  if (read === undefined) return null;
  const cells = read.cells.map((list) => list.filter(({ reader }) => reader === 'property'));
  return { id: given.id, row: { ...read, cells } };
}
