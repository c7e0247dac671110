import { conceptKey } from '../../text';
import { cellHash } from '../print/fnv';
import type { FreshRow, FreshTable } from './fresh-table';
import { valueIn } from './fresh-table';
import type { HandRow, TableMatch } from './match-table';
import { isNameOf } from './match-rows';
import { baseHash } from './match-table';

/** The row of the notes for each row of the table that was written by us, by its index. */
export function pairRows(
  match: TableMatch,
  fresh: FreshTable,
  renames: ReadonlyMap<string, string>,
): ReadonlyMap<number, FreshRow> {
  const { marker } = match.table;
  const byKey = new Map<string, FreshRow[]>();
  for (const row of fresh.rows) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  const pairs = new Map<number, FreshRow>();
  for (const [at, row] of match.rows.entries()) {
    const { base } = row;
    if (base < 0) continue;
    const key = keyOf(match, row);
    const alike = (one: FreshRow): number =>
      match.columns.filter((column) => cellHash(valueIn(fresh, one, column.id)) === baseHash(marker, base, column.base))
        .length;
    // An aspect without a name of its own keeps its key under another name.
    const free = byKey.get(key) ?? byKey.get(renames.get(key) ?? '') ?? [];
    const [best] = free.map((one) => ({ one, alike: alike(one) })).sort((a, b) => b.alike - a.alike);
    if (best === undefined) continue;
    pairs.set(at, best.one);
    free.splice(free.indexOf(best.one), 1);
  }
  return pairs;
}

/** What the marker will call a row. */
export function keyOf({ table }: TableMatch, { base, name, isRenamed }: HandRow): string {
  return isRenamed ? conceptKey(name) : (table.marker.rows[base]?.[0] ?? '');
}

/** A row to be put in. */
export interface NewRow {
  readonly row: FreshRow;
  /** Index of the row that it comes behind, −1 for none. */
  readonly behind: number;
}

/** Rows that only the notes have, in their order: behind the row that they follow there. One that a person wrote by hand is not written again. */
export function newRows(
  match: TableMatch,
  fresh: FreshTable,
  { pairs, hidden }: { readonly pairs: ReadonlyMap<number, FreshRow>; readonly hidden: ReadonlySet<string> },
): readonly NewRow[] {
  const places = new Map([...pairs].map(([at, row]) => [row, at]));
  const byHand = new Set(
    match.rows
      .filter((row, at) => !isNameOf(row.name, pairs.get(at)?.key ?? keyOf(match, row)))
      .map(({ name }) => conceptKey(name)),
  );
  const first = fresh.rows.flatMap((row) => places.get(row) ?? [])[0];
  let behind = first === undefined ? match.rows.length - 1 : first - 1;
  return fresh.rows.flatMap((row) => {
    const place = places.get(row);
    if (place !== undefined) {
      behind = place;
      return [];
    }
    const name = conceptKey(row.aspect);
    const isAway = hidden.has(row.key) || hidden.has(name) || byHand.has(name);
    const isEmpty = match.columns.every(({ id, isNamed }) => !isNamed || valueIn(fresh, row, id) === '');
    return isAway || isEmpty ? [] : [{ row, behind }];
  });
}
