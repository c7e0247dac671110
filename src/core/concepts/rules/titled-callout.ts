import { readTitle } from '../naming/title';
import { calloutDrafts } from './callout-frame';
import type { DefinitionRule } from './definition-rule';

/** A callout of any type whose title begins with a definition word. */
export const titledCalloutRule: DefinitionRule = {
  id: 'titled-callout',
  confidence: 95,
  find(block, context) {
    const header = context.outline.blocks[block]?.callout ?? null;
    if (header === null || header.title.to <= header.title.from) return [];
    if (!readTitle(context.note.inlineOf(header.title), context.recogniser).worded) return [];
    return calloutDrafts('titled-callout', this.confidence, block, context);
  },
};
