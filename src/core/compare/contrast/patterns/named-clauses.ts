import { runFrom } from '../clauses/joined-names';
import type { Sentence } from '../sentence/statement';
import type { Token } from '../sentence/token';
import { tokenAt, wordAt } from '../sentence/token';

/** Words between a cue and the name that belongs to it. */
export const REACH = 4;

/**
 * The name with which a clause begins, behind no more than its article and another word; a name farther on
 * is an object, or stands behind a preposition. `verb`: a verb may come first. −1 without one.
 */
export function subjectAt(sentence: Sentence, from: number, verb = false): number {
  const { tokens, lexicon } = sentence;
  let at = verb && tokens[from]?.kind === 'word' ? from + 1 : from;
  if (verb && wordAt(tokens, at) === 'sich') at += 1;
  return nounAt(sentence, at, lexicon.pack.recognition.articles);
}

/** The same behind a preposition, where articles have other forms. */
export const asideAt = (sentence: Sentence, from: number): number =>
  nounAt(sentence, from, sentence.lexicon.words.determiners);

function nounAt({ tokens, lexicon }: Sentence, from: number, articles: ReadonlySet<string>): number {
  let at = behindSigns(tokens, from);
  const { word } = tokenAt(tokens, at);
  if (articles.has(word) || articles.has(`${word}'`)) {
    at = behindSigns(tokens, at + 1);
    const { kind, inner, ...between } = tokenAt(tokens, at);
    const isPart = kind === 'word' && !inner && !lexicon.pack.recognition.termStarts.has(between.word);
    if (isPart) at = behindSigns(tokens, at + 1);
  }
  return tokenAt(tokens, at).subject >= 0 ? at : -1;
}

function behindSigns(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'sign' && /['’*_]/u.test(wordAt(tokens, at))) at += 1;
  return at;
}

/** The name with which the clause before `at` begins, if something is said of it. */
export function leading(sentence: Sentence, at: number): number {
  const name = subjectAt(sentence, clauseStart(sentence, at));
  return name < at && saysMore(sentence, name, at) ? name : -1;
}

/** The name behind a pair's cue, if something is said of it. */
export function behindCue(sentence: Sentence, from: number): number {
  const name = subjectAt(sentence, sentence.tokens[from]?.kind === 'comma' ? from + 1 : from);
  return saysMore(sentence, name, sentence.tokens.length) ? name : -1;
}

/** Joined names that end shortly before a token. */
export function runBefore(sentence: Sentence, at: number): number[] {
  const first = subjectAt(sentence, clauseStart(sentence, at));
  const run = first < 0 || first >= at ? [] : runFrom(sentence, first).filter((name) => name < at);
  return at - (run.at(-1) ?? 0) - 1 <= REACH ? run : [];
}

/** Behind the last semicolon, colon or dash, and behind what joins the sentence to the one before. */
export function clauseStart(sentence: Sentence, at: number): number {
  const { tokens, lexicon } = sentence;
  let start = at;
  while (start > 0 && !/^(?:colon|dash|semicolon)$/u.test(tokenAt(tokens, start - 1).kind)) start -= 1;
  while (start < at && (tokenAt(tokens, start).kind === 'sign' || lexicon.conjunctions.has(wordAt(tokens, start))))
    start += 1;
  return start;
}

/** The comma or semicolon shortly before a name, −1 without one. */
export function boundaryBefore({ tokens }: Sentence, name: number): number {
  for (let i = name - 1; i > 0 && i >= name - REACH; i--)
    if (tokens[i]?.kind === 'comma' || tokens[i]?.kind === 'semicolon') return i;
  return -1;
}

/** A word that opens a relative clause and is no article. */
export const isRelative = ({ lexicon }: Sentence, { word }: Token): boolean =>
  lexicon.relatives.has(word) && !lexicon.words.determiners.has(word);

/** „NICHT anders als“. */
export const isNegated = ({ tokens, lexicon }: Sentence, at: number): boolean =>
  [at - 1, at - 2].some((i) => lexicon.negators.has(wordAt(tokens, i)));

/** A word stands between a name and an end. */
export function saysMore({ tokens }: Sentence, name: number, end: number): boolean {
  return name >= 0 && tokens.slice(name + 1, end).some(({ kind }) => kind === 'word' || kind === 'number');
}
