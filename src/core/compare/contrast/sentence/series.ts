import type { Sentence } from './statement';
import { isContent, isFinite } from './token-class';
import { tokenAt, wordAt } from './token';

/**
 * "It mixes, kneads, AND bakes the dough", "helps to sort, fold, AND store them": verbs one by one, and all of them
 * wait for what stands behind the last. `joint` is the conjunction or the comma before it, `next` what follows it.
 */
export function isInSeries({ tokens, lexicon }: Sentence, joint: number, next: number): boolean {
  if (!lexicon.conjunctions.has(wordAt(tokens, next - 1))) return false;
  const last = tokenAt(tokens, joint - 1).kind === 'comma' ? joint - 2 : joint - 1;
  if (last < 2 || tokenAt(tokens, last).kind !== 'word' || tokenAt(tokens, last - 1).kind !== 'comma') return false;
  const isVerb = (at: number): boolean => isFinite(tokenAt(tokens, at), lexicon);
  // An object of its own, and what stands behind it.
  if (!isVerb(next) || tokenAt(tokens, next + 1).kind !== 'word') return false;
  return (isVerb(last) && isVerb(last - 2)) || (wordAt(tokens, last - 3) === 'to' && lexicon.pack.code === 'en');
}

/** "Finer AND MORE EVEN crumbs": two degrees of one noun. `compares` tells whether a token does. */
export function sharesNoun(
  sentence: Sentence,
  next: number,
  compares: (sentence: Sentence, at: number) => boolean,
): boolean {
  const { tokens, lexicon } = sentence;
  if (lexicon.pack.code !== 'en' || !lexicon.conjunctions.has(wordAt(tokens, next - 1))) return false;
  if (!compares(sentence, next)) return false;
  if (!compares(sentence, next - 2) && !compares(sentence, next - 3)) return false;
  const last = BY.test(wordAt(tokens, next)) ? next + 1 : next;
  const noun = tokenAt(tokens, last + 1);
  return noun.kind === 'word' && isContent(noun, lexicon) && !lexicon.words.isAdverb(noun.word);
}

const BY = /^(?:more|less)$/u;
