import { isCountable } from './statement-place';
import type { DefinitionRule } from './definition-rule';
import { readStretches } from './stretches';
import { areOptions } from './options';
import { weighStretch } from './weigh-stretch';

/** A paragraph, or a line of one, `T (ABBR) – gloss`, `**T:** gloss`. */
export const dashRule: DefinitionRule = {
  id: 'dash',
  confidence: 45,
  find(block, context) {
    if (isCountable(block, context) !== 'paragraph') return [];
    const stretches = readStretches(block, context);
    const options = stretches.length > 2 && areOptions(stretches);
    return stretches.flatMap((stretch) => weighStretch('dash', stretch, options, context) ?? []);
  },
};
