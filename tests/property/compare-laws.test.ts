import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/core/compare';
import { parseTable, printTable } from '../../src/core/compare';
import { compareIn, rowsOf } from '../support/comparing';

const passages: readonly (readonly [string, string, string])[] = [
  [
    'Каяк',
    'Каноэ',
    '## Отличия\nКаяк закрыт сверху, а каноэ открыто. В отличие от каяка, каноэ не требует юбки. Каяк быстрее каноэ.\n',
  ],
  [
    'Kayak',
    'Canoe',
    '## Differences\nA kayak has a closed deck, whereas a canoe has an open hull. Both need a paddle. A kayak is faster than a canoe.\n',
  ],
  ['Kayak', 'Canoe', '## Kayak\n- Price: 500\n- Crew: one\n\n## Canoe\n- Price: 800\n'],
  ['Каяк', 'Каноэ', '| | Каяк | Каноэ |\n|---|---|---|\n| Вес | 18 кг | 30 кг |\n| Мест | 1 | 2 |\n'],
];
const plain = (table: Comparison): string[] => rowsOf(table).map((row) => row.normalize('NFC'));
const swapped = (table: Comparison): Comparison => ({
  ...table,
  rows: table.rows.map((row) => ({ ...row, cells: [...row.cells].reverse() })),
});

describe.each(passages)('%s and %s', (a, b, text) => {
  it('swapping the concepts swaps the columns', () => {
    expect(rowsOf(compareIn(text, [a, b]))).not.toEqual([]);
    expect(rowsOf(swapped(compareIn(text, [b, a])))).toEqual(rowsOf(compareIn(text, [a, b])));
  });

  it.each([
    ['CRLF', (one: string) => one.replaceAll('\n', '\r\n')],
    ['BOM', (one: string) => `\uFEFF${one}`],
    ['NFD', (one: string) => one.normalize('NFD')],
    ['links', (one: string) => one.replaceAll(a, `[[${a}]]`)],
    ['bold', (one: string) => one.replaceAll(a, `**${a}**`)],
  ])('%s changes nothing', (_, change) => {
    expect(plain(compareIn(change(text), [a, b]))).toEqual(plain(compareIn(text, [a, b])));
  });

  it('a lower min gives a superset of cells', () => {
    const cells = (min: number): Set<string> =>
      new Set(
        compareIn(text, [a, b], { min }).rows.flatMap((row) =>
          row.cells.flat().map((cell) => `${String(cell.evidence.from)} ${cell.text}`),
        ),
      );
    for (const cell of cells(70)) expect(cells(30)).toContain(cell);
  });
});

it('print(parse(table)) = table', () => {
  const cell = fc.string({ maxLength: 8 }).map((text) => text.replace(/[|\\\s]/gu, 'x'));
  const shape = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.record({
      header: fc.array(
        cell.filter((text) => text !== ''),
        { minLength: width, maxLength: width },
      ),
      rows: fc.array(
        fc.array(
          cell.filter((text) => text !== ''),
          { minLength: width, maxLength: width },
        ),
        { maxLength: 4 },
      ),
    }),
  );
  fc.assert(
    fc.property(shape, ({ header, rows }) => {
      const text = printTable({ header, alignment: header.map(() => '---'), rows }, '\n');
      const parsed = parseTable(text);
      expect(parsed.ok && printTable(parsed.value, '\n')).toBe(text);
    }),
  );
});
