import { lowerInPlace } from '../../text';
import { cleanName } from '../naming/clean-name';
import { abbreviationsOf } from '../naming/abbreviation';
import { blocksBody, withDescendants } from '../reading/body';
import type { NoteContext } from '../reading/note-context';
import { rootsBehind } from '../reading/roots';
import { trimEndOf } from '../reading/trim';
import type { Recogniser } from '../reading/recogniser';
import type { DefinitionRule } from './definition-rule';

/** A heading that asks what something is, and the paragraph that answers. */
export const questionHeadingRule: DefinitionRule = {
  id: 'question-heading',
  confidence: 90,
  find(block, context) {
    const heading = context.outline.blocks[block];
    if (heading?.kind !== 'heading' || heading.parent !== -1) return [];
    const asked = askedTerm(context.inline(block).text, context.recogniser);
    const clean = asked === null ? null : cleanName(asked);
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

function answerBelow(heading: number, context: NoteContext): number {
  for (const index of rootsBehind(heading, context)) {
    const kind = context.outline.blocks[index]?.kind;
    return kind === 'paragraph' || kind === 'quote' ? index : -1;
  }
  return -1;
}

/** The term of a question, without its article; null where the heading asks nothing of the kind. */
function askedTerm(heading: string, recogniser: Recogniser): string | null {
  const text = heading
    .normalize('NFC')
    .replace(/[’ʼ]/gu, "'")
    .replace(/^[^\p{L}\p{N}¿]+/u, '')
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/u, '');
  const plain = trimEndOf(text.replace(/^¿\s*/u, ''), /[?？\s]/u);
  const asks = /[?？]/u.test(text);
  const lower = lowerInPlace(plain);
  let best: string | null = null;
  for (const [before, after] of recogniser.questions) {
    // A short form without a question mark («… — это {term}») must be the whole heading.
    if (!lower.startsWith(before) || !lower.endsWith(after) || lower.length <= before.length + after.length) continue;
    if (!asks && after === '' && before.length < 8) continue;
    const term = plain.slice(before.length, plain.length - after.length).trim();
    if (best === null || term.length < best.length) best = term;
  }
  return best === null ? null : withoutArticle(best, recogniser);
}

function withoutArticle(term: string, recogniser: Recogniser): string | null {
  const [first = ''] = /^\p{L}+['’]?/u.exec(term) ?? [];
  const articles =
    /^(?:a|an|the|ein|eine|der|die|das|un|une|uno|una|un'|l'|le|la|les|el|los|las|lo|il|[io]|gli|um|uma|os|as|een|het|de)$/iu;
  const rest = articles.test(first) ? term.slice(first.length).trim() : term;
  const words = rest.split(/\s+/u);
  if (rest === '' || words.length > 6 || recogniser.has('termStarts', words[0]?.toLowerCase())) return null;
  return rest;
}
