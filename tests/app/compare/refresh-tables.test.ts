import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { freezeBlock, unfreezeTable } from '../../../src/app/compare/freeze-table';
import { tableOfNote } from '../../../src/app/compare/note-table';
import type { NoteRefresh } from '../../../src/app/compare/refresh-tables';
import { planRefresh, readTablesOfNote } from '../../../src/app/compare/refresh-tables';
import type { Vault } from '../../../src/app/vault';
import type { TablePlaces } from '../../../src/core/compare';
import { applyEdits } from '../../../src/core/text';
import { openMemoryVault } from '../../support/memory-vault';

const SOURCES = {
  'Sloop.md': '---\nmast: one\n---\nA sloop is a boat with one mast.\n',
  'Ketch.md': '---\nmast: two\n---\nA ketch is a boat with two masts.\n',
  'Rigs.md':
    '# Rigs\n\n## Differences\n\nA [[Sloop]] is faster upwind, whereas a [[Ketch]] is easier to sail alone.[^1]\n\n[^1]: Said at sea.\n',
};
const parseYaml = (text: string): unknown => parse(text);

async function inserted(): Promise<string> {
  const vault = await openMemoryVault(SOURCES);
  const table = await tableOfNote(vault, 'Rigs.md');
  return `${SOURCES['Rigs.md']}\n${table?.markdown ?? ''}\n`;
}

async function refreshOf(
  vault: Vault,
  path: string,
  {
    line = null,
    places = new Map<number, TablePlaces>(),
  }: { line?: number | null; places?: Map<number, TablePlaces> } = {},
): Promise<{ plan: NoteRefresh; text: string }> {
  const read = await readTablesOfNote(vault, path, { line, watch: null });
  if (!read.ok) throw new Error(read.problem.code);
  const plan = planRefresh(read.value, { flipped: new Set(), places });
  const edited = applyEdits(read.value.text, plan.edits);
  if (!edited.ok) throw new Error(edited.problem.code);
  return { plan, text: edited.value };
}

const table = (text: string): string[] => text.split(/\r?\n/u).filter((line) => /^[>\s]*\|/u.test(line));
const kindsOf = ({ tables }: NoteRefresh): string[] =>
  tables.flatMap((one) => ('fault' in one ? [one.fault] : one.items.map(({ kind, row }) => `${kind} ${row}`)));

describe('a table that was inserted', () => {
  it('is as it was after a refresh, and so is its note', async () => {
    const note = await inserted();
    const { plan, text } = await refreshOf(await openMemoryVault({ ...SOURCES, 'Rigs.md': note }), 'Rigs.md');
    expect(plan.tables).toHaveLength(1);
    expect(kindsOf(plan)).toEqual([]);
    expect(plan.edits).toEqual([]);
    expect(text).toBe(note);
  });

  it('follows its notes, where it stands alone too', async () => {
    const note = await inserted();
    const alone = note.slice(note.indexOf('%%'));
    const notes = {
      ...SOURCES,
      'Ketch.md': SOURCES['Ketch.md'].replace('mast: two', 'mast: two or more'),
      'Alone.md': alone,
    };
    const { plan, text } = await refreshOf(await openMemoryVault(notes), 'Alone.md');
    expect(kindsOf(plan)).toEqual(['changed Mast']);
    expect(table(text)).toContain('| Mast | one | two or more |');
    const again = await refreshOf(await openMemoryVault({ ...notes, 'Alone.md': text }), 'Alone.md');
    expect(again.plan.edits).toEqual([]);
  });

  it('is no source for the table that a person asks for, and none of itself by hand', async () => {
    const note = (await inserted()).replace('| one | two |', '| one | 2 |');
    const { plan } = await refreshOf(await openMemoryVault({ ...SOURCES, 'Rigs.md': note }), 'Rigs.md');
    expect(plan.edits).toEqual([]);
    const [only] = plan.tables;
    expect(only !== undefined && 'kept' in only && only.kept).toBe(1);
  });

  it('takes another concept in when a person adds its header', async () => {
    const note = (await inserted())
      .replace('| [[Ketch]] |', '| [[Ketch]] | [[Yawl]] |')
      .replace('|---|---|---|', '|---|---|---|---|');
    const notes = { ...SOURCES, 'Rigs.md': note, 'Yawl.md': '---\nmast: a small one behind\n---\nIt sails.\n' };
    const { text } = await refreshOf(await openMemoryVault(notes), 'Rigs.md');
    expect(table(text)).toContain('| Mast | one | two | a small one behind |');
    expect(text).toContain('"columns":["sloop","ketch","yawl"]');
  });

  it('tells the places of its values as links or footnotes, and none again', async () => {
    const note = await inserted();
    const vault = await openMemoryVault({ ...SOURCES, 'Rigs.md': note });
    const line = note.slice(0, note.indexOf('%% diff')).split('\n').length - 1;
    const links = await refreshOf(vault, 'Rigs.md', { places: new Map([[line, 'links' as const]]) });
    expect(table(links.text)).toContain('| Mast | one ([[Sloop]]) | two ([[Ketch]]) |');
    expect(links.text).toContain('([[#Differences]])');
    expect(links.text).toContain('"options":{"places":"links"}');
    const with_ = await openMemoryVault({ ...SOURCES, 'Rigs.md': links.text });
    expect((await refreshOf(with_, 'Rigs.md')).plan.edits).toEqual([]);
    const notes = await refreshOf(with_, 'Rigs.md', { places: new Map([[line, 'footnotes' as const]]) });
    expect(table(notes.text)).toContain('| Mast | one^[ [[Sloop]] ] | two^[ [[Ketch]] ] |');
    const back = await refreshOf(await openMemoryVault({ ...SOURCES, 'Rigs.md': notes.text }), 'Rigs.md', {
      places: new Map([[line, 'none' as const]]),
    });
    expect(back.text).toBe(note);
  });

  it('has no footnote marks of another note', async () => {
    const note = await inserted();
    const alone = note.slice(note.indexOf('%%'));
    const cell = SOURCES['Rigs.md'].replace('sail alone.[^1]', 'sail[^1] alone.');
    const { text } = await refreshOf(
      await openMemoryVault({ ...SOURCES, 'Rigs.md': cell, 'Alone.md': alone }),
      'Alone.md',
    );
    expect(text).not.toContain('[^1]');
  });

  it('is told apart from a broken one in the same note', async () => {
    const note = `%% differentia-table {"v":7} %%\n\n| | a |\n|---|---|\n\n${await inserted()}`;
    const { plan } = await refreshOf(
      await openMemoryVault({ ...SOURCES, 'Rigs.md': note.replace('| one |', '| three |') }),
      'Rigs.md',
    );
    expect(plan.tables.map((one) => ('fault' in one ? `${one.fault} ${String(one.at)}` : 'kept'))).toEqual([
      'newer 0',
      'kept',
    ]);
  });

  it('is not there in a note that cannot be read', async () => {
    const read = await readTablesOfNote(await openMemoryVault(SOURCES), 'None.md', { line: null, watch: null });
    expect(read.ok).toBe(false);
  });
});

describe('a block', () => {
  const block = '```compare\nconcepts: ["[[Sloop]]", "[[Ketch]]"]\nmin: 0.3\nrows: { hide: [Mast] }\n```';
  const freeze = async (note: string) => {
    const vault = await openMemoryVault({ ...SOURCES, 'Block.md': note });
    const line = note.slice(0, note.indexOf('concepts')).split('\n').length - 1;
    const done = await freezeBlock(vault, 'Block.md', { line, parseYaml, watch: null });
    if (!done.ok) throw new Error(done.problem.code);
    return done.value;
  };
  const frozen = async (note: string): Promise<string> => {
    const turned = await freeze(note);
    if ('kind' in turned) throw new Error(turned.kind);
    const edited = applyEdits(note, turned.edits);
    return edited.ok ? edited.value : '';
  };
  const unfrozen = async (note: string) => {
    const vault = await openMemoryVault({ ...SOURCES, 'Block.md': note });
    const line = note.slice(0, note.indexOf('%% diff')).split('\n').length - 1;
    const done = await unfreezeTable(vault, 'Block.md', line);
    if (!done.ok) throw new Error(done.problem.code);
    if ('fault' in done.value) return { text: done.value.fault, typed: [] };
    const edited = applyEdits(note, done.value.edits);
    return { text: edited.ok ? edited.value : '', typed: done.value.typed };
  };

  it.each([
    ['alone', (text: string) => `Before.\n\n${text}\n\nAfter.\n`],
    [
      'in a callout',
      (text: string) =>
        `> [!note] T\n${text
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n')}\n\nAfter.\n`,
    ],
    ['in a list', (text: string) => `- ${text.split('\n').join('\n  ')}\n- next\n`],
    ['with CRLF', (text: string) => `Before.\n\n${text}\n`.replaceAll('\n', '\r\n')],
    ['at the end of a note without a line end', (text: string) => `Before.\n\n${text}`],
  ])('becomes a table and a block again with the same words: %s', async (_, put) => {
    const note = put(block);
    const cold = await frozen(note);
    expect(cold).toContain('%% differentia-table {"v":1,"columns":["sloop","ketch"],"options":{"min":0.3,"rows":');
    expect(table(cold).join()).not.toContain('Mast');
    expect(cold.includes('\r\n')).toBe(note.includes('\r\n'));
    const warm = await unfrozen(cold);
    expect(warm.typed).toEqual([]);
    expect(warm.text.replaceAll('\r\n', '\n')).toBe(
      put(block).replaceAll('\r\n', '\n').replace('{ hide: [Mast] }', '{ order: [], hide: [Mast], rename: {} }'),
    );
  });

  it('keeps deleted rows away, and lists what was typed by hand', async () => {
    const cold = await frozen(`${block.replace('rows: { hide: [Mast] }\n', '')}\n`);
    const changed = cold.replace('| Mast | one | two |\n', '').replace(/\| ([^|]+) \|$/mu, '| mine |');
    expect(changed).not.toBe(cold);
    const warm = await unfrozen(cold.replace('| Mast | one | two |', '| Mast | one | 2 |'));
    expect(warm.typed).toEqual([{ row: 'Mast', column: 'Ketch', text: '2' }]);
    expect((await unfrozen(cold.replace('| Mast | one | two |\n', ''))).text).toContain('hide: [mast]');
  });

  it('is left as it is where it is broken, says nothing or is none', async () => {
    expect(await freeze('```compare\nconcepts: [a\n```\n')).toMatchObject({ kind: 'broken', line: 0 });
    expect(await freeze('```compare\nconcepts: [Zeppelin, Balloon]\n```\n')).toEqual({ kind: 'empty' });
    expect(await freeze('Text with concepts.\n\n```compare\n```\n')).toEqual({ kind: 'no-block' });
    expect((await unfrozen('%% differentia-table {} %%\n')).text).toBe('shape');
    expect((await unfrozen('Text.\n')).text).toBe('no-table');
  });
});
