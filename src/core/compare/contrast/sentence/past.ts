import type { Sentence } from './statement';
import { wordAt } from './token';

/** Words between a copula and its participle: "is now slowly CLOSED". */
const REACH = 3;

/** A word that tells what happened. "Every stitch IS CLOSED" tells how things are: its copula stands in the present. */
export function isPastAt({ tokens, lexicon: { pack, words, negators } }: Sentence, at: number): boolean {
  const word = wordAt(tokens, at);
  if (!words.isPast(word)) return false;
  if (pack.code !== 'en' || words.copulas.has(word)) return true;
  for (let before = at - 1; before >= at - REACH; before--) {
    const own = wordAt(tokens, before);
    if (PRESENT.test(own)) return false;
    if (!words.adverbs.has(own) && !words.isAdverb(own) && !negators.has(own)) return true;
  }
  return true;
}

/** "is", "are not", "to be": in them no past can stand. */
const PRESENT = /^(?:is|are|isn't|aren't|be|being|gets?)$/u;
