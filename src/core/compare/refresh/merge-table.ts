import type { TextEdit } from '../../text';
import { cellHash } from '../print/fnv';
import type { TableMarker } from '../print/markdown';
import { escapeCell, printMarker } from '../print/markdown';
import type { FreshTable } from './fresh-table';
import { valueIn } from './fresh-table';
import { hiddenKeys, renamedFrom } from './hand-rows';
import type { HandColumn, TableMatch } from './match-table';
import type { MergedCell } from './merge-row';
import { isEmptied, mergeRow } from './merge-row';
import { keyOf, newRows, pairRows } from './pair-rows';
import { addRow, dropRow, joinEdits, writeCells } from './table-edits';

/** One thing that a refresh does, or does not do against a person's hand. */
export interface RefreshItem {
  /** The same for the same table. */
  readonly id: string;
  readonly kind: 'added' | 'changed' | 'conflict' | 'removed';
  readonly row: string;
  /** Header of the column as it is seen; null for a whole row. */
  readonly column: string | null;
  /** Markdown; of a whole row its cells. */
  readonly was: readonly string[];
  readonly now: readonly string[];
  /** It will be done: a conflict only where it is asked for, all else unless it is left out. */
  readonly isOn: boolean;
}

export interface RefreshPlan {
  /** None: nothing is to be written. */
  readonly edits: readonly TextEdit[];
  readonly items: readonly RefreshItem[];
  /** Cells that stay as a person wrote them. */
  readonly kept: number;
}

export interface MergeRequest {
  readonly match: TableMatch;
  readonly fresh: FreshTable;
  /** As the marker will have them. */
  readonly options: TableMarker['options'];
  /** Ids of items that are left out, and of conflicts in which the notes win. */
  readonly flipped: ReadonlySet<string>;
}

type Hashes = ReadonlyMap<HandColumn, string>;

/** Brings a table up to date cell by cell: what stands as we wrote it follows the notes, what a person wrote stays (comparison.md §9). */
export function mergeTable({ match, fresh, options, flipped }: MergeRequest): RefreshPlan {
  const { table, rows, columns } = match;
  const { marker } = table;
  const ours = columns.filter(({ id }) => id !== null);
  const pairs = pairRows(match, fresh, renamedFrom(options));
  const items: RefreshItem[] = [];
  const edits: TextEdit[] = [];
  const hashes = new Map<number, Hashes>();
  const added: (readonly [key: string, Hashes])[] = [];
  let kept = 0;
  const isDone = (item: Omit<RefreshItem, 'id' | 'isOn'>, place: string): boolean => {
    const id = `${String(table.line)} ${item.kind} ${place}`;
    const isOn = (item.kind !== 'conflict') !== flipped.has(id);
    items.push({ ...item, id, isOn });
    return isOn;
  };
  for (const [at, row] of rows.entries()) {
    if (row.base < 0) continue;
    const cells = mergeRow(row, ours, { marker, fresh, freshRow: pairs.get(at) ?? null });
    const whole = { kind: 'removed', row: row.name, column: null, was: row.line.cells.slice(1), now: [] } as const;
    const goes = isEmptied(row, cells);
    if (goes && isDone(whole, String(at))) {
      edits.push(dropRow(table, at));
      continue;
    }
    const chosen = cells.filter((cell) => {
      const kind = cell.outcome === 'write' ? 'changed' : 'conflict';
      if (goes || (cell.outcome !== 'write' && cell.outcome !== 'conflict')) return false;
      const one = { kind, row: row.name, column: cell.column.name, was: [cell.hand], now: [cell.notes] } as const;
      return isDone(one, `${String(at)} ${String(cell.column.at)}`);
    });
    const done = new Set(chosen);
    kept += cells.filter((cell) => isKept(cell) && !done.has(cell)).length;
    edits.push(
      ...writeCells(
        row.line,
        chosen.map(({ column, notes }) => ({ at: column.at, text: notes })),
      ),
    );
    hashes.set(at, new Map(cells.map((cell) => [cell.column, hashOf(cell, done.has(cell))])));
  }
  for (const { row, behind } of newRows(match, fresh, { pairs, hidden: hiddenKeys(options) })) {
    const cells = columns.map(({ id, isNamed }) => (isNamed ? valueIn(fresh, row, id) : ''));
    if (!isDone({ kind: 'added', row: row.aspect, column: null, was: [], now: cells }, `${String(behind)} ${row.key}`))
      continue;
    edits.push(addRow(table, behind, [escapeCell(row.aspect), ...cells]));
    added.push([row.key, new Map(columns.map((column, at) => [column, cellHash(cells[at] ?? '')]))]);
  }
  const known = rows.flatMap((row, at) => {
    const own = hashes.get(at);
    return own === undefined ? [] : [{ base: row.base, key: keyOf(match, row), own }];
  });
  known.sort((a, b) => a.base - b.base);
  const written = [...known.map(({ key, own }) => [key, own] as const), ...added];
  const next = nextMarker(marker, ours, { options, written });
  if (JSON.stringify(next) !== JSON.stringify(marker)) {
    const { markerSpan, text } = table;
    edits.push({
      span: markerSpan,
      expected: text.slice(markerSpan.from, markerSpan.to),
      text: printMarker(next),
    });
  }
  return { edits: joinEdits(edits), items, kept };
}

const isKept = ({ outcome }: MergedCell): boolean => outcome === 'kept' || outcome === 'conflict';

/** What the marker keeps of a cell: of one that a person wrote, what was written before. */
function hashOf({ outcome, notes, base }: MergedCell, isDone: boolean): string {
  return isDone || outcome === 'agrees' ? cellHash(notes) : base;
}

/** The columns that are left in the order of before, then new ones. */
function nextMarker(
  marker: TableMarker,
  ours: readonly HandColumn[],
  {
    options,
    written,
  }: { readonly options: TableMarker['options']; readonly written: readonly (readonly [string, Hashes])[] },
): TableMarker {
  const old = ours.filter(({ base }) => base >= 0).sort((a, b) => a.base - b.base);
  const columns = [...old, ...ours.filter(({ base }) => base < 0)];
  return {
    v: marker.v,
    columns: columns.map(({ id }) => id ?? ''),
    options,
    rows: written.map(([key, hashes]) => [key, ...columns.map((column) => hashes.get(column) ?? '')]),
  };
}
