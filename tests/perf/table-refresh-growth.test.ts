import { describe, expect, it } from 'vitest';
import type { Said } from '../support/refreshing';
import { freshOf, matchOf, noteWith } from '../support/refreshing';
import { GROWTH_LIMIT, growthOf } from '../support/growth';
import { mergeTable, optionsWithHand } from '../../src/core/compare';

type Shape = (size: number) => { readonly text: string; readonly said: Said };

const rows = (size: number, row: (at: number) => readonly [string, ...string[]]): Said['rows'] =>
  Array.from({ length: size }, (_, at) => row(at));
const two = ['Kayak', 'Canoe'];

const SHAPES: readonly (readonly [name: string, size: number, shape: Shape])[] = [
  [
    'with rows that are all as they were',
    2000,
    (size) => {
      const said = { concepts: two, rows: rows(size, (at) => [`Row ${String(at)}`, 'yes', 'no']) };
      return { text: noteWith(said), said };
    },
  ],
  [
    'with rows that a person has all renamed, and that all say the same',
    2000,
    (size) => {
      const said = { concepts: two, rows: rows(size, (at) => [`Row ${String(at)}`, 'yes', 'no']) };
      return { text: noteWith(said).replaceAll('| Row ', '| By hand '), said };
    },
  ],
  [
    'with rows of which the notes say other things, under other names',
    2000,
    (size) => {
      const said = { concepts: two, rows: rows(size, (at) => [`Row ${String(at)}`, 'yes', String(at)]) };
      const later = { concepts: two, rows: rows(size, (at) => [`New ${String(at)}`, String(at), 'no']) };
      return { text: noteWith(said), said: later };
    },
  ],
  [
    'with as many columns',
    400,
    (size) => {
      const concepts = Array.from({ length: size }, (_, at) => `Boat ${String(at)}`);
      const said = { concepts, rows: rows(8, (at) => [`Row ${String(at)}`, ...concepts]) };
      const later = { concepts, rows: rows(8, (at) => [`Row ${String(at)}`, ...concepts.map((one) => `${one} now`)]) };
      return { text: noteWith(said), said: later };
    },
  ],
];

describe('a refresh grows with its table', () => {
  it.each(SHAPES)('%s', (_, size, shape) => {
    const growth = growthOf(size, shape, ({ text, said }) => {
      const match = matchOf(text);
      mergeTable({ match, fresh: freshOf(said), options: optionsWithHand(match), flipped: new Set() });
    });
    expect(growth).toBeLessThan(GROWTH_LIMIT);
  });
});
