import { calloutDrafts } from './callout-frame';
import type { DefinitionRule } from './definition-rule';

/** A callout whose type is a definition word. */
export const calloutRule: DefinitionRule = {
  id: 'callout',
  confidence: 98,
  find(block, context) {
    const source = context.outline.blocks[block];
    if (source?.callout == null || !context.recogniser.isDefinitionWord(source.callout.type)) return [];
    const callout = { index: block, span: source.span, header: source.callout };
    return calloutDrafts('callout', this.confidence, callout, context);
  },
};
