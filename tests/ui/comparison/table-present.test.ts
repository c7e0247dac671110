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
    const told = (phase: TableState['phase']): string =>
      presentTable(state({ columns, phase }), en)
        .messages.map(({ text }) => text)
        .join('\n');
    expect(told({ kind: 'ready' })).toContain('No concept is called “Slup”.');
    expect(told({ kind: 'indexing', done: 3, total: 9 })).not.toContain('Slup');
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
