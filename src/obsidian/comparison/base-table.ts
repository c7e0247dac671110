import type { Comparison } from '../../core/compare';
import type { NamedRow } from '../../ui/comparison/table-present';
import { COLUMNS_A_PAGE } from '../../ui/comparison/table-present';
import type { CellTarget } from '../../ui/comparison/table-view-model';

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

/** The rows of properties above a table; without a base there are none. */
export class GivenRows {
  private readonly base: BaseTable | null;
  /** The notes that the columns stand for. */
  private readonly files: () => readonly string[];

  constructor(base: BaseTable | null, files: () => readonly string[]) {
    this.base = base;
    this.files = files;
  }

  get rows(): readonly NamedRow[] {
    return this.base?.rows(this.files()) ?? [];
  }

  has(id: string): boolean {
    return this.rows.some((row) => row.id === id);
  }

  draw({ row, column }: CellTarget, el: HTMLElement): void {
    const file = this.files()[column];
    if (file !== undefined) this.base?.drawValue(row, file, el);
  }

  /** The row in which a property's values have their places in the notes; null for one that no note holds. */
  sourceRow(id: string, whole: Comparison | null): NamedRow | null {
    const key = this.rows.find((row) => row.id === id)?.row.key;
    const read = whole?.rows.find((row) => row.key === key);
    if (read === undefined) return null;
    const cells = read.cells.map((list) => list.filter(({ reader }) => reader === 'property'));
    return { id, row: { ...read, cells } };
  }

  /** A table without the rows that say nothing but what the properties above it say. */
  trim(table: Comparison): Comparison {
    const keys = new Set(this.rows.map(({ row }) => row.key));
    const isSaid = ({ key, cells }: Comparison['rows'][number]): boolean =>
      keys.has(key) && cells.flat().every(({ reader }) => reader === 'property');
    return keys.size === 0 ? table : { ...table, rows: table.rows.filter((row) => !isSaid(row)) };
  }
}

/** A base may hold the whole vault: only the notes of one page are read. */
export function notesOnPage(all: readonly string[], page: number): readonly string[] {
  return all.slice(page * COLUMNS_A_PAGE, (page + 1) * COLUMNS_A_PAGE);
}

/** The page that is asked for, or the last that there is. */
export function pageOfNotes(all: readonly string[], page: number): number {
  return Math.max(0, Math.min(page, Math.ceil(all.length / COLUMNS_A_PAGE) - 1));
}
