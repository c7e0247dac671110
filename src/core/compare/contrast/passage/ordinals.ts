import { isBlank } from '../../../text';
import type { GenderOf } from './antecedents';
import type { Lexicon } from '../sentence/lexicon';
import { phraseAt } from '../sentence/lexicon';
import { isComparativeAt } from '../sentence/predicate';
import type { Sentence } from '../sentence/statement';
import { subjectsOf } from '../sentence/statement';
import { isFinite, isFunction } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';

const BY_ORDER = 95;

/** What ordinals are read with. */
export interface Ordered {
  /** The names that the text before gave, in their order. */
  readonly names: readonly number[];
  readonly genderOf: GenderOf;
  /** A neighbour begins with the other ordinal: one in the sentence is enough. */
  readonly answered: boolean;
}

/** Reads "the former", «вторая» as the names of the text before, where it gave as many. */
export function withOrdinals(sentence: Sentence, { names, genderOf, answered }: Ordered): Sentence {
  if (names.length < 2 || !sentence.tokens.some((token) => sentence.lexicon.ordinals.has(token.word))) return sentence;
  const tokens = sentence.tokens.map((token, at) => {
    const subject = token.kind === 'word' && !token.inner ? names[orderAt(sentence, at)] : undefined;
    if (subject === undefined || !agrees(sentence, token.word, genderOf(subject))) return token;
    return { ...token, kind: 'mention' as const, subject, factor: BY_ORDER };
  });
  const named = new Set(tokens.filter((token, at) => token !== sentence.tokens[at]).map(({ subject }) => subject));
  const isSure =
    sentence.tokens.some(({ word }) => sentence.lexicon.words.sureOrdinals.has(word)) && names.length === 2;
  return named.size === names.length || ((answered || isSure) && named.size === 1) ? { ...sentence, tokens } : sentence;
}

/** Names stay in order through sentences that speak of one of them, or of both by a word. */
export function orderedAfter(sentence: Sentence, ordered: readonly number[]): number[] {
  const { tokens, lexicon } = sentence;
  const own = subjectsOf(sentence);
  if (own.length === 0) {
    if (ordered.length === 0) return [];
    const isOfBoth = (at: number): boolean => phraseAt(lexicon.both, tokens, at) !== null;
    const isKept = goesOn(sentence) || tokens.some(({ word }, at) => lexicon.words.pronouns.has(word) || isOfBoth(at));
    return isKept ? [...ordered] : own;
  }
  const [last] = own;
  if (own.length > 1 || last === undefined) return own;
  // «A растёт быстро. B растёт медленно. Первая …»: one after the other.
  const [before] = ordered;
  if (before !== undefined && ordered.length === 1 && last !== before) return [before, last];
  return ordered.includes(last) ? [...ordered] : own;
}

/** «… или «что сделав?».» goes on with the sentence before. */
function goesOn({ inline: { text }, span }: Sentence): boolean {
  let { from } = span;
  while (from < span.to && isBlank(text.charCodeAt(from))) from += 1;
  return from < span.to && /^\p{Ll}/u.test(text.slice(from, from + 2));
}

/** "The former … . The latter …": of each sentence, whether a neighbour begins with the other ordinal. */
export function answeredIn(sentences: readonly Sentence[]): boolean[] {
  const orders = sentences.map(leadingOrder);
  return orders.map((own, at) => (own === 0 && orders[at + 1] === 1) || (own === 1 && orders[at - 1] === 0));
}

/** Place of the ordinal with which a sentence begins, −1 without one. */
function leadingOrder(sentence: Sentence): number {
  for (let at = 0; at < LEAD; at++) {
    const order = orderAt(sentence, at);
    if (order >= 0) return order;
  }
  return -1;
}

/** Article and preposition before an ordinal. */
const LEAD = 3;

/** Place in the order that the word gives, −1 for none: "the first floor" is a floor. */
function orderAt(sentence: Sentence, at: number): number {
  const { tokens, lexicon } = sentence;
  const order = lexicon.ordinals.get(wordAt(tokens, at)) ?? -1;
  const next = tokens[at + 1];
  if (order < 0 || next === undefined) return -1;
  // "first the rope, second the block" counts.
  if (lexicon.pack.code === 'en' && wordAt(tokens, at - 1) !== 'the') return -1;
  return saysSomething(next, lexicon) ||
    isVerbBefore(sentence, at + 1) ||
    isComparativeAt(sentence, at + 1) ||
    isSubject(sentence, at) ||
    isAlone(sentence, at)
    ? order
    : -1;
}

/** "the former CONVICTS THE innocent": no noun stands before an article. */
const isVerbBefore = ({ tokens, lexicon }: Sentence, at: number): boolean =>
  lexicon.pack.code === 'en' && /[a-z]s$/u.test(wordAt(tokens, at)) && /^(?:an?|the)$/u.test(wordAt(tokens, at + 1));

/** «у ПЕРВОГО мягкая», «ПЕРВОЕ чувствительно»: what follows does not agree with it, or tells how it is. */
function isAlone({ tokens, lexicon }: Sentence, at: number): boolean {
  const { kind, word } = tokenAt(tokens, at + 1);
  if (lexicon.pack.code !== 'ru' || kind !== 'word') return false;
  if (lexicon.words.isAdjective(word)) return ending(word) !== ending(wordAt(tokens, at));
  // «ВТОРОЙ нейтрален».
  if (word.length >= HOW - 1 && /[лчбтжвдн]ен$/u.test(word)) return true;
  return word.length > HOW && /[ьлнвтчд]но$/u.test(word);
}

/** Letters of «чувствительно» and the like; «окно» has fewer. */
const HOW = 7;

const ending = (word: string): string =>
  /(?:ого|его|ому|ему|[ыи]ми|[ыи]й|[ыи]х|[ыи]м|[ыи]е|[аяоеую][ейюя]|[оеё]м)$/u.exec(word)?.[0] ?? '';

const saysSomething = (next: Sentence['tokens'][number], lexicon: Lexicon): boolean =>
  next.kind === 'dash' ||
  // «у ПЕРВЫХ 3,9 г, у ВТОРЫХ 0,7»
  (next.kind === 'number' && lexicon.pack.code === 'ru') ||
  (next.kind === 'word' && (isFinite(next, lexicon) || isFunction(next, lexicon)));

/** «В ПЕРВОМ цезура подвижна»: the noun behind has another case. */
function isSubject({ tokens, lexicon }: Sentence, at: number): boolean {
  if (lexicon.pack.code !== 'ru' || !/(?:[ое]м|первой)$/u.test(wordAt(tokens, at))) return false;
  return lexicon.words.placePrepositions.has(wordAt(tokens, at - 1)) && !/[еи]$/u.test(wordAt(tokens, at + 1));
}

/** Russian ordinals have a gender. */
function agrees({ lexicon }: Sentence, word: string, gender: ReturnType<GenderOf>): boolean {
  if (lexicon.pack.code !== 'ru' || gender === 'any' || gender === 'plural') return true;
  if (/(?:ая|ую|ья|ью)$/u.test(word)) return gender === 'feminine';
  if (/(?:ое|ье)$/u.test(word)) return gender === 'neuter';
  if (/(?:ого|ому|ым|ом|ый|ий|его|ему|им|ем)$/u.test(word)) return gender !== 'feminine';
  return true;
}

/** «У неё …, у него …»: pronouns that open clauses, each of which fits one of the names before alone. */
export function withGendered(sentence: Sentence, { names, genderOf }: Omit<Ordered, 'answered'>): Sentence {
  const { tokens, lexicon } = sentence;
  if (lexicon.pack.code !== 'ru' || names.length < 2) return sentence;
  const free = new Set(names);
  for (const { subject } of tokens) free.delete(subject);
  const isNamed = free.size < names.length;
  const open = tokens.flatMap((_, at) => (opensClause(sentence, at) ? [at] : []));
  const found = new Map<number, number>();
  // Each round may leave fewer names for the rest.
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of open) {
      const gender = lexicon.words.pronouns.get(wordAt(tokens, at))?.gender;
      const fitting = [...free].filter((one) => genderOf(one) === gender || genderOf(one) === 'any');
      const [only, ...others] = fitting;
      // «…, если сам продавец — ОН …»: the one before the dash.
      if (tokenAt(tokens, at - 1).kind === 'dash' && isNamed) continue;
      if (found.has(at) || only === undefined || others.length > 0) continue;
      found.set(at, only);
    }
    for (const subject of found.values()) free.delete(subject);
  }
  if (found.size < open.length || new Set(found.values()).size + (isNamed ? 1 : 0) < 2) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at) => {
      const subject = found.get(at);
      return subject === undefined ? token : { ...token, kind: 'mention', subject, factor: BY_ORDER };
    }),
  };
}

const ROUNDS = 3;

/** A pronoun of one thing behind at most a preposition, where a clause may begin. */
function opensClause({ tokens, lexicon }: Sentence, at: number): boolean {
  const { word, kind, inner } = tokenAt(tokens, at);
  if (kind !== 'word' || inner || lexicon.words.pronouns.get(word)?.number !== 'singular') return false;
  // «ОН ЖЕ» is the one just named.
  if (/^(?:его|ее)$/u.test(word) || wordAt(tokens, at + 1) === 'же') return false;
  const before = lexicon.words.placePrepositions.has(wordAt(tokens, at - 1)) ? at - 2 : at - 1;
  const { kind: sign, word: joint } = tokenAt(tokens, before);
  return before < 0 || sign === 'comma' || sign === 'semicolon' || sign === 'dash' || lexicon.adversatives.has(joint);
}
