import { describe, expect, it } from 'vitest';
import { compareConcepts, defaultComparison } from '../../../src/core/compare';
import { columnsOf, compareIn, readForComparison } from '../../support/comparing';
import { noteWith } from '../../support/refreshing';

const concepts = ['Kayak', 'Canoe'];
const note = noteWith({
  concepts,
  rows: [
    ['Weight', '18 kg', '30 kg'],
    ['Deck', 'closed', 'open'],
  ],
});
const cells = (text: string): string[] =>
  compareIn(text, concepts).rows.map(
    (row) => `${row.aspect}: ${row.cells.map((list) => list.map((one) => one.text).join('/')).join(' | ')}`,
  );

describe('a table that we wrote', () => {
  it('is no source of its own', () => {
    expect(cells(note)).toEqual([]);
  });

  it('is one in the cells that a person changed, and in no others', () => {
    expect(cells(note.replace('18 kg', '17 kg'))).toEqual(['Weight: 17 kg | ']);
    expect(cells(note.replace('| Deck | closed | open |', '| Deck | closed | closed |'))).toEqual(['Deck:  | closed']);
  });

  it('is one in the rows and columns that a person added', () => {
    expect(cells(note.replace('| Deck', '| Price | 900 | 700 |\n| Deck'))).toEqual(['Price: 900 | 700']);
  });

  it('stays none when rows and columns are moved, renamed or padded', () => {
    const moved = note
      .replace('| | Kayak | Canoe |', '|  |   [[Canoe]] | Kayak |')
      .replace('18 kg | 30 kg', '30 kg | 18 kg')
      .replace('| Weight', '| Mass')
      .replace('closed | open', 'open   | closed');
    expect(cells(moved)).toEqual([]);
  });

  it('is a table like any other without its marker, and with one that cannot be read', () => {
    const all = ['Weight: 18 kg | 30 kg', 'Deck: closed | open'];
    expect(cells(note.replace('differentia-table', 'note'))).toEqual(all);
    expect(cells(note.replace('"v":1', '"v":9'))).toEqual(all);
    expect(cells(note.replace(/%% differentia-table .* %%/u, '%% differentia-table {} %%'))).toEqual(all);
  });

  it('is read in no cell where it is the table that is refreshed', () => {
    const text = note.replace('18 kg', '17 kg');
    const read = readForComparison('note.md', text);
    const except = { from: text.indexOf('%%'), to: text.indexOf('Below') };
    const table = compareConcepts(columnsOf(read, concepts), [{ ...read, except }], defaultComparison);
    expect(table.rows).toEqual([]);
  });
});
