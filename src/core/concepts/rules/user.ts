import { readTerm } from '../reading/term-shape';
import type { DefinitionRule } from './definition-rule';
import { lineDraft, linesOf } from './line-draft';

/** Lines of the person's own form: literal text with `{term}` and `{gloss}`. */
export const userRule: DefinitionRule = {
  id: 'user',
  confidence: 95,
  kinds: ['paragraph'],
  find(block, context) {
    const { templates } = context.options;
    if (templates.length === 0 || context.outline.blocks[block]?.kind !== 'paragraph') return [];
    const inline = context.inline(block);
    return [...linesOf(inline)].flatMap(({ from, to }) => {
      for (const template of templates) {
        const place = matchTemplate(inline.text.slice(from, to), template);
        const term = place === null ? null : readTerm(place.term, context.recogniser);
        if (place === null || term === null) continue;
        const found = { block, inline, from, to, glossFrom: from + place.glossFrom, glossTo: from + place.glossTo };
        return [lineDraft({ ...found, rule: 'user', confidence: this.confidence, term })];
      }
      return [];
    });
  },
};

/** What a line has in the two places of a template; the literal parts stand as written, the first that fits wins. */
function matchTemplate(line: string, template: string): { term: string; glossFrom: number; glossTo: number } | null {
  const slots = /^(.*)\{(term|gloss)\}(.*)\{(term|gloss)\}(.*)$/u.exec(template.trim());
  const [, before = '', first, between = '', second, after = ''] = slots ?? [];
  if (first === second || between.trim() === '' || !line.startsWith(before) || !line.endsWith(after)) return null;
  const body = line.length - after.length;
  const middle = line.indexOf(between, before.length + 1);
  if (middle < 0 || middle + between.length >= body) return null;
  const left = { from: before.length, to: middle };
  const right = { from: middle + between.length, to: body };
  const [term, gloss] = first === 'term' ? [left, right] : [right, left];
  return { term: line.slice(term.from, term.to), glossFrom: gloss.from, glossTo: gloss.to };
}
