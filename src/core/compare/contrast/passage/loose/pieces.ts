import { phraseAt } from '../../sentence/lexicon';
import { isComparativeAt } from '../../sentence/predicate';
import { isInSeries, sharesNoun } from '../../sentence/series';
import type { Range, Sentence } from '../../sentence/statement';
import { finiteIn, hasWords, isContent, isFinite } from '../../sentence/token-class';
import { isLead, tokenAt, wordAt } from '../../sentence/token';

/** What stands between a piece and the one before it. */
export type Joint = 'and' | 'but' | 'colon' | 'comma' | 'dash' | 'semicolon' | 'stop' | 'tail';

/** A part of a sentence that may say something of one concept. */
export interface Piece extends Range {
  readonly joint: Joint;
}

/** Cuts a sentence at its stops, and where a comma or a conjunction opens a clause of its own. O(tokens). */
export function cutPieces(sentence: Sentence): Piece[] {
  const { tokens } = sentence;
  const pieces: Piece[] = [];
  let from = skipSigns(sentence);
  let joint: Joint = 'stop';
  for (let at = from + 1; at < tokens.length; at++) {
    if (tokenAt(tokens, at).inner) continue;
    const next = opensAt(sentence, from, at);
    if (next === null || next.at >= tokens.length) continue;
    pieces.push({ from, to: at, joint });
    ({ at: from, joint } = next);
    at = Math.max(at, from - 1);
  }
  pieces.push({ from, to: tokens.length, joint });
  return pieces.filter((piece) => hasWords(tokens, piece));
}

function skipSigns({ tokens }: Sentence): number {
  const at = tokens.findIndex(({ kind }) => kind !== 'comma' && kind !== 'dash' && kind !== 'sign');
  return Math.max(0, at);
}

/** Where the next piece begins, and what leads to it. */
interface Opens {
  readonly at: number;
  readonly joint: Joint;
}

function opensAt(sentence: Sentence, from: number, at: number): Opens | null {
  const { kind, word } = tokenAt(sentence.tokens, at);
  const before = { from, to: at };
  if (kind === 'semicolon') return behind(sentence, at + 1, 'semicolon');
  if (kind === 'colon')
    return leads(sentence, from, at) || isClock(sentence, at) ? null : { at: at + 1, joint: 'colon' };
  if (kind === 'dash') return says(sentence, before) ? behind(sentence, at + 1, 'dash') : null;
  if (kind === 'comma') return isOpening(sentence, before) ? null : behindComma(sentence, from, at);
  if (kind === 'word') return behindWord(sentence, at);
  return /^[!?…]$/u.test(word) ? { at: at + 1, joint: 'stop' } : null;
}

/** "The A: x", "…; A: x": the colon leads to what is said of the name before it. */
function leads({ tokens, lexicon }: Sentence, from: number, colon: number): boolean {
  if (isLead(tokens, colon)) return true;
  if (tokenAt(tokens, colon - 1).kind !== 'mention') return false;
  // "Roots – A: x".
  const dash = tokens.slice(from, colon).findIndex(({ kind }) => kind === 'dash');
  return tokens.slice(from + dash + 1, colon - 1).every(({ word }) => lexicon.words.determiners.has(word));
}

/** "22:30". */
function isClock({ tokens }: Sentence, at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  return tokenAt(tokens, at - 1).kind === 'number' && next.kind === 'number' && next.from === tokenAt(tokens, at).to;
}

/** Something is said already: a verb, or more than a name and a word. */
function says({ tokens, lexicon }: Sentence, range: Range): boolean {
  if (finiteIn(tokens, range, lexicon) >= 0) return true;
  const words = tokens.slice(range.from, range.to).filter(({ inner }) => !inner);
  return words.some(({ kind }) => kind === 'mention') && words.filter((token) => isContent(token, lexicon)).length > 1;
}

/** "In spring, A flowers": a few words without a name or a verb open the clause behind the comma. */
function isOpening({ tokens, lexicon }: Sentence, range: Range): boolean {
  const words = tokens.slice(range.from, range.to);
  if (words.length > OPENING || finiteIn(tokens, range, lexicon) >= 0) return false;
  return !words.some(({ subject, word }) => subject >= 0 || lexicon.words.pronouns.has(word));
}

/** Words of what opens a clause, at most. */
const OPENING = 5;

/** Behind a stop small words say what kind of joint it is. */
function behind(sentence: Sentence, at: number, joint: Joint): Opens {
  const small = smallAt(sentence, at);
  return small === null ? { at, joint } : { at: small.at, joint: small.joint === 'and' ? joint : small.joint };
}

function behindComma(sentence: Sentence, from: number, comma: number): Opens | null {
  const small = smallAt(sentence, comma + 1);
  if (small?.joint === 'and' && isInSeries(sentence, comma, small.at)) return null;
  const next = small ?? { at: comma + 1, joint: 'comma' };
  if (isMirrored(sentence, from, comma) || (small !== null && small.joint !== 'and')) return next;
  return opensTopic(sentence, next.at) || (small !== null && opensVerb(sentence, next.at)) ? next : null;
}

function behindWord(sentence: Sentence, at: number): Opens | null {
  const small = smallAt(sentence, at);
  if (small === null || small.joint === 'tail') return null;
  if (small.joint === 'and' && (isInSeries(sentence, at, small.at) || sharesNoun(sentence, small.at, isComparativeAt)))
    return null;
  return opensTopic(sentence, small.at) || opensVerb(sentence, small.at) ? small : null;
}

/** A conjunction, "but", "while", "because", and all of them that stand together; null for none. */
function smallAt(sentence: Sentence, at: number): Opens | null {
  const { tokens, lexicon } = sentence;
  const { words } = lexicon;
  let end = at;
  let joint: Joint | null = null;
  while (end < at + MOST_SMALL) {
    const { word, kind } = tokenAt(tokens, end);
    const pair = phraseAt(lexicon.pairs, tokens, end);
    const phrase = phraseAt(lexicon.fronted, tokens, end) ?? (pair !== null && pair.value > JOINED ? pair : null);
    if ((phrase !== null && kind === 'word') || lexicon.adversatives.has(word)) joint = 'but';
    else if (lexicon.conjunctions.has(word)) joint ??= 'and';
    else if (words.tails.has(word) || lexicon.relatives.has(word) || words.subordinators.has(word))
      joint = joint === 'but' ? joint : 'tail';
    else break;
    end += kind === 'word' ? (phrase?.length ?? 1) : 1;
  }
  return joint === null ? null : { at: end, joint };
}

const MOST_SMALL = 4;
/** What "and" alone weighs. */
const JOINED = 60;

/** "£5 on A, £9 on B": a name ends the piece, and what follows ends with another. */
function isMirrored({ tokens }: Sentence, from: number, comma: number): boolean {
  const last = tokenAt(tokens, comma - 1).subject;
  if (last < 0 || comma - from < LEAST) return false;
  const isEnd = (kind: string): boolean => kind === 'comma' || kind === 'semicolon' || kind === 'sign';
  const end = tokens.findIndex(({ kind, inner }, at) => at > comma && !inner && isEnd(kind));
  const { subject } = tokenAt(tokens, (end < 0 ? tokens.length : end) - 1);
  return subject >= 0 && subject !== last;
}

/** Tokens of a piece that ends with its name, at least. */
const LEAST = 3;

/** A name or pronoun at the head of a clause that says something behind it. */
function opensTopic(sentence: Sentence, from: number): boolean {
  const { tokens, lexicon } = sentence;
  for (let at = from; at < from + LEAD; at++) {
    const { kind, word, inner } = tokenAt(tokens, at);
    if (inner) return false;
    if (kind === 'mention' || (kind === 'word' && lexicon.words.pronouns.has(word))) {
      const next = tokenAt(tokens, behindJoined(sentence, at + 1));
      return /^(?:dash|mention|number|open|word)$/u.test(next.kind) && !lexicon.conjunctions.has(next.word);
    }
    if (kind !== 'word' || !isSmall(sentence, at)) return false;
  }
  return false;
}

/** Words before a name: preposition, article, adverb. */
const LEAD = 4;

function isSmall({ tokens, lexicon: { words, parallelCues } }: Sentence, at: number): boolean {
  const word = wordAt(tokens, at);
  const isPlace = words.topicPrepositions.has(word) || words.determiners.has(word);
  return isPlace || words.adverbs.has(word) || words.isAdverb(word) || phraseAt(parallelCues, tokens, at) !== null;
}

/** "(A floats,) B and C sink": behind the names that are joined to one. */
function behindJoined({ tokens, lexicon }: Sentence, from: number): number {
  let at = from;
  while (lexicon.conjunctions.has(wordAt(tokens, at)) && tokenAt(tokens, at + 1).subject >= 0) at += 2;
  return at;
}

/** A verb or a comparison of its own, behind adverbs. */
function opensVerb(sentence: Sentence, from: number): boolean {
  const { tokens, lexicon } = sentence;
  for (let at = from; at < from + LEAD; at++) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word' || token.inner) return false;
    if (isComparativeAt(sentence, at)) return true;
    // A noun may look like an English verb.
    if (isFinite(token, lexicon))
      return lexicon.pack.code !== 'en' || at === from || lexicon.words.lightVerbs.has(token.word);
    if (!isSmall(sentence, at) && !lexicon.negators.has(token.word)) return false;
  }
  return false;
}
