import { expect, it } from 'vitest';
import { compareConcepts, defaultComparison } from '../../src/core/compare';
import { columnsOf, readForComparison } from '../support/comparing';

const section = (sentences: number): string =>
  `## Differences\n${Array.from({ length: sentences }, (_, i) => `A kayak holds ${String(i)} litres, whereas a canoe holds ${String(i + 1)} litres.`).join(' ')}\n`;

function cpuOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/** The table alone: reading the note's own facts is measured elsewhere. */
function costOf(sentences: number): number {
  const read = readForComparison('note.md', section(sentences));
  const columns = columnsOf(read, ['Kayak', 'Canoe']);
  return cpuOf(() => compareConcepts(columns, [read], defaultComparison));
}

it('a section of twice as many sentences takes about twice as long', () => {
  costOf(500);
  expect(costOf(10_000) / costOf(5000)).toBeLessThan(2.6);
});
