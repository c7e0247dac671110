import type { Around } from './around';
import { aroundSigns } from './around';
import { glossSigns } from './gloss-signs';
import type { Sign } from './points';
import { BASE, pointsOf } from './points';
import { termSigns } from './term-signs';
import { MOST_OF_WORDS, wordSigns } from './word-signs';

/** Points of a candidate, by its place among those of its note; less than `enough` may be told without its words. */
export function judge(at: number, around: Around, enough: number): number {
  const one = around.candidates[at];
  if (one === undefined) return BASE;
  const { context } = around;
  const shape = pointsOf([...termSigns(one, context), ...glossSigns(one, context)]);
  const seen = BASE + shape + pointsOf(aroundSigns(at, around));
  return seen + MOST_OF_WORDS < enough ? seen : seen + pointsOf(wordSigns(one, context));
}

/** The signs of a candidate, for those who fit what they are worth. */
export function signsOf(at: number, around: Around): Sign[] {
  const one = around.candidates[at];
  if (one === undefined) return [];
  const { context } = around;
  const all = [
    ...termSigns(one, context),
    ...glossSigns(one, context),
    ...aroundSigns(at, around),
    ...wordSigns(one, context),
  ];
  return all.flatMap(([sign, holds]) => (holds ? [sign] : []));
}
