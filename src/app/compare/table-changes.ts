import type { BlockChange, Comparison, TableSettings } from '../../core/compare';
import { conceptKey } from '../../core/text';

/** Hides a row. */
export function hideRow({ rows }: TableSettings, label: string): readonly BlockChange[] {
  return [{ key: 'hide', value: [...rows.hide.filter((one) => !isSame(one, label)), label] }];
}

/** Shows rows again that were hidden. */
export function showRows({ rows }: TableSettings, labels: readonly string[]): readonly BlockChange[] {
  return [{ key: 'hide', value: rows.hide.filter((one) => !labels.some((label) => isSame(one, label))) }];
}

/**
 * Puts a row at the place of another one. The order names the rows from the first to the last that moves;
 * names of rows that are not there stay behind them.
 *
 * @param rows Of the table as shown; `from` and `to` are indices in it.
 */
export function moveRow(
  settings: TableSettings,
  rows: Comparison['rows'],
  { from, to }: { readonly from: number; readonly to: number },
): readonly BlockChange[] {
  const labels = rows.map(({ aspect }) => aspect);
  const [moved] = labels.splice(from, 1);
  if (moved === undefined) return [];
  labels.splice(to, 0, moved);
  const { order } = settings.rows;
  const named = labels.reduce((last, label, at) => (order.some((one) => isSame(one, label)) ? at : last), -1);
  const first = labels.slice(0, Math.max(from, to, named) + 1);
  const absent = order.filter((one) => !labels.some((label) => isSame(one, label)));
  return [{ key: 'order', value: unique([...first, ...absent]) }];
}

/** Gives a row another name, wherever the settings speak of it. */
export function renameRow(
  { rows }: TableSettings,
  { from, to }: { readonly from: string; readonly to: string },
  defaults: TableSettings,
): readonly BlockChange[] {
  const usual = defaults.rows.rename;
  const own = new Map([...rows.rename].filter(([name, now]) => usual.get(name) !== now));
  const next = (label: string): string => (isSame(label, from) ? to : label);
  const changes: BlockChange[] = [{ key: 'rename', value: renamed(own, { from, to }) }];
  if (rows.order.some((label) => isSame(label, from))) changes.push({ key: 'order', value: rows.order.map(next) });
  if (rows.hide.some((label) => isSame(label, from))) changes.push({ key: 'hide', value: rows.hide.map(next) });
  return changes;
}

/** Renames with one more: what had become the old name becomes the new one; a name is never renamed to itself. */
export function renamed(
  renames: ReadonlyMap<string, string>,
  { from, to }: { readonly from: string; readonly to: string },
): ReadonlyMap<string, string> {
  const chained = [...renames].map(([name, now]): [string, string] => [name, isSame(now, from) ? to : now]);
  const kept = chained.filter(([name]) => !isSame(name, from));
  return new Map([...kept, [from, to] as const].filter(([name, now]) => name !== now));
}

/** Moves a column by one place. */
export function moveColumn(names: readonly string[], from: number, step: -1 | 1): readonly string[] {
  const moved = [...names];
  const [one] = moved.splice(from, 1);
  if (one !== undefined) moved.splice(Math.max(0, from + step), 0, one);
  return moved;
}

const isSame = (a: string, b: string): boolean => conceptKey(a) === conceptKey(b);

function unique(labels: readonly string[]): readonly string[] {
  return [...new Map(labels.map((label) => [conceptKey(label), label])).values()];
}
