import { phraseAt } from '../sentence/lexicon';
import { isComparativeAt } from '../sentence/predicate';
import type { Range, Sentence } from '../sentence/statement';
import { finiteIn, isContent, isCount, isFinite } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';
import type { Said } from './said';

/** "(Apart from A,) THE B IS …", «(На фоне A) B КАЖЕТСЯ …»: what the value opens with is what it is about. */
export function opensWithOther(said: Said): boolean {
  const { sentence, value } = said;
  const { tokens, lexicon } = sentence;
  // «Потоки ОДНОГО процесса»: in Russian a word before it tells its case.
  const behind = /^(?:сколько|а|но)$/u.test(wordAt(tokens, value.from)) ? value.from + 1 : value.from;
  const at = lexicon.pack.code === 'ru' ? behind : behindSmall(sentence, value.from);
  if (opensOtherClause(said)) return true;
  if (!isOther(said, at)) return opensBesideOther(said);
  // "The enemy of A IS B": told of A by a noun.
  const before = tokenAt(tokens, value.from - 1);
  return before.kind !== 'dash' && before.kind !== 'colon' && !lexicon.words.copulas.has(before.word);
}

/** "(Good for A,) WHILE B NEEDS fuel": a clause that sets another against the name says nothing of the name. */
function opensOtherClause(said: Said): boolean {
  const { sentence, value, name } = said;
  const { tokens, lexicon } = sentence;
  const cue = phraseAt(lexicon.fronted, tokens, value.from);
  return cue !== null && name < value.from && isOther(said, behindSmall(sentence, value.from + cue.length));
}

/** «(Сравнивая A) С B, …»: another within a phrase that a comma closes. */
function opensBesideOther(said: Said): boolean {
  const { sentence, value, name } = said;
  const { tokens, lexicon } = sentence;
  if (value.from !== name + 1 || !lexicon.words.prepositions.has(wordAt(tokens, value.from))) return false;
  const at = behindSmall(sentence, value.from + 1);
  return isOther(said, at) && tokenAt(tokens, at + 1).kind === 'comma' && at + 2 < value.to;
}

/** «(Матовость — сила A,) прочность — B»: the last name is the owner of what stands before the dash. */
export function endsWithOther(said: Said): boolean {
  const { sentence, value } = said;
  const { tokens, lexicon } = sentence;
  const last = value.to - 1;
  if (lexicon.pack.code !== 'ru' || !isOther(said, last) || tokenAt(tokens, last - 1).kind !== 'dash') return false;
  return tokenAt(tokens, last).asCalled !== true && last - 1 > value.from;
}

/** "(From 10 in A the ratio) rises to 20 IN B": it leads from one to the other. */
export function leadsToOther(said: Said): boolean {
  const { sentence, value, name } = said;
  const { tokens, lexicon } = sentence;
  const isPlace = (at: number): boolean => {
    let before = at - 1;
    while (lexicon.words.determiners.has(wordAt(tokens, before))) before -= 1;
    return lexicon.words.placePrepositions.has(wordAt(tokens, before));
  };
  const last = value.to - 1;
  return (
    name >= 0 &&
    name < value.from &&
    isOther(said, last) &&
    isPlace(last) &&
    isPlace(name) &&
    finiteIn(tokens, value, lexicon) >= 0
  );
}

/** "Two years on A, A BIT OVER ONE ON B": each is told before its name, behind one and the same preposition. */
export function toldBeforeOther(said: Said): boolean {
  const { sentence, value, name } = said;
  const { tokens, lexicon } = sentence;
  const before = (at: number): string => {
    let lead = at - 1;
    while (lexicon.words.determiners.has(wordAt(tokens, lead))) lead -= 1;
    return wordAt(tokens, lead);
  };
  const preposition = before(name);
  if (name < 1 || value.from !== name + 2 || tokenAt(tokens, name + 1).kind !== 'comma') return false;
  if (!lexicon.words.placePrepositions.has(preposition)) return false;
  for (let at = value.from + 1; at < value.to; at++)
    if (isOther(said, at) && before(at) === preposition)
      return finiteIn(tokens, { from: value.from, to: at }, lexicon) < 0;
  return false;
}

/**
 * The value up to a clause of another thing that follows without a conjunction: "has a warm tone, THE B, A DARK ONE",
 * «смычком, НА АРФЕ — пальцами». Null where such a clause is the main one: "Before A leaves, B IS long gone".
 */
export function beforeOther(said: Said): Range | null {
  const { sentence, value, name, clause } = said;
  const { tokens, lexicon } = sentence;
  const last = opensLast(said);
  const reason = endsReason(said);
  if (reason >= 0) return { from: value.from, to: reason };
  for (let at = value.from + 1; at < value.to - 1; at++) {
    const token = tokenAt(tokens, at);
    if (token.inner || (at !== last && !opensOther(said, at) && !opensThird(said, at))) continue;
    const opener = wordAt(tokens, clause);
    const { subordinators, conditions } = lexicon.words;
    const isSubordinate =
      clause < name && (subordinators.has(opener) || conditions.some(([first]) => first === opener));
    return isSubordinate && !WHILE.test(opener) ? null : { from: value.from, to: at };
  }
  return value;
}

/** Both hold at once: what is said of the first holds by itself. */
const WHILE = /^(?:когда|пока|when|whenever)$/u;

/** "BECAUSE A dries fast, painters prefer B": the comma behind which the main clause begins, −1 without one. */
function endsReason({ sentence, value, name, clause }: Said): number {
  const { tokens, lexicon } = sentence;
  if (name <= clause || value.from < name || !REASON.test(wordAt(tokens, clause))) return -1;
  for (let at = value.from + 1; at < value.to - 1; at++) {
    const { kind, inner } = tokenAt(tokens, at);
    if (kind !== 'comma' || inner) continue;
    return finiteIn(tokens, { from: at + 1, to: value.to }, lexicon) >= 0 ? at : -1;
  }
  return -1;
}

const REASON = /^(?:because|since|although|though|раз|поскольку|хотя)$/u;

/** A comma or "and" behind which another column, or a thing that a dash follows, is told of. */
function opensOther(said: Said, at: number): boolean {
  const { sentence, value } = said;
  const { tokens, lexicon } = sentence;
  const { kind, word } = tokenAt(tokens, at);
  const isJoint = lexicon.conjunctions.has(word);
  if (kind !== 'comma' && !isJoint) return false;
  if (kind === 'comma' && opensGap(said, at)) return true;
  const from = behindSmall(sentence, at + 1);
  if (!isOther(said, from)) return false;
  const next = behindAdverbs(sentence, from + 1);
  const behind = tokenAt(tokens, next);
  if (isFinite(behind, lexicon) || isCount(behind, lexicon)) return true;
  // "…, B AND OIL SHINE".
  if (lexicon.conjunctions.has(behind.word) && joinsVerb(said, next)) return true;
  if (isJoint && behind.kind === 'comma') return next + 1 < value.to;
  // "… in packs and B ALONE".
  if (isJoint) return next >= value.to ? next > from + 1 : lexicon.pack.code === 'en' && next + 1 === value.to;
  return behind.kind === 'comma'
    ? next + 1 < value.to && isClosed(said, next)
    : behind.kind === 'dash' || isComparativeAt(sentence, next);
}

function joinsVerb({ sentence, value }: Said, joint: number): boolean {
  const { tokens, lexicon } = sentence;
  const at = behindSmall(sentence, joint + 1);
  return at + 1 < value.to && isContent(tokenAt(tokens, at), lexicon) && isFinite(tokenAt(tokens, at + 1), lexicon);
}

/** "…, B, a dark one": nothing joins the name to a list. */
function isClosed({ sentence, value }: Said, comma: number): boolean {
  const { tokens, lexicon } = sentence;
  return (
    !tokens
      .slice(comma, value.to)
      .some(({ word, kind }) => kind === 'word' && lexicon.conjunctions.has(word) && word !== 'и') ||
    lexicon.pack.code === 'ru'
  );
}

/** «…, на низовых ПОЛУЧАЕТСЯ B»: the comma of a clause that ends with its subject, −1 without one. */
function opensLast(said: Said): number {
  const { sentence, value } = said;
  const { tokens, lexicon } = sentence;
  if (!isOther(said, value.to - 1) || lexicon.pack.code !== 'ru') return -1;
  if (!isFinite(tokenAt(tokens, value.to - 2), lexicon)) return -1;
  for (let at = value.to - 3; at > value.from; at--) {
    const { kind, word } = tokenAt(tokens, at);
    if (lexicon.relatives.has(word) || lexicon.words.subordinators.has(word)) return -1;
    if (kind === 'comma') return at;
  }
  return -1;
}

/** "(worth three,) AND A QUEEN NINE", "…, THE GUITAR HANGS": a clause of what is no column. */
function opensThird({ sentence, value }: Said, at: number): boolean {
  const { tokens, lexicon } = sentence;
  if (lexicon.pack.code !== 'en') return false;
  const isJoint = lexicon.conjunctions.has(wordAt(tokens, at));
  if (!isJoint && tokenAt(tokens, at).kind !== 'comma') return false;
  // "(kneeling,) AND RAFTS STANDING".
  const isDoing = isJoint && /.{2}s$/u.test(wordAt(tokens, at + 1)) && /.{2}ing$/u.test(wordAt(tokens, at + 2));
  if (isDoing && at + 3 >= value.to)
    return (
      wordAt(tokens, value.from).endsWith('ing') ||
      tokens.slice(value.from, at).some(({ word }) => word.endsWith('ing'))
    );
  if (!/^(?:an?|the)$/u.test(wordAt(tokens, at + 1))) return false;
  if (!isContent(tokenAt(tokens, at + 2), lexicon)) return false;
  const next = tokenAt(tokens, at + 3);
  if (isCount(next, lexicon) && at + 4 >= value.to) return true;
  if (isJoint) return false;
  return isFinite(next, lexicon) && finiteIn(tokens, { from: value.from, to: at }, lexicon) >= 0;
}

/** «…, на арфе — пальцами»: a dash a few words behind a comma stands for the verb before it. */
function opensGap(said: Said, comma: number): boolean {
  const { sentence, value, name } = said;
  const { tokens, lexicon } = sentence;
  if (lexicon.pack.code !== 'ru' || lexicon.conjunctions.has(wordAt(tokens, comma + 1))) return false;
  // «A — с трудом, масло — растворителем».
  if (tokenAt(tokens, name + 1).kind === 'dash') return isThirdDash(said, comma);
  if (tokens.slice(name + 1, comma).some(({ kind }) => kind === 'dash')) return false;
  if (finiteIn(tokens, { from: value.from, to: comma }, lexicon) < 0) return false;
  for (let at = comma + 1; at < Math.min(value.to, comma + GAP); at++) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'dash') return at > comma + 1;
    if (token.kind !== 'word' && token.kind !== 'mention') return false;
    if (isFinite(token, lexicon) || lexicon.relatives.has(token.word) || lexicon.negators.has(token.word)) return false;
  }
  return false;
}

function isThirdDash({ sentence: { tokens, lexicon }, value, name }: Said, comma: number): boolean {
  const noun = tokenAt(tokens, comma + 1);
  if (!isContent(noun, lexicon) || tokenAt(tokens, comma + 2).kind !== 'dash' || comma + 3 >= value.to) return false;
  return finiteIn(tokens, { from: 0, to: name }, lexicon) >= 0;
}

/** Words between the comma and the dash of such a clause, and one. */
const GAP = 5;

const isOther = ({ sentence: { tokens }, own, value }: Said, at: number): boolean => {
  const { subject } = tokenAt(tokens, at);
  return at < value.to && subject >= 0 && !own.has(subject);
};

/** Behind articles, and words that tell when. */
function behindSmall({ tokens, lexicon: { words } }: Sentence, from: number): number {
  let at = from;
  while (words.determiners.has(wordAt(tokens, at)) || words.adverbs.has(wordAt(tokens, at))) at += 1;
  return at;
}

function behindAdverbs({ tokens, lexicon: { words } }: Sentence, from: number): number {
  let at = from;
  while (words.adverbs.has(wordAt(tokens, at)) || words.isAdverb(wordAt(tokens, at))) at += 1;
  return at;
}
