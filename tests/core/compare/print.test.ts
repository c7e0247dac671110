import { describe, expect, it } from 'vitest';
import { cellHash, parseTable, printCsv, printHtml, printMarkdown, printTable } from '../../../src/core/compare';
import { compareIn } from '../../support/comparing';

const table = compareIn('| | Kayak | Canoe |\n|---|---|---|\n| Weight | =18 kg | <b>30</b> \\| more |\n', [
  'Kayak',
  'Canoe',
]);

describe('printing a comparison', () => {
  it('hashes cells by FNV-1a over UTF-16 units', () => {
    expect([cellHash('18 кг'), cellHash('30 кг'), cellHash('')]).toEqual(['1c4ux9x', '0s75et3', '']);
  });

  it('writes the marker, a blank line and the table', () => {
    const lines = printMarkdown(table, {
      end: '\n',
      headers: ['[[Kayak|K]]', 'Canoe'],
      keys: ['kayak', 'canoe'],
      options: {},
    }).split('\n');
    expect(lines[0]).toMatch(/^%% differentia-table \{"v":1,"columns":\["kayak","canoe"\]/u);
    expect(lines[1]).toBe('');
    expect(lines[2]).toBe(String.raw`| | [[Kayak\|K]] | Canoe |`);
    expect(lines).toHaveLength(5);
  });

  it('quotes CSV and guards formulas', () => {
    expect(printCsv(table, true)).toContain('"\'=18 kg"');
    expect(printCsv(table, false)).toContain('"=18 kg"');
  });

  it('escapes HTML', () => {
    const html = printHtml(compareIn('| | Kayak | Canoe |\n|---|---|---|\n| A & B | 1 | 2 |\n', ['Kayak', 'Canoe']));
    expect(html).toContain('A &amp; B');
  });

  it('prints a parsed table as it was', () => {
    const text = ['| | a \\| b |', '|---|:-:|', '| x | y |', '| | [[p\\|q]] |'].join('\n');
    const parsed = parseTable(text);
    expect(parsed.ok && printTable(parsed.value, '\n')).toBe(text);
  });

  it('refuses a row longer than the header', () => {
    expect(parseTable('| a |\n|---|\n| b | c |').ok).toBe(false);
  });
});
