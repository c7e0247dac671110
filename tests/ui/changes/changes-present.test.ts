import { describe, expect, it } from 'vitest';
import { en, ru } from '../../../src/i18n';
import type { ChangesState, ChangeState } from '../../../src/ui/changes/changes-present';
import { presentChanges } from '../../../src/ui/changes/changes-present';

const change: ChangeState = {
  key: '4',
  kind: 'link',
  lead: 'A [[',
  was: 'Loom',
  now: 'Frame',
  tail: ']] stands.',
  isChosen: true,
  isFixed: true,
  isDead: false,
};

const state: ChangesState = {
  kind: 'rename',
  intro: [],
  phase: 'ready',
  done: 3,
  total: 3,
  switches: [{ id: 'mentions', label: 'Mentions', on: true }],
  alone: false,
  files: [
    { path: 'Craft/Day.md', offered: 3, chosen: 2, fixed: 1 },
    { path: 'Night.md', offered: 1, chosen: 0, fixed: 0 },
  ],
  window: { first: 0, count: 60 },
  isOpen: (path) => path === 'Craft/Day.md',
  changesOf: () => [change],
  renamesNote: false,
  concepts: [],
  kept: [{ path: 'Night.md', why: 'form', lead: 'two ', words: 'looms', tail: '.' }],
  keptOpen: false,
};

describe('a preview of changes', () => {
  it('counts what is chosen, note by note', () => {
    const vm = presentChanges(state, en);
    expect(vm.summary).toBe('4 changes in 2 notes, 2 chosen');
    expect(vm.files.rows.map(({ name, folder, count, state: chosen }) => [name, folder, count, chosen])).toEqual([
      ['Day', 'Craft', '2 of 3', 'some'],
      ['Night', '', '0 of 1', 'none'],
    ]);
    expect(vm.files.rows[0]?.changes).toMatchObject([
      { label: 'A [[Frame]] stands.', fixed: true, note: 'Link. Goes with the name of the note' },
    ]);
    expect(vm.files.rows[1]?.changes).toBeNull();
    expect(vm.act).toEqual({ text: 'Rename: 2 changes', disabled: false });
    expect(presentChanges(state, en)).toEqual(vm);
    expect(presentChanges(state, ru).summary).toBe('4 изменения в 2 заметках, выбрано: 2');
  });

  it('tells how far it is and offers nothing to write until then', () => {
    const vm = presentChanges({ ...state, phase: 'reading', done: 1 }, en);
    expect([vm.busy, vm.progress?.text, vm.progress?.share]).toEqual([
      true,
      'Looking for changes: 1 of 3 notes',
      1 / 3,
    ]);
    expect(vm.act.disabled).toBe(true);
    const stopped = presentChanges({ ...state, phase: 'stopped', done: 1 }, ru);
    expect(stopped.intro).toEqual(['Остановлено: не прочитано 2 заметки. Найденное можно записать.']);
    expect(stopped.act.disabled).toBe(false);
  });

  it('with nothing to change says so; a note can get its name all the same', () => {
    const nothing = { ...state, files: [] };
    expect(presentChanges(nothing, en)).toMatchObject({ summary: 'No text would change.', act: { disabled: true } });
    expect(presentChanges({ ...nothing, renamesNote: true }, en).act).toEqual({ text: 'Rename', disabled: false });
    expect(presentChanges({ ...nothing, kind: 'link' }, en).summary).toBe('No mention can become a link.');
  });

  it('of links tells which lead to no note, and which concepts they are of', () => {
    const concepts = [
      { key: 'loom', name: 'Loom', count: 1_200, isIn: true },
      { key: 'weft', name: 'Weft', count: 1, isIn: false },
    ];
    const links: ChangesState = {
      ...state,
      kind: 'link',
      concepts,
      changesOf: () => [
        { ...change, isFixed: false },
        { ...change, isFixed: false, isDead: true },
      ],
    };
    const vm = presentChanges(links, en);
    expect(vm.files.rows[0]?.changes?.map(({ note }) => note)).toEqual([null, 'No note has this name yet']);
    expect(vm.concepts).toEqual({
      title: 'Concepts: 1 of 2',
      rows: [
        { id: 'loom', label: 'Loom (1,200)', on: true },
        { id: 'weft', label: 'Weft (1)', on: false },
      ],
      more: null,
    });
    expect(presentChanges({ ...links, concepts: concepts.slice(0, 1) }, en).concepts).toBeNull();
  });

  it('draws a part of what is much, and counts the rest', () => {
    const many = Array.from({ length: 230 }, (_, at) => ({ ...change, key: String(at) }));
    const vm = presentChanges({ ...state, changesOf: () => many, alone: true, window: { first: 1, count: 1 } }, en);
    expect(vm.files).toMatchObject({ total: 2, first: 1 });
    expect(vm.files.rows[0]?.changes).toHaveLength(200);
    expect(vm.files.rows[0]?.more).toBe('and 30 more');
    const kept = presentChanges({ ...state, keptOpen: true }, en).kept;
    expect(kept).toMatchObject({
      title: 'Not changed: 1 place',
      rows: [{ place: 'Another form of the word · Night' }],
    });
  });
});
