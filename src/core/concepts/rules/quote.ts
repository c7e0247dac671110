import type { ScorePart } from '../definition';
import { cleanName } from '../naming/clean-name';
import { abbreviationsOf } from '../naming/abbreviation';
import type { Body } from '../reading/body';
import { blocksBody, stretchBody, withDescendants } from '../reading/body';
import { shownName } from '../reading/shown-name';
import { readStatement } from '../reading/statement';
import { readTerm } from '../reading/term-shape';
import { isBareNoun } from '../reading/fragment';
import type { GlossShape } from '../reading/gloss-shape';
import { readGloss } from '../reading/gloss';
import { isMeasure } from '../reading/measure';
import type { NoteContext } from '../reading/note-context';
import { openingOf } from '../reading/opening';
import { isInContrastSection } from '../reading/note-headings';
import { rootBefore, rootsBehind } from '../reading/roots';
import { smallLetters, tokenise, wordsOf } from '../../text';
import type { Draft } from '../draft';
import { GUESS_LIMIT } from '../draft';
import type { DefinitionRule } from './definition-rule';
import { LINES_OF_NOUNS, severalDrafts } from './several';
import { isUnderTerms } from './under-terms';

const LONGEST = 400;
const MOST_WORDS = 5;
/** Fewer are a translation or another name. */
const LEAST_WORDS = 4;

/** A plain quote directly under a heading that names a thing. */
export const quoteRule: DefinitionRule = {
  id: 'quote',
  confidence: 60,
  kinds: ['quote'],
  find(block, context) {
    const quote = context.outline.blocks[block];
    if (quote?.kind !== 'quote' || quote.parent !== -1) return [];
    const above = rootBefore(block, context);
    const whole = blocksBody([block], context);
    const several = severalIn(block, context);
    if (several.length > 1) return several;
    const stated = statedIn(block, context);
    const isUnder =
      context.headings.nearest(block)?.heading.role === 'name' && context.outline.blocks[above]?.kind === 'heading';
    // A statute or a textbook is quoted wherever it is needed, if it says what its own term is.
    if (!isUnder && !tellsApart(stated?.body.text ?? '', context)) return [];
    const clean = stated?.clean ?? cleanName(context.inline(above).text);
    const body = stated?.body ?? whole;
    if (clean === null || body.spans.length === 0 || isSaying(block, whole.text, context)) return [];
    const opening = openingOf(body.text, context);
    const shape = readGloss(opening, context.recogniser);
    const says =
      isDoing(opening, shape, context) ||
      isMeasure(opening, shape, context.recogniser) ||
      isOfHead(opening, clean.name, shape, context);
    const gloss = says ? { ...shape, nounPhrase: true, opensBadly: false, opensWithVerb: false } : shape;
    const infinitives =
      gloss.opensWithVerb && (gloss.spaceless || context.recogniser.is('isVerb', clean.name.toLowerCase()));
    const parts: ScorePart[] = [{ id: 'base', points: this.confidence }];
    const bare = isBareNoun(body.text, gloss, context.recogniser);
    const plain = isPlain(block, body.text, context) && clean.name.split(' ').length <= MOST_WORDS;
    const isShort = !gloss.spaceless && gloss.length < LEAST_WORDS;
    if (plain && !isShort && (gloss.nounPhrase || infinitives || bare || (gloss.unknown && !gloss.opensBadly)))
      parts.push({ id: 'plain-quote', points: 25 });
    if ((gloss.opensBadly && !infinitives) || gloss.asks) parts.push({ id: 'gloss-shape', points: -30 });
    if (isInContrastSection(context.headings, block)) parts.push({ id: 'contrast-section', points: -30 });
    return [
      {
        rule: 'quote',
        term: clean.name,
        aliases: abbreviationsOf(clean.name, clean.brackets),
        span: quote.span,
        body: body.spans,
        text: body.text,
        parts,
        block,
        claims: withDescendants(block, context),
        shape: null,
        limit: GUESS_LIMIT,
      },
    ];
  },
};

/** A genus with a clause that tells it apart, which no saying has: «Плов — это разговор». */
function tellsApart(text: string, context: NoteContext): boolean {
  const opening = openingOf(text, context);
  if (wordsOf(opening.toLowerCase()).some((word) => context.recogniser.has('negations', word))) return false;
  const gloss = readGloss(opening, context.recogniser);
  return gloss.genus && gloss.qualified && !gloss.past && gloss.length >= LEAST_QUOTED;
}

const LEAST_QUOTED = 6;
/** Words of a deed told at length. */
const LEAST_DEED = 7;

/** "Losing the ability to react because …": below a name an English deed says what is called so. */
function isDoing(opening: string, { length, asks, past }: GlossShape, { recogniser }: NoteContext): boolean {
  if (recogniser.languages[0]?.code !== 'en' || asks || past || length < LEAST_DEED) return false;
  const isOwn = wordsOf(opening.toLowerCase()).some((word) => recogniser.has('personal', word) || word === 'you');
  return /^\p{Lu}\p{Ll}+ing (?!(?:is|was|are|i|you)\s)\p{L}/u.test(opening) && !isOwn;
}

/**
 * «Отдалённая проходная» – «Проходная, которая …»: what ends as an adjective is a noun, if the name has it and a
 * relative clause hangs on it.
 */
function isOfHead(said: string, name: string, { relativeAt }: GlossShape, { recogniser }: NoteContext): boolean {
  const [first, second] = tokenise(said.slice(0, 60));
  const head = tokenise(name).at(-1)?.text.toLowerCase() ?? '';
  if (first === undefined || second === undefined || relativeAt < 1) return false;
  const word = smallLetters(first.text);
  return recogniser.is('isAdjective', word) && word === head && said.slice(first.to, second.from).includes(',');
}

/** Lines of which each says what its own term is: all of them, in a glossary or where each tells its thing apart. */
function severalIn(block: number, context: NoteContext): readonly Draft[] {
  const { drafts } = severalDrafts('quote', context.children(block), LINES_OF_NOUNS, context);
  return isUnderTerms(block, context) || drafts.every(({ text }) => tellsApart(text, context)) ? drafts : [];
}

/** A quote that opens with `T – gloss` names its term itself. */
function statedIn(
  block: number,
  context: NoteContext,
): { readonly clean: NonNullable<ReturnType<typeof cleanName>>; readonly body: Body } | null {
  const [first = -1, ...rest] = context
    .children(block)
    .filter((child) => context.outline.blocks[child]?.kind !== 'blank');
  if (rest.length > 0 || context.outline.blocks[first]?.kind !== 'paragraph') return null;
  const inline = context.inline(first);
  const statement = readStatement(inline, 0, inline.text.length, context.recogniser);
  if (statement === null) return null;
  const shown = shownName(inline, statement.termFrom, statement.termTo);
  const term = readTerm(shown, context.recogniser);
  const clean = cleanName(shown);
  if (term === null || term.unlikely || term.label || term.coordinated || clean === null) return null;
  return { clean, body: stretchBody(inline, statement.glossFrom, inline.text.length) };
}

/** One paragraph, not long, without a label in front and without bold or quoted speech. */
function isPlain(block: number, text: string, context: NoteContext): boolean {
  // A callout inside is an example, and no more of it than in a frame.
  const kinds = context
    .childBlocks(block)
    .flatMap(({ kind, callout }) => (kind === 'blank' || callout !== null ? [] : [kind]));
  const only = kinds.join() === 'paragraph';
  const label = /^[^\s:：]+(?:\s[^\s:：]+){0,2}[:：]\s/u.test(text);
  return only && text.normalize('NFC').length < LONGEST && !label && !/[:：]\s*[«„“"]/u.test(text);
}

/** Somebody's words: an author's line, a citation in front, a cry. */
export function isSaying(block: number, text: string, context: NoteContext): boolean {
  if (/\n[^\S\n]*(?:[-–—―~©]|\(c\))[^\S\n]*\S[^\n]*$/u.test(text)) return true;
  if (
    /[!！]["»”]?\s*$/u.test(text) ||
    /^[«„“"'‘]/u.test(text.trim()) ||
    /[.!?»”"]\s+[—–―]\s*\p{Lu}[^.]{2,60}$/u.test(text)
  )
    return true;
  const source = context.outline.blocks[block]?.span;
  if (
    source !== undefined &&
    /^>\s*(?:\[\[|\[[^\]]*\]\()/u.test(context.outline.text.slice(source.from, source.from + 80))
  )
    return true;
  for (const next of rootsBehind(block, context)) {
    const span = context.outline.blocks[next]?.span;
    return span !== undefined && /^\s*[*_]?(?:[—–―]\s|\()/u.test(context.outline.text.slice(span.from, span.from + 12));
  }
  return false;
}
