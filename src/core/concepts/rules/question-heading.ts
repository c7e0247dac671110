import type { InlineText } from '../../markdown';
import { sourceSpan } from '../../markdown';
import type { Span } from '../../text';
import { firstSentence, smallLetters, tokenise } from '../../text';
import { askedTerm } from '../naming/asked-term';
import { cleanName } from '../naming/clean-name';
import { abbreviationsOf } from '../naming/abbreviation';
import { blocksBody, stretchBody, withDescendants } from '../reading/body';
import { QUESTION_SIGN } from '../reading/block-signs';
import { ANSWERS, ASKS } from '../reading/card-marks';
import { readGloss } from '../reading/gloss';
import type { NoteContext } from '../reading/note-context';
import { readTerm } from '../reading/term-shape';
import { rootBefore, rootsBehind } from '../reading/roots';
import { beforeMark, trimEndOf } from '../reading/trim';
import { trimWord } from '../reading/definition-word';
import { meaningQuestions } from '../../language';
import type { DefinitionRule } from './definition-rule';
import { resumedIn } from './resumption';
import { answerFrom } from './introduction';

/** Words of a noun phrase that answers in a callout. */
const LEAST_WORDS = 5;

/** A heading or a callout's title that asks what something is, and the paragraph that answers. */
export const questionHeadingRule: DefinitionRule = {
  id: 'question-heading',
  confidence: 90,
  kinds: ['heading', 'callout', 'paragraph'],
  find(block, context) {
    const question = questionAt(block, context);
    const clean = question === null ? null : cleanName(question.asked);
    if (question === null || clean === null || context.recogniser.headingRole(clean.name) !== 'name') return [];
    const { answer } = question;
    const inline = question.from > 0 ? context.inline(answer) : null;
    const body =
      inline === null
        ? blocksBody(answer < 0 ? [] : [answer], context)
        : stretchBody(inline, question.from, inline.text.length);
    const answered = context.outline.blocks[answer]?.span;
    if (answered === undefined || body.spans.length === 0 || /[:：?？]\s*$/u.test(body.text)) return [];
    const limit = isReply(body.text, context) ? DOUBTFUL : this.confidence;
    const inCallout = question.callout !== null;
    const isLater = question.from > 0 && context.outline.blocks[block]?.kind === 'heading';
    const isLine = context.outline.blocks[block]?.kind === 'paragraph';
    if ((inCallout || isLine) && !isGloss(beforeMark(body.text, '\n'), context)) return [];
    return [
      {
        rule: 'question-heading',
        term: clean.name,
        aliases: abbreviationsOf(clean.name, clean.brackets),
        span: question.callout ?? (isLater && inline !== null ? laterSpan(inline, question.from, answered) : answered),
        body: body.spans,
        text: body.text,
        parts: [{ id: 'base', points: this.confidence }],
        block,
        claims: withDescendants(inCallout ? block : answer, context),
        shape: null,
        limit,
      },
    ];
  },
};

/** Without the introduction that stands before it. */
function laterSpan(inline: InlineText, from: number, { to }: Span): Span {
  return { from: sourceSpan(inline, from, from + 1).from, to };
}

interface Question {
  /** The words that it asks for. */
  readonly asked: string;
  /** Block that answers; −1 for none. */
  readonly answer: number;
  /** The callout that holds both. */
  readonly callout: Span | null;
  /** Where the answer begins in its block. */
  readonly from: number;
}

/** A heading, or the title of a callout, that asks what something is. */
function questionAt(block: number, context: NoteContext): Question | null {
  const source = context.outline.blocks[block];
  if (source?.callout != null) {
    const title = context.note.inlineOf(source.callout.title);
    const asked = isFormula(title) ? null : askedTerm(title.text, context.recogniser);
    const [first = -1] = context.children(block);
    const answer = context.outline.blocks[first]?.kind === 'paragraph' ? first : -1;
    return asked === null ? null : { asked, answer, callout: source.span, from: 0 };
  }
  if (source?.kind === 'paragraph') return source.parent === -1 ? questionLine(block, context) : null;
  if (source?.kind !== 'heading' || source.parent !== -1) return null;
  const inline = context.inline(block);
  const asked = isFormula(inline) ? null : askedTerm(inline.text, context.recogniser);
  const answer = answerBelow(block, context);
  if (asked !== null) {
    const from =
      context.outline.blocks[answer]?.kind === 'paragraph' ? answerFrom(context.inline(answer), asked, context) : 0;
    return from < 0 ? null : { asked, answer, callout: null, from };
  }
  const bare = answer < 0 ? null : bareTerm(inline.text, context);
  return bare !== null && isDifference(context.inline(answer).text, context)
    ? { asked: bare, answer, callout: null, from: 0 }
    : null;
}

/** "Checkpoint?": nothing but a name and the mark, which the paragraph below answers by what it is. */
function bareTerm(heading: string, { recogniser }: NoteContext): string | null {
  const shown = /^\s*(\p{L}[\p{L}\p{N} -]{1,40})[?？]\s*$/u.exec(heading)?.[1] ?? '';
  const term = shown === '' || shown.split(' ').length > MOST_BARE ? null : readTerm(shown, recogniser);
  return term === null || term.unlikely || term.label || term.verbal ? null : term.name;
}

const MOST_BARE = 3;

/** A paragraph, or its first line, that asks: the rest of it, or the paragraph below, answers. */
function questionLine(block: number, context: NoteContext): Question | null {
  if ((context.signs(block) & QUESTION_SIGN) === 0) return null;
  const { outline } = context;
  const source = outline.blocks[block]?.span;
  const [line = ''] =
    source === undefined ? [] : outline.text.slice(source.from, source.from + LONGEST_LINE).split('\n');
  if (!/[?？]/u.test(line)) return null;
  const { text } = context.inline(block);
  const isAlone = /[?？][*_]{0,3}\s*$/u.test(line) || MARKED.test(line);
  const [shown = ''] = (isAlone ? /^[^\n]*/u : /^[^\n?？]*[?？](?= (?:[-–—→⇒]\s)?\p{L})/u).exec(text) ?? [];
  if (!isAlone && ASKS.test(shown)) return null;
  const asked =
    askedTerm(withMarkBehind(shown.replace(ASKS, '')), context.recogniser) ??
    askedAbove(shown, block, context) ??
    askedBarely(shown, text.slice(shown.length), context);
  if (asked === null) return null;
  // "What is a quay? A wall of stone along …" asks and answers in one line.
  const said = text.slice(shown.length).trimStart().replace(REPLIES, '');
  if (!isAlone && !isDifference(said.slice(resumedIn(said, context)), context)) return null;
  const rest = text.slice(shown.length + 1);
  const mark = (ANSWERS.exec(rest) ?? CARD.exec(rest) ?? REPLIES.exec(rest))?.[0].length ?? 0;
  const behind = mark + (isAlone ? 0 : resumedIn(rest.slice(mark), context));
  return rest === ''
    ? { asked, answer: answerBelow(block, context, true), callout: null, from: 0 }
    : { asked, answer: block, callout: null, from: shown.length + 1 + behind };
}

/** "?? what is a quay": asked of oneself. */
const MARKED = /^\s*[?？]{1,3}\s+\p{L}/u;
const MARKS = /^\s*[?？]+\s*/u;

/** "?? what is a quay" asks as "what is a quay?" does. */
function withMarkBehind(shown: string): string {
  const bare = shown.replace(MARKS, '');
  return bare === shown ? shown : `${bare}?`;
}

/** Before an answer: a dash, an arrow. */
const REPLIES = /^(?:[-–—→⇒]|[-=]>)\s+/u;

/** "Quay?" over "— a wall of stone along …": nothing but a name and the mark, and what it is behind a dash. */
function askedBarely(shown: string, behind: string, context: NoteContext): string | null {
  const answer = /^\n((?:[-–—→⇒]|[-=]>)\s+\p{Ll}[^\n]*)/u.exec(behind)?.[1];
  return answer !== undefined && isDifference(answer.replace(REPLIES, ''), context) ? bareTerm(shown, context) : null;
}

/** The sides of a card are parted by a line of one question mark, or of two. */
const CARD = /^\?{1,2}[^\S\n]*\n/u;

/** "What is it?" right below a heading asks what that names. */
function askedAbove(shown: string, block: number, context: NoteContext): string | null {
  if (!meaningQuestions.has(trimWord(trimEndOf(shown, /[?？\s]/u)))) return null;
  const above = context.headings.nearest(block);
  return above?.block === rootBefore(block, context) && above.heading.role === 'name'
    ? context.inline(above.block).text
    : null;
}

/** In running text a name or a joke answers, too: "What is luck? The one who has it." */
function isDifference(answer: string, { recogniser, abbreviations }: NoteContext): boolean {
  const { from, to } = firstSentence(answer, abbreviations);
  const said = answer.slice(from, to);
  const { genus, length, relativeAt, spaceless, unknown, asks } = readGloss(said, recogniser);
  // «Что такое обвалять? Покрыть кусок мукой со всех сторон.»
  if (INFINITIVE.test(said) && recogniser.languages[0]?.code !== 'en' && !asks && length >= LEAST_WORDS)
    return (
      recogniser.languages[0]?.nounPhrase !== 'ending' ||
      recogniser.is('isVerb', /^\p{L}+/u.exec(said)?.[0].toLowerCase())
    );
  return genus && relativeAt !== 1 && length >= LEAST_WORDS && !spaceless && !unknown;
}

const INFINITIVE = /^\p{L}{2,}(?:[аеиоуыя]ть(?:ся)?|ти(?:с[ья])?|чь|[aei]r(?:s[ei])?|[aei]re)\s/u;
const LONGEST_LINE = 120;

/** A few words without a noun phrase, or the writer's own: «Вопрос не к нам». */
function isReply(answer: string, { recogniser, abbreviations }: NoteContext): boolean {
  const window = answer.slice(0, 400);
  const { from, to } = firstSentence(window, abbreviations);
  const words = tokenise(window.slice(from, to)).map(({ text }) => smallLetters(text));
  const gloss = readGloss(window.slice(from, to), recogniser);
  if (gloss.spaceless || gloss.unknown) return false;
  return words.length < SHORT_REPLY && (words.some((word) => recogniser.has('personal', word)) || gloss.opensBadly);
}

const SHORT_REPLY = 8;
const DOUBTFUL = 75;

/** Callouts ask many things that a name answers. */
function isGloss(answer: string, { recogniser }: NoteContext): boolean {
  const { genus, nounPhrase, length, spaceless, opensBadly } = readGloss(answer, recogniser);
  // "Nursing patients with one infection together": what is done, in English.
  const isDeed = recogniser.languages[0]?.code === 'en' && /^\p{L}{2,}ing \p{L}/u.test(answer) && !opensBadly;
  return genus || ((nounPhrase || isDeed) && !spaceless && length >= LEAST_WORDS);
}

/** A formula is asked for: its value follows, no meaning. */
function isFormula({ text, marks }: InlineText): boolean {
  return marks.some((mark) => mark.kind === 'math' && mark.to >= trimEndOf(text, /[?？\s]/u).length);
}

/** `inItem`: the only item of a list answers, too. */
function answerBelow(heading: number, context: NoteContext, inItem = false): number {
  for (const index of rootsBehind(heading, context)) {
    const kind = context.outline.blocks[index]?.kind;
    if (inItem && kind === 'list') {
      const [item = -1, ...others] = context.children(index);
      const [first = -1] = context.children(item);
      return others.length === 0 && context.outline.blocks[first]?.kind === 'paragraph' ? first : -1;
    }
    return kind === 'paragraph' || kind === 'quote' ? index : -1;
  }
  return -1;
}
