import type { InlineText } from '../../markdown';
import { sourceSpan } from '../../markdown';
import { firstSentence } from '../../text';
import type { Draft } from '../draft';
import { BRIEF_SHAPE } from '../draft';
import { stretchBody } from '../reading/body';
import { answerAt } from '../reading/card-marks';
import { behindLeadIn, referenceAt } from '../reading/lead-in';
import { isLikening } from './remarks';
import type { NoteContext } from '../reading/note-context';
import { openingCopula } from '../reading/opening-copula';
import { isInContrastSection } from '../reading/note-headings';
import { isNamed, isUsedElsewhere } from '../reading/recurrence';
import { DOUBTFUL, isThird, limitOf, NOT_REMARKED, scoreStatement } from '../reading/score-statement';
import { isVerse } from '../reading/verse';
import type { DefinitionRule } from './definition-rule';
import { ofNaming } from './naming-reading';
import { ofCondition } from './condition-reading';
import { ofPointing } from './pointing-reading';
import type { Reading, Sentence } from './sentence-reading';
import { SURE } from './sentence-reading';
import { spanWithMark } from './label';
import { clausesBehind, mayGoOn, recitedIn, STRESS } from './later-sentences';
import { soCalled } from './so-called';
import { isCountable } from './statement-place';
import { bracketStarts } from './statement-starts';
import { ofCopula } from './copula-reading';

/** Characters of a paragraph among which its first sentence ends. */
const SENTENCE_WINDOW = 1200;

/** `**T** is a …`, `T is a …` at a paragraph's start; a sentence that names: «… называется *T*». */
export const copulaRule: DefinitionRule = {
  id: 'copula',
  confidence: SURE,
  kinds: ['paragraph'],
  find(block, context) {
    const source = context.outline.blocks[block];
    const place = isCountable(block, context);
    const whole = source === undefined || place === 'none' ? null : openingCopula(block, context);
    if (source === undefined || whole === null) return [];
    const inline = context.inline(block);
    if (isVerse(inline.text)) return [];
    const named = soCalled(block, context);
    if (named !== null) return [named];
    const page = referenceAt(inline.text, 0) || answerAt(inline.text, 0, context);
    const opens = page === 0 ? whole : firstSentence(inline.text.slice(page, SENTENCE_WINDOW), context.abbreviations);
    const first = { from: page + opens.from, to: page + opens.to };
    const sentence = { inline, source, block, isFirst: true, parallel: '', ...first };
    const led = behindLeadIn(inline.text, first.from, context.recogniser);
    const found: Reading[] = [];
    const opening =
      ofCopula(sentence, place === 'item', context) ??
      (led > 0 && led < first.to ? ofCopula({ ...sentence, from: led }, false, context) : null) ??
      ofScope(sentence, context) ??
      (place === 'paragraph'
        ? (ofNaming(sentence, context) ?? ofPointing(sentence, context) ?? ofCondition(sentence, context))
        : null);
    if (opening !== null) found.push(opening);
    const goesOn = place === 'paragraph' && (opening !== null || mayGoOn(inline, context));
    for (const other of goesOn ? clausesBehind(first, inline, context) : []) {
      const later = { inline, source, block, isFirst: false, parallel: opening?.word ?? '', ...other };
      const reading = ofCopula(later, false, context) ?? ofNaming(later, context) ?? ofPointing(later, context);
      if (reading !== null && found.every(({ term }) => term.key !== reading.term.key)) found.push(reading);
    }
    for (const recited of place === 'paragraph' ? recitedIn(inline, context) : []) {
      const place = { inline, source, block, isFirst: true, parallel: '', ...recited };
      const reading = ofCopula(place, false, context);
      if (reading === null || !isRecited(reading, context) || found.some(({ term }) => term.key === reading.term.key))
        continue;
      found.push({ ...reading, sentence: { ...place, isFirst: false } });
    }
    for (const [from, to] of place === 'paragraph' ? bracketStarts(inline) : []) {
      const aside = { inline, source, block, isFirst: true, parallel: '', from, to };
      const reading = ofCopula(aside, false, context);
      if (reading !== null && found.every(({ term }) => term.key !== reading.term.key))
        found.push({ ...reading, sentence: { ...aside, isFirst: false } });
    }
    if (found.length > 0 && isLikening(block, context)) return [];
    return found.map((reading, i) => draftOf(reading, found[i + 1]?.sentence.from ?? null, context));
  },
};

/**
 * The same for lines of a paragraph of lines, whose other lines are statements of another form: each opens as a
 * paragraph does. `starts`: where they begin.
 */
export function lineDrafts(block: number, starts: readonly number[], context: NoteContext): Draft[] {
  const source = context.outline.blocks[block];
  if (source === undefined || starts.length === 0 || !context.mayHoldCopula(block)) return [];
  const inline = context.inline(block);
  return starts.flatMap((start) => {
    const end = inline.text.indexOf('\n', start);
    const line = inline.text.slice(start, Math.min(end < 0 ? inline.text.length : end, start + SENTENCE_WINDOW));
    const { from, to } = firstSentence(line, context.abbreviations);
    const sentence = { inline, source, block, isFirst: true, parallel: '', from: start + from, to: start + to };
    const reading = ofCopula(sentence, false, context) ?? ofNaming(sentence, context);
    if (reading === null) return [];
    const opens = { ...reading, sentence: { ...sentence, isFirst: start === 0 } };
    return [draftOf(opens, end < 0 ? null : end + 1, context)];
  });
}

/** "In this workshop a *dado* is a channel …": behind words that say where it is called so, a stressed name and its article. */
function ofScope(sentence: Sentence, context: NoteContext): Reading | null {
  const { inline, from, to } = sentence;
  const mark = inline.marks.find((one) => STRESS.has(one.kind) && one.from > from && one.to < to);
  if (mark === undefined || mark.from > from + LONGEST_SCOPE) return null;
  const [, opens = '', scope = '', article = ''] =
    /^(\p{Lu}\p{L}*) ((?:[\p{L}'’-]+ ){1,4}?),? ?(\p{L}+) $/u.exec(inline.text.slice(from, mark.from)) ?? [];
  const { recogniser } = context;
  if (scope === '' || !recogniser.has('glossStarts', opens.toLowerCase()) || !recogniser.has('articles', article))
    return null;
  if (!recogniser.has('termStarts', opens.toLowerCase()) || recogniser.has('pointers', opens.toLowerCase()))
    return null;
  return ofCopula({ ...sentence, from: mark.from - article.length - 1 }, false, context);
}

const LONGEST_SCOPE = 50;

/** What is said of any one of a kind of which the text has spoken before, and told apart. */
function isRecited({ sentence: { inline, from }, term, gloss }: Reading, context: NoteContext): boolean {
  if (!gloss.genus || gloss.relativeAt < 1 || gloss.past || /[«„“"]/u.test(inline.text.slice(from - 1, from + 1)))
    return false;
  const before = inline.text.slice(0, from).toLowerCase();
  return before.includes(term.name.toLowerCase()) || isNamed([term.name], context);
}

/** `next`: where the paragraph's next definition begins. */
function draftOf(
  { sentence: { inline, source, block, from, isFirst }, term, gloss, base, glossFrom, isBrief = false }: Reading,
  next: number | null,
  context: NoteContext,
): Draft {
  const end = next === null ? inline.text.length : inline.text.slice(0, next).trimEnd().length;
  const body = stretchBody(inline, glossFrom, end);
  const start = isFirst ? spanWithMark(source, context).from : stressedStart(inline, from);
  const to = next === null ? source.span.to : sourceSpan(inline, from, end).to;
  const evidence = {
    base,
    term,
    gloss,
    usedElsewhere: isUsedElsewhere([term.name, ...term.aliases], false, context),
    named: isNamed([term.name, ...term.aliases], context),
    ends: true,
    inContrast: isInContrastSection(context.headings, block) && !isThird(term, gloss, context),
    ...NOT_REMARKED,
  };
  return {
    rule: 'copula',
    term: term.name,
    aliases: term.aliases,
    span: { from: start, to },
    body: body.spans,
    text: body.text,
    parts: scoreStatement(evidence),
    block,
    claims: [block],
    shape: isBrief ? BRIEF_SHAPE : 'copula',
    limit: isBrief ? Math.min(DOUBTFUL, limitOf(evidence)) : limitOf(evidence),
    ...(isBrief ? { supportedLimit: limitOf(evidence) } : {}),
  };
}

/** Where a sentence begins in the note, with the mark that begins there. */
function stressedStart(inline: InlineText, from: number): number {
  const mark = inline.marks.find((one) => one.from === from && STRESS.has(one.kind));
  return mark?.source.from ?? sourceSpan(inline, from, from + 1).from;
}
