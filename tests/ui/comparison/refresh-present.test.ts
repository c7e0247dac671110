import { describe, expect, it } from 'vitest';
import type { RefreshItem } from '../../../src/core/compare';
import { en, ru } from '../../../src/i18n';
import type { PlannedTableState, RefreshState } from '../../../src/ui/comparison/refresh-present';
import { countChanges, faultText, presentRefresh } from '../../../src/ui/comparison/refresh-present';

const item = (kind: RefreshItem['kind'], isOn = kind !== 'conflict'): RefreshItem => ({
  id: `2 ${kind}`,
  kind,
  row: 'Weight',
  column: kind === 'added' || kind === 'removed' ? null : 'Kayak',
  was: kind === 'added' ? [] : ['18 kg<br>dry'],
  now: kind === 'removed' ? [] : ['', '16 kg'],
  isOn,
});
const table: PlannedTableState = {
  line: 2,
  headers: ['Kayak', '[[Canoe]]'],
  places: 'links',
  items: (['added', 'changed', 'conflict', 'removed'] as const).map((kind) => item(kind)),
  kept: 1,
};
const state: RefreshState = { phase: 'ready', done: 0, total: 0, tables: [table], hasEdits: true };
const presented = (over: Partial<RefreshState> = {}) => presentRefresh({ ...state, ...over }, en);

describe('a preview of a refresh', () => {
  it('counts what is done, and groups it with the conflicts first', () => {
    const [shown] = presented().tables;
    expect(shown).toMatchObject({ title: 'Line 3: Kayak, [[Canoe]]', fault: null });
    expect(shown?.summary).toBe('1 cell changed · 1 row added · 1 row removed · 1 cell kept as you wrote it');
    expect(shown?.groups.map(({ kind }) => kind)).toEqual(['conflict', 'changed', 'added', 'removed']);
    expect(presented()).toMatchObject({ busy: false, act: 'Refresh: 3 changes', again: null, cancel: 'Cancel' });
    expect(presentRefresh(state, ru).tables[0]?.summary).toBe(
      'Ячеек изменено: 1 · Строк добавлено: 1 · Строк удалено: 1 · Ваших ячеек оставлено: 1',
    );
    expect(presented()).toEqual(presented());
  });

  it('does not count what there is none of', () => {
    const tables = [{ ...table, items: [item('added')], kept: 0 }];
    expect(presented({ tables }).tables[0]?.summary).toBe('1 row added');
    expect(presentRefresh({ ...state, tables }, ru).tables[0]?.summary).toBe('Строк добавлено: 1');
    expect(en.tableRefresh.refreshed('')).toBe('Comparison tables refreshed.');
  });

  it('shows both values of a conflict, and counts it when the notes are to win', () => {
    const rows = presented().tables[0]?.groups.map((group) => group.rows[0]);
    expect(rows?.[0]).toEqual({
      id: '2 conflict',
      where: 'Weight · Kayak',
      label: 'Take what the notes say: Weight, Kayak',
      isOn: false,
      gone: { label: 'Notes', text: 'Empty | 16 kg' },
      stays: { label: 'Yours', text: '18 kg dry' },
    });
    expect(rows?.[2]).toMatchObject({ where: 'Weight', gone: null });
    expect(rows?.[3]).toMatchObject({ stays: null });
    const won = { ...table, items: [item('conflict', true), item('added', false)] };
    expect(presented({ tables: [won] }).tables[0]?.groups[0]?.rows[0]).toMatchObject({ stays: { label: 'Notes' } });
    expect(countChanges([won])).toEqual({ changed: 1, added: 0, removed: 0, kept: 1 });
  });

  it('counts rows that are too many to draw', () => {
    const many = { ...table, items: Array.from({ length: 203 }, (_, at) => ({ ...item('changed'), id: String(at) })) };
    const [group] = presented({ tables: [many] }).tables[0]?.groups ?? [];
    expect([group?.rows.length, group?.more]).toEqual([200, 'and 3 more']);
  });

  it('says when nothing differs, and when only the marker does', () => {
    const same = { ...table, items: [], kept: 0 };
    const summary = (over: Partial<RefreshState>): string | undefined => presented(over).tables[0]?.summary;
    expect(summary({ tables: [same], hasEdits: false })).toBe('The table says what the notes say.');
    expect(summary({ tables: [{ ...same, kept: 2 }], hasEdits: false })).toContain('but for 2 cells kept');
    expect(summary({ tables: [same], hasEdits: true })).toContain('remembered in the marker');
    expect(presented({ tables: [same], hasEdits: false })).toMatchObject({ act: null, cancel: 'Close' });
    expect(presented({ tables: [same], hasEdits: true }).act).toBe('Refresh');
  });

  it('names line and reason of what cannot be refreshed', () => {
    const broken = { line: 2, at: 4, fault: 'row-twice', name: 'Weight' } as const;
    expect(presented({ tables: [broken] }).tables[0]?.fault).toBe(
      'Line 5: The row “Weight” stands there twice. Nothing is written.',
    );
    expect(faultText({ ...broken, fault: 'not-json' }, ru)).toBe(
      'Строка 5: Пометка таблицы повреждена и не читается: отмените её правку или удалите эту строку, и таблица станет обычной. Ничего не записано.',
    );
  });

  it('reads, and reads again when the note has changed', () => {
    expect(presented({ phase: 'reading' })).toMatchObject({ busy: true, tables: [], act: null, news: '' });
    expect(presented({ phase: 'reading' }).progress).toMatchObject({
      text: 'Reading what the notes say…',
      share: null,
    });
    expect(presented({ phase: 'reading', done: 1, total: 4 }).progress).toMatchObject({ share: 0.25, action: null });
    expect(presented({ phase: 'unread' })).toMatchObject({ isFault: true, again: 'Read again', progress: null });
    expect(presented({ phase: 'stale' })).toMatchObject({ isFault: true, act: null, again: 'Read again' });
    expect(presented({ tables: [], hasEdits: false }).news).toContain('no comparison table with a marker');
  });
});
