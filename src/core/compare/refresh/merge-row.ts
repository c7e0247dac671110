import { cellHash } from '../print/fnv';
import type { TableMarker } from '../print/markdown';
import type { FreshRow, FreshTable } from './fresh-table';
import { valueIn } from './fresh-table';
import type { HandColumn, HandRow } from './match-table';
import { baseHash } from './match-table';

/** One cell as the three sides have it. */
export interface MergedCell {
  readonly column: HandColumn;
  /** Now in the table. */
  readonly hand: string;
  /** As the notes would have it. */
  readonly notes: string;
  /** Hash of what was written last. */
  readonly base: string;
  /**
   * `write`: it stands as we wrote it, and the notes say something else. `kept`: a person wrote it. `conflict`: a
   * person wrote it, and the notes say something new. `agrees`: both say the same by now.
   */
  readonly outcome: 'agrees' | 'conflict' | 'kept' | 'same' | 'write';
}

/** Holds the three sides of each of our cells of a row against each other. */
export function mergeRow(
  row: HandRow,
  columns: readonly HandColumn[],
  {
    marker,
    fresh,
    freshRow,
  }: { readonly marker: TableMarker; readonly fresh: FreshTable; readonly freshRow: FreshRow | null },
): readonly MergedCell[] {
  return columns.map((column) => {
    const hand = row.line.cells[column.at] ?? '';
    const base = baseHash(marker, row.base, column.base);
    const notes = freshRow === null ? '' : valueIn(fresh, freshRow, column.id);
    const outcome = column.isNamed ? outcomeOf(cellHash(hand), base, cellHash(notes)) : 'same';
    return { column, hand, notes, base, outcome };
  });
}

function outcomeOf(hand: string, base: string, notes: string): MergedCell['outcome'] {
  if (hand === base) return notes === base ? 'same' : 'write';
  if (hand === notes) return 'agrees';
  return notes === base ? 'kept' : 'conflict';
}

/** Whether nothing is left of a row once the notes have emptied it. */
export function isEmptied(row: HandRow, cells: readonly MergedCell[]): boolean {
  const writes = new Map(cells.flatMap((cell) => (cell.outcome === 'write' ? [[cell.column.at, cell.notes]] : [])));
  return writes.size > 0 && row.line.cells.every((cell, at) => at === 0 || (writes.get(at) ?? cell) === '');
}
