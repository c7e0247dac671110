import { COLON_SIGN } from '../reading/block-signs';
import { readTerm } from '../reading/term-shape';
import type { DefinitionRule } from './definition-rule';
import { lineDraft, linesOf } from './line-draft';

/** `T:: gloss`; off unless asked for, because it mostly is a field or a card. */
export const doubleColonRule: DefinitionRule = {
  id: 'double-colon',
  confidence: 85,
  kinds: ['paragraph'],
  find(block, context) {
    const paragraph = context.outline.blocks[block];
    if (
      paragraph?.kind !== 'paragraph' ||
      (context.signs(block) & COLON_SIGN) === 0 ||
      !context.outline.text.slice(paragraph.span.from, paragraph.span.to).includes('::')
    )
      return [];
    const inline = context.inline(block);
    return [...linesOf(inline)].flatMap(({ from, to }) => {
      const line = inline.text.slice(from, to);
      const [head = '', name = ''] = /^([^:\n]{1,120})::\s+(?=\S)/u.exec(line) ?? [];
      const term = readTerm(name, context.recogniser);
      if (term === null || term.label || line.slice(head.length).split(/\s+/u).length < 2) return [];
      const found = { block, inline, from, to, glossFrom: from + head.length, glossTo: to };
      return [lineDraft({ ...found, rule: 'double-colon', confidence: this.confidence, term })];
    });
  },
};
