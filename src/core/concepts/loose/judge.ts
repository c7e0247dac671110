import type { Around } from './around';
import { aroundSigns } from './around';
import type { Candidate } from './candidate';
import { glossSigns } from './gloss-signs';
import { DOUBTS, doubtSigns } from './doubts';
import type { Sign } from './points';
import { BASE, mostOf, pointsOf } from './points';
import { termSigns } from './term-signs';
import { WORD_SIGNS, wordSigns } from './word-signs';

/** Points of a candidate, by its place among those of its note; less than `enough` may be told without its words. */
export function judge(at: number, around: Around, enough: number): number {
  const one = around.candidates[at];
  if (one === undefined) return BASE;
  const { context } = around;
  const points = pointsBy(one);
  points.shape ??= pointsOf(termSigns(one, context)) + pointsOf(glossSigns(one, context));
  const seen = BASE + points.shape + pointsOf(aroundSigns(at, around));
  if (seen + MOST_OF_WORDS + MOST_OF_DOUBTS < enough) return seen;
  const read = seen + (points.words ??= pointsOf(wordSigns(one, context)));
  return read + MOST_OF_DOUBTS < enough ? read : read + (points.doubts ??= pointsOf(doubtSigns(one, context)));
}

/** Points that the words of a candidate can add at most, and its doubts. */
const MOST_OF_WORDS = mostOf(WORD_SIGNS);
const MOST_OF_DOUBTS = mostOf(DOUBTS);

/** All signs that a candidate has. */
export function signsOf(at: number, around: Around): Sign[] {
  const one = around.candidates[at];
  if (one === undefined) return [];
  const { context } = around;
  const shape = [...termSigns(one, context), ...glossSigns(one, context)];
  const told = [...aroundSigns(at, around), ...wordSigns(one, context), ...doubtSigns(one, context)];
  return [...shape, ...told].flatMap(([sign, holds]) => (holds ? [sign] : []));
}

/** Points of a candidate that are the same at each look, once they have been asked for. */
interface OwnPoints {
  shape: number | null;
  words: number | null;
  doubts: number | null;
}

const own = new WeakMap<Candidate, OwnPoints>();

function pointsBy(one: Candidate): OwnPoints {
  const known = own.get(one) ?? { shape: null, words: null, doubts: null };
  own.set(one, known);
  return known;
}
