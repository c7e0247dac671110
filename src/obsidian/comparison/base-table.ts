import type { Cell, Comparison, Row } from '../../core/compare';
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
  /** What the notes say, as it was shown last. */
  private read: Comparison | null = null;

  constructor(base: BaseTable | null, files: () => readonly string[]) {
    this.base = base;
    this.files = files;
  }

  get rows(): readonly NamedRow[] {
    return (this.base?.rows(this.files()) ?? []).map((named) => {
      const read = this.readRow(named.row, this.read);
      return read === null ? named : { ...named, row: joined(named.row, read) };
    });
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
    const given = this.rows.find((row) => row.id === id)?.row;
    const read = whole?.rows.find((row) => row.key === given?.key);
    if (given === undefined || read === undefined) return null;
    const isJoined = this.readRow(given, this.read) !== null;
    const cells = read.cells.map((list) => list.filter(({ reader }) => isJoined || reader === 'property'));
    return { id, row: { ...read, cells } };
  }

  /** A table without the rows that the properties above it say, or have room for. */
  trim(table: Comparison): Comparison {
    this.read = table;
    const given = this.base?.rows(this.files()) ?? [];
    const said = new Set(given.map(({ row }) => this.readRow(row, table)));
    return said.size === 0 ? table : { ...table, rows: table.rows.filter((row) => !said.has(row)) };
  }

  /** The row of the same name, where it says nothing else of a note than its property; null where it does, or there is none. */
  private readRow(given: Row, table: Comparison | null): Row | null {
    const read = table?.rows.find(({ key }) => key !== '' && key === given.key);
    const agrees = (cells: readonly Cell[], at: number): boolean => {
      const [own] = given.cells[at] ?? [];
      return own === undefined || beside(cells).every(({ text }) => plain(text) === plain(own.text));
    };
    return read?.cells.every(agrees) === true ? read : null;
  }
}

/** What is said otherwise than by a property. */
const beside = (cells: readonly Cell[]): readonly Cell[] => cells.filter(({ reader }) => reader !== 'property');

const plain = (text: string): string => text.trim().replace(/[.;]$/u, '').toLowerCase();

/** A row of a property, with what the notes that lack it say in another way. */
function joined(given: Row, read: Row): Row {
  const cells = given.cells.map((own, at) => (own.length > 0 ? own : beside(read.cells[at] ?? [])));
  if (cells.every((list, at) => list === given.cells[at] || list.length === 0)) return given;
  const [first, ...others] = cells.map((list) => plain(list[0]?.text ?? ''));
  const isSame = others.every((text) => text === first);
  const isAlone = cells.filter((list) => list.length > 0).length === 1;
  return { ...given, cells, kind: isSame ? 'same' : isAlone ? 'one-sided' : 'different' };
}

/** A base may hold the whole vault: only the notes of one page are read. */
export function notesOnPage(all: readonly string[], page: number): readonly string[] {
  return all.slice(page * COLUMNS_A_PAGE, (page + 1) * COLUMNS_A_PAGE);
}

/** The page that is asked for, or the last that there is. */
export function pageOfNotes(all: readonly string[], page: number): number {
  return Math.max(0, Math.min(page, Math.ceil(all.length / COLUMNS_A_PAGE) - 1));
}
