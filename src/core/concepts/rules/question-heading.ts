import type { Span } from '../../text';
import { lowerInPlace } from '../../text';
import { cleanName } from '../naming/clean-name';
import { abbreviationsOf } from '../naming/abbreviation';
import { blocksBody, withDescendants } from '../reading/body';
import { readGloss } from '../reading/gloss';
import type { NoteContext } from '../reading/note-context';
import { rootsBehind } from '../reading/roots';
import { beforeMark, trimEndOf } from '../reading/trim';
import type { Recogniser } from '../reading/recogniser';
import type { DefinitionRule } from './definition-rule';

/** Words of a noun phrase that answers in a callout. */
const LEAST_WORDS = 5;

/** A heading or a callout's title that asks what something is, and the paragraph that answers. */
export const questionHeadingRule: DefinitionRule = {
  id: 'question-heading',
  confidence: 90,
  find(block, context) {
    const question = questionAt(block, context);
    const clean = question === null ? null : cleanName(question.asked);
    if (question === null || clean === null) return [];
    const { answer } = question;
    const body = blocksBody(answer < 0 ? [] : [answer], context);
    const answered = context.outline.blocks[answer]?.span;
    if (answered === undefined || body.spans.length === 0 || /[:：?？]\s*$/u.test(body.text)) return [];
    const inCallout = question.callout !== null;
    if (inCallout && !isGloss(beforeMark(body.text, '\n'), context)) return [];
    return [
      {
        rule: 'question-heading',
        term: clean.name,
        aliases: abbreviationsOf(clean.name, clean.brackets),
        span: question.callout ?? answered,
        body: body.spans,
        text: body.text,
        parts: [{ id: 'base', points: this.confidence }],
        block,
        claims: withDescendants(inCallout ? block : answer, context),
        shape: null,
        limit: this.confidence,
      },
    ];
  },
};

interface Question {
  /** The words that it asks for. */
  readonly asked: string;
  /** Block that answers; −1 for none. */
  readonly answer: number;
  /** The callout that holds both. */
  readonly callout: Span | null;
}

/** A heading, or the title of a callout, that asks what something is. */
function questionAt(block: number, context: NoteContext): Question | null {
  const source = context.outline.blocks[block];
  if (source?.callout != null) {
    const asked = askedTerm(context.note.inlineOf(source.callout.title).text, context.recogniser);
    const [first = -1] = context.children(block);
    const answer = context.outline.blocks[first]?.kind === 'paragraph' ? first : -1;
    return asked === null ? null : { asked, answer, callout: source.span };
  }
  if (source?.kind !== 'heading' || source.parent !== -1) return null;
  const asked = askedTerm(context.inline(block).text, context.recogniser);
  return asked === null ? null : { asked, answer: answerBelow(block, context), callout: null };
}

/** Callouts ask many things that a name answers. */
function isGloss(answer: string, { recogniser }: NoteContext): boolean {
  const { genus, nounPhrase, length, spaceless } = readGloss(answer, recogniser);
  return genus || (nounPhrase && !spaceless && length >= LEAST_WORDS);
}

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
