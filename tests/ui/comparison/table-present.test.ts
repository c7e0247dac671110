import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/core/compare';
import { defaultComparison } from '../../../src/core/compare';
import { en, ru } from '../../../src/i18n';
import { presentTable } from '../../../src/ui/comparison/table-present';
import type { ColumnState, TableState } from '../../../src/ui/comparison/table-state';
import { compareIn } from '../../support/comparing';

const settings = { ...defaultComparison, layout: 'columns', same: 'show' } as const;
const note = '| | Sloop | Ketch |\n|---|---|---|\n| Mast | one | two |\n| Hull | wood | wood |\n| Crew | 2 | |\n';
const table = compareIn(note, ['Sloop', 'Ketch'], { min: 0, implied: true });

const column = (name: string, aliases: readonly string[] = [name], isKnown = true): ColumnState => ({
  key: name.toLowerCase(),
  name,
  aliases,
  isKnown,
  nearest: null,
});

function state(change: Partial<TableState> = {}): TableState {
  return {
    columns: [column('Sloop', ['Sloop', 'Sl']), column('Ketch')],
    shown: table,
    whole: table,
    settings,
    phase: { kind: 'ready' },
    page: { columns: 0, rows: 0 },
    unfolded: false,
    asks: 'named',
    faults: [],
    broken: null,
    refused: null,
    suggestions: [],
    notesRead: 1,
    leftOut: 0,
    cancelled: false,
    isPartial: false,
    news: null,
    ...change,
  };
}

const present = (change: Partial<TableState> = {}) => presentTable(state(change), en);
const names = (vm: ReturnType<typeof present>): string[] => vm.lines.map(({ head }) => head.text);
const told = (vm: ReturnType<typeof present>): string[] => vm.messages.map(({ text }) => text);
const empty: Comparison = { concepts: ['Sloop', 'Ketch'], rows: [] };

describe('a name that no concept has', () => {
  it('is told when all notes are read, and not before', () => {
    const columns = [column('Sloop'), column('Slup', ['Slup'], false)];
    const told = (phase: TableState['phase'], isPartial = false): string =>
      presentTable(state({ columns, phase, isPartial }), en)
        .messages.map(({ text }) => text)
        .join('\n');
    expect(told({ kind: 'ready' })).toContain('No concept is called “Slup”.');
    expect(told({ kind: 'indexing', done: 3, total: 9 })).not.toContain('Slup');
    // All notes are read now, but what is shown is of before.
    for (const kind of ['reading', 'updating', 'ready'] as const)
      expect(told({ kind, done: 3, total: 9 }, true)).not.toContain('Slup');
  });
});

describe('a table in a base', () => {
  const cell = (text: string) => ({
    text,
    evidence: { path: 'Sloop.md', from: 0, to: 0, quote: text },
    reader: 'property' as const,
    confidence: 100,
    implied: false,
  });
  const given = [
    {
      id: '\u0000note.port',
      row: {
        aspect: 'Port',
        key: 'port',
        kind: 'one-sided' as const,
        uncertain: false,
        cells: [[cell('a harbour behind the northern mole, deep enough')], []],
      },
    },
  ];
  const base = { entries: 2, longest: 400 };

  it('has its properties first, which the app draws; a cell without a value is as any other', () => {
    const vm = present({ given, base });
    expect(names(vm)).toEqual(['Port', 'Mast', 'Hull', 'Crew']);
    const [line] = vm.lines;
    expect(line?.cells.map(({ isGiven, texts }) => [isGiven, texts.length])).toEqual([
      [true, 1],
      [false, 0],
    ]);
    expect(line?.cells[0]?.label).toBe('Port, Sloop: a harbour behind the northern mole, deep enough');
    const turned = present({ given, base, settings: { ...settings, layout: 'rows' } });
    expect(turned.lines[0]?.cells.map(({ isGiven }) => isGiven)).toEqual([true, false, false, false]);
  });

  it('ends long texts at a word, never inside a character, and says them whole', () => {
    const long = present({ given, base: { entries: 2, longest: 24 } }).lines[0]?.cells[0];
    expect(long?.texts.map(({ text }) => text)).toEqual(['a harbour behind the…']);
    expect(long?.label).toContain('northern mole');
    const shown: Comparison = {
      ...table,
      rows: table.rows.map((row) => ({ ...row, cells: [[cell('𝔸'.repeat(30))], []] })),
    };
    const odd = present({ shown, base: { entries: 2, longest: 41 } }).lines[0]?.cells[0]?.texts[0]?.text;
    expect(odd).toBe(`${'𝔸'.repeat(20)}…`);
  });

  it('is one page of the entries of the base', () => {
    const vm = present({ base: { entries: 30, longest: 400 }, page: { columns: 2, rows: 0 } });
    expect(vm.heads.map(({ text }) => text)).toEqual(['Sl', 'Ketch']);
    expect(vm.pagers.map(({ text, hasNext }) => [text, hasNext])).toEqual([['Concepts 25–30 of 30', false]]);
  });

  it('says what to do in the base or in the notes', () => {
    expect(told(present({ base: { entries: 0, longest: 400 }, columns: [], shown: empty, whole: empty }))).toEqual([
      'No note fits this base. Change its filters, or add notes that fit them: each becomes a column.',
    ]);
    const silent = present({ base, shown: empty, whole: empty, given });
    expect(told(silent)).toEqual([
      'Nothing is said of Sloop and Ketch beyond properties; read: 1 note. A field “key:: value”, a heading or a definition in the note makes a row.',
    ]);
    expect(names(silent)).toEqual(['Port']);
    const unread = present({ base, columns: [column('Sloop'), column('plan.svg', [], false)], given });
    expect(told(unread)[0]).toContain('“plan.svg” is no note that Differentia reads');
    expect(unread.messages[0]?.buttons).toEqual([]);
    expect(told(present({ base, phase: { kind: 'indexing', done: 0, total: 2 }, shown: empty, whole: empty }))).toEqual(
      [],
    );
  });

  it('says in Russian what it says in English', () => {
    const texts = told(presentTable(state({ base, shown: empty, whole: empty }), ru));
    expect(texts).toEqual([
      'Кроме свойств, о них ничего не сказано: Sloop и Ketch (прочитано: 1 заметка). Строки появятся, если в заметке есть поле «ключ:: значение», заголовок или определение.',
    ]);
  });
});

describe('the view model of a table', () => {
  it('is the same for the same state, and has heads by the shortest name', () => {
    expect(present()).toEqual(present());
    expect(present().heads.map(({ text, title }) => [text, title])).toEqual([
      ['Sl', 'Sloop'],
      ['Ketch', null],
    ]);
    const both = [column('Sloop', ['Sloop', 'B']), column('Ketch', ['Ketch', 'b'])];
    expect(present({ columns: both }).heads.map(({ text }) => text)).toEqual(['Sloop', 'Ketch']);
  });

  it('has heads in the script of the name: a translation is no short form, an abbreviation is', () => {
    const columns = [column('Группа', ['Группа', 'Group']), column('Виртуальная машина', ['Виртуальная машина', 'VM'])];
    expect(present({ columns }).heads.map(({ text }) => text)).toEqual(['Группа', 'VM']);
  });

  it('names each cell by its row and column, empty ones too', () => {
    const [mast, , crew] = present().lines;
    expect(mast?.cells.map(({ label }) => label)).toEqual(['Mast, Sloop: one', 'Mast, Ketch: two']);
    expect(crew?.cells[1]?.label).toBe('Crew, Ketch: nothing known. Show why');
  });

  it('has rows and columns changed when it is turned round', () => {
    const vm = present({ settings: { ...settings, layout: 'rows' } });
    expect(names(vm)).toEqual(['Sl', 'Ketch']);
    expect(vm.heads.map(({ text }) => text)).toEqual(['Mast', 'Hull', 'Crew']);
    expect(vm.lines[1]?.cells.map(({ texts }) => texts.map(({ text }) => text).join())).toEqual(['two', 'wood', '']);
  });

  it('folds or hides equal rows', () => {
    const folded = present({ settings: { ...settings, same: 'fold' } });
    expect([names(folded), folded.fold]).toEqual([['Mast', 'Crew'], 'Show 1 equal row']);
    const unfolded = present({ settings: { ...settings, same: 'fold' }, unfolded: true });
    expect([names(unfolded), unfolded.fold]).toEqual([['Mast', 'Hull', 'Crew'], 'Hide equal rows']);
    expect(present({ settings: { ...settings, same: 'hide' } }).fold).toBeNull();
  });

  it('turns pages above twelve concepts and 200 rows, and leaves out rows that say nothing of a page', () => {
    const many = Array.from({ length: 30 }, (_, at) => `Boat ${String(at)}`);
    const wide = `| Boat | Length | ${'Height |'.repeat(1)}\n|---|---|---|\n${many.map((name, at) => `| ${name} | ${String(at)} | ${at > 20 ? '1' : ''} |`).join('\n')}\n`;
    const shown = compareIn(wide, many);
    const vm = present({ columns: many.map((name) => column(name)), shown, whole: shown });
    expect(vm.heads).toHaveLength(12);
    expect(names(vm)).toEqual(['Length']);
    expect(vm.pagers.map(({ text }) => text)).toEqual(['Concepts 1–12 of 30']);
    const last = present({
      columns: many.map((name) => column(name)),
      shown,
      whole: shown,
      page: { columns: 9, rows: 0 },
    });
    expect(last.heads.map(({ text }) => text)).toEqual(many.slice(24));
    expect(names(last)).toEqual(['Length', 'Height']);
    expect(last.pagers[0]).toMatchObject({ hasPrevious: true, hasNext: false });
  });
});

describe('what is told where there is nothing to see', () => {
  it('names the next step for each reason', () => {
    const one = { columns: [column('Sloop')] };
    expect(told(present({ columns: [], shown: empty, whole: empty, asks: 'note' }))[0]).toMatch(/^This note compares/u);
    expect(told(present({ columns: [], shown: empty, whole: empty, asks: 'no-note' }))[0]).toMatch(
      /^There is no note/u,
    );
    expect(told(present({ ...one }))[0]).toBe('Sloop alone: choose what to compare it with.');
    expect(told(present({ shown: empty, whole: empty, notesRead: 3 }))).toEqual([
      'Nothing known about Sloop and Ketch. Read: 3 notes.',
    ]);
    expect(told(present({ shown: empty, settings: { ...settings, min: 99 } }))).toEqual(['5 cells lie below 0.99.']);
    const hide = ['mast', 'HULL', 'Crew'];
    expect(told(present({ shown: empty, settings: { ...settings, rows: { ...settings.rows, hide } } }))).toEqual([
      '3 rows are hidden.',
    ]);
  });

  it('says which concept is unknown, and offers another name or a note', () => {
    const columns = [column('Sloop'), { ...column('Ketsch', [], false), nearest: 'Ketch' }];
    const [message] = present({ columns }).messages;
    expect(message?.text).toBe('No concept is called “Ketsch”.');
    expect(message?.buttons.map(({ text, does }) => [text, does.kind])).toEqual([
      ['Use “Ketch”', 'use'],
      ['Create a note', 'create'],
    ]);
  });

  it('says of a block that cannot be read just that, and not that it names nothing', () => {
    const broken = {
      line: 1,
      detail: 'Flow sequence in block collection must be sufficiently indented and end with a ]',
    };
    const texts = told(present({ columns: [], shown: empty, whole: empty, asks: 'note', broken }));
    expect(texts).toEqual([expect.stringMatching(/^Line 1: The block cannot be read: /u)]);
  });

  it('says faults with line and key, in both languages', () => {
    const faults = [{ kind: 'value', line: 4, key: 'layout', used: 'columns' }] as const;
    expect(told(present({ faults }))).toEqual(['Line 4: “layout” is columns, rows or cards; columns is used']);
    expect(presentTable(state({ faults }), ru).messages[0]?.text).toBe(
      'Строка 4: «layout» – это columns, rows или cards; взято: columns',
    );
  });

  it('is busy while it is read, with a way to stop', () => {
    const vm = present({ phase: { kind: 'reading', done: 3, total: 90 } });
    expect(vm.busy).toBe(true);
    expect(vm.progress).toMatchObject({ done: 3, total: 90, cancel: 'Cancel' });
  });
});
