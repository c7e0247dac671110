import { arrowDrafts } from './arrow-lines';
import { isCountable } from './statement-place';
import type { DefinitionRule } from './definition-rule';
import { lineDrafts } from './copula';
import { cutStretch, linesBetween } from './lines-between';
import { readStretches } from './stretches';
import { keyDrafts } from './key-lines';
import { neighboursOf, readNeighbours } from './neighbours';
import { weighStretch } from './weigh-stretch';

/** A paragraph, or a line of one, `T (ABBR) – gloss`, `**T:** gloss`. */
export const dashRule: DefinitionRule = {
  id: 'dash',
  confidence: 45,
  kinds: ['paragraph'],
  find(block, context) {
    if (isCountable(block, context) !== 'paragraph') return [];
    const stretches = readStretches(block, context);
    const [first] = stretches;
    const keys = keyDrafts(
      'dash',
      block,
      stretches.flatMap(({ from, term }) => (term === null ? [] : [from])),
      context,
    );
    if (first === undefined) return keys.length > 0 ? keys : arrowDrafts('dash', block, context);
    const neighbours =
      stretches.length > 2 ? readNeighbours(stretches, stretches.length, context) : neighboursOf(first, context);
    const between = lineDrafts(block, linesBetween(stretches, context), context);
    const cuts = between.map(({ span }) => span.from);
    return [
      ...keys,
      ...stretches.flatMap(
        (stretch) => weighStretch('dash', cutStretch(stretch, cuts, context), neighbours, context) ?? [],
      ),
      ...between,
    ];
  },
};
