import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/compare';
import { en } from '../../../src/i18n';
import { presentSources } from '../../../src/ui/comparison/sources-present';

const cell: Cell = {
  text: 'one mast',
  evidence: { path: 'Boats/Rigs.md', from: 10, to: 18, quote: 'one mast' },
  reader: 'prose',
  confidence: 80,
  implied: false,
};

function wordsOf(before: string, after: string): string[] {
  const source = { cell, words: [before, 'one mast', after], heading: null, isGone: false, isAccepted: false } as const;
  const frame = { row: 'Mast', column: 'Sloop', min: 50, notes: [], canJudge: true };
  const { groups } = presentSources({ ...frame, sources: [source], leftOut: [] }, en);
  return groups.flatMap(({ sources }) => sources.flatMap(({ words }) => [...words]));
}

describe('the sentence of a source', () => {
  it('is shown without the marks of emphasis and links', () => {
    expect(wordsOf('A **[[Sloop]]**, or [[Boats/Slp|slp]], has ', ' and ==one jib== only.')).toEqual([
      'A Sloop, or slp, has ',
      'one mast',
      ' and one jib only.',
    ]);
  });

  it('keeps what is no mark, or has no end', () => {
    const odd = '2 ** 3 == 8, **open [[link and a=b, ';
    expect(wordsOf(odd, ' | x*y')).toEqual([odd, 'one mast', ' | x*y']);
  });
});
