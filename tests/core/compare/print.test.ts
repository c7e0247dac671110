import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Comparison } from '../../../src/core/compare';
import {
  cellHash,
  markdownCell,
  parseTable,
  printCsv,
  printHtml,
  printMarkdown,
  printMarker,
  printTable,
  printTsv,
} from '../../../src/core/compare';
import { compareIn } from '../../support/comparing';

const concepts = ['Kayak', 'Canoe'];
const table = compareIn('| | Kayak | Canoe |\n|---|---|---|\n| Weight | =18 kg | <b>30</b> \\| more |\n', concepts);

const cell = (quote: string, text = quote, implied = false): Cell => ({
  text,
  evidence: { path: 'a.md', from: 0, to: quote.length, quote },
  reader: 'table',
  confidence: 97,
  implied,
});
const tableOf = (text: string): Comparison => ({
  concepts: ['A', 'B'],
  rows: [{ aspect: text, key: text, kind: 'different', uncertain: false, cells: [[cell(text)], []] }],
});

describe('the hash of a cell', () => {
  it('is FNV-1a over UTF-16 units', () => {
    expect([cellHash('18 кг'), cellHash('30 кг'), cellHash('')]).toEqual(['1c4ux9x', '0s75et3', '']);
  });
});

describe('Markdown', () => {
  const options = { end: '\n', headers: ['[[Kayak|K]]', 'Canoe'], keys: ['kayak', 'canoe'], options: {} };

  it('is the marker, a blank line and the table, without padding', () => {
    const [row] = table.rows;
    const hashes = row?.cells.map((cells) => cellHash(markdownCell(cells)));
    expect(printMarkdown(table, options).split('\n')).toEqual([
      `%% differentia-table {"v":1,"columns":["kayak","canoe"],"options":{},"rows":[["weight","${hashes?.join('","') ?? ''}"]]} %%`,
      '',
      String.raw`| | [[Kayak\|K]] | Canoe |`,
      '|---|---|---|',
      String.raw`| Weight | =18 kg | 30 \| more |`,
    ]);
  });

  it('is the table alone without keys', () => {
    expect(printMarkdown(table, { ...options, keys: null }).split('\n')).toHaveLength(3);
  });

  it("ends lines as the note's do", () => {
    expect(printMarkdown(table, { ...options, end: '\r\n' }).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('leaves an empty cell empty, in the marker too', () => {
    const text = printMarkdown(tableOf('x'), { ...options, options: { min: 0.6 } });
    expect(text).toContain(`"options":{"min":0.6},"rows":[["x","${cellHash('x')}",""]]`);
    expect(text.split('\n').at(-1)).toBe('| x | x | |');
  });

  it('writes no percent sign that could end the comment', () => {
    const marker = { v: 1, columns: ['50 %% %'], options: {}, rows: [] };
    const line = printMarker(marker);
    expect(line.slice(2, -2)).not.toContain('%');
    expect(JSON.parse(line.slice('%% differentia-table '.length, -3))).toEqual(marker);
  });

  it.each([
    ['balanced markup as stored', '**bold** and `code`', '**bold** and `code`'],
    ['tags', '<b>a</b><br>', '<b>a</b><br>'],
    ['a pipe', 'a | b', String.raw`a \| b`],
    ['a pipe that is escaped already', String.raw`a \| b`, String.raw`a \| b`],
    ['a pipe behind an escaped backslash', String.raw`a \\| b`, String.raw`a \\\| b`],
    ['a link with a name', '[[Kayak|K]]', String.raw`[[Kayak\|K]]`],
    ['a pipe in code', '`a|b`', String.raw`\`a\|b\``.replaceAll('\\`', '`')],
    ['line ends', 'one\r\ntwo\n\nthree', 'one<br>two<br>three'],
    ["a quote's marks", 'one\n> two', 'one<br>two'],
    ['a block id', 'one ^id-1', 'one'],
  ])('keeps %s', (_, quote, expected) => {
    expect(markdownCell([cell(quote)])).toBe(expected);
  });

  it.each([
    '**half',
    'half`',
    '[[half',
    'half]]',
    '(half',
    '==half',
    '$half',
    '~~half',
    '%%half',
    '<b>half',
    'half</b>',
  ])('writes the text of a quote that is cut apart, escaped: %s', (quote) => {
    expect(markdownCell([cell(quote, '*[a]_ #1')])).toBe(String.raw`\*\[a\]\_ \#1`);
  });

  it('writes the text of a value that only follows', () => {
    expect(markdownCell([cell('faster', 'slower', true)])).toBe('slower');
  });

  it('joins sources, each text once', () => {
    expect(markdownCell([cell('one'), cell('two'), cell('one')])).toBe('one; two');
  });

  it('is a table again for any text in its cells', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const printed = printMarkdown(tableOf(text), { end: '\n', headers: ['A', 'B'], keys: null, options: {} });
        const parsed = parseTable(printed);
        expect(parsed.ok && parsed.value.rows.map(({ cells }) => cells.length)).toEqual([3]);
        expect(parsed.ok && printTable(parsed.value)).toBe(printed);
      }),
    );
  });
});

describe('a table as text', () => {
  it.each([
    ['escaped pipes and links', '| | a \\| b |\n|---|:-:|\n| x | y |\n| | [[p\\|q]] |'],
    ['an empty last cell', '| a | b |\n|---|---|\n| x | |'],
    ['one column', '| a |\n|-|\n| x |'],
    ['double-width letters', '| 長い | b |\n|---|---|\n| 値 | é |'],
    ['padding and tabs', '|  a|b\t|\n| :-- |--:|\n|x   |   y |  '],
    ['no outer pipes, and shorter rows', 'a | b\n--- | ---\nx\n| y | z |\n'],
    ['CRLF', '| a | b |\r\n|---|---|\r\n| x | y |\r\n'],
    ["a container's marks", '> > | a | b |\n> > |---|---|\n>> | x | y |'],
    ['an indent', '\t| a | b |\n\t|---|---|\n\t| x | y |\n'],
    ['a backslash before a pipe that is escaped itself', '| a | b |\n|---|---|\n| x \\\\| y |'],
  ])('print(parse(t)) = t with %s', (_, text) => {
    const parsed = parseTable(text);
    expect(parsed.ok && printTable(parsed.value)).toBe(text);
  });

  it('reads rows without outer pipes, and shorter ones', () => {
    const parsed = parseTable('a | b\n--- | ---\nx\n| y | z |\n');
    expect(parsed.ok && parsed.value.rows.map(({ cells }) => cells)).toEqual([['x'], ['y', 'z']]);
  });

  it.each([
    ['no line', ''],
    ['no alignment row', '| a |'],
    ['another row in its place', '| a |\n| b |'],
    ['a row longer than the header', '| a |\n|---|\n| b | c |'],
  ])('refuses %s', (_, text) => {
    const parsed = parseTable(text);
    expect(parsed.ok ? null : parsed.problem.code).toBe('table-marker');
  });
});

describe('CSV', () => {
  it('quotes every cell, doubles quotes and ends lines with CRLF', () => {
    expect(printCsv(tableOf('say "hi",\nyou'), true)).toBe(
      '"","A","B"\r\n"say ""hi"",\nyou","say ""hi"",\nyou",""\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@a', '\t=1', '\r=1'])('guards %j against being run', (text) => {
    expect(printCsv(tableOf(text), true)).toContain(`"'${text}"`);
    expect(printCsv(tableOf(text), false)).toContain(`"${text}"`);
  });

  it('leaves other texts as they are, and joins sources', () => {
    const row = {
      aspect: 'a=b',
      key: 'a',
      kind: 'different',
      uncertain: false,
      cells: [[cell('1'), cell('2')], []],
    } as const;
    expect(printCsv({ concepts: ['A', 'B'], rows: [row] }, true)).toContain('"a=b","1; 2",""');
  });
});

describe('TSV', () => {
  it('has tabs between cells, and blanks for tabs and line ends inside', () => {
    expect(printTsv(tableOf('a\tb\r\nc'), true)).toBe('\tA\tB\na b c\ta b c\t\n');
  });

  it.each(['=1+1', '+1', '-1', '@a', '\t=1'])('guards %j against being run', (text) => {
    expect(printTsv(tableOf(text), true)).toContain(`\t'${text.trim()}\t`);
    expect(printTsv(tableOf(text), false)).toContain(`\t${text.trim()}\t`);
  });
});

describe('HTML', () => {
  it('escapes every text and scopes its headers', () => {
    const html = printHtml({ ...tableOf(`<i a="b" c='d'>&`), concepts: ['A<', 'B'] });
    expect(html).toBe(
      '<table>\n<thead><tr><td></td><th scope="col">A&lt;</th><th scope="col">B</th></tr></thead>\n<tbody>\n' +
        '<tr><th scope="row">&lt;i a=&quot;b&quot; c=&#39;d&#39;&gt;&amp;</th>' +
        '<td>&lt;i a=&quot;b&quot; c=&#39;d&#39;&gt;&amp;</td><td></td></tr>\n</tbody>\n</table>\n',
    );
  });
});
