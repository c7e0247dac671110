import type { LanguagePack } from '../../language';
import { shortened } from './kindred-names';
import type { Opposition, OppositionWords, Reading } from './opposition-words';
import { lengthAt, opposed } from './opposition-words';
import { behindBothAt, jointAt, mutualAt } from './mutual-clauses';
import { parallelAt } from './parallel-clauses';
import { pronounAt } from './pronoun-clauses';
import type { Token } from './sentence';
import { isComma, isDash, textAt } from './sentence';
import { clauseStart, mayBeNext, nameFrom, NEAR, topicFrom, WINDOW } from './topic-name';

const NOTHING: Token = { from: 0, to: 0, text: '', capital: false, kind: 'sign', keys: [] };

const ASIDE = 75;
const PAIR = 75;

/**
 * The two concepts that a sentence is about by turns: "Unlike A, B …", «A …, а B …», "A needs x; B needs only y".
 * Null for any other sentence. O(tokens).
 */
export function oppositionOf(reading: Reading): Opposition | null {
  const { tokens, words } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at] ?? NOTHING;
    if (kind === 'term' || (!words.openings.has(text) && !text.endsWith("n't"))) continue;
    const found =
      pronounAt(reading, at) ??
      asideAt(reading, at) ??
      differingAt(reading, at) ??
      turnedAt(reading, at) ??
      behindBothAt(reading, at) ??
      mutualAt(reading, at) ??
      jointAt(reading, at) ??
      pairAt(reading, at) ??
      parallelAt(reading, at) ??
      deniedAt(reading, at);
    if (found !== null && !isWithin(found)) return found;
  }
  return null;
}

/** "What is the DIFFERENCE BETWEEN A and B?", «Чем A ОТЛИЧАЕТСЯ ОТ B?»: who asks so holds them against each other. */
export function askedOpposition(reading: Reading): Opposition | null {
  for (let at = 0; at < reading.tokens.length; at++) {
    if (!reading.words.openings.has(textAt(reading.tokens, at))) continue;
    const found = differingAt(reading, at, true) ?? turnedAt(reading, at);
    if (found !== null && !isWithin(found)) return found;
  }
  return null;
}

/** «Чем ОТЛИЧАЕТСЯ A ОТ B»: the verb stands before both. */
function turnedAt({ tokens, words }: Reading, at: number): Opposition | null {
  for (const phrase of words.differing.get(textAt(tokens, at)) ?? []) {
    const verb = phrase.slice(0, -1);
    if (verb.length === 0 || !verb.every((word, i) => textAt(tokens, at + i) === word)) continue;
    const first = nameFrom(tokens, at + verb.length, words);
    if (first < 0 || textAt(tokens, first + 1) !== phrase.at(-1)) continue;
    const second = nameFrom(tokens, first + 2, words);
    if (second >= 0) return opposed(tokens[first], tokens[second], DIFFERENT);
  }
  return null;
}

/** "B, BY CONTRAST, …": what the sentence is about, if it says so; −1 if not. */
export function answeringTopic(tokens: readonly Token[], words: OppositionWords): number {
  const topic = topicFrom(tokens, 0, words);
  const isAside = topic >= 0 && isComma(tokens[topic + 1] ?? NOTHING);
  return isAside && lengthAt(tokens, topic + 2, words.answers) > 0 ? topic : -1;
}

/** The one name is a part of the other: "the local vault", "the vault". */
function isWithin({ source, target }: Opposition): boolean {
  const [a, b] = [` ${source} `, ` ${target} `];
  return a.includes(b) || b.includes(a);
}

/** "UNLIKE A, B …", "B, UNLIKE A, …". */
function asideAt(reading: Reading, at: number): Opposition | null {
  const { tokens, words, defined } = reading;
  const length = lengthAt(tokens, at, words.unlike);
  if (length === 0 || words.negators.has(textAt(tokens, at - 1))) return null;
  const aside = nameFrom(tokens, at + length, words);
  if (aside < 0) return shortAside(reading, at, at + length);
  // „Im Gegensatz zum Kiln UND zur Esse …“: each of several is set aside against what follows.
  if (words.pack.relations.conjunctions.has(textAt(tokens, aside + 1))) return null;
  const start = clauseStart(tokens, at);
  const main = start === at ? mainFrom(tokens, aside + 1, words) : nameFrom(tokens, start, words);
  if (start !== at && (main > at || !isComma(tokens[at - 1] ?? NOTHING))) return null;
  // «W przeciwieństwie do ścięgna nie należy …»: the definition goes on without its subject.
  const next = textAt(tokens, aside + 1);
  const behind = next === ',' && start === at ? textAt(tokens, aside + 2) : next;
  const isVerb = words.negators.has(behind) || words.pack.recognition.isFinite(behind);
  const key = keyAt(tokens, aside);
  if (main < 0 && start === at && isVerb && defined !== null && key !== undefined && key !== defined)
    return { source: key, target: defined, confidence: ASIDE };
  return opposed(tokens[aside], tokens[main], ASIDE);
}

/** «Предписанный статус …, В ОТЛИЧИЕ ОТ достигаемого»: the noun is left out. */
function shortAside(reading: Reading, at: number, from: number): Opposition | null {
  const { tokens, words } = reading;
  const start = clauseStart(tokens, at);
  const main = start < at ? nameFrom(tokens, start, words) : -1;
  const key = main < 0 || main > at ? undefined : keyAt(tokens, main);
  const aside = shortenedFrom(reading, from, key);
  return key === undefined || aside === null ? null : { source: key, target: aside, confidence: ASIDE };
}

/** "A DIFFERS FROM B", "the DIFFERENCE BETWEEN A and B". */
function differingAt(reading: Reading, at: number, isAsked = false): Opposition | null {
  const { tokens, words } = reading;
  const differs = lengthAt(tokens, at, words.differing);
  const between = differs > 0 ? 0 : lengthAt(tokens, at, words.differences);
  const first = differs + between === 0 ? -1 : nameFrom(tokens, at + differs + between, words);
  if (first < 0 && differs > 0) return shortDiffering(reading, at, at + differs);
  if (first < 0 || [1, 2, 3].some((back) => words.negators.has(textAt(tokens, at - back)))) return null;
  if (differs > 0) {
    // «Чем ямб отличается от хорея?»: words of the question stand before the name.
    // «Чем ямб отличается от хорея» without its question mark.
    const isQuestion = isAsked || (tokens[at - 1]?.kind === 'term' && /^(?:чем|чим)$/u.test(textAt(tokens, at - 2)));
    const main = isQuestion ? at - 1 : topicFrom(tokens, clauseStart(tokens, at), words);
    return main >= at ? null : opposed(tokens[main], tokens[first], DIFFERENT);
  }
  if (!words.pack.relations.conjunctions.has(textAt(tokens, first + 1))) return null;
  const second = nameFrom(tokens, first + 2, words);
  // A heading names the two and says no more; its section is read elsewhere.
  const isSaid =
    isAsked || second < 0 ? second >= 0 : tokens.slice(second + 1, second + WINDOW).some(({ kind }) => kind === 'word');
  return isSaid && endsName(tokens[second + 1], words.pack) ? opposed(tokens[first], tokens[second], DIFFERENT) : null;
}

/** «Сизигийный прилив ОТЛИЧАЕТСЯ ОТ квадратурного тем, что …»: the noun is left out. */
function shortDiffering(reading: Reading, at: number, from: number): Opposition | null {
  const { tokens, words } = reading;
  const main = topicFrom(tokens, clauseStart(tokens, at), words);
  const key = main < 0 || main >= at ? undefined : keyAt(tokens, main);
  const other = shortenedFrom(reading, from, key);
  return key === undefined || other === null ? null : { source: key, target: other, confidence: DIFFERENT };
}

/** "between a list and a map FUNCTION": where nouns follow one another, the name is no part of another. */
function endsName(next: Token | undefined, { recognition, relations }: LanguagePack): boolean {
  if (relations.nounPhrase !== 'last' || next === undefined || next.kind === 'sign') return true;
  return relations.phraseEnds.has(next.text) || relations.copulas.has(next.text) || recognition.isFinite(next.text);
}

/** "A is NOT B: …", «A – НЕ B»: one thing is said not to be the other. */
function deniedAt({ tokens, words }: Reading, at: number): Opposition | null {
  const { pack, negators } = words;
  if (!negators.has(textAt(tokens, at)) && !textAt(tokens, at).endsWith("n't")) return null;
  const before = tokens[at - 1];
  const isCopula = before !== undefined && (isDash(before) || pack.relations.copulas.has(before.text));
  const name = nameFrom(tokens, at + 1, words);
  const next = tokens[name + 1];
  if (name < 0 || (next !== undefined && !/^[.:;!,–—]$/u.test(next.text))) return null;
  const main = topicFrom(tokens, clauseStart(tokens, at), words);
  const last = isCopula ? at - 2 : at - 1;
  // «Мацерация НЕ пролежень: …»
  const isBare = main >= 0 && next?.text === ':' && words.pack.relations.nounPhrase !== 'last';
  const isSaid = isCopula || isBare || /^(?:is|are)n't$/u.test(textAt(tokens, at));
  return isSaid && main >= 0 && main === last ? opposed(tokens[main], tokens[name], DENIED) : null;
}

const DIFFERENT = 80;
const DENIED = 65;

/** What the sentence is about behind the one set aside; German puts its verb before it. −1 where something else may be. */
function mainFrom(tokens: readonly Token[], from: number, words: OppositionWords): number {
  const start = isComma(tokens[from] ?? NOTHING) ? from + 1 : from;
  const main = nameFrom(tokens, start, words, true);
  return main === from && !mayBeNext(tokens[main], words.pack) ? -1 : main;
}

/** «A …, А B …», «A …, B НАОБОРОТ …». */
function pairAt(reading: Reading, at: number): Opposition | null {
  const { tokens, words } = reading;
  const length = at === 0 ? 0 : lengthAt(tokens, at, words.pairs);
  const isAnswered = length === 0 && /^[,;]$/u.test(textAt(tokens, at)) && isAnswer(reading, at + 1);
  if (length === 0 && !isAnswered) return null;
  const second = at + Math.max(length, 1);
  const start = clauseStart(tokens, at);
  if (!saysMore(tokens, start, at, words) || correctsItself(tokens, at, words)) return null;
  const one = topicFrom(tokens, start, words);
  const other = topicFrom(tokens, second, words);
  if (one >= at || (one < 0 && other < 0)) return null;
  // "A is this – B does that, and C …": the second part of a sentence.
  if (tokens.slice(Math.max(one, start) + 2, at).some(isDash)) return null;
  if (prepositionAt(tokens, start, words) !== prepositionAt(tokens, second, words)) return null;
  const keys = [keyAt(tokens, one), keyAt(tokens, other)];
  const [source, target] = [
    keys[0] ?? shortenedFrom(reading, start, keys[1]),
    keys[1] ?? shortenedFrom(reading, second, keys[0]),
  ];
  if (source == null || target == null || source === target) return null;
  if (tellsEvents(tokens, one, at, words) && tellsEvents(tokens, other, tokens.length, words)) return null;
  // "A calls B, and B calls C": a chain.
  if (tokens.slice(start, at).some((token) => token.keys.includes(target))) return null;
  const last = other < 0 ? second : other;
  if (!saysMore(tokens, last, tokens.length, words) || words.pack.relations.conjunctions.has(textAt(tokens, last + 1)))
    return null;
  return { source, target, confidence: PAIR };
}

/** A verb of the past behind the name: what happened, not what it is. */
function tellsEvents(tokens: readonly Token[], name: number, to: number, { pack }: OppositionWords): boolean {
  return tokens.slice(name + 1, Math.min(name + 1 + NEAR, to)).some(({ text }) => pack.recognition.isPast(text));
}

/** The topic of the clause is followed by an answer: «в хорее, НАОБОРОТ, …». */
function isAnswer({ tokens, words }: Reading, start: number): boolean {
  const topic = topicFrom(tokens, start, words);
  if (topic < 0) return false;
  const next = isComma(tokens[topic + 1] ?? NOTHING) ? topic + 2 : topic + 1;
  return lengthAt(tokens, next, words.answers) > 0;
}

function keyAt(tokens: readonly Token[], at: number): string | undefined {
  const keys = tokens[at]?.keys ?? [];
  return keys.length === 1 ? keys[0] : undefined;
}

/** The name whose noun is left out at a clause's beginning. */
function shortenedFrom({ tokens, words, names }: Reading, start: number, other: string | undefined): string | null {
  if (other === undefined || names.length === 0) return null;
  const at = words.prepositions.has(textAt(tokens, start)) ? start + 1 : start;
  return shortened(tokens, at, other, names, words.pack);
}

function prepositionAt(tokens: readonly Token[], at: number, { prepositions }: OppositionWords): string {
  const word = textAt(tokens, at);
  return prepositions.has(word) ? word : '';
}

/** A word of the clause is left behind its name. */
function saysMore(tokens: readonly Token[], name: number, to: number, { pack }: OppositionWords): boolean {
  const next = tokens[name + 1];
  if (next === undefined || name + 1 >= to) return false;
  if (pack.recognition.relatives.has(next.text)) return false;
  return tokens.slice(name + 1, Math.min(to, name + WINDOW)).some(({ kind }) => kind === 'word');
}

/** "Not A, BUT B": without a verb behind the negator the second part only corrects the first. */
function correctsItself(tokens: readonly Token[], at: number, { negators, pack }: OppositionWords): boolean {
  for (let i = at - 1; i > at - 6 && i >= 0; i--) {
    const word = textAt(tokens, i);
    if (pack.recognition.isFinite(word)) return false;
    if (negators.has(word)) return true;
  }
  return false;
}
