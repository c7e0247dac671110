import type { Sentence } from './statement';
import { finiteIn } from './token-class';
import { tokenAt, wordAt } from './token';

/** Tokens before the comma among which the negator stands, and behind it to the end of what corrects. */
const REACH = 8;

/** «НЕ ДЛЯ отверстий, А ДЛЯ пазов»: the comma behind which a phrase of the same preposition sets right what was denied. */
export function setsRight({ tokens, lexicon }: Sentence, comma: number): boolean {
  const preposition = wordAt(tokens, comma + 2);
  if (wordAt(tokens, comma + 1) !== 'а' || !lexicon.words.prepositions.has(preposition)) return false;
  let denied = false;
  for (let at = comma - 1; at > comma - REACH && !denied; at--) {
    const { kind, subject } = tokenAt(tokens, at);
    if (kind === 'comma' || kind === 'semicolon' || subject >= 0) return false;
    denied = lexicon.negators.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) === preposition;
  }
  if (!denied) return false;
  let end = comma + 2;
  while (end < tokens.length && !/^(?:comma|semicolon|sign|dash)$/u.test(tokenAt(tokens, end).kind)) end += 1;
  return (
    finiteIn(tokens, { from: comma + 2, to: end }, lexicon) < 0 &&
    tokens.slice(comma + 2, end).every(({ subject }) => subject < 0)
  );
}
