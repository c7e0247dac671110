import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/app/steps';
import { comparer, compareConcepts, defaultComparison } from '../../../src/core/compare';
import { columnsOf, compareIn, readForComparison, rowsOf } from '../../support/comparing';

const note = '| | Sloop | Ketch |\n|---|---|---|\n| hull weight | 2 t | 3 t |\n| Mass | light | heavy |\n';
const names = ['Sloop', 'Ketch'];
const renamed = (from: string, to: string) =>
  compareIn(note, names, { rows: { order: [], hide: [], rename: new Map([[from, to]]) } });

describe('renaming a row', () => {
  it.each(['hull weight', 'Hull weight', 'HULL  WEIGHT'])('takes the name as read or as shown: %s', (from) => {
    const { rows } = renamed(from, 'displacement');
    expect(rows.map(({ aspect, uncertain }) => [aspect, uncertain])).toEqual([
      ['displacement', false],
      ['Mass', false],
    ]);
  });

  it('joins rows that then have one name', () => {
    expect(rowsOf(renamed('Hull weight', 'Mass'))).toEqual(['Mass: 2 t / light | 3 t / heavy']);
  });
});

describe('a reading for several tables', () => {
  it('makes the same tables as reading anew for each', () => {
    const read = readForComparison('note.md', note);
    const columns = columnsOf(read, names);
    const { make } = finish(comparer(columns, [read], defaultComparison.sources));
    for (const min of [0, 50, 98]) {
      const options = { ...defaultComparison, min };
      expect(make(options)).toEqual(compareConcepts(columns, [read], options));
    }
    expect(make({ ...defaultComparison, min: 98 }).rows).toEqual([]);
  });
});
