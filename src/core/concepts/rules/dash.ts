import { isCountable } from './statement-place';
import type { DefinitionRule } from './definition-rule';
import { readStretches } from './stretches';
import { keyDrafts } from './key-lines';
import { neighboursOf, readNeighbours } from './neighbours';
import { weighStretch } from './weigh-stretch';

/** A paragraph, or a line of one, `T (ABBR) – gloss`, `**T:** gloss`. */
export const dashRule: DefinitionRule = {
  id: 'dash',
  confidence: 45,
  find(block, context) {
    if (isCountable(block, context) !== 'paragraph') return [];
    const stretches = readStretches(block, context);
    const [first] = stretches;
    const keys = keyDrafts('dash', block, first?.from ?? null, context);
    if (first === undefined) return keys;
    const neighbours =
      stretches.length > 2 ? readNeighbours(stretches, stretches.length) : neighboursOf(first, context);
    return [...keys, ...stretches.flatMap((stretch) => weighStretch('dash', stretch, neighbours, context) ?? [])];
  },
};
