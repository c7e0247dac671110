import { phraseAt } from '../sentence/lexicon';
import type { Sentence } from '../sentence/statement';
import { isContent, isFinite } from '../sentence/token-class';
import type { Token } from '../sentence/token';
import { tokenAt, wordAt } from '../sentence/token';

/** A word for all of two or three, or for none of them. */
interface Both {
  readonly length: number;
  readonly value: 2 | 3;
  readonly negative: boolean;
  /** The phrase has a verb of its own: "they share". */
  readonly says: boolean;
}

/** The word for both, or neither, at a token. */
export function bothAt(sentence: Sentence, at: number): Both | null {
  const { tokens, lexicon } = sentence;
  const both = phraseAt(lexicon.both, tokens, at) ?? eitherAt(sentence, at);
  const neither = phraseAt(lexicon.neither, tokens, at);
  const found = neither ?? both;
  if (found === null) return null;
  // "THE TWO cost the same", but "the two halves of".
  const last = wordAt(tokens, at + found.length - 1);
  if (found.value === 2 && lexicon.words.numerals.has(last) && !saysOfTwo(sentence, at + found.length)) return null;
  return {
    ...found,
    negative: neither !== null,
    says: found.length > 1 && isFinite(tokenAt(tokens, at + found.length - 1), lexicon),
  };
}

/** "the two COST the same", "the two NEARLY AGREE": a verb, or an adverb and what can be nothing but a verb. */
function saysOfTwo({ tokens, lexicon }: Sentence, at: number): boolean {
  if (isFinite(tokenAt(tokens, at), lexicon)) return true;
  const { words } = lexicon;
  const next = tokenAt(tokens, at + 1);
  return (
    words.isAdverb(wordAt(tokens, at)) &&
    next.kind === 'word' &&
    !words.isAdjective(next.word) &&
    isEnd(tokenAt(tokens, at + 2))
  );
}

/** "EITHER joint needs …", "(holds) with EITHER": no choice, and something is said of it. */
function eitherAt({ tokens, lexicon }: Sentence, at: number): { readonly length: number; readonly value: 2 } | null {
  if (!lexicon.words.eachOfTwo.has(wordAt(tokens, at)) || tokenAt(tokens, at).inner) return null;
  if (tokens.some(({ word }) => word === 'or')) return null;
  const next = tokenAt(tokens, at + 1);
  const isSaid = isContent(next, lexicon) && isFinite(tokenAt(tokens, at + 2), lexicon);
  const isLast = lexicon.words.placePrepositions.has(wordAt(tokens, at - 1)) && isEnd(next);
  // "Too much of EITHER tastes bad".
  const isOwned =
    lexicon.words.prepositions.has(wordAt(tokens, at - 1)) && next.word.endsWith('s') && isFinite(next, lexicon);
  return isSaid || isLast || isOwned ? { length: 1, value: 2 } : null;
}

/** The end of a clause. */
export const isEnd = ({ kind, word }: Token): boolean =>
  kind === 'comma' || kind === 'semicolon' || kind === 'colon' || kind === 'dash' || /^[.!]?$/u.test(word);
