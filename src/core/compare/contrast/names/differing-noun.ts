import { nameOfRange } from './naming';
import type { Naming, Range, Sentence } from '../sentence/statement';
import { isContent, isFinite } from '../sentence/token-class';
import type { Token } from '../sentence/token';
import { tokenAt } from '../sentence/token';

/** Tokens of such a clause, at most. */
const MOST = 6;
const BEFORE: ReadonlySet<Token['kind']> = new Set(['comma', 'semicolon', 'colon', 'dash']);

/** «Струн у обеих три, но СТРОЙ разный: …», "The DENSITY differs: …": what is said to differ; null where nothing is. */
export function differingNoun(sentence: Sentence, piece: Range): Naming | null {
  const { tokens, lexicon } = sentence;
  let from = piece.to;
  while (from > piece.from && !BEFORE.has(tokenAt(tokens, from - 1).kind)) from -= 1;
  if (tokens[piece.to]?.kind !== 'colon') return null;
  const clause = tokens.slice(from, piece.to);
  if (clause.length > MOST || !clause.some(({ word }) => lexicon.words.unequals.has(word))) return null;
  if (clause.some(({ kind, inner }) => kind === 'mention' || inner)) return null;
  const isNoun = (at: number): boolean =>
    isContent(tokenAt(tokens, at), lexicon) &&
    !isFinite(tokenAt(tokens, at), lexicon) &&
    !lexicon.words.unequals.has(tokenAt(tokens, at).word);
  let first = from;
  while (first < piece.to && !isNoun(first)) first += 1;
  let end = first;
  while (end < piece.to && isNoun(end)) end += 1;
  if (end === first) return null;
  const [name = null] = nameOfRange(sentence, { from: first, to: end }, true);
  return name;
}
