import { conceptKey } from '../../text';
import { cellHash } from '../print/fnv';
import type { TableMarker } from '../print/markdown';
import type { BrokenTable, FoundTable, PlacedLine } from './find-tables';
import { countNames, isNameOf, matchRows } from './match-rows';

/** A concept that a header names. */
export interface NamedHeader {
  /** As `columnId` gives it. */
  readonly id: string;
  /** A concept or note of this name is there. */
  readonly isKnown: boolean;
}

/** A column as it stands in the note now. */
export interface HandColumn {
  /** Index of its cells in a line. */
  readonly at: number;
  /** The header as it would be asked for: a name or a link. */
  readonly text: string;
  /** The header as it is seen. */
  readonly name: string;
  /** Its identity; null: not ours, and left alone. */
  readonly id: string | null;
  /** Index in the marker, −1 for a column that a person added. */
  readonly base: number;
  /** Whether its header names a concept, so that there is something to fill it with. */
  readonly isNamed: boolean;
}

/** A row as it stands in the note now. */
export interface HandRow {
  readonly line: PlacedLine;
  /** Its first cell without markup. */
  readonly name: string;
  /** Index in the marker, −1 for a row that a person added. */
  readonly base: number;
  /** A person has given it another name. */
  readonly isRenamed: boolean;
}

/** What of a table is ours and what a person made of it. */
export interface TableMatch {
  readonly table: FoundTable;
  readonly columns: readonly HandColumn[];
  readonly rows: readonly HandRow[];
  /** Keys of rows that a person deleted. */
  readonly deleted: readonly string[];
}

/** Holds a table against its marker; a header or row name that stands twice is refused, since nothing could tell them apart. */
export function matchTable(table: FoundTable, nameHeader: (text: string) => NamedHeader): BrokenTable | TableMatch {
  const { marker } = table;
  const exact = exactColumns(table, nameHeader);
  if ('fault' in exact) return exact;
  const names = table.rows.map(({ cells }) => plainName(cells[0] ?? ''));
  const twice = rowTwice(names, marker);
  if (twice >= 0) return twiceAt(table, 'row-twice', table.rows[twice]?.line ?? table.line, names[twice] ?? '');
  const written = table.rows.map(({ cells }, at) => ({ name: names[at] ?? '', hashes: cells.map(cellHash) }));
  const bases = matchRows(marker, written, exact);
  const found = new Set(bases);
  const rows = table.rows.map((line, at): HandRow => {
    const [name = '', base = -1] = [names[at], bases[at]];
    const key = marker.rows[base]?.[0];
    return { line, name, base, isRenamed: key !== undefined && !isNameOf(name, key) };
  });
  return {
    table,
    columns: renamedColumns(exact, rows, marker),
    rows,
    deleted: marker.rows.filter((_, at) => !found.has(at)).map(([key = '']) => key),
  };
}

/** A first cell as a name: marks of emphasis and links off, escapes undone. */
export function plainName(cell: string): string {
  const shown = cell
    .replace(/\[\[(?:[^[\]|\\]*\\?\|)?([^[\]|\\]*)\]\]/gu, '$1')
    .replace(/<br\s*\/?>/giu, ' ')
    .trim();
  const bare = EMPHASIS.exec(shown)?.[2];
  return bare === undefined || bare.endsWith('\\') ? headerText(shown) : plainName(bare);
}

const EMPHASIS = /^(\*\*|==|~~|__|[*_`])(.+)\1$/u;

/** A header as it is asked for: a name, or a link as it stands. */
function headerText(cell: string): string {
  return cell.replace(/\\([\\`*_[\]<>|$=~%#^])/gu, '$1').trim();
}

export function baseHash(marker: TableMarker, row: number, column: number): string {
  return column < 0 ? '' : (marker.rows[row]?.[column + 1] ?? '');
}

function twiceAt(table: FoundTable, fault: BrokenTable['fault'], at: number, name: string): BrokenTable {
  return { line: table.line, at, fault, name };
}

function exactColumns(
  table: FoundTable,
  nameHeader: (text: string) => NamedHeader,
): BrokenTable | readonly HandColumn[] {
  const seen = new Set<string>();
  const columns: HandColumn[] = [];
  for (const [at, cell] of table.header.cells.entries()) {
    const text = headerText(cell);
    if (at === 0) continue;
    const { id, isKnown } = text === '' ? { id: '', isKnown: false } : nameHeader(text);
    if (id !== '' && seen.has(id)) return twiceAt(table, 'header-twice', table.header.line, text);
    seen.add(id);
    const base = id === '' ? -1 : table.marker.columns.indexOf(id);
    const isNamed = isKnown || base >= 0;
    columns.push({ at, text, name: plainName(cell), id: isNamed ? id : null, base, isNamed });
  }
  return columns;
}

/** Our own table may have a name several times (common aspects): twice is a name that we wrote less often. */
function rowTwice(names: readonly string[], marker: TableMarker): number {
  const counts = new Map<string, number>();
  const known = countNames(marker);
  return names.findIndex((name) => {
    const key = conceptKey(name);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (key === '' || count === 1) return false;
    return count > (known.get(key) ?? 0);
  });
}

/** Columns of the marker that are looked for under another header. */
const MOST_RENAMED = 24;

/** A header that the marker does not know is a renamed column where most of what was written there still stands. */
function renamedColumns(
  columns: readonly HandColumn[],
  rows: readonly HandRow[],
  marker: TableMarker,
): readonly HandColumn[] {
  const free = new Set(marker.columns.keys());
  for (const { base } of columns) free.delete(base);
  return columns.map((column) => {
    if (column.base >= 0 || free.size === 0 || free.size > MOST_RENAMED) return column;
    const found = [...free].find((base) => {
      const written = rows.filter((row) => row.base >= 0 && baseHash(marker, row.base, base) !== '');
      const same = written.filter(
        (row) => cellHash(row.line.cells[column.at] ?? '') === baseHash(marker, row.base, base),
      );
      return same.length * 2 > written.length;
    });
    if (found === undefined) return column;
    free.delete(found);
    return { ...column, base: found, id: column.id ?? marker.columns[found] ?? null };
  });
}
