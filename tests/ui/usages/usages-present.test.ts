import { describe, expect, it } from 'vitest';
import { en, ru } from '../../../src/i18n';
import { placesShown, presentUsages } from '../../../src/ui/usages/usages-present';
import type { UsagesState } from '../../../src/ui/usages/usages-state';

const place = (path: string, from: number): UsagesState['notes'][number]['places'][number] => ({
  path,
  from,
  to: from + 4,
});

const state: UsagesState = {
  concepts: [{ key: 'loom', name: 'Loom' }],
  home: 'Loom.md',
  locked: false,
  busy: false,
  isReading: false,
  query: '',
  notes: [
    { kind: 'definition', path: 'Loom.md', places: [place('Loom.md', 8)] },
    { kind: 'mention', path: 'Craft/Day.md', places: [place('Craft/Day.md', 2), place('Craft/Day.md', 30)] },
    { kind: 'mention', path: 'Loom.md', places: [place('Loom.md', 90)] },
  ],
  closed: new Set(),
  window: { first: 0, count: 200 },
  pieces: ({ from }) => (from === 30 ? null : ['A ', 'loom', ' creaks.']),
};

describe('the usages pane', () => {
  it('lists kinds, notes and sentences with their numbers; what is not read yet holds its place', () => {
    const { list, empty, head, several } = presentUsages(state, en);
    expect(list.rows.map(({ level, pieces, count }) => `${String(level)} ${pieces.join('')} ${count}`.trim())).toEqual([
      '0 Definitions 1',
      '1 Loom 1',
      '2 A loom creaks.',
      '0 Unlinked mentions 3',
      '1 Day Craft 2',
      '2 A loom creaks.',
      '2 …',
      '1 Loom 1',
      '2 A loom creaks.',
    ]);
    expect([empty, several, head]).toEqual([null, null, { name: 'Loom', label: 'Keep this', on: false }]);
    expect(new Set(list.rows.map(({ id }) => id)).size).toBe(list.rows.length);
  });

  it('offers links of mentions: all, of a note, one; not in the note that the concept is', () => {
    const links = presentUsages(state, en).list.rows.map(({ link }) => link?.from ?? null);
    expect(links).toEqual([
      null,
      null,
      null,
      { path: null },
      { path: 'Craft/Day.md' },
      { path: 'Craft/Day.md', at: 2 },
      { path: 'Craft/Day.md', at: 30 },
      null,
      null,
    ]);
  });

  it('leaves out what is closed, and presents what is in sight alone', () => {
    const closed = { ...state, closed: new Set(['definition', 'mention\nCraft/Day.md']) };
    expect(presentUsages(closed, en).list.rows.map(({ level, open }) => [level, open])).toEqual([
      [0, false],
      [0, true],
      [1, false],
      [1, true],
      [2, null],
    ]);
    const some = { ...state, window: { first: 4, count: 2 } };
    expect(presentUsages(some, en).list).toMatchObject({ total: 9, first: 4, rows: [{ level: 1 }, { level: 2 }] });
    expect(placesShown(some)).toEqual([place('Craft/Day.md', 2)]);
  });

  it('says what is missing: a concept, places, or what was searched for', () => {
    const none = { ...state, notes: [] };
    expect(presentUsages({ ...none, concepts: [] }, en)).toMatchObject({
      empty: { text: 'No concept here.' },
      search: null,
    });
    expect(presentUsages({ ...none, concepts: [], isReading: true }, en).empty?.text).toBe(
      'This note has not been read yet.',
    );
    expect(presentUsages(none, ru).empty?.text).toBe('Ничего не найдено.');
    expect(presentUsages({ ...none, busy: true }, en).empty).toBeNull();
  });
});
