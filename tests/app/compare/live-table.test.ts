import { describe, expect, it } from 'vitest';
import type { GoOn } from '../../../src/app/steps';
import { cellSources } from '../../../src/app/compare/cell-sources';
import type { LiveTable, TableRequest } from '../../../src/app/compare/live-table';
import {
  concernsTable,
  defaultTable,
  isPartial,
  readLiveTable,
  showTable,
  tableColumns,
} from '../../../src/app/compare/live-table';
import { markerOptions, refreshableTable } from '../../../src/app/compare/note-table';
import { cellOptions } from '../../../src/app/compare/place-links';
import { freePath, printTableAs } from '../../../src/app/compare/print-table';
import type { Vault } from '../../../src/app/vault';
import { cellSubject } from '../../../src/core/review';
import { openMemoryVault } from '../../support/memory-vault';

const NOTES = {
  'Sloop.md': '---\nmast: one\naliases: [Slp]\n---\nA sloop is a boat with one mast.\n',
  'Ketch.md': '---\nmast: two\n---\nA ketch is a boat with two masts.\n',
  'Boats/Rigs.md':
    '# Rigs\n\n## Differences\nA [[Sloop]] is faster upwind, whereas a [[Ketch]] is easier to sail alone.\nNothing else.\n',
  'Lone.md': 'The wind was good.\n',
};

const ask = (vault: Vault, concepts: TableRequest['concepts'], note: string | null = null): TableRequest => ({
  concepts,
  note,
  at: null,
  sources: vault.settings.comparison.sources,
});
const read = (vault: Vault, concepts: TableRequest['concepts'], note: string | null = null): Promise<LiveTable> =>
  readLiveTable(vault, ask(vault, concepts, note), null);
const change = (notes: readonly string[], changed: readonly string[] = []) => ({
  revision: 1,
  notes,
  added: [],
  changed,
  removed: [],
  problems: false,
});

describe('the columns of files', () => {
  const files = (vault: Vault, ...paths: string[]): TableRequest => ({ ...ask(vault, null), files: paths });

  it('are one a file in their order: its concept, else its name; of what is not read the name alone', async () => {
    const vault = await openMemoryVault({ ...NOTES, 'Old/Sloop.md': 'hull:: oak\n' });
    const columns = tableColumns(vault.index, files(vault, 'Lone.md', 'Sloop.md', 'Old/Sloop.md', 'Old/plan.svg'));
    expect(columns.map(({ column, isKnown }) => [column.name, column.key, column.home, isKnown])).toEqual([
      ['Lone', 'lone', 'Lone.md', true],
      ['Sloop', 'sloop', 'Sloop.md', true],
      ['Old/Sloop', 'old/sloop', 'Old/Sloop.md', true],
      ['plan.svg', 'plan.svg', null, false],
    ]);
  });

  it('are concerned by their notes, also by one that is read only now', async () => {
    const vault = await openMemoryVault({ 'A/One.md': 'sail:: red\n', 'A/Two.md': 'sail:: blue\n' });
    const live = await readLiveTable(vault, files(vault, 'A/One.md', 'A/Two.md', 'A/New.md'), null);
    const rows = showTable(live, defaultTable(vault.settings.comparison), new Map()).shown.rows;
    expect(rows.map(({ aspect, cells }) => [aspect, ...cells.map(([cell]) => cell?.text ?? '')])).toEqual([
      ['Sail', 'red', 'blue', ''],
    ]);
    expect(concernsTable(live, change(['A/New.md']), vault.index)).toBe(true);
    expect(concernsTable(live, change(['Diary.md']), vault.index)).toBe(false);
  });
});

describe('the columns of a table', () => {
  it('are found by name, alias, key, link and link with a folder, each concept once', async () => {
    const { index } = await openMemoryVault(NOTES);
    const request = {
      concepts: ['[[Boats/Sloop.md|s]]', 'slp', 'Ketch', '[[Ketch]]'],
      note: null,
      at: null,
      sources: [],
    };
    const columns = tableColumns(index, request);
    expect(columns.map(({ column, isKnown }) => [column.name, isKnown])).toEqual([
      ['Sloop', true],
      ['Ketch', true],
    ]);
  });

  it('are the notes of that name, though nothing links to them yet', async () => {
    const vault = await openMemoryVault({ ...NOTES, 'Boats/Yawl.md': '---\nmast: two\n---\nIt sails.\n' });
    const table = await read(vault, ['Sloop', '[[Yawl]]']);
    expect(table.columns.map(({ isKnown }) => isKnown)).toEqual([true, true]);
    const { shown } = showTable(table, defaultTable(vault.settings.comparison), new Map());
    const mast = shown.rows.find(({ key }) => key === 'mast');
    expect(mast?.cells.map((cells) => cells.map(({ text }) => text))).toEqual([['one'], ['two']]);
  });

  it('stay where no concept has the name, with the nearest one', async () => {
    const { index } = await openMemoryVault(NOTES);
    const request = { concepts: ['Slop', 'Zeppelin'], note: null, at: null, sources: [] };
    expect(tableColumns(index, request).map(({ column, isKnown, nearest }) => [column.name, isKnown, nearest])).toEqual(
      [
        ['Slop', false, 'Sloop'],
        ['Zeppelin', false, null],
      ],
    );
  });

  it('are those that the note compares where none are given', async () => {
    const vault = await openMemoryVault(NOTES);
    expect((await read(vault, null, 'Boats/Rigs.md')).read.columns.map(({ key }) => key)).toEqual(['sloop', 'ketch']);
    expect((await read(vault, null, 'Lone.md')).columns).toEqual([]);
  });
});

describe('a live table', () => {
  it('is made under other options without reading again', async () => {
    const vault = await openMemoryVault(NOTES);
    const table = await read(vault, ['Sloop', 'Ketch']);
    const settings = defaultTable(vault.settings.comparison);
    const { shown, whole } = showTable(table, settings, new Map());
    const hidden = showTable(table, { ...settings, rows: { ...settings.rows, hide: ['mast'] } }, new Map());
    expect(shown.rows.map(({ key }) => key)).toContain('mast');
    expect(hidden.shown.rows).toHaveLength(shown.rows.length - 1);
    expect(hidden.whole).toEqual(whole);
    expect(showTable(table, { ...settings, min: 100 }, new Map()).shown.rows).toEqual([]);
  });

  it('loses a cell that was rejected, and shows one that was accepted as certain', async () => {
    const vault = await openMemoryVault(NOTES);
    const table = await read(vault, ['Sloop', 'Ketch']);
    const settings = defaultTable(vault.settings.comparison);
    const row = showTable(table, settings, new Map()).shown.rows.find(({ cells }) => cells[0]?.[0]?.reader === 'prose');
    const cell = row?.cells[0]?.[0];
    expect(cell).toBeDefined();
    if (row === undefined || cell === undefined) return;
    const subject = cellSubject('sloop', row.key, cell.text);
    const after = (verdicts: ReadonlyMap<string, string>) =>
      showTable(table, settings, verdicts).shown.rows.find(({ key }) => key === row.key)?.cells[0];
    expect(after(new Map([[subject.no, 'no']])) ?? []).toEqual([]);
    expect(after(new Map([[subject.yes, 'yes']]))?.[0]?.confidence).toBe(100);
  });

  it('is concerned by its notes, its concepts and notes that join, and by nothing else', async () => {
    const vault = await openMemoryVault(NOTES);
    const table = await read(vault, ['Sloop', 'Ketch'], 'Lone.md');
    const concerned = (...args: Parameters<typeof change>) => concernsTable(table, change(...args), vault.index);
    expect(concerned(['Sloop.md'])).toBe(true);
    expect(concerned(['Lone.md'])).toBe(true);
    expect(concerned([], ['ketch'])).toBe(true);
    expect(concerned(['Other.md'], ['wind'])).toBe(false);
    const alone = await read(vault, ['Wind', 'Rain']);
    expect(concernsTable(alone, change(['Sloop.md']), vault.index)).toBe(false);
  });

  /** Reads in slices of one step each; what is said to the reading at each of them. */
  const readAsked = async (say: (turn: number) => GoOn): Promise<{ table: LiveTable; told: string[] }> => {
    const vault = await openMemoryVault(NOTES);
    const told: string[] = [];
    const table = await readLiveTable(vault, ask(vault, ['Sloop', 'Ketch']), {
      slices: { expired: () => true, next: () => Promise.resolve() },
      goOn: ({ done, total }) => {
        told.push(`${String(done)} of ${String(total)}`);
        return say(told.length);
      },
    });
    return { table, told };
  };

  it('is read in slices, and compared in slices', async () => {
    const { table, told } = await readAsked(() => 'more');
    expect(told).toEqual(['0 of 3', '0 of 3', '1 of 3', '1 of 3', '2 of 3', '2 of 3']);
    expect(table.read.cancelled).toBe(false);
    expect(table.read.notes).toHaveLength(3);
    const whole = await read(await openMemoryVault(NOTES), ['Sloop', 'Ketch']);
    const settings = defaultTable((await openMemoryVault(NOTES)).settings.comparison);
    expect(showTable(table, settings, new Map())).toEqual(showTable(whole, settings, new Map()));
  });

  it('is read again where the last notes came while it was read: one of them may define a column', async () => {
    const { 'Ketch.md': ketch, ...others } = NOTES;
    const vault = await openMemoryVault(others);
    for (const [path, text] of [
      ['Sloop.md', `${NOTES['Sloop.md']}Its [[Boom]] is long.\n`],
      ['Ketch.md', ketch],
    ] as const) {
      vault.ingest.noteChanged(vault.files.put(path, text));
    }
    const begun = new Promise<void>((resolve) => {
      const stop = vault.ingest.onProgress(({ phase }) => {
        if (phase !== 'reading') return;
        stop();
        resolve();
      });
    });
    await begun;
    expect(isPartial(vault)).toBe(true);
    expect(vault.index.concepts.get('ketch')?.note ?? null).toBeNull();
    const table = await readLiveTable(vault, ask(vault, ['Sloop', 'Ketch']), {
      slices: { expired: () => true, next: () => vault.ingest.idle() },
      goOn: () => 'more',
    });
    expect(table.columns.map(({ isKnown, column }) => [isKnown, column.home])).toEqual([
      [true, 'Sloop.md'],
      [true, 'Ketch.md'],
    ]);
    expect(table.read.notes).toContain('Ketch.md');
    expect(table.isPartial).toBe(false);
  });

  it('can be ended while it is read: what is read by then is compared', async () => {
    const { table } = await readAsked((turn) => (turn < 3 ? 'more' : 'enough'));
    expect(table.read.cancelled).toBe(true);
    expect(table.read.notes).toHaveLength(2);
  });

  it('can be ended while it is compared: what is compared by then is shown', async () => {
    const { table, told } = await readAsked((turn) => (turn < 5 ? 'more' : 'enough'));
    expect(told).toHaveLength(5);
    expect(table.read.cancelled).toBe(true);
    expect(table.read.notes).toHaveLength(1);
  });

  it.each([2, 4])('stops at once when nobody waits for it any more, at turn %i', async (last) => {
    const { table, told } = await readAsked((turn) => (turn < last ? 'more' : 'nobody'));
    expect(told).toHaveLength(last);
    expect(table.read.cancelled).toBe(true);
    expect(table.read.notes).toEqual([]);
  });
});

describe('the sources of a cell', () => {
  it('are the sentence or the line, cut in three at the value', async () => {
    const vault = await openMemoryVault(NOTES);
    const table = await read(vault, ['Sloop', 'Ketch']);
    const { shown } = showTable(table, defaultTable(vault.settings.comparison), new Map());
    const cells = shown.rows.flatMap((row) => row.cells.flat());
    const sources = await cellSources(vault, cells);
    for (const { cell, words, isGone } of sources) {
      expect(isGone).toBe(false);
      expect(words[1]).toBe(cell.evidence.quote);
    }
    const prose = sources.find(({ cell }) => cell.reader === 'prose');
    expect(prose?.words.join('')).toBe('A Sloop is faster upwind, whereas a Ketch is easier to sail alone.');
    expect(prose?.heading).toBe('Differences');
    expect(sources.find(({ cell }) => cell.reader === 'property')?.words.join('')).toBe('mast: one');
  });

  it('are shown without the marks of text, quotes and lists', async () => {
    const vault = await openMemoryVault({
      ...NOTES,
      'Sloop.md':
        '> [!def] Sloop\r\n> A *fast* boat\r\n> with [[Mast|one mast]]. Old.\r\n\r\n- Rig:: **gaff**, [[Bermuda]] now\r\n',
    });
    const table = await read(vault, ['Sloop', 'Ketch']);
    const { shown } = showTable(table, defaultTable(vault.settings.comparison), new Map());
    const cells = shown.rows.flatMap((row) => row.cells[0] ?? []).filter(({ reader }) => reader !== 'prose');
    const words = (await cellSources(vault, cells)).map((one) => [one.cell.reader, ...one.words]);
    expect(words).toEqual([
      ['definition', '', 'A fast boat\nwith one mast. Old', '.'],
      ['field', 'Rig:: ', 'gaff, Bermuda now', ''],
    ]);
  });

  it('are gone where the note says something else by now', async () => {
    const vault = await openMemoryVault(NOTES);
    const table = await read(vault, ['Sloop', 'Ketch']);
    const { shown } = showTable(table, defaultTable(vault.settings.comparison), new Map());
    const cell = shown.rows.find(({ key }) => key === 'mast')?.cells[0]?.[0];
    await vault.ports.files.edit('Sloop.md', [{ span: { from: 0, to: 0 }, expected: '', text: 'x' }]);
    const [source] = await cellSources(vault, cell === undefined ? [] : [cell]);
    expect(source).toMatchObject({ isGone: true, words: ['', 'one', ''] });
  });
});

describe('a table for other programs', () => {
  it('has links for concepts that are notes, and no marker', async () => {
    const vault = await openMemoryVault(NOTES);
    const table = await read(vault, ['Sloop', 'Zeppelin']);
    const settings = defaultTable(vault.settings.comparison);
    const { shown } = showTable(table, settings, new Map());
    const print = (format: Parameters<typeof printTableAs>[0]) =>
      printTableAs(format, vault, { columns: table.columns, comparison: shown });
    expect(print('markdown').split('\n')[0]).toBe('| | [[Sloop]] | Zeppelin |');
    expect(print('csv').split('\r\n')[0]).toBe('"","Sloop","Zeppelin"');
    expect(print('tsv').split('\n')[0]).toBe('\tSloop\tZeppelin');
    expect(print('html')).toContain('<th scope="col">Sloop</th>');
    const options = markerOptions({ ...settings, min: 60 }, settings);
    const written = { columns: table.columns, comparison: shown, options };
    const { markdown } = refreshableTable(vault, written, cellOptions(vault, 'Boats/Rigs.md', options));
    expect(markdown).toMatch(/^%% differentia-table \{"v":1,"columns":\["sloop","zeppelin"\],"options":\{"min":0.6\}/u);
  });

  it('goes into a file that is not there yet, under a name that a file may have', () => {
    const taken = new Set(['Out/A and B.md', 'Out/A and B 2.md']);
    const isTaken = (path: string): boolean => taken.has(path);
    expect(freePath('Out', 'A and B.md', isTaken)).toBe('Out/A and B 3.md');
    expect(freePath('/', 'A/B: "c" \u202E#x|y.csv', isTaken)).toBe('A B c x y.csv');
    expect(freePath('', '... ..csv', isTaken)).toBe('1.csv');
    expect(freePath('', `${'long '.repeat(80)}.md`, isTaken).length).toBeLessThan(110);
  });
});
