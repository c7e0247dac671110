import { contentNames } from './content-names';
import type { Naming, Sentence } from '../sentence/statement';
import { subjectsOf } from '../sentence/statement';
import { tokenAt, wordAt } from '../sentence/token';

/** "(The SNOUT gives it away.) A's is broad": the noun that a name in the genitive leaves to the sentence before. */
export function leftOut(sentence: Sentence, before: Sentence | null): Naming | null {
  if (before?.block !== sentence.block || subjectsOf(before).length > 0 || !ownsNothing(sentence)) return null;
  const name = contentNames(before, { from: 0, to: before.tokens.length }, true)[0]?.name;
  return name === undefined ? null : { ...name, certain: true };
}

/** A copula right behind "'s": what it is of stands nowhere in the sentence. */
function ownsNothing({ tokens, lexicon }: Sentence): boolean {
  if (lexicon.pack.code !== 'en') return false;
  const at = tokens.findIndex(({ subject }) => subject >= 0) + 1;
  if (!/^['’]s?$/u.test(wordAt(tokens, at))) return false;
  const copula = wordAt(tokens, at) === "'s" || tokenAt(tokens, at + 1).word !== 's' ? at + 1 : at + 2;
  return /^(?:is|are|was|were)$/u.test(wordAt(tokens, copula));
}
