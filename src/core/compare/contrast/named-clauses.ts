import { nameFrom, runFrom } from './joined-names';
import type { Sentence } from './statement';
import type { Token } from './token';
import { tokenAt, wordAt } from './token';

/** Words between a cue and the name that belongs to it. */
export const REACH = 4;

/** The name with which the clause before `at` begins, if something is said of it. */
export function leading(sentence: Sentence, at: number): number {
  const { tokens, lexicon } = sentence;
  const start = clauseStart(sentence, at);
  const name = nameFrom(sentence, start, REACH);
  if (name < 0 || name >= at || !saysMore(sentence, name, at)) return -1;
  return tokens.slice(start, name).some(({ word }) => lexicon.words.tying.includes(word)) ? -1 : name;
}

/** The name behind a pair's cue, if something is said of it. */
export function behindCue(sentence: Sentence, from: number, reach: number): number {
  const { tokens, lexicon } = sentence;
  const name = nameFrom(sentence, from, reach, (_, { word }) => lexicon.additions.has(word));
  return saysMore(sentence, name, tokens.length) || saysMore(sentence, from - 1, name) ? name : -1;
}

/** Joined names that end shortly before a token. */
export function runBefore(sentence: Sentence, at: number): number[] {
  const start = clauseStart(sentence, at);
  const first = nameFrom(sentence, start, REACH + 1);
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
