import { readTerm } from '../reading/term-shape';
import type { DefinitionRule } from './definition-rule';
import { lineDraft, linesOf } from './line-draft';

/** `T:: gloss`; off unless asked for, because it mostly is a field or a card. */
export const doubleColonRule: DefinitionRule = {
  id: 'double-colon',
  confidence: 85,
  find(block, context) {
    const paragraph = context.outline.blocks[block];
    if (
      paragraph?.kind !== 'paragraph' ||
      !context.outline.text.slice(paragraph.span.from, paragraph.span.to).includes('::')
    )
      return [];
    const inline = context.inline(block);
    return [...linesOf(inline)].flatMap(({ from, to }) => {
      const line = inline.text.slice(from, to);
      const form = /^([^:\n]{1,120})::\s+(?=\S)/u.exec(line);
      const term = form === null ? null : readTerm(form[1] ?? '', context.recogniser);
      if (form === null || term === null || term.label || line.slice(form[0].length).split(/\s+/u).length < 2)
        return [];
      const found = { block, inline, from, to, glossFrom: from + form[0].length, glossTo: to };
      return [lineDraft({ ...found, rule: 'double-colon', confidence: this.confidence, term })];
    });
  },
};
