import { expect, it } from 'vitest';
import { compareConcepts, defaultComparison } from '../../src/core/compare';
import { GROWTH_LIMIT, growthOf } from '../support/growth';
import { columnsOf, readForComparison } from '../support/comparing';

const section = (sentences: number): string =>
  `## Differences\n${Array.from({ length: sentences }, (_, i) => `A kayak holds ${String(i)} litres, whereas a canoe holds ${String(i + 1)} litres.`).join(' ')}\n`;

/** The table alone is timed: reading the note's own facts is measured elsewhere. */
function readSection(sentences: number) {
  const read = readForComparison('note.md', section(sentences));
  return { read, columns: columnsOf(read, ['Kayak', 'Canoe']) };
}

it('a section of twice as many sentences takes about twice as long', () => {
  const ratio = growthOf(1000, readSection, ({ read, columns }) => compareConcepts(columns, [read], defaultComparison));
  expect(ratio).toBeLessThan(GROWTH_LIMIT);
});
