import { askedTerm } from '../naming/asked-term';
import { cleanName } from '../naming/clean-name';
import { abbreviationsOf } from '../naming/abbreviation';
import { blocksBody, withDescendants } from '../reading/body';
import type { NoteContext } from '../reading/note-context';
import { rootsBehind } from '../reading/roots';
import { trimEndOf } from '../reading/trim';
import type { DefinitionRule } from './definition-rule';

/** A heading that asks what something is, and the paragraph that answers. */
export const questionHeadingRule: DefinitionRule = {
  id: 'question-heading',
  confidence: 90,
  find(block, context) {
    const heading = context.outline.blocks[block];
    if (heading?.kind !== 'heading' || heading.parent !== -1) return [];
    const asked = askedTerm(context.inline(block).text, context.recogniser);
    const clean = asked === null || isFormula(block, context) ? null : cleanName(asked);
    if (clean === null) return [];
    const answer = answerBelow(block, context);
    const span = context.outline.blocks[answer]?.span;
    const body = blocksBody(answer < 0 ? [] : [answer], context);
    if (span === undefined || body.spans.length === 0 || /[:：?？]\s*$/u.test(body.text)) return [];
    return [
      {
        rule: 'question-heading',
        term: clean.name,
        aliases: abbreviationsOf(clean.name, clean.brackets),
        span,
        body: body.spans,
        text: body.text,
        parts: [{ id: 'base', points: this.confidence }],
        block,
        claims: withDescendants(answer, context),
        shape: null,
        limit: this.confidence,
      },
    ];
  },
};

/** A formula is asked for: its value follows, no meaning. */
function isFormula(block: number, context: NoteContext): boolean {
  const { text, marks } = context.inline(block);
  return marks.some((mark) => mark.kind === 'math' && mark.to >= trimEndOf(text, /[?？\s]/u).length);
}

function answerBelow(heading: number, context: NoteContext): number {
  for (const index of rootsBehind(heading, context)) {
    const kind = context.outline.blocks[index]?.kind;
    return kind === 'paragraph' || kind === 'quote' ? index : -1;
  }
  return -1;
}
