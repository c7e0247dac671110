import { calloutDrafts } from './callout-frame';
import type { DefinitionRule } from './definition-rule';

/** A callout whose type is a definition word. */
export const calloutRule: DefinitionRule = {
  id: 'callout',
  confidence: 98,
  find(block, context) {
    const header = context.outline.blocks[block]?.callout ?? null;
    if (header === null || !context.recogniser.isDefinitionWord(header.type)) return [];
    return calloutDrafts('callout', this.confidence, block, context);
  },
};
