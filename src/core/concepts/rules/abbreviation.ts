import { isAbbreviationOf } from '../naming/abbreviation';
import { cleanName } from '../naming/clean-name';
import type { DefinitionRule } from './definition-rule';
import { lineDraft, linesOf } from './line-draft';

/** `*[CPU]: central processing unit`, the form of abbreviations in Markdown Extra. */
export const abbreviationRule: DefinitionRule = {
  id: 'abbreviation',
  confidence: 90,
  kinds: ['paragraph'],
  find(block, context) {
    const paragraph = context.outline.blocks[block];
    if (
      paragraph?.kind !== 'paragraph' ||
      !context.outline.text.slice(paragraph.span.from, paragraph.span.to).includes('*[')
    )
      return [];
    const inline = context.inline(block);
    return [...linesOf(inline)].flatMap(({ from, to }) => {
      const [head = '', short = ''] = /^\*\[([^\]\n]{1,40})\]:\s*(?=\S)/u.exec(inline.text.slice(from, to)) ?? [];
      const name = cleanName(short);
      if (name === null) return [];
      const glossFrom = from + head.length;
      const full = cleanName(inline.text.slice(glossFrom, to))?.name ?? '';
      const aliases = isAbbreviationOf(name.name, full) ? [full] : [];
      const found = { block, inline, from, to, glossFrom, glossTo: to };
      return [
        lineDraft({ ...found, rule: 'abbreviation', confidence: this.confidence, term: { name: name.name, aliases } }),
      ];
    });
  },
};
