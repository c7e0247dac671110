import { describe, expect, it } from 'vitest';
import { CellEdits, openCell } from '../../../src/app/compare/cell-edits';
import { columnFor } from '../../../src/app/compare/columns';
import { compareNotes } from '../../../src/app/compare/compare-notes';
import type { Vault } from '../../../src/app/vault';
import type { Cell, EditPlace } from '../../../src/core/compare';
import { defaultComparison } from '../../../src/core/compare';
import { fail, ok } from '../../../src/core/text';
import { openMemoryVault } from '../../support/memory-vault';

const MILL =
  '---\nuse: flour\nparts: [wheel, "mill: stone"]\nnote: |\n  Old.\n  Wet.\n---\n- [door:: north]\n- Roof: reed.\n';
const NOTES = { 'Mill.md': MILL, 'Kiln.md': 'A kiln.\n', 'Links.md': '[[Mill]] [[Kiln]]\n' };

async function placeOf(vault: Vault, text: string): Promise<EditPlace> {
  const place = await openCell(vault, await cellOf(vault, text));
  if (typeof place === 'string') throw new Error(place);
  return place;
}

async function cellOf(vault: Vault, text: string): Promise<Cell> {
  const columns = ['Mill', 'Kiln'].map((name) => columnFor(vault.index, name));
  const options = { ...defaultComparison, min: 0 };
  const { comparison } = await compareNotes(vault, columns, { only: null, first: null, options });
  const cell = comparison.rows.flatMap(({ cells }) => cells.flat()).find((one) => one.text === text);
  if (cell === undefined) throw new Error(`no cell ${text}`);
  return cell;
}

const textOf = async (vault: Vault, path = 'Mill.md'): Promise<string> => {
  const read = await vault.ports.files.read(path);
  return read.ok ? read.value : '';
};

describe('edits of cells', () => {
  it.each([
    ['flour', (text: string): string => text.replace('flour', '')],
    ['north', (text: string): string => text.replace('north', '')],
    ['reed', (text: string): string => text.replace('reed.', '')],
  ])('can leave a value empty, when a person says so twice: %s', async (shown, after) => {
    const vault = await openMemoryVault(NOTES);
    const edits = new CellEdits(vault.ports.files);
    const place = await placeOf(vault, shown);
    expect(await edits.save(place, ' \n ')).toBe('empties');
    expect(await textOf(vault)).toBe(MILL);
    await edits.save(place, '', true);
    expect(await textOf(vault)).toBe(after(MILL));
    await edits.undo();
    expect(await textOf(vault)).toBe(MILL);
  });

  it.each(['a tall house', 'It stands'])('leave no heading, quote or item with nothing: %s', async (shown) => {
    const vault = await openMemoryVault({
      ...NOTES,
      'Mill.md': '> [!definition] Mill\n> a tall house\n\n## Place\n\nIt stands\n',
      'Kiln.md': 'A kiln.\n\n## Place\n\nBelow.\n',
    });
    const place = await placeOf(vault, shown);
    expect(await new CellEdits(vault.ports.files).save(place, '', true)).toBe('empty');
  });

  it('are refused for nothing, for what is there, and for brackets that do not fit', async () => {
    const vault = await openMemoryVault(NOTES);
    const edits = new CellEdits(vault.ports.files);
    const place = await placeOf(vault, 'north');
    expect(await edits.save(place, ' north\r\n')).toBe('same');
    for (const typed of ['a]', '[a', ']a[']) expect(await edits.save(place, typed)).toBe('brackets');
    expect(edits.last).toBeUndefined();
    expect(await edits.undo()).toBeNull();
    expect(await textOf(vault)).toBe(MILL);
    await edits.save(place, 'a [b] c');
    expect(await textOf(vault)).toBe(MILL.replace('north', 'a [b] c'));
  });

  it('keep the one stop that ends an item', async () => {
    const vault = await openMemoryVault(NOTES);
    await new CellEdits(vault.ports.files).save(await placeOf(vault, 'reed'), 'straw.\nand clay.');
    expect(await textOf(vault)).toBe(MILL.replace('reed.', 'straw. and clay.'));
  });

  it('are taken back the last first, where the note is by now, and each once', async () => {
    const vault = await openMemoryVault(NOTES);
    const { files } = vault.ports;
    const edits = new CellEdits(files);
    const [use, roof] = [await placeOf(vault, 'flour'), await placeOf(vault, 'reed')];
    const first = await edits.save(roof, 'slate');
    await edits.save(use, 'oil');
    await files.rename('Mill.md', 'Water mill.md', []);
    edits.moved('Mill.md', 'Water mill.md');
    expect(await edits.undo()).toEqual(ok('Water mill.md'));
    expect(await textOf(vault, 'Water mill.md')).toBe(MILL.replace('reed', 'slate'));
    expect(typeof first === 'object' && first.ok ? await edits.undo(first.value) : null).toEqual(ok('Water mill.md'));
    expect(await textOf(vault, 'Water mill.md')).toBe(MILL);
    expect(typeof first === 'object' && first.ok ? await edits.undo(first.value) : 1).toBeNull();
  });

  it('of lists and texts are left to the app, and taken back to the byte', async () => {
    const vault = await openMemoryVault(NOTES);
    const { files } = vault.ports;
    const asked: unknown[] = [];
    const edits = new CellEdits({
      read: (path) => files.read(path),
      edit: (path, list) => files.edit(path, list),
      // As the app: the YAML is written in another way.
      editProperty: async (path, key, expected, value) => {
        asked.push([key, expected, value]);
        const text = await textOf(vault, path);
        await files.edit(path, [
          {
            span: { from: 0, to: text.length },
            expected: text,
            text: text.replace(/parts:.*\n/u, 'parts:\n  - wheel\n  - axle\n'),
          },
        ]);
        return ok(null);
      },
    });
    const parts = await placeOf(vault, 'wheel; mill: stone');
    expect(parts.shown).toBe('wheel\nmill: stone');
    await edits.save(parts, 'wheel\n\n axle ');
    await edits.save(await placeOf(vault, 'Old. Wet.'), 'Dry.');
    expect(asked).toEqual([
      ['parts', ['wheel', 'mill: stone'], ['wheel', 'axle']],
      ['note', 'Old.\nWet.\n', 'Dry.\n'],
    ]);
    await edits.undo();
    await edits.undo();
    expect(await textOf(vault)).toBe(MILL);
    expect(await edits.save(parts, '')).toBe('empties');
    await edits.save(parts, '', true);
    expect(asked.at(-1)).toEqual(['parts', ['wheel', 'mill: stone'], null]);
    await edits.undo();
    expect(await textOf(vault)).toBe(MILL);
  });

  it('tell why they were refused, with the note', async () => {
    const vault = await openMemoryVault(NOTES);
    const { files } = vault.ports;
    const problem = { code: 'edit-mismatch', path: null, from: null, detail: '' } as const;
    const edits = new CellEdits({
      read: () => Promise.resolve(fail(problem)),
      edit: () => Promise.resolve(fail(problem)),
      editProperty: () => Promise.resolve(fail(problem)),
    });
    expect(await edits.save(await placeOf(vault, 'reed'), 'straw')).toEqual(fail({ ...problem, path: 'Mill.md' }));
    expect(await edits.save(await placeOf(vault, 'wheel; mill: stone'), 'x')).toEqual(fail(problem));
    const cell = await cellOf(vault, 'flour');
    await files.edit('Mill.md', [{ span: { from: 0, to: 0 }, expected: '', text: 'x' }]);
    expect(await openCell(vault, cell)).toBe('gone');
    expect(await openCell(vault, { ...cell, implied: true })).toBe('implied');
    expect(await openCell(vault, { ...cell, reader: 'link' })).toBe('link');
    expect(await openCell(vault, { ...cell, evidence: { ...cell.evidence, path: 'None.md' } })).toBe('gone');
  });
});
