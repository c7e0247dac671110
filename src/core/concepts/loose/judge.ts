import type { Around } from './around';
import { aroundSigns } from './around';
import type { Candidate } from './candidate';
import { glossSigns } from './gloss-signs';
import { BASE, pointsOf } from './points';
import { termSigns } from './term-signs';
import { MOST_OF_WORDS, wordSigns } from './word-signs';

/** Points of a candidate, by its place among those of its note; less than `enough` may be told without its words. */
export function judge(at: number, around: Around, enough: number): number {
  const one = around.candidates[at];
  if (one === undefined) return BASE;
  const { context } = around;
  const points = pointsBy(one);
  points.shape ??= pointsOf(termSigns(one, context)) + pointsOf(glossSigns(one, context));
  const seen = BASE + points.shape + pointsOf(aroundSigns(at, around));
  return seen + MOST_OF_WORDS < enough ? seen : seen + (points.words ??= pointsOf(wordSigns(one, context)));
}

/** Points of a candidate that are the same at each look, once they have been asked for. */
interface OwnPoints {
  shape: number | null;
  words: number | null;
}

const own = new WeakMap<Candidate, OwnPoints>();

function pointsBy(one: Candidate): OwnPoints {
  const known = own.get(one) ?? { shape: null, words: null };
  own.set(one, known);
  return known;
}
