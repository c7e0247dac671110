import type { Sentence } from '../sentence/statement';
import { finiteIn } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';

const NEXT = /^(?:then|afterwards|потом|затем)$/u;

/** "A to 3.8 V, THEN B for the lamp", «A на час, ПОТОМ B»: without a verb these are steps in their order. */
export function isSequence({ tokens, lexicon }: Sentence): boolean {
  const comma = tokens.findIndex(
    ({ kind, inner }, at) => kind === 'comma' && !inner && NEXT.test(wordAt(tokens, at + 1)),
  );
  if (comma < 0 || lexicon.words.conditions.some(([first]) => first === tokenAt(tokens, 0).word)) return false;
  let next = comma + 2;
  while (lexicon.words.determiners.has(wordAt(tokens, next))) next += 1;
  return tokenAt(tokens, next).subject >= 0 && finiteIn(tokens, { from: 0, to: tokens.length }, lexicon) < 0;
}
