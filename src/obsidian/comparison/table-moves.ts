import { moveColumn, moveRow } from '../../app/compare/table-changes';
import type { BlockChange, TableSettings } from '../../core/compare';
import type { NamedRow } from '../../ui/comparison/table-present';
import type { TableNews } from '../../ui/comparison/table-state';
import type { TableTarget } from '../../ui/comparison/table-view-model';

/** A move as it is asked of the place that a table stands in. */
export interface TableMove {
  readonly changes: readonly BlockChange[];
  readonly focus: TableTarget;
  readonly news: TableNews;
}

/** A row one step up or down among the rows in sight; null at the edge. */
export function rowMove(
  {
    rows,
    settings,
    unfolded,
  }: { readonly rows: readonly NamedRow[]; readonly settings: TableSettings; readonly unfolded: boolean },
  id: string,
  step: -1 | 1,
): TableMove | null {
  const leavesSame = settings.same === 'hide' || (settings.same === 'fold' && !unfolded);
  const inSight = rows.filter(({ row }) => !(leavesSame && row.kind === 'same'));
  const at = inSight.findIndex((one) => one.id === id);
  const [one, other] = [inSight[at], inSight[at + step]];
  if (one === undefined || other === undefined) return null;
  const plain = rows.map(({ row }) => row);
  return {
    changes: moveRow(settings, plain, { from: rows.indexOf(one), to: rows.indexOf(other) }),
    focus: { kind: 'row', id },
    news: { kind: 'row-moved', name: one.row.aspect, place: at + step + 1, of: inSight.length },
  };
}

/** A column one step to its side; null at the edge. */
export function columnMove(asked: readonly string[], name: string, at: number, step: -1 | 1): TableMove | null {
  const to = at + step;
  if (to < 0 || to >= asked.length) return null;
  return {
    changes: [{ key: 'concepts', value: moveColumn(asked, at, step) }],
    focus: { kind: 'column', at: to },
    news: { kind: 'column-moved', name, place: to + 1, of: asked.length },
  };
}
