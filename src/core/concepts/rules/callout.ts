import { termCallouts } from '../../language';
import type { NoteContext } from '../reading/note-context';
import { trimEndOf } from '../reading/trim';
import { calloutDrafts } from './callout-frame';
import type { DefinitionRule } from './definition-rule';

/** A callout whose type is a definition word, or a word for "term". */
export const calloutRule: DefinitionRule = {
  id: 'callout',
  confidence: 98,
  kinds: ['callout'],
  find(block, context) {
    const source = context.outline.blocks[block];
    if (source?.callout == null || !defines(source.callout.type, context)) return [];
    const callout = { index: block, span: source.span, header: source.callout };
    return calloutDrafts('callout', this.confidence, callout, context);
  },
};

/** A definition word or a word for "term", numbered or not: `definition 4`. */
function defines(type: string, context: NoteContext): boolean {
  const word = trimEndOf(type, /[\d\s.#№_-]/u);
  return context.recogniser.isDefinitionWord(word) || termCallouts.has(word);
}
