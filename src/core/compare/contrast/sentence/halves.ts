import type { Sentence } from './statement';
import { isFinite } from './token-class';
import { tokenAt, wordAt } from './token';

/** Words of a phrase from its preposition to the conjunction, at most. */
const PHRASE = 4;

/** "The principle of a remote call and RESPONSE is …": the second half of an English phrase, with no verb of its own. */
export function isHalf({ tokens, lexicon }: Sentence, at: number): boolean {
  const { words, pack } = lexicon;
  if (pack.code !== 'en' || !lexicon.conjunctions.has(wordAt(tokens, at - 1))) return false;
  let preposition = at - 2;
  while (preposition > at - 2 - PHRASE && tokenAt(tokens, preposition).kind === 'word') {
    if (words.prepositions.has(wordAt(tokens, preposition))) break;
    preposition -= 1;
  }
  if (preposition === at - 2 || !words.prepositions.has(wordAt(tokens, preposition))) return false;
  if (!isFinite(tokenAt(tokens, at + 1), lexicon)) return true;
  // "A stops at noon AND B starts".
  const governs = (word: string): boolean =>
    words.determiners.has(word) || words.prepositions.has(word) || words.isAdjective(word);
  for (let i = preposition - 1; i >= 0 && !/^(?:colon|comma|semicolon)$/u.test(tokenAt(tokens, i).kind); i--)
    if (isFinite(tokenAt(tokens, i), lexicon) && !governs(wordAt(tokens, i - 1))) return false;
  return true;
}
