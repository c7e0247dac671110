import { describe, expect, it } from 'vitest';
import { CellEdits, linesOf, openEmptyCell } from '../../../src/app/compare/cell-edits';
import { columnFor } from '../../../src/app/compare/columns';
import { compareNotes } from '../../../src/app/compare/compare-notes';
import type { Vault } from '../../../src/app/vault';
import type { Comparison } from '../../../src/core/compare';
import { defaultComparison } from '../../../src/core/compare';
import { openMemoryVault } from '../../support/memory-vault';

interface Case {
  readonly notes: Readonly<Record<string, string>>;
  readonly row: string;
  /** The note that is written, and what its text is then. */
  readonly path: string;
  readonly after: string;
  readonly typed?: string;
  readonly column?: number;
  /** What the person is shown; by default what is new. */
  readonly lines?: string;
}

const LINKS = { 'Links.md': '[[Mill]] [[Kiln]]\n' };

const CASES: Readonly<Record<string, Case>> = {
  'a property beside another': {
    notes: { 'Mill.md': '---\nmade of: wood\n---\nText.\n', 'Kiln.md': '---\nage: 9\n---\nText.\n' },
    row: 'Made of',
    path: 'Kiln.md',
    after: '---\nage: 9\nmade of: clay\n---\nText.\n',
    lines: 'made of: clay',
  },
  'a property that YAML would misread': {
    notes: { 'Mill.md': '---\nuse: flour\n---\n', 'Kiln.md': '---\nage: 9 # years\n---\n' },
    row: 'Use',
    typed: 'pots: big # and small',
    path: 'Kiln.md',
    after: '---\nage: 9 # years\nuse: "pots: big # and small"\n---\n',
  },
  'the first property of a note': {
    notes: { 'Mill.md': '---\nuse: flour\n---\n', 'Kiln.md': 'A kiln stands here.\n' },
    row: 'Use',
    path: 'Kiln.md',
    after: '---\nuse: clay\n---\nA kiln stands here.\n',
  },
  'the first property of a note with a BOM and CRLF': {
    notes: { 'Mill.md': '---\nuse: flour\n---\n', 'Kiln.md': '\uFEFFA kiln.\r\n' },
    row: 'Use',
    path: 'Kiln.md',
    after: '\uFEFF---\r\nuse: clay\r\n---\r\nA kiln.\r\n',
  },
  'a property that is there without a value': {
    notes: { 'Mill.md': '---\nuse: flour\n---\n', 'Kiln.md': '---\r\n"use":   # ask\r\nage: 9\r\n---\r\n' },
    row: 'Use',
    path: 'Kiln.md',
    after: '---\r\n"use": clay   # ask\r\nage: 9\r\n---\r\n',
  },
  'a field that is there without a value': {
    notes: {
      ...LINKS,
      'Mill.md': 'A mill.\n\n- **Use:** flour\n- [height:: 9]\n',
      'Kiln.md': 'A kiln.\r\n\r\n- **Use:**\r\n- [height:: 4]\r\n',
    },
    row: 'Use',
    path: 'Kiln.md',
    after: 'A kiln.\r\n\r\n- **Use:** clay\r\n- [height:: 4]\r\n',
    lines: '- **Use:** clay',
  },
  'a field in brackets without a value': {
    notes: { ...LINKS, 'Mill.md': 'A mill.\n\n- [height:: 9]\n', 'Kiln.md': 'A kiln.\n\n- [height:: ]\n- Age:: 3\n' },
    row: 'Height',
    path: 'Kiln.md',
    after: 'A kiln.\n\n- [height:: clay]\n- Age:: 3\n',
    lines: '- [height:: clay]',
  },
  'a field where the YAML is broken': {
    notes: { 'Mill.md': '---\nuse: flour\n---\n', 'Kiln.md': '---\n- [a\n---\nA kiln.\n' },
    row: 'Use',
    path: 'Kiln.md',
    after: '---\n- [a\n---\nA kiln.\n\nUse:: clay\n',
  },
  'a field below the last one, of its form': {
    notes: {
      'Mill.md': 'Age:: 7\nUse:: flour\n',
      'Kiln.md': '# Kiln\nIt is hot.\n\n- **Age:** 9\n\nMore.\n',
    },
    row: 'Use',
    path: 'Kiln.md',
    after: '# Kiln\nIt is hot.\n\n- **Age:** 9\n- **Use:** clay\n\nMore.\n',
  },
  'a field of a section in a callout': {
    notes: {
      'Works.md':
        '## Mill\r\n> [!info]\r\n> - Age: 7\r\n> - Use: flour\r\n>   - feed\r\n\r\n## Kiln\r\n> [!info]\r\n> - Age: 9\r\n>\r\n> End.\r\n',
    },
    row: 'Use',
    path: 'Works.md',
    after:
      '## Mill\r\n> [!info]\r\n> - Age: 7\r\n> - Use: flour\r\n>   - feed\r\n\r\n## Kiln\r\n> [!info]\r\n> - Age: 9\r\n> - Use: clay\r\n>\r\n> End.\r\n',
  },
  'a field in brackets': {
    notes: { 'Mill.md': '- [age:: 7]\n- [use:: flour]\n', 'Kiln.md': '- [age:: 9]\n' },
    row: 'Use',
    path: 'Kiln.md',
    after: '- [age:: 9]\n- [use:: clay]\n',
  },
  'a field where the concept has none yet': {
    notes: {
      'Works.md': '## Mill\n> - **Use**: flour\n\n## Kiln\nIt is hot.\n### Kinds\nMany.\n\n## More\nText.\n',
    },
    row: 'Use',
    path: 'Works.md',
    after:
      '## Mill\n> - **Use**: flour\n\n## Kiln\nIt is hot.\n\n- **Use**: clay\n\n### Kinds\nMany.\n\n## More\nText.\n',
  },
  'a field in an empty note': {
    notes: { 'Mill.md': 'Use:: flour\n', 'Kiln.md': '' },
    row: 'Use',
    path: 'Kiln.md',
    after: 'Use:: clay\n',
  },
  'a heading at the end of the section, of the level of its others': {
    notes: {
      'Works.md': '# Works\n## Mill\n### Use\nFlour.\n### Age\nSeven.\n## Kiln\n### Age\nNine.\n## More\nText.\n',
    },
    row: 'Use',
    typed: 'For clay\nand lime.',
    path: 'Works.md',
    after:
      '# Works\n## Mill\n### Use\nFlour.\n### Age\nSeven.\n## Kiln\n### Age\nNine.\n\n### Use\n\nFor clay\nand lime.\n\n## More\nText.\n',
    lines: '### Use\n\nFor clay\nand lime.',
  },
  'a heading in a note of its own': {
    notes: {
      'Mill.md': '# Mill\n## Use\nFlour.\n## Age\nSeven.\n',
      'Kiln.md': '---\nx: 1\n---\n# Kiln\n## Age\nNine.',
    },
    row: 'Use',
    path: 'Kiln.md',
    after: '---\nx: 1\n---\n# Kiln\n## Age\nNine.\n\n## Use\n\nclay',
  },
  'the empty cell of a table': {
    notes: { 'Works.md': '| | Mill | Kiln |\n|-|-|-|\n| Use | flour | |\n| Age | 7 | 9 |\n' },
    row: 'Use',
    typed: 'clay | lime',
    path: 'Works.md',
    after: '| | Mill | Kiln |\n|-|-|-|\n| Use | flour | clay \\| lime |\n| Age | 7 | 9 |\n',
    lines: '| Use | flour | clay \\| lime |',
  },
  'the empty cell of a table with concepts as rows': {
    notes: { 'Works.md': '> | | Use | Age |\n> |-|-|-|\n> | Mill | flour | 7 |\n> | Kiln | — | 9 |\n' },
    row: 'Use',
    path: 'Works.md',
    after: '> | | Use | Age |\n> |-|-|-|\n> | Mill | flour | 7 |\n> | Kiln | clay | 9 |\n',
  },
  'the empty cell of a table without blanks': {
    notes: { 'Works.md': '||Mill|Kiln|\n|-|-|-|\n|Use|flour||\n|Age|7|9|\n' },
    row: 'Use',
    path: 'Works.md',
    after: '||Mill|Kiln|\n|-|-|-|\n|Use|flour| clay |\n|Age|7|9|\n',
  },
  'a field where a row of the table ends before its cell': {
    notes: {
      'Works.md': '| | Mill | Kiln |\n|-|-|-|\n| Use | flour |\n| Age | 7 | 9 |\n',
      'Kiln.md': 'A kiln.\n',
    },
    row: 'Use',
    path: 'Kiln.md',
    after: 'A kiln.\n\nUse:: clay\n',
  },
  'a field where the key has a value of another kind': {
    notes: { 'Mill.md': '---\nuse: flour\n---\n', 'Kiln.md': '---\nuse:\n  of: clay\n---\nA kiln.\n' },
    row: 'Use',
    path: 'Kiln.md',
    after: '---\nuse:\n  of: clay\n---\nA kiln.\n\nUse:: clay\n',
  },
  'a field where the properties stand in braces': {
    notes: { 'Mill.md': '---\nuse: flour\n---\n', 'Kiln.md': '---\n{age: 9}\n---\nA kiln.' },
    row: 'Use',
    path: 'Kiln.md',
    after: '---\n{age: 9}\n---\nA kiln.\n\nUse:: clay',
  },
  'a field behind a paragraph that a name leads': {
    notes: { 'Works.md': '# Works\n\n**Mill.** It turns.\nUse: flour\n\n**Kiln.** It is hot.\n\n## More\nText.\n' },
    row: 'Use',
    path: 'Works.md',
    after: '# Works\n\n**Mill.** It turns.\nUse: flour\n\n**Kiln.** It is hot.\n\nUse: clay\n\n## More\nText.\n',
  },
  'a field in the form of a numbered one': {
    notes: { 'Mill.md': '> 1. Use: flour.\n', 'Kiln.md': 'A kiln.\n\n## Age\nNine.\n' },
    row: 'Use',
    path: 'Kiln.md',
    after: 'A kiln.\n\n- Use: clay\n\n## Age\nNine.\n',
  },
  'a definition as a callout': {
    notes: {
      'Mill.md': '> [!definition] Mill\n> A house for grinding.\n',
      'Kiln.md': '# Kiln\nIt is hot.\n## Age\nNine.\n',
    },
    row: 'Definition',
    typed: 'An oven for clay.',
    path: 'Kiln.md',
    after: '# Kiln\nIt is hot.\n\n> [!definition] Kiln\n> An oven for clay.\n\n## Age\nNine.\n',
  },
  'a field beside a sentence': {
    notes: {
      'Mill.md': 'A mill.\n',
      'Kiln.md': 'A kiln.\n',
      'Works.md': '## Differences\nOnly a [[Mill]] needs wind. A [[Kiln]]?\n',
    },
    row: 'Wind',
    path: 'Kiln.md',
    after: 'A kiln.\n\nWind:: clay\n',
  },
};

async function tableOf(vault: Vault): Promise<{ columns: ReturnType<typeof columnFor>[]; comparison: Comparison }> {
  const columns = ['Mill', 'Kiln'].map((name) => columnFor(vault.index, name));
  const options = { ...defaultComparison, min: 0 };
  return await compareNotes(vault, columns, { only: null, first: null, options }).then(({ comparison }) => ({
    columns,
    comparison,
  }));
}

describe('a value where no note had any', () => {
  it.each(Object.entries(CASES))('is %s', async (_, { notes, row, path, after, typed = 'clay', column = 1, lines }) => {
    const vault = await openMemoryVault({ ...LINKS, ...notes });
    const { columns, comparison } = await tableOf(vault);
    const found = comparison.rows.find(({ aspect }) => aspect === row);
    expect(comparison.rows.map(({ aspect }) => aspect)).toContain(row);
    if (found === undefined) return;
    expect(found.cells[column]).toEqual([]);
    const place = await openEmptyCell(vault, columns, { row: found, column });
    if (place === null || place === 'gone') throw new Error('no place');
    expect(place.path).toBe(path);
    const shown = linesOf(place, typed);
    const edits = new CellEdits(vault.ports.files);
    const saved = await edits.write(place, typed);
    expect(typeof saved === 'object' && saved.ok).toBe(true);
    const text = await vault.ports.files.read(path);
    expect(text).toEqual({ ok: true, value: after });
    if (lines !== undefined) expect(shown).toBe(lines);
    const now = await tableOf(await openMemoryVault({ ...LINKS, ...notes, [path]: after }));
    const filled = now.comparison.rows.find(({ aspect }) => aspect === row)?.cells[column] ?? [];
    expect(filled.map((cell) => cell.text)).toEqual([typed.replace(/\s*\n/gu, ' ').replace(/\.$/u, '')]);
    expect(now.comparison.rows.length).toBe(comparison.rows.length);
    await edits.undo();
    expect(await vault.ports.files.read(path)).toEqual({ ok: true, value: notes[path] });
  });

  it('is not looked for by the words of another text', async () => {
    const vault = await openMemoryVault({ ...LINKS, 'Mill.md': '---\nuse: flour\n---\n', 'Kiln.md': 'A kiln.\n' });
    const { columns, comparison } = await tableOf(vault);
    const row = comparison.rows.find(({ aspect }) => aspect === 'Use');
    const changed = await openMemoryVault({
      ...LINKS,
      'Mill.md': '---\nage: 7\nuse: flour\n---\n',
      'Kiln.md': 'A kiln.\n',
    });
    expect(row === undefined ? undefined : await openEmptyCell(changed, columns, { row, column: 1 })).toBe('gone');
  });

  it('needs a note', async () => {
    const vault = await openMemoryVault({ 'Mill.md': '---\nuse: flour\n---\n', 'Links.md': '[[Mill]] [[Kiln]]\n' });
    const { columns, comparison } = await tableOf(vault);
    const row = comparison.rows.find(({ aspect }) => aspect === 'Use');
    expect(row === undefined ? undefined : await openEmptyCell(vault, columns, { row, column: 1 })).toBeNull();
  });
});
