import { describe, expect, it } from 'vitest';
import { compareIn, rowsOf } from '../../support/comparing';

const rowsIn = (sentence: string, concepts: readonly string[], heading = 'Differences'): string[] =>
  rowsOf(compareIn(`## ${heading}\n${sentence}`, concepts));

describe('a sentence that opens with a comparison tells of whom its main clause names', () => {
  it.each([
    [
      'Lighter than a kayak, a canoe tracks worse in the wind.',
      ['Weight: - | Lighter', 'Tracks: - | worse in the wind'],
    ],
    ['Three times as long as a kayak, the canoe seats four.', ['Length: - | Three times as long']],
  ])('%s', (sentence, rows) => {
    expect(rowsIn(sentence, ['Kayak', 'Canoe'])).toEqual(rows);
  });

  it.each([
    ['Легче байдарки, каноэ хуже держит курс.', ['Лёгкость: - | Легче', 'Курс: - | хуже держит курс']],
    [
      'Более устойчивое, чем байдарка, каноэ прощает ошибки.',
      ['Устойчивость: - | Более устойчивое', 'Ошибки: - | прощает ошибки'],
    ],
  ])('%s', (sentence, rows) => {
    expect(rowsIn(sentence, ['Байдарка', 'Каноэ'], 'Отличия')).toEqual(rows);
  });

  it('and never puts what the main clause says into the column of the other', () => {
    const openings = [
      'Far lighter than',
      'Twice as dear as',
      'Less stable than',
      'Half as wide as',
      'More stable than',
    ];
    const ends = ['is carried by one person', 'lasts for decades', 'needs no skirt', 'turns slowly'];
    for (const opening of openings)
      for (const end of ends) {
        const cells = compareIn(`## Differences\n${opening} a kayak, a canoe ${end}.`, ['Kayak', 'Canoe']).rows;
        expect(cells.flatMap((row) => row.cells[0] ?? []).map((cell) => cell.text)).toEqual([]);
      }
  });
});

describe('what is said of one and of another as well is said of both', () => {
  it.each([
    ['Like a kayak, a canoe is paddled by hand.', ['Common: paddled by hand | paddled by hand']],
    ['A kayak floats high, and so does a canoe.', ['Common: floats high | floats high']],
  ])('%s', (sentence, rows) => {
    expect(rowsIn(sentence, ['Kayak', 'Canoe'])).toEqual(rows);
  });

  it.each([
    ['Подобно старой байдарке, каноэ идёт на вёслах.', ['Общее: идёт на вёслах | идёт на вёслах']],
    ['Байдарка не тонет, каноэ тоже.', ['Общее: не тонет | не тонет']],
  ])('%s', (sentence, rows) => {
    expect(rowsIn(sentence, ['Байдарка', 'Каноэ'], 'Отличия')).toEqual(rows);
  });
});

describe('a multiple is of the matter that it tells', () => {
  it.each([
    ['A granite slab is twice as heavy as a slate tile.', ['Weight: twice as heavy | -']],
    ['A granite slab weighs three times as much as a slate tile.', ['Weight: three times as much | -']],
    ['The slate tile costs half as much.', ['Cost: - | half as much']],
    ['A granite slab needs twice as many screws.', ['Screws: needs twice as many screws | -']],
  ])('%s', (sentence, rows) => {
    expect(rowsIn(sentence, ['Granite slab', 'Slate tile'])).toEqual(rows);
  });
});
