import type { BrokenTable, RefreshItem, TablePlaces } from '../../core/compare';
import type { Messages } from '../../i18n';
import type { RefreshCounts } from '../../i18n/en/table-refresh';
import type { RefreshedTable, RefreshGroup, RefreshRow, RefreshViewModel } from './refresh-view-model';

/** Changes of one kind that are drawn; the others are counted, and made. */
const DRAWN = 200;
const KINDS = ['conflict', 'changed', 'added', 'removed'] as const;
const PLACES: readonly TablePlaces[] = ['none', 'links', 'footnotes'];

/** What a refresh of one table would do. */
export interface PlannedTableState {
  readonly line: number;
  readonly headers: readonly string[];
  readonly places: TablePlaces;
  readonly items: readonly RefreshItem[];
  readonly kept: number;
}

export interface RefreshState {
  /** `unread`: the reading of the vault was stopped by the person. */
  readonly phase: 'reading' | 'ready' | 'stale' | 'unread' | 'writing';
  readonly done: number;
  readonly total: number;
  readonly tables: readonly (BrokenTable | PlannedTableState)[];
  /** There is something to be written. */
  readonly hasEdits: boolean;
}

/** A preview of a refresh; pure. */
export function presentRefresh(state: RefreshState, messages: Messages): RefreshViewModel {
  const { phase, tables, hasEdits, done, total } = state;
  const texts = messages.tableRefresh;
  const isReady = phase === 'ready';
  const isFault = phase === 'stale' || phase === 'unread';
  const shown = phase === 'reading' ? [] : tables.map((table) => presentTable(table, hasEdits, messages));
  const counts = countChanges(tables);
  return {
    busy: phase === 'reading' || phase === 'writing',
    news: isFault ? texts[phase] : isReady && tables.length === 0 ? texts.none : '',
    isFault,
    progress:
      phase === 'reading'
        ? {
            text: total === 0 ? texts.reading : messages.changes.reading(done, total),
            share: total === 0 ? null : done / total,
            action: null,
          }
        : null,
    tables: shown,
    act: isReady && hasEdits ? texts.act(counts.changed + counts.added + counts.removed) : null,
    again: isFault ? texts.again : null,
    cancel: isReady && !hasEdits ? texts.close : texts.cancel,
  };
}

/** What will be done in all tables. */
export function countChanges(tables: RefreshState['tables']): RefreshCounts {
  const planned = tables.flatMap((table) => ('fault' in table ? [] : [table]));
  const items = planned.flatMap((table) => table.items).filter(({ isOn }) => isOn);
  const count = (...kinds: RefreshItem['kind'][]): number => items.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    changed: count('changed', 'conflict'),
    added: count('added'),
    removed: count('removed'),
    kept: planned.reduce((sum, { kept }) => sum + kept, 0),
  };
}

function presentTable(table: BrokenTable | PlannedTableState, hasEdits: boolean, messages: Messages): RefreshedTable {
  const texts = messages.tableRefresh;
  const { line } = table;
  if ('fault' in table) {
    return {
      key: String(line),
      line,
      title: '',
      fault: faultText(table, messages),
      summary: '',
      groups: [],
      places: null,
    };
  }
  const { items, headers, places, kept } = table;
  const groups = KINDS.flatMap((kind): RefreshGroup[] => {
    const own = items.filter((item) => item.kind === kind);
    if (own.length === 0) return [];
    const rows = own.slice(0, DRAWN).map((item) => presentItem(item, messages));
    const more = own.length > DRAWN ? texts.more(own.length - DRAWN) : null;
    return [{ kind, title: texts.groups[kind], rows, more }];
  });
  const same = hasEdits ? texts.onlyMarker : kept > 0 ? texts.sameKept(kept) : texts.same;
  return {
    key: String(line),
    line,
    title: texts.table(line + 1, headers),
    fault: null,
    summary: items.length === 0 ? same : texts.summary(countChanges([table])),
    groups,
    places: {
      label: texts.places.label,
      value: places,
      choices: PLACES.map((value) => ({ value, text: texts.places[value] })),
    },
  };
}

/** Why a table is left as it is, with its line. */
export function faultText({ at, fault, name }: BrokenTable, messages: Messages): string {
  const texts = messages.tableRefresh.faults;
  const named = fault === 'header-twice' || fault === 'row-twice' || fault === 'unread';
  const text = named ? texts[fault](name) : texts[fault];
  return texts.at(at + 1, text);
}

function presentItem({ id, kind, row, column, was, now, isOn }: RefreshItem, messages: Messages): RefreshRow {
  const texts = messages.tableRefresh;
  const isConflict = kind === 'conflict';
  const said = (cells: readonly string[]): string =>
    cells.map((cell) => (cell === '' ? texts.emptyCell : cell.replaceAll('<br>', ' '))).join(' | ');
  const where = column === null ? row : texts.where(row, column);
  const old = { label: isConflict ? texts.yours : texts.before, text: said(was) };
  const fresh = { label: isConflict ? texts.notes : texts.after, text: said(now) };
  // Struck out is what will not stand in the table.
  const [gone, stays] = isConflict && !isOn ? [fresh, old] : [old, fresh];
  return {
    id,
    where,
    label: isConflict ? texts.takeNotes(row, column ?? '') : where,
    isOn,
    gone: kind === 'added' ? null : gone,
    stays: kind === 'removed' ? null : stays,
  };
}
