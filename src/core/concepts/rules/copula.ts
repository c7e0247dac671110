import type { Block, InlineText, Mark } from '../../markdown';
import { sourceSpan } from '../../markdown';
import type { Span } from '../../text';
import { conceptKey, firstSentence, splitSentences, tokenise } from '../../text';
import type { Draft } from '../draft';
import { cleanName } from '../naming/clean-name';
import type { NamingVerb } from '../naming/naming-sentence';
import {
  findNamingVerb,
  leadingName,
  namedEmphasis,
  obliqueOpening,
  quotedName,
  withNoun,
} from '../naming/naming-sentence';
import { namedWithNoun } from '../naming/adjective-named';
import { namedObject } from '../naming/object-named';
import { nominativeOf } from '../naming/nominative';
import { stretchBody } from '../reading/body';
import type { Copula } from '../reading/copula';
import { readCopula } from '../reading/copula';
import type { GlossShape } from '../reading/gloss-shape';
import { readGloss } from '../reading/gloss';
import { behindLeadIn } from '../reading/lead-in';
import type { NoteContext } from '../reading/note-context';
import { isInContrastSection } from '../reading/note-headings';
import { isNamed, isUsedElsewhere } from '../reading/recurrence';
import { isThird, limitOf, NOT_REMARKED, scoreStatement } from '../reading/score-statement';
import { isVerse } from '../reading/verse';
import { shownName } from '../reading/shown-name';
import type { TermShape } from '../reading/term-shape';
import { readTerm } from '../reading/term-shape';
import { ABSTRACT, CONDITION, isActing, isCode, isInverted, isNominal, isOfAny, isOfKind, SAYS } from './copula-doubts';
import { isDoing, isStressed, predicateOf } from './predicate';
import type { DefinitionRule } from './definition-rule';
import { spanWithMark } from './label';
import { isCountable } from './statement-place';

const SURE = 65;
/** A plain term and an indefinite genus; a plain term of which something definite is said. */
const PLAIN = 45;
const WEAK = 35;
const SENTENCE_WINDOW = 1200;
/** «Термин «номер пряжи» означает …» */
const TERM_WORD =
  /^(?:термин|понятие|слово|термін|поняття|term|word|concept|begriff|terme|término|termine|termo|pojęcie)\s+(?=[«„“"'\p{L}])/iu;
const UNIVERSAL = /^(?:any|every|each)$/u;

/** `**T** is a …`, `T is a …` at a paragraph's start; a sentence that names: «… называется *T*». */
export const copulaRule: DefinitionRule = {
  id: 'copula',
  confidence: SURE,
  find(block, context) {
    const source = context.outline.blocks[block];
    const place = isCountable(block, context);
    if (source === undefined || place === 'none' || !mayHoldCopula(source, context)) return [];
    const inline = context.inline(block);
    if (isVerse(inline.text)) return [];
    const first = firstSentence(inline.text.slice(0, SENTENCE_WINDOW), context.abbreviations);
    const sentence = { inline, source, block, isFirst: true, parallel: '', ...first };
    const led = behindLeadIn(inline.text, first.from, context.recogniser);
    const found: Reading[] = [];
    const opening =
      ofCopula(sentence, place === 'item', context) ??
      (led > 0 && led < first.to ? ofCopula({ ...sentence, from: led }, false, context) : null) ??
      (place === 'paragraph' ? ofNaming(sentence, context) : null);
    if (opening !== null) found.push(opening);
    const goesOn = place === 'paragraph' && (opening !== null || mayGoOn(inline));
    for (const other of goesOn ? clausesBehind(first, inline, context) : []) {
      const later = { inline, source, block, isFirst: false, parallel: opening?.word ?? '', ...other };
      const reading = ofCopula(later, false, context) ?? ofNaming(later, context);
      if (reading !== null && found.every(({ term }) => term.key !== reading.term.key)) found.push(reading);
    }
    return found.map((reading, i) => draftOf(reading, found[i + 1]?.sentence.from ?? null, context));
  },
};

/** Later sentences that are looked at. */
const MOST_LATER = 5;
const STRESS: ReadonlySet<Mark['kind']> = new Set(['strong', 'emphasis', 'highlight']);

/** "… A function is …": what opens a later sentence as a definition does. */
const ANY_ONE = /[.!?;]\s(?:An?|Eine?|Une?|Un[ao]|Uma?)\s/iu;

/** A later sentence has stressed words, or speaks of any one of a kind. */
function mayGoOn({ text, marks }: InlineText): boolean {
  return marks.some(({ kind }) => STRESS.has(kind)) || ANY_ONE.test(text.slice(0, SENTENCE_WINDOW));
}

/** Clauses behind the first sentence; each may name what it speaks of. */
function clausesBehind(first: Span, inline: InlineText, { abbreviations }: NoteContext): readonly Span[] {
  const text = inline.text.slice(0, SENTENCE_WINDOW);
  const [, ...others] = splitSentences(text, abbreviations).slice(0, MOST_LATER);
  return [first, ...others].flatMap(({ from, to }, i) => {
    const at = text.slice(from, to).indexOf('; ') + from + 2;
    if (at < from + 2) return i === 0 ? [] : [{ from, to }];
    return i === 0
      ? [{ from: at, to }]
      : [
          { from, to: at - 1 },
          { from: at, to },
        ];
  });
}

interface Sentence {
  readonly inline: InlineText;
  readonly source: Block;
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /** A later one is read only where its term is stressed, it says the same of something else, or what any one of a kind is. */
  readonly isFirst: boolean;
  /** The copula of the first one, if that defines. */
  readonly parallel: string;
}

const OTHER_BLANK = /[^\S ]/u;

/** A cheap look at the paragraph's beginning for one of the words. */
function mayHoldCopula({ span }: Block, context: NoteContext): boolean {
  const opening = context.outline.text.slice(span.from, Math.min(span.to, span.from + 400)).normalize('NFC');
  const spaced = OTHER_BLANK.test(opening) ? opening.replace(/\s/gu, ' ') : opening;
  return context.recogniser.mayHoldCopula(` ${spaced.toLowerCase()} `);
}

function ofCopula(sentence: Sentence, inItem: boolean, context: NoteContext): Reading | null {
  const { inline, block, from, to } = sentence;
  const copula = readCopula(inline, from, to, context.recogniser);
  if (copula === null) return null;
  const shown = nameOf(inline, copula, context).replace(TERM_WORD, '');
  const read = readTerm(shown, context.recogniser);
  const term = read !== null && isDoing(copula, read) ? { ...read, unlikely: false } : read;
  if (term === null || term.coordinated || term.unlikely) return null;
  if (isInverted(copula, term, context)) return null;
  // "Any cube is a prism" is a theorem.
  if (UNIVERSAL.test(copula.article)) return null;
  const said = inline.text.slice(copula.glossFrom, to);
  const gloss = predicateOf(copula, term, said, context);
  const base = baseOf(copula, term, gloss, said, block, context);
  const isPlain = copula.dress === 'plain';
  if (!sentence.isFirst && !isStressed(copula) && !isOfAny(copula, gloss, sentence.parallel, context)) return null;
  // Running text has more predicates than definitions: without a genus and its difference it is none.
  if (
    !gloss.genus ||
    !isNominal(copula, gloss, context) ||
    (isPlain &&
      !gloss.qualified &&
      !isFull(copula, term, gloss, inline.text.slice(from, from + 1), context) &&
      !(base === SURE && gloss.length >= LEAST_SAID) &&
      !SAYS.test(copula.word))
  )
    return null;
  if (isPlain && (isActing(copula, term) || (gloss.relativeAt < 1 && CONDITION.test(said)))) return null;
  if (isPlain && gloss.article && isCode(inline, copula) && base < SURE) return null;
  // Items tell more of one thing than of a kind.
  if (inItem && base < SURE && !isOfKind(copula, gloss, context)) return null;
  // "A **topic** is a log that …": what is one of its kind heads no value, whatever its name.
  const label = term.label && !(gloss.indefinite && context.recogniser.has('indefinites', copula.article));
  return { sentence, term: { ...term, label }, gloss, base, glossFrom: copula.glossFrom, word: copula.word };
}

/** Words of a gloss whose complement alone makes the difference: "a take is one uninterrupted recording of a single microphone". */
const FULL = 7;

/** What is said of any one of its kind, at length and with a complement, defines it without a relative clause, too; speech does not. */
function isFull(
  { article, word }: Copula,
  { key }: TermShape,
  gloss: GlossShape,
  opening: string,
  { recogniser }: NoteContext,
): boolean {
  const [language] = recogniser.languages;
  const hasArticles = language?.nounPhrase === 'article' || language?.nounPhrase === 'capital';
  if (!hasArticles || gloss.length < FULL || !gloss.nominal || /[«„“"]/u.test(opening)) return false;
  // „Ein weiteres Problem ist die Abgrenzung …“ names nothing: one word does.
  if (language.nounPhrase === 'capital' && (key.includes(' ') || (article === '' ? word !== 'ist' : !gloss.indefinite)))
    return false;
  // "Kerning is the adjustment of …": what has no article is no one thing.
  if (article === '') return gloss.article;
  return language.code === 'en' ? recogniser.has('indefinites', article) : gloss.article;
}

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
  if (language?.nounPhrase === 'spaceless' || SAYS.test(copula.word)) return PLAIN;
  if (context.recogniser.has('indefinites', copula.article)) return PLAIN;
  // "The process of", «le passage»: a genus of what has no plural.
  if (gloss.article && copula.article === '' && ABSTRACT.test(said)) return PLAIN;
  // English says "The teacher is a man who …" of one thing: only a term that is used elsewhere survives.
  if (language?.code === 'en' && copula.article !== '') return WEAK;
  // "Cytokines are proteins that …"
  if (copula.word === 'are' && !gloss.article && gloss.relativeAt >= 1 && gloss.relativeAt <= 5) return PLAIN;
  if (gloss.indefinite || language?.nounPhrase === 'ending') return PLAIN;
  // Romance languages say of a kind "la pieza que …" what English says of one thing.
  const generic = copula.article !== '' && gloss.relativeAt >= 1 && gloss.relativeAt <= 5;
  return generic ? PLAIN : WEAK;
}

/** "A rule that … is called a norm" below the heading "Norm": plain words behind the verb that something above is called. */
function ofKnownName(sentence: Sentence, verb: NamingVerb, context: NoteContext): Reading | null {
  const { inline, block, from, to } = sentence;
  const said = inline.text.slice(from, verb.from).trim();
  const [first, ...rest] = tokenise(inline.text.slice(verb.to, to)).slice(0, MOST_NAME_WORDS + 1);
  if (first === undefined || said === '') return null;
  const article = first.text.toLowerCase();
  // "… heißt die Funktion konvergent": the subject stands behind the verb.
  if (context.recogniser.has('articles', article) && !context.recogniser.has('indefinites', article)) return null;
  const words = context.recogniser.has('indefinites', article) ? rest : [first, ...rest];
  for (let count = Math.min(words.length, MOST_NAME_WORDS); count > 0; count--) {
    const name = words.slice(0, count).map(({ text }) => text);
    const term = readTerm(nominativeOf(name.join(' '), block, context), context.recogniser);
    if (term === null || term.unlikely || term.label || !isNamed([term.name], context)) continue;
    const gloss = readGloss(said, context.recogniser);
    if (gloss.length < LEAST_SAID || gloss.asks) return null;
    const whole = { ...gloss, opensBadly: false, nounPhrase: true, genus: true };
    return { sentence, term, gloss: whole, base: SURE, glossFrom: from, word: '' };
  }
  return null;
}

/** Characters between a framed name and its verb. */
const WITHIN = 60;
const MOST_NAME_WORDS = 4;
/** Fewer words before the verb only point at something: "this is called …". */
const LEAST_SAID = 4;

/** «Называют *парадигмой* совокупность …», "A set is called *open* if …". */
function ofNaming(sentence: Sentence, context: NoteContext): Reading | null {
  const { inline, block, from, to } = sentence;
  const verb = findNamingVerb(inline.text, from, to, context.recogniser);
  if (verb === null || isSupposed(inline.text.slice(from, verb.from), context)) return null;
  const dressed = namedEmphasis(inline, verb, from, to);
  if (dressed === null && !sentence.isFirst) return null;
  const object = dressed === null ? null : namedObject(inline, verb, dressed, context.recogniser);
  const named = dressed === null || dressed.from < verb.to ? dressed : withNoun(inline, dressed, context.recogniser);
  const mark =
    named ??
    framedName(inline.text, verb) ??
    quotedName(inline.text, verb, from, to) ??
    obliqueOpening(inline.text, verb, from, context.recogniser) ??
    leadingName(inline.text, verb, from, to, context.recogniser);
  if (mark === null) return ofKnownName(sentence, verb, context);
  // "Under *opinion* one understands, in this school, …": the frame alone says which words it names.
  const distance = mark.from >= verb.to ? mark.from - verb.to : verb.from - mark.to;
  const isFree = verb.opened !== null || (dressed === null && mark.to < verb.from);
  if (object === null && distance > (isFree ? WITHIN : 3)) return null;
  const clean = cleanName(shownName(inline, mark.from, mark.to));
  const isSaid = verb.opened !== null && /(?:словом|термином)$/iu.test(inline.text.slice(from, verb.opened));
  const subject = inline.text.slice(from, verb.from);
  const called = object ?? (mark.from < verb.from ? { from: verb.to, to } : { from, to: verb.from });
  const ofNoun = inline.text.slice(called.from, called.to);
  const name =
    clean === null || isSaid
      ? clean?.name
      : (namedWithNoun(clean.name, ofNoun, context.recogniser) ?? nominativeOf(clean.name, block, context));
  const term = name === undefined ? null : readTerm(name, context.recogniser);
  if (term === null || term.coordinated) return null;
  const glossFrom = Math.max(verb.to, mark.to);
  const opens = Math.min(verb.from, verb.opened ?? mark.from) <= from + 8;
  const leading = opens && object === null && !(mark.from >= verb.to && isSubject(subject, context));
  const said = inline.text
    .slice(leading ? glossFrom : from, to)
    .replace(/^[\s,:—–-]+(?:(?:o|ou|u|or|oder|или|або|czyli) [^,]{2,40}, )?/u, '');
  if (said === '') return null;
  const gloss = readGloss(said, context.recogniser);
  if (dressed === null && (!gloss.genus || term.unlikely)) return null;
  if (!sentence.isFirst && !gloss.genus) return null;
  // "This procedure is called *X*" speaks of what was said before.
  const pointsBack = !leading && context.recogniser.has('pointers', firstWord(said));
  if (verb.opened !== null && gloss.opensBadly) return null;
  const whole = { ...gloss, opensBadly: pointsBack, nounPhrase: true, genus: gloss.length >= 7 || gloss.difference };
  return { sentence, term, gloss: whole, base: SURE, glossFrom: to - said.length, word: '' };
}

/** «Игра называется *антагонистической*, если …»: a noun before the verb is what is called so. */
function isSubject(before: string, { recogniser }: NoteContext): boolean {
  const [word, ...more] = tokenise(before).map(({ text }) => text.normalize('NFC').toLowerCase());
  if (word === undefined || more.length > 0 || word.length < 3) return false;
  return !recogniser.has('termStarts', word) && !recogniser.has('glossStarts', word);
}

/** «Предполагаем, что … называется …», "assume that … is called": of what is supposed nothing is said for good. */
function isSupposed(before: string, { recogniser }: NoteContext): boolean {
  const that = /^\s*(\p{L}+),?\s(?:что|що|that|dass|que|che|że)\s/u.exec(before);
  return that !== null && recogniser.is('isVerb', that[1]?.toLowerCase());
}

function firstWord(text: string): string {
  return tokenise(text.slice(0, 40))[0]?.text.toLowerCase() ?? '';
}

/** The few words between opening and verb of a frame: "By a fallacy we mean …". */
function framedName(text: string, { from, opened }: NamingVerb): { readonly from: number; readonly to: number } | null {
  if (opened === null) return null;
  const shown = text.slice(opened, from).replace(/,\s*$/u, ' ');
  const start = /^\s*(?:(?:an?|the|ein|einem|einer|dem|der|une?|una|uno|um|uma)\s+)?/iu.exec(shown)?.[0].length ?? 0;
  const to = opened + shown.trimEnd().length;
  return /[,;:.]/u.test(shown) || tokenise(shown).length > MOST_NAME_WORDS || to <= opened + start
    ? null
    : { from: opened + start, to };
}

/** A sentence that defines. */
interface Reading {
  readonly sentence: Sentence;
  readonly term: TermShape;
  readonly gloss: GlossShape;
  readonly base: number;
  readonly glossFrom: number;
  /** Its copula; empty for a sentence that names. */
  readonly word: string;
}

/** `next`: where the paragraph's next definition begins. */
function draftOf(
  { sentence: { inline, source, block, from, isFirst }, term, gloss, base, glossFrom }: Reading,
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
    shape: 'copula',
    limit: limitOf(evidence),
  };
}

/** Where a sentence begins in the note, with the mark that begins there. */
function stressedStart(inline: InlineText, from: number): number {
  const mark = inline.marks.find((one) => one.from === from && STRESS.has(one.kind));
  return mark?.source.from ?? sourceSpan(inline, from, from + 1).from;
}
