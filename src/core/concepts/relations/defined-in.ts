import type { Span } from '../../text';
import { countBefore } from '../../text';
import type { DefinitionPlace } from './definition-places';
import type { Leaf } from './leaf';
import { placeOf } from './leaf';

/** What the sentences of a leaf define: a paragraph may hold a definition a line. */
export interface DefinedIn {
  /** Whether the leaf holds a definition or stands in one. */
  readonly any: boolean;
  /** The definition that a sentence belongs to: the last one that begins before it. */
  at(range: Span): DefinitionPlace | null;
  /** The definition that ends where the leaf's first sentence, or that of the definition, begins. */
  before(range: Span): DefinitionPlace | null;
  /** Exactly two definitions that follow one another directly, up to the end of the range. */
  pairAt(range: Span): readonly [DefinitionPlace, DefinitionPlace] | null;
}

/** What may stand between neighbours: blanks, marks of lists and quotes. */
const BETWEEN = /^[\s>*_+•\-\d.)]{0,20}$/u;

/** `next` is the first definition that ends behind the leaf's beginning. */
export function definedIn(leaf: Leaf, text: string, places: readonly DefinitionPlace[], next: number): DefinedIn {
  const start = leaf.inline.places.from(0) ?? 0;
  // A paragraph may define in each of its lines: its sentences are looked up, not counted from the first.
  const indexAt = (offset: number): number => countBefore(places, ({ from }) => from <= offset) - 1;
  const isOfLeaf = (index: number): boolean => index >= next && places[index] !== undefined;
  const neighbours = (index: number): boolean => {
    const [one, other] = [places[index - 1], places[index]];
    return one !== undefined && other !== undefined && touches(text, one.to, other.from);
  };
  const { to: end } = placeOf(leaf, { from: 0, to: leaf.inline.text.length });
  return {
    any: isOfLeaf(indexAt(end)),
    at(range) {
      const index = indexAt(placeOf(leaf, range).from);
      return isOfLeaf(index) ? (places[index] ?? null) : null;
    },
    before(range) {
      const { from } = placeOf(leaf, range);
      const index = indexAt(from);
      const here = places[index];
      const isInside = isOfLeaf(index) && here !== undefined;
      const place = isInside ? places[index - 1] : here;
      const begins = isInside ? here.from : start;
      return place !== undefined && touches(text, place.to, begins) && touches(text, begins, from) ? place : null;
    },
    pairAt(range) {
      const { from } = placeOf(leaf, range);
      const index = indexAt(from);
      const [one, other] = [places[index - 1], places[index]];
      if (one === undefined || other === undefined || !neighbours(index) || neighbours(index - 1)) return null;
      const follows = places[index + 1];
      const ends = Math.max(other.to, placeOf(leaf, range).to);
      if (follows !== undefined && touches(text, ends, follows.from)) return null;
      return other.to >= from || touches(text, other.to, from) ? [one, other] : null;
    },
  };
}

function touches(text: string, from: number, to: number): boolean {
  return from >= to || (to - from <= 20 && BETWEEN.test(text.slice(from, to)));
}
