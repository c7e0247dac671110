import type { Block, InlineText } from '../../markdown';
import { sourceSpan } from '../../markdown';
import { conceptKey, firstSentence, tokenise } from '../../text';
import type { Draft } from '../draft';
import { BRIEF_SHAPE } from '../draft';
import { stretchBody } from '../reading/body';
import type { Copula } from '../reading/copula';
import { readCopula } from '../reading/copula';
import type { GlossShape } from '../reading/gloss-shape';
import { answerAt } from '../reading/card-marks';
import { behindLeadIn, referenceAt } from '../reading/lead-in';
import type { NoteContext } from '../reading/note-context';
import { isDayOrMonth } from '../reading/calendar';
import { isInContrastSection } from '../reading/note-headings';
import { isNamed, isUsedElsewhere } from '../reading/recurrence';
import { DOUBTFUL, isThird, limitOf, NOT_REMARKED, scoreStatement } from '../reading/score-statement';
import { isVerse } from '../reading/verse';
import { shownName } from '../reading/shown-name';
import type { TermShape } from '../reading/term-shape';
import { readTerm } from '../reading/term-shape';
import {
  ABSTRACT,
  CONDITION,
  isActing,
  isCode,
  isInverted,
  isKindAlone,
  isNominal,
  isOfAny,
  isOfKind,
  isQuality,
  isTautology,
  SAYS,
} from './copula-doubts';
import { isDoing, isDoneSo, isStressed, predicateOf } from './predicate';
import type { DefinitionRule } from './definition-rule';
import { ofNaming } from './naming-reading';
import { ofCondition } from './condition-reading';
import { ofPointing } from './pointing-reading';
import type { Reading, Sentence } from './sentence-reading';
import { LEAST_SAID, SURE } from './sentence-reading';
import { spanWithMark } from './label';
import { clausesBehind, mayGoOn, recitedIn, STRESS } from './later-sentences';
import { soCalled } from './so-called';
import { isCountable } from './statement-place';
import { bracketStarts } from './statement-starts';

/** A plain term and an indefinite genus; a plain term of which something definite is said. */
const PLAIN = 45;
const WEAK = 35;
const SENTENCE_WINDOW = 1200;
/** «Термин «номер пряжи» означает …» */
const TERM_WORD =
  /^(?:термин|понятие|слово|термін|поняття|term|word|concept|begriff|terme|término|termine|termo|pojęcie)\s+(?=[«„“"'\p{L}])/iu;
/** "Marta asked what is a …": the copula belongs to what is asked. */
const ASKS = /\s(?:what|who|qué|quién|que|qui|quoi|che|cosa|chi|o que|was|wer|что|кто|що|хто|co|kto)$/iu;
const UNIVERSAL = /^(?:any|every|each)$/u;

/** `**T** is a …`, `T is a …` at a paragraph's start; a sentence that names: «… называется *T*». */
export const copulaRule: DefinitionRule = {
  id: 'copula',
  confidence: SURE,
  kinds: ['paragraph'],
  find(block, context) {
    const source = context.outline.blocks[block];
    const place = isCountable(block, context);
    if (source === undefined || place === 'none' || !mayHoldCopula(source, context)) return [];
    const inline = context.inline(block);
    if (isVerse(inline.text)) return [];
    const named = soCalled(block, context);
    if (named !== null) return [named];
    const page = referenceAt(inline.text, 0) || answerAt(inline.text, 0, context);
    const opens = firstSentence(inline.text.slice(page, SENTENCE_WINDOW), context.abbreviations);
    const first = { from: page + opens.from, to: page + opens.to };
    const sentence = { inline, source, block, isFirst: true, parallel: '', ...first };
    const led = behindLeadIn(inline.text, first.from, context.recogniser);
    const found: Reading[] = [];
    const opening =
      ofCopula(sentence, place === 'item', context) ??
      (led > 0 && led < first.to ? ofCopula({ ...sentence, from: led }, false, context) : null) ??
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
    return found.map((reading, i) => draftOf(reading, found[i + 1]?.sentence.from ?? null, context));
  },
};

/**
 * The same for lines of a paragraph of lines, whose other lines are statements of another form: each opens as a
 * paragraph does. `starts`: where they begin.
 */
export function lineDrafts(block: number, starts: readonly number[], context: NoteContext): Draft[] {
  const source = context.outline.blocks[block];
  if (source === undefined || starts.length === 0 || !mayHoldCopula(source, context)) return [];
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

/** What is said of any one of a kind of which the text has spoken before, and told apart. */
function isRecited({ sentence: { inline, from }, term, gloss }: Reading, context: NoteContext): boolean {
  if (!gloss.genus || gloss.relativeAt < 1 || gloss.past || /[«„“"]/u.test(inline.text.slice(from - 1, from + 1)))
    return false;
  const before = inline.text.slice(0, from).toLowerCase();
  return before.includes(term.name.toLowerCase()) || isNamed([term.name], context);
}

/** A cheap look at the paragraph's beginning for one of the words. */
function mayHoldCopula({ span }: Block, context: NoteContext): boolean {
  const opening = context.outline.text.slice(span.from, Math.min(span.to, span.from + 400)).normalize('NFC');
  return context.recogniser.mayHoldCopula(` ${opening} `);
}

function ofCopula(sentence: Sentence, inItem: boolean, context: NoteContext): Reading | null {
  const { inline, block, from, to } = sentence;
  const copula = readCopula(inline, from, to, context.recogniser);
  if (copula === null) return null;
  const shown = nameOf(inline, copula, context).replace(TERM_WORD, '');
  const read = readTerm(shown, context.recogniser);
  const said = inline.text.slice(copula.glossFrom, to);
  const isDeed = read !== null && (isDoing(copula, read) || isDoneSo(copula, read, said, context));
  const term = isDeed ? { ...read, unlikely: false } : read;
  if (term === null || term.coordinated || term.unlikely) return null;
  if (isInverted(copula, term, context) || ASKS.test(term.name)) return null;
  // "Any cube is a prism" is a theorem.
  if (UNIVERSAL.test(copula.article)) return null;
  if (isTautology(said, term) || isKindAlone(said, context)) return null;
  const gloss = predicateOf(copula, term, said, context);
  if (isQuality(copula, gloss, said)) return null;
  const base = baseOf(copula, term, gloss, said, block, context);
  const isPlain = copula.dress === 'plain';
  const isLater =
    isStressed(copula) || isOfAny(copula, gloss, sentence.parallel, context) || opensWith(inline.text, term, gloss);
  if (!sentence.isFirst && !isLater && !(copula.aside === true && gloss.qualified)) return null;
  const saysEnough =
    !isPlain ||
    gloss.qualified ||
    isFull(copula, term, gloss, inline.text.slice(from, from + 1), said, context) ||
    (base === SURE && gloss.length >= LEAST_SAID) ||
    SAYS.test(copula.word);
  const isBrief =
    !saysEnough &&
    sentence.isFirst &&
    !inItem &&
    isBriefly(copula, gloss, context) &&
    !isOneOfThem(said, context) &&
    !isDayOrMonth(term.name, context.recogniser.languages[0]?.code ?? 'en') &&
    !isCode(inline, copula) &&
    isOfSubject(said, context);
  // Running text has more predicates than definitions: without a genus and its difference it is none.
  const isAside = copula.aside === true && gloss.qualified;
  if (!gloss.genus || !(isAside || isNominal(copula, gloss, context)) || (!saysEnough && !isBrief)) return null;
  if (isPlain && (isActing(copula, term) || (gloss.relativeAt < 1 && CONDITION.test(said)))) return null;
  if (isPlain && gloss.article && isCode(inline, copula) && base < SURE) return null;
  // Items tell more of one thing than of a kind.
  if (inItem && base < SURE && !isOfKind(copula, gloss, context)) return null;
  // "A **topic** is a log that …": what is one of its kind heads no value, whatever its name.
  const label = term.label && !(gloss.indefinite && context.recogniser.has('indefinites', copula.article));
  return { sentence, term: { ...term, label }, gloss, base, glossFrom: copula.glossFrom, word: copula.word, isBrief };
}

/** The paragraph is about what this sentence defines. */
function opensWith(text: string, { name }: TermShape, gloss: GlossShape): boolean {
  return text.startsWith(`${name} `) && gloss.genus && (gloss.article || gloss.qualified);
}

/** Words of a gloss whose complement alone makes the difference: "a take is one uninterrupted recording of a single microphone". */
const FULL = 7;

const SUPERLATIVE = /^\p{L}{3,5} (?:\p{L}+ste[rn]?|einzige[rn]?|wichtige\p{L}*) /iu;

/** What is said of any one of its kind, at length and with a complement, defines it without a relative clause, too; speech does not. */
function isFull(
  { article, word }: Copula,
  { key }: TermShape,
  gloss: GlossShape,
  opening: string,
  said: string,
  { recogniser }: NoteContext,
): boolean {
  const [language] = recogniser.languages;
  const hasArticles = language?.nounPhrase === 'article' || language?.nounPhrase === 'capital';
  if (!hasArticles || gloss.length < FULL || !gloss.nominal || /[«„“"]/u.test(opening)) return false;
  // „Ein weiteres Problem ist die Abgrenzung …“ names nothing: one word does.
  // „Die Traktur ist die Verbindung zwischen …“: what is the only or the best one is judged.
  const isTold = gloss.indefinite || (gloss.article && gloss.difference && !SUPERLATIVE.test(said));
  if (language.nounPhrase === 'capital' && (key.includes(' ') || (article === '' ? word !== 'ist' : !isTold)))
    return false;
  // "Kerning is the adjustment of …": what has no article is no one thing.
  if (article === '') return gloss.article;
  return language.code === 'en' ? recogniser.has('indefinites', article) : gloss.article;
}

const BRIEF = 5;

/**
 * « L'alexandrin est un vers de douze syllabes », "A quire is a gathering of four sheets": a genus and no more than its
 * complement, which praise has as well; only a note that surely defines other things takes it.
 */
function isBriefly({ article, word }: Copula, gloss: GlossShape, { recogniser }: NoteContext): boolean {
  const [language] = recogniser.languages;
  if (gloss.qualified || gloss.length < BRIEF || !gloss.nominal) return false;
  if (language?.nounPhrase === 'ending') return /^(?:to|це)$/u.test(word) && gloss.length > BRIEF;
  if (language?.nounPhrase !== 'article' || !gloss.indefinite) return false;
  return language.code === 'en' ? recogniser.has('indefinites', article) : article !== '';
}

/** « Une des fiches » is one of them, no genus. */
function isOneOfThem(said: string, { recogniser }: NoteContext): boolean {
  return recogniser.has('complements', tokenise(said.slice(0, 40))[1]?.text.toLowerCase());
}

/** Speaks in words of which the note is full. */
function isOfSubject(said: string, context: NoteContext): boolean {
  return tokenise(said).some(({ text }) => text.length >= LEAST_LETTERS && isUsedElsewhere([text], false, context));
}

const LEAST_LETTERS = 4;

/** "[[Plug-ins|Search]] is a …" in the note "Search" speaks of the note, wherever the link leads. */
function nameOf(inline: InlineText, { termFrom, termTo }: Copula, { noteName }: NoteContext): string {
  const shown = inline.text.slice(termFrom, termTo);
  return conceptKey(shown) === conceptKey(noteName ?? '') ? shown : shownName(inline, termFrom, termTo);
}

function baseOf(
  copula: Copula,
  term: TermShape,
  gloss: GlossShape,
  said: string,
  block: number,
  context: NoteContext,
): number {
  if (isStressed(copula)) return SURE;
  const above = context.headings.nearest(block);
  const names = [above?.heading.text ?? '', context.noteName ?? '', ...context.noteAliases].map(conceptKey);
  if (names.includes(term.key) || copula.dress === 'link') return SURE;
  const language = context.recogniser.languages[0];
  if (copula.aside === true) return PLAIN;
  if (language?.nounPhrase === 'spaceless' || SAYS.test(copula.word)) return PLAIN;
  if (context.recogniser.has('indefinites', copula.article)) return PLAIN;
  // "The process of", «le passage»: a genus of what has no plural.
  if (gloss.article && copula.article === '' && ABSTRACT.test(said)) return PLAIN;
  // English says "The teacher is a man who …" of one thing: only a term that is used elsewhere survives.
  if (language?.code === 'en' && copula.article !== '') return WEAK;
  // "Cytokines are proteins that …"
  if (copula.word === 'are' && !gloss.article && gloss.relativeAt >= 1 && gloss.relativeAt <= FULL) return PLAIN;
  if (gloss.indefinite || language?.nounPhrase === 'ending') return PLAIN;
  // Romance languages say of a kind "la pieza que …" what English says of one thing.
  const generic = copula.article !== '' && gloss.relativeAt >= 1 && gloss.relativeAt <= 5;
  return generic ? PLAIN : WEAK;
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
