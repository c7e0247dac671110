import type { Contrast } from '../../core/compare';
import type { StringPool } from '../../core/text';

/** The same contrasts with strings of their own: a piece of a paragraph keeps the whole of it in memory. */
export function keepContrasts(contrasts: readonly Contrast[], pool: StringPool): readonly Contrast[] {
  return contrasts.map(({ sides, aspect, cue, place: { path, from, to } }) => ({
    sides: sides.map((side) => keepSide(side, pool)),
    aspect: aspect === null ? null : pool.keep(aspect),
    cue,
    place: { path: pool.keep(path), from, to },
  }));
}

type Side = Contrast['sides'][number];

function keepSide({ concept, column, text, span: { from, to }, confidence, implied }: Side, pool: StringPool): Side {
  return {
    concept: pool.keep(concept),
    column: pool.keep(column),
    text: pool.keep(text),
    span: { from, to },
    confidence,
    implied,
  };
}
