import type { Lexicon } from './lexicon';
import { isComparativeAt } from './predicate';
import type { Sentence } from './statement';
import { isFinite, isFunction } from './token-class';
import { wordAt } from './token';

const BY_ORDER = 95;

/** Reads "the former", «вторая» as the names of the sentence before, where it gave two. */
export function withOrdinals(sentence: Sentence, before: readonly number[]): Sentence {
  if (before.length !== 2 || !sentence.tokens.some((token) => sentence.lexicon.ordinals.has(token.word)))
    return sentence;
  const tokens = sentence.tokens.map((token, at) => {
    const subject = token.kind === 'word' && !token.inner ? before[orderAt(sentence, at)] : undefined;
    return subject === undefined ? token : { ...token, kind: 'mention' as const, subject, factor: BY_ORDER };
  });
  const named = new Set(tokens.filter((token, at) => token !== sentence.tokens[at]).map(({ subject }) => subject));
  return named.size === 2 ? { ...sentence, tokens } : sentence;
}

/** Place in the order that the word gives, −1 for none: "the first floor" is a floor. */
function orderAt(sentence: Sentence, at: number): number {
  const { tokens, lexicon } = sentence;
  const order = lexicon.ordinals.get(wordAt(tokens, at)) ?? -1;
  const next = tokens[at + 1];
  if (order < 0 || next === undefined) return -1;
  return saysSomething(next, lexicon) || isComparativeAt(sentence, at + 1) ? order : -1;
}

const saysSomething = (next: Sentence['tokens'][number], lexicon: Lexicon): boolean =>
  next.kind === 'dash' || (next.kind === 'word' && (isFinite(next, lexicon) || isFunction(next, lexicon)));
