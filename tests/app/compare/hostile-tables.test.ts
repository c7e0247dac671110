import { describe, expect, it } from 'vitest';
import type { TableFormat } from '../../../src/app/compare/print-table';
import { printTableAs } from '../../../src/app/compare/print-table';
import { defaultTable, readLiveTable, showTable } from '../../../src/app/compare/live-table';
import { parseTable } from '../../../src/core/compare';
import { parseXml, type XmlElement } from '../../core/graph/xml';
import { openMemoryVault } from '../../support/memory-vault';
import { FORMULAS, hostileNotes, PAYLOADS } from '../../support/payloads';

const vault = openMemoryVault(hostileNotes());

/** The table of a hostile note in a format, and the texts that are in it. */
async function printed(name: string, format: TableFormat): Promise<{ text: string; values: string[]; rows: number }> {
  const open = await vault;
  const settings = { ...defaultTable(open.settings.comparison), min: 0, implied: true };
  const request = { concepts: null, note: `Hostile/${name}.md`, at: null, sources: settings.sources };
  const live = await readLiveTable(open, request, null);
  const { shown } = showTable(live, settings, new Map());
  const values = shown.rows.flatMap(({ aspect, cells }) => [aspect, ...cells.flat().map(({ text }) => text)]);
  return {
    text: printTableAs(format, open, { columns: live.columns, comparison: shown }),
    values,
    rows: shown.rows.length,
  };
}

const elementsOf = (el: XmlElement): XmlElement[] => el.children.flatMap((child) => [child, ...elementsOf(child)]);

/** Cells of a CSV file, lines of lines. */
function readCsv(text: string): string[][] {
  expect(text).toMatch(/^(?:"(?:[^"]|"")*"(?:,|\r\n))+$/u);
  return text
    .trimEnd()
    .split(/(?<=")\r\n(?=")/u)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/gu)].map(([, cell = '']) => cell.replaceAll('""', '"')));
}

describe.each([...PAYLOADS.keys()])('a table with %s in it', (name) => {
  it('says what the note says', async () => {
    const { values } = await printed(name, 'html');
    expect(values).toEqual(expect.arrayContaining(FORMULAS));
    const { text } = await printed(name, 'html');
    expect(text.split('<tr>').length).toBeGreaterThan(4);
  });

  it('is nothing but a table in HTML', async () => {
    const { text } = await printed(name, 'html');
    const elements = elementsOf(parseXml(text.replaceAll('&#39;', '’')));
    const known = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];
    expect(elements.filter((el) => !known.includes(el.name)).map((el) => el.name)).toEqual([]);
    expect(elements.flatMap(({ attributes }) => [...attributes]).filter(([key]) => key !== 'scope')).toEqual([]);
  });

  it('holds nothing in CSV and TSV that a spreadsheet would run', async () => {
    const { text, rows } = await printed(name, 'csv');
    const lines = readCsv(text);
    expect(lines).toHaveLength(rows + 1);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(lines.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    expect(lines.flat()).toEqual(expect.arrayContaining(FORMULAS.map((formula) => `'${formula}`)));
    const tabs = (await printed(name, 'tsv')).text
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(tabs).toHaveLength(rows + 1);
    expect(tabs.flat().filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
  });

  it('is one table in Markdown, and no cell breaks out of it', async () => {
    const { text, rows } = await printed(name, 'markdown');
    expect(text.trimEnd().split('\n')).toHaveLength(rows + 2);
    const table = parseTable(text);
    expect(table.ok && table.value.rows.length).toBe(rows);
  });
});
