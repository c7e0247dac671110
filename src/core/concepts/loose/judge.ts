import type { Around } from './around';
import { aroundSigns } from './around';
import { glossSigns } from './gloss-signs';
import { BASE, pointsOf } from './points';
import { termSigns } from './term-signs';
import { MOST_OF_WORDS, wordSigns } from './word-signs';

/** Points of a candidate, by its place among those of its note; less than `enough` may be told without its words. */
export function judge(at: number, around: Around, enough: number): number {
  const one = around.candidates[at];
  if (one === undefined) return BASE;
  const { context } = around;
  const shape = pointsOf(termSigns(one, context)) + pointsOf(glossSigns(one, context));
  const seen = BASE + shape + pointsOf(aroundSigns(at, around));
  return seen + MOST_OF_WORDS < enough ? seen : seen + pointsOf(wordSigns(one, context));
}
