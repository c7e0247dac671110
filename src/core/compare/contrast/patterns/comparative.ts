import type { Clause } from '../clauses/clause';
import { nounRange } from '../sentence/noun-range';
import { opensResult } from '../clauses/value-end';
import { skipCopula } from '../clauses/clause';
import { phraseAt } from '../sentence/lexicon';
import { unitAt } from '../names/measures';
import { nameOfVerb, nameOfWord } from '../names/naming';
import { isComparativeAt } from '../sentence/predicate';
import type { Naming, Range, Sentence } from '../sentence/statement';
import type { Token } from '../sentence/token';
import { finiteIn, hasWords, isFinite, trimRange } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';
import { comparativeNames, isLabel } from './comparative-names';

/** A part of a predicate that compares. */
export interface Degree {
  readonly value: Range;
  readonly names: readonly Naming[];
  /** The concept that it is compared with, if named. */
  readonly against: number | null;
  /** What holds of that concept: the opposite word; null where none is known. */
  readonly converse: string | null;
}

/** Reads "faster than B", «проще масштабируются»; null when the part does not compare. */
export function readComparative(sentence: Sentence, part: Range, clause: Clause): Degree | null {
  const { tokens, lexicon } = sentence;
  const at = comparativeIn(sentence, part);
  // "To build A more cheaply, …" is what somebody wants.
  if (at < 0 || wordAt(tokens, clause.segment.from) === 'to') return null;
  const tail = tailOf(sentence, at, part.to, clause);
  const verb = finiteIn(tokens, { from: part.from, to: at }, lexicon);
  const before =
    verb < 0 ? nounRange(sentence, { from: part.from, to: at }) : nounRange(sentence, { from: part.from, to: verb });
  // "usually TEN POUNDS cheaper" tells by how much.
  const subject = before !== null && unitAt(sentence, before) >= 0 ? null : before;
  // «Хранится A дольше»: the name stands before the comparison.
  const start = clause.topic.late && clause.topic.to === at ? at : part.from;
  const from = behindPronoun(sentence, subject === null ? start : subject.to);
  const opened = skipCopula(sentence, { from, to: tail.at });
  const value = trimRange(tokens, opened, lexicon);
  if (!hasWords(tokens, value)) return null;
  const negated = lexicon.negators.has(wordAt(tokens, at - 1));
  const names = comparativeNames(sentence, { at, value, verb, subject, clause });
  return {
    value: withoutTail(sentence, withoutNamed(sentence, value, at, names[0]), at),
    names,
    against: tail.subject,
    converse: negated ? null : (lexicon.words.antonyms.get(wordAt(tokens, at)) ?? null),
  };
}

/** The comparative without the verb or object by which the row is named: «быстрее», "less". */
function withoutNamed(sentence: Sentence, value: Range, at: number, name: Naming | undefined): Range {
  const { tokens, lexicon } = sentence;
  const isNamed = name !== undefined && name.text !== lexicon.words.labels.other;
  const named = (index: number): boolean =>
    isNamed && [nameOfWord, nameOfVerb].some((nameOf) => nameOf(sentence, index, true)?.text === name.text);
  let { from, to } = value;
  // "more reliable", "less air": the word behind is what is raised.
  const isRaised = lexicon.degree.has(wordAt(tokens, at)) || lexicon.words.mosts.has(wordAt(tokens, at));
  let head = isRaised ? at + 1 : at;
  // "more COMPUTATIONALLY expensive".
  const isHow = (index: number): boolean =>
    lexicon.words.isAdverb(wordAt(tokens, index)) &&
    tokens[index + 1]?.kind === 'word' &&
    !lexicon.words.prepositions.has(wordAt(tokens, index + 1));
  while (isRaised && head < to - 1 && isHow(head)) head += 1;
  // «БОЛЬШЕ подходит»: how much is nothing without the verb.
  const isSaid = AMOUNT.test(wordAt(tokens, at)) && to - 1 === at + 1 && isFinite(tokenAt(tokens, to - 1), lexicon);
  if (
    to - 1 > head &&
    named(to - 1) &&
    !isSaid &&
    !leavesArticle(sentence, from, at) &&
    !isBound(sentence, value, at, head)
  )
    to -= 1;
  const isLeft = (word: string): boolean =>
    lexicon.words.prepositions.has(word) || lexicon.words.determiners.has(word) || lexicon.conjunctions.has(word);
  while (to < value.to && to - 1 > head && isLeft(wordAt(tokens, to - 1))) to -= 1;
  const isSmall = (token: Token | undefined): boolean =>
    token !== undefined &&
    (lexicon.words.prepositions.has(token.word) ||
      lexicon.words.determiners.has(token.word) ||
      lexicon.words.pronouns.has(token.word));
  const verb = finiteIn(tokens, { from, to: at }, lexicon);
  // "ISN'T any harder" without its negator says the opposite.
  const isNegated = lexicon.negators.has(wordAt(tokens, from));
  if (
    verb === from &&
    !isNegated &&
    (named(verb) || (to < value.to && lexicon.words.lightVerbs.has(wordAt(tokens, verb))))
  ) {
    from += 1;
    // "takes UP more".
    if (lexicon.pack.code === 'en' && from < at && lexicon.words.prepositions.has(wordAt(tokens, from))) from += 1;
    // "a LITTLE more" without its article says the opposite.
    while (from < at && isSmall(tokens[from]) && !lexicon.words.adverbs.has(wordAt(tokens, from + 1))) from += 1;
  }
  return { from, to };
}

const AMOUNT = /^(?:больше|меньше)$/u;

/**
 * «больше ВОДЫ», «ДЕРЖИТ более ровный ход», «более ровный ход СУДНА»: behind a Russian verb that tells something itself, or behind
 * another noun, the noun that names the row belongs to what is said.
 */
function isBound({ tokens, lexicon }: Sentence, { from, to }: Range, at: number, head: number): boolean {
  if (lexicon.pack.code !== 'ru') return false;
  if (AMOUNT.test(wordAt(tokens, at))) return true;
  // «В КАЧЕСТВЕ более лёгкой ЛОДКИ»: the adjective alone would hang on nothing.
  const before = wordAt(tokens, at - 1);
  if (at > from && (lexicon.words.prepositions.has(before) || /^(?:качестве|виде|форме)$/u.test(before))) return true;
  const said = wordAt(tokens, from);
  const isVerb = from < head && isFinite(tokenAt(tokens, from), lexicon) && !lexicon.words.lightVerbs.has(said);
  return isVerb || to - 1 > head + 1;
}

/** "worse ON IT TOO". */
function withoutTail(sentence: Sentence, { from, to }: Range, at: number): Range {
  const { tokens, lexicon } = sentence;
  const { words, additions } = lexicon;
  const last = wordAt(tokens, to - 1);
  if (to - 1 <= at) return { from, to };
  if (words.too.has(last) || additions.has(last)) return withoutTail(sentence, { from, to: to - 1 }, at);
  const isOn = words.pronouns.has(last) && words.topicPrepositions.has(wordAt(tokens, to - 2));
  return isOn && to - 2 > at ? { from, to: to - 2 } : { from, to };
}

/** "builds a cleaner LOG": without its noun the article behind a verb that stays would dangle. */
function leavesArticle({ tokens, lexicon }: Sentence, from: number, at: number): boolean {
  const article = tokens[at - 1];
  if (at - 1 < from || article === undefined || !lexicon.words.determiners.has(article.word)) return false;
  return !lexicon.words.lightVerbs.has(wordAt(tokens, from));
}

function behindPronoun(sentence: Sentence, at: number): number {
  return sentence.lexicon.words.pronouns.has(wordAt(sentence.tokens, at)) ? at + 1 : at;
}

function comparativeIn(sentence: Sentence, part: Range): number {
  const { tokens, lexicon } = sentence;
  for (let i = part.from; i < part.to; i++) {
    if (isComparativeAt(sentence, i)) return i;
    if (opensResult(sentence, i)) return -1;
    // "…, making it easier" tells what comes of it.
    if (tokens[i]?.kind === 'comma' && lexicon.pack.code === 'en' && /.{2}ing$/u.test(wordAt(tokens, i + 1))) return -1;
  }
  return -1;
}

interface Tail {
  readonly at: number;
  readonly subject: number | null;
}

/** Where "than B" or B in the genitive begins, directly behind the comparative. */
function tailOf(sentence: Sentence, from: number, to: number, clause: Clause): Tail {
  const { tokens, lexicon } = sentence;
  const end = lateTopic(clause, from, to);
  for (let i = from + 1; i < to; i++) {
    const token = tokenAt(tokens, i);
    if (token.inner) continue;
    const compared = lexicon.than.has(token.word) || phraseAt(lexicon.comparedWith, tokens, i) !== null;
    if (compared) {
      if (isQuantity(sentence, i + 1)) return { at: Math.min(thirdEnd(sentence, i, to), end), subject: null };
      const subject = otherIn(sentence, { from: i, to }, clause);
      return { at: Math.min(subject === null ? thirdEnd(sentence, i, to) : i, end), subject };
    }
    if (token.kind === 'mention' && lexicon.pack.code === 'ru' && !clause.topic.subjects.includes(token.subject)) {
      let at = i;
      while (at > from + 1 && (isOfName(sentence, at - 1) || isLabel(sentence, at - 1, clause))) at -= 1;
      at = beforeLikened(sentence, from, at);
      return { at, subject: at === from + 1 && !lexicon.degree.has(wordAt(tokens, from)) ? token.subject : null };
    }
    if (token.kind === 'dash' || token.kind === 'colon') return { at: Math.min(i, end), subject: null };
    // "a broader, cheaper one".
    const goesOn = i === from + 1 && lexicon.words.determiners.has(wordAt(tokens, from - 1));
    if (token.kind === 'comma' && !goesOn && restricts(sentence, from, i)) continue;
    if (token.kind === 'comma' && !goesOn && !namesOther(sentence, { from: i, to }, clause))
      return { at: Math.min(i, end), subject: null };
  }
  return { at: end, subject: null };
}

/** «(крепче и не просит масла), КАК это нужно в B»: a likening has no end of its own. */
function beforeLikened({ tokens }: Sentence, from: number, at: number): number {
  for (let i = at - 1; i > from + 1; i--)
    if (tokens[i]?.kind === 'comma' && !tokenAt(tokens, i).inner)
      return /^(?:как|подобно|словно)$/u.test(wordAt(tokens, i + 1)) ? i : at;
  return at;
}

/**
 * «лучше для рек, ТРЕБУЮЩИХ скорости», «больше подходит, КОГДА мелко»: behind a comma what it is true of, where
 * without it nothing is told.
 */
function restricts({ tokens, lexicon }: Sentence, from: number, comma: number): boolean {
  if (lexicon.pack.code !== 'ru') return false;
  const next = wordAt(tokens, comma + 1);
  if (/^(?:когда|если|где)$/u.test(next)) return isFinite(tokenAt(tokens, comma - 1), lexicon);
  if (!lexicon.relatives.has(next) && !lexicon.pack.recognition.isParticiple(next)) return false;
  const noun = tokens.slice(from + 1, comma);
  return (
    noun.length <= PLACE &&
    noun.some(({ word }) => lexicon.words.prepositions.has(word)) &&
    !noun.some(({ kind }) => kind === 'comma')
  );
}

/** Words of such a place, at most. */
const PLACE = 6;

/** "takes more than A FEW epochs", "than 100 kayaks": so many of them, not they themselves. */
function isQuantity({ tokens }: Sentence, at: number): boolean {
  const isArticle = /^an?$/u.test(wordAt(tokens, at));
  const amount = tokenAt(tokens, isArticle ? at + 1 : at);
  const isMany = amount.kind === 'number' || FEW.has(amount.word);
  return isMany && tokenAt(tokens, isArticle ? at + 2 : at + 1).kind === 'mention';
}

const FEW: ReadonlySet<string> = new Set(['few', 'dozen', 'couple', 'several', 'несколько', 'десяток', 'пара', 'пару']);

/** "dearer THAN A FLUTE": against what is no concept here the value says nothing without it. */
export function thirdEnd({ tokens, lexicon }: Sentence, than: number, to: number): number {
  const isOther = (at: number): boolean => lexicon.words.pronouns.has(wordAt(tokens, at));
  if (isOther(than + 1) || isOther(than + 2)) return than;
  const comma = tokens.slice(0, to).findIndex(({ kind }, at) => at > than + 1 && (kind === 'comma' || kind === 'dash'));
  return comma < 0 ? to : comma;
}

/** "quicker WITH A hammock": what is compared may stand at the end, and is no part of how. */
export const lateTopic = ({ topic }: Clause, at: number, to: number): number =>
  topic.prepositional && topic.from > at && topic.from < to ? topic.from : to;

const namesOther = (sentence: Sentence, range: Range, clause: Clause): boolean =>
  otherIn(sentence, range, clause) !== null;

/** Stands before a name and belongs to it: «быстрее ОБЫЧНОГО ястреба». */
function isOfName({ tokens, lexicon: { words } }: Sentence, at: number): boolean {
  const word = wordAt(tokens, at);
  return words.determiners.has(word) || words.prepositions.has(word) || words.isAdjective(word);
}

export function otherIn(sentence: Sentence, range: Range, clause: Clause): number | null {
  for (let i = range.from; i < range.to; i++) {
    const subject = tokenAt(sentence.tokens, i).subject;
    if (subject >= 0 && !clause.topic.subjects.includes(subject)) return subject;
  }
  return null;
}
