import { phraseAt } from '../sentence/lexicon';
import { isOblique } from '../sentence/main-verb';
import { aspectAt, isSaidSo, nameOfNoun, nameOfQuality, nameOfVerb, nameOfWord } from './naming';
import { isDoneAt } from '../sentence/infinitives';
import type { Naming, Range, Sentence } from '../sentence/statement';
import { tokenAt, wordAt } from '../sentence/token';
import { isContent, isFinite } from '../sentence/token-class';

/** The first word of the range that the lexicon knows. */
export function lexiconName(sentence: Sentence, range: Range): Naming | null {
  for (let i = range.from; i < range.to; i++) {
    const token = sentence.tokens[i];
    // "a WIDE variety": its noun may stand behind the range.
    if (token?.kind !== 'word' || token.inner || modifiesNext(sentence, i, sentence.tokens.length)) continue;
    const known = aspectAt(sentence, i);
    if (known !== undefined && !(isVerbAt(sentence, i) && hasObject(sentence, i, range.to)))
      return { text: known, certain: true };
  }
  return null;
}

/** Tokens of a side in which what it is said of may stand. */
const NEAR = 4;

/** The property that the first words of a side tell: an adjective that no noun follows, "DEEP", «ГЛУБЖЕ». */
export function qualityName(sentence: Sentence, range: Range): Naming | null {
  for (let i = range.from; i < Math.min(range.to, range.from + NEAR); i++) {
    const token = tokenAt(sentence.tokens, i);
    if (token.kind !== 'word' || token.inner || modifiesNext(sentence, i, range.to)) continue;
    const known = isVerbAt(sentence, i) ? undefined : aspectAt(sentence, i);
    if (known !== undefined) return { text: known, certain: true };
  }
  return null;
}

/** «БОИТСЯ мороза»: what it is afraid of is its object. */
const OF_GENITIVE = /^(?:бо[ия]|опаса|каса|придержива|добива|лиша|остерега)/u;

/** "STORES the address": what a verb is done to tells more than the verb. */
export function hasObject(sentence: Sentence, verb: number, to: number): boolean {
  const { tokens, lexicon } = sentence;
  const { words } = lexicon;
  // «оплачивается РЕЗУЛЬТАТ» has none.
  const said = wordAt(tokens, verb);
  if (lexicon.pack.code === 'ru' && /(?:ся|сь)$/u.test(said) && !OF_GENITIVE.test(said)) return false;
  const [object] = contentNames(sentence, { from: verb + 1, to }, true);
  if (object === undefined || isOblique(sentence, verb, object.at) || tellsLeast(sentence, object.at)) return false;
  if (words.isComparative(wordAt(tokens, object.at))) return false;
  const between = tokens.slice(verb + 1, object.at);
  return !between.some(({ word }) => words.isAdverb(word) || words.isComparative(word));
}

/** First content word that is no light verb; nouns alone when `nouns`. */
export function firstContent(sentence: Sentence, range: Range, nouns: boolean): Naming | null {
  return contentNames(sentence, range, nouns)[0]?.name ?? null;
}

export interface ContentName {
  readonly name: Naming;
  /** The token that it begins with. */
  readonly at: number;
}

/** The content words of a range, each as a name, those that tell least last; nouns alone, without the adjectives before them, when `nouns`. */
export function contentNames(sentence: Sentence, range: Range, nouns: boolean): ContentName[] {
  const { tokens, lexicon } = sentence;
  const names: ContentName[] = [];
  for (let i = range.from; i < range.to; i++) {
    const token = tokenAt(tokens, i);
    if (token.inner || !isContent(token, lexicon) || lexicon.words.lightVerbs.has(token.word)) continue;
    // «круглый ГОД», "many PEOPLE": what something is counted in tells nothing of it.
    if (lexicon.words.isAdverb(token.word) || lexicon.words.units.has(token.word)) continue;
    if (nouns && (modifiesNext(sentence, i, range.to) || isVerbAt(sentence, i) || isDeed(sentence, i))) continue;
    // "needs to RESERVE a seat".
    if (nouns && isDoneAt(sentence, i)) continue;
    if (nouns && (isAmountOf(sentence, i) || isChanceOf(sentence, i))) continue;
    // "a MODEL'S width", "IN GENERAL".
    if ((lexicon.pack.code === 'en' && isOwner(sentence, i)) || isSaidSo(sentence, i)) continue;
    // "a CarFactory": what somebody calls a piece of code is no property.
    if (CAMEL_CASE.test(sentence.inline.text.slice(token.from, token.to))) continue;
    // "is USEFUL": no noun, but the quality.
    const quality = nouns && QUALITY.test(token.word) ? nameOfQuality(sentence, i) : null;
    const name = quality ?? (nouns ? compoundName(sentence, { from: i, to: range.to }) : nameOfSaid(sentence, i));
    if (name !== null) names.push({ name, at: i });
  }
  const isNameless = ({ at }: ContentName): boolean => tellsLeast(sentence, at);
  return [...names.filter((one) => !isNameless(one)), ...names.filter(isNameless)];
}

/** English adjectives that by their form are no nouns. */
const QUALITY = /^[a-z]{3,}(?:ful|[^aeiou]ous|[^t][ai]ble|less)$/u;

const CAMEL_CASE = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u;

/** "some SORT of hub". */
const KIND = /^(?:sort|kind|type)s?$/u;

/** "a VARIETY of tools", «большое КОЛИЧЕСТВО станков»: what it is an amount of tells more. */
function isAmountOf({ tokens, lexicon }: Sentence, at: number): boolean {
  if (lexicon.pack.code === 'en' && KIND.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'of') return true;
  if (!lexicon.words.amounts.has(wordAt(tokens, at))) return false;
  return lexicon.pack.code === 'ru' ? isContent(tokenAt(tokens, at + 1), lexicon) : wordAt(tokens, at + 1) === 'of';
}

/** «ВОЗМОЖНОСТИ для управления»: what it gives a chance of tells more. */
function isChanceOf({ tokens, lexicon }: Sentence, at: number): boolean {
  if (lexicon.pack.code !== 'ru' || !wordAt(tokens, at).startsWith('возможност')) return false;
  const next = wordAt(tokens, at + 1) === 'для' ? at + 2 : at + 1;
  return isContent(tokenAt(tokens, next), lexicon);
}

/** "a MODEL'S width": the noun behind is what is told of. */
const isOwner = ({ tokens, lexicon }: Sentence, at: number): boolean =>
  /['’]s?$/u.test(wordAt(tokens, at)) && isContent(tokenAt(tokens, at + 1), lexicon);

/** What is said, by its noun: a verb by what is done, «симметричны» by the quality. */
function nameOfSaid(sentence: Sentence, at: number): Naming | null {
  const { tokens, lexicon } = sentence;
  if (isVerbAt(sentence, at)) return nameOfVerb(sentence, at, false);
  if (isDoneAt(sentence, at)) return { text: lexicon.words.nounOfDeed(wordAt(tokens, at)), certain: false };
  // "has not been ADOPTED".
  const said = wordAt(tokens, at);
  const isDone = lexicon.pack.code === 'en' && said.endsWith('ed') && lexicon.pack.recognition.isParticiple(said);
  const noun = isDone && aspectAt(sentence, at) === undefined ? lexicon.words.nounOfVerb(said) : null;
  if (noun !== null) return { text: noun, certain: false };
  const isQuality = lexicon.words.isAdjective(wordAt(tokens, at)) && aspectAt(sentence, at) === undefined;
  return (isQuality ? nameOfQuality(sentence, at) : null) ?? nameOfWord(sentence, at, false);
}

/** The first noun before a verb that no preposition governs. */
export function subjectBefore(sentence: Sentence, range: Range): Naming | null {
  const { prepositions } = sentence.lexicon.words;
  const isFree = ({ at }: ContentName): boolean => {
    const before = wordAt(sentence.tokens, at - 1);
    return !prepositions.has(before) && !/^(?:вблизи|near)$/u.test(before);
  };
  return contentNames(sentence, range, true).find(isFree)?.name ?? null;
}

/** Who does it, «НИЗШИЕ спирты», «ДВЕ-ТРИ недели». */
function tellsLeast({ tokens, lexicon: { words, pack } }: Sentence, at: number): boolean {
  const word = wordAt(tokens, at);
  const [first = ''] = word.split('-');
  if (words.nameless.has(word) || words.numerals.has(first) || words.adverbs.has(first)) return true;
  if (words.isComparative(word) || words.tellsHow(word)) return true;
  // "a time that HASN'T finished".
  if (pack.code === 'en' && /n['’]t$/u.test(word)) return true;
  // «не ПОДАШЬ питание»: what one does is no noun.
  if (pack.code === 'ru' && /.{3}[еиа]шь$/u.test(word)) return true;
  return pack.code === 'ru' && words.isAdjective(word) && !words.isNominative(word);
}

/** An adjective before a noun or before another adjective: "LARGE, complex tasks". */
function modifiesNext({ tokens, lexicon }: Sentence, at: number, to: number): boolean {
  const isAdjective = (i: number): boolean =>
    i < to && isContent(tokenAt(tokens, i), lexicon) && lexicon.words.isAdjective(wordAt(tokens, i));
  if (!isAdjective(at)) return false;
  const next = tokenAt(tokens, at + 1);
  if (next.kind === 'comma') return isAdjective(at + 2);
  return at + 1 < to && isContent(next, lexicon);
}

/** A verb, unless an adjective stands before it: "a high COST". */
function isVerbAt({ tokens, lexicon }: Sentence, at: number): boolean {
  const token = tokenAt(tokens, at);
  if (lexicon.words.isInfinitive(token.word)) return true;
  const before = wordAt(tokens, at - 1);
  // "needs NO transport", "fills THE shape", "leaves WASTE that stays".
  const isNoun =
    lexicon.pack.code === 'en' &&
    ((lexicon.relatives.has(wordAt(tokens, at + 1)) && isFinite(tokenAt(tokens, at - 1), lexicon)) ||
      before === 'no' ||
      lexicon.words.determiners.has(before) ||
      lexicon.words.isAdjective(before));
  return isFinite(token, lexicon) && !isNoun;
}

/** "STARTING point", "by GIVING each", "highly STRUCTURED": an English participle names nothing but with a noun before it. */
function isDeed({ tokens, lexicon }: Sentence, at: number): boolean {
  const word = wordAt(tokens, at);
  if (lexicon.pack.code !== 'en' || lexicon.aspectOf(word) !== undefined) return false;
  if (word.endsWith('ed') && lexicon.pack.recognition.isParticiple(word)) return true;
  const next = tokenAt(tokens, at + 1);
  return /.{2}ing$/u.test(word) && (isContent(next, lexicon) || lexicon.words.determiners.has(next.word));
}

/** Words of a compound that names a row, at most. */
const COMPOUND = 3;

/** Nouns of which the word before tells but the kind. */
const HEADS: ReadonlySet<string> = new Set(
  'point rate time limit level size range length type period speed date fee price cost capacity ratio'.split(' '),
);

/** "a FILE SYSTEM": English joins nouns; the first alone would be another thing. */
function compoundName(sentence: Sentence, { from, to }: Range): Naming | null {
  const { tokens, lexicon, inline } = sentence;
  const name = nameOfNoun(sentence, from);
  if (name !== null && lexicon.pack.code === 'ru') return latinName(sentence, { from, to }) ?? name;
  if (lexicon.pack.code !== 'en' || name === null || /[^s]s$/u.test(wordAt(tokens, from))) return name;
  // "a SMOKE POINT of 250 °C".
  const isPoint = from + 1 < to && HEADS.has(wordAt(tokens, from + 1));
  if (name.certain && !isPoint) return name;
  let end = from + 1;
  const joins = (at: number): boolean => {
    const token = tokenAt(tokens, at);
    return (
      at < to &&
      isContent(token, lexicon) &&
      (!isFinite(token, lexicon) || HEADS.has(token.word)) &&
      // "fully open-source WHILE".
      phraseAt(lexicon.fronted, tokens, at) === null &&
      !lexicon.words.isComparative(token.word) &&
      !/(?:ly|ed)$/u.test(token.word) &&
      // "width INSTEAD of depth".
      lexicon.words.asNoun(token.word) !== null &&
      !(token.word.endsWith('ing') && isDeed(sentence, at)) &&
      !(lexicon.words.isAdjective(token.word) && lexicon.words.prepositions.has(wordAt(tokens, at + 1)))
    );
  };
  while (end < from + COMPOUND && joins(end)) end += 1;
  return { text: inline.text.slice(tokenAt(tokens, from).from, tokenAt(tokens, end - 1).to), certain: false };
}

/** «использует UNDO LOG»: English words among Russian ones are one name; null for any other. */
function latinName({ tokens, inline }: Sentence, { from, to }: Range): Naming | null {
  const isLatin = (at: number): boolean => at < to && LATIN.test(wordAt(tokens, at)) && tokens[at]?.inner === false;
  let end = from;
  while (end < from + COMPOUND && isLatin(end)) end += 1;
  if (end < from + 2) return null;
  return { text: inline.text.slice(tokenAt(tokens, from).from, tokenAt(tokens, end - 1).to), certain: false };
}

const LATIN = /^[a-z][a-z-]+$/u;
