import { readTitle } from '../naming/title';
import { calloutDrafts } from './callout-frame';
import type { DefinitionRule } from './definition-rule';

/** A callout of any type whose title begins with a definition word. */
export const titledCalloutRule: DefinitionRule = {
  id: 'titled-callout',
  confidence: 95,
  find(block, context) {
    const source = context.outline.blocks[block];
    if (source?.callout == null || source.callout.title.to <= source.callout.title.from) return [];
    const callout = { index: block, span: source.span, header: source.callout };
    if (!readTitle(context.note.inlineOf(callout.header.title), context.recogniser).worded) return [];
    return calloutDrafts('titled-callout', this.confidence, callout, context);
  },
};
