import type { Clause } from '../clauses/clause';
import type { Sentence } from '../sentence/statement';
import { isContent } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';

/** Tokens between a comma and the verb of what happened next, at most. */
const REACH = 4;

/**
 * «Совет проголосовал, закон прошёл, а мэр отказал», "The board met, the vote passed, and the mayor refused": what one
 * did, what happened then, what the other did are steps of a story, and set nobody apart.
 */
export function tellsSteps(sentence: Sentence, clauses: readonly Clause[]): boolean {
  const { tokens, lexicon } = sentence;
  const isPast = (at: number): boolean => lexicon.words.isPast(wordAt(tokens, at));
  const past = ({ value }: Clause): number => {
    for (let i = value.from; i < value.to; i++) if (!tokenAt(tokens, i).inner && isPast(i)) return i;
    return -1;
  };
  if (clauses.some((clause) => past(clause) < 0)) return false;
  return clauses.some((clause) => {
    for (let i = past(clause) + 1; i < clause.value.to; i++)
      if (tokens[i]?.kind === 'comma' && opensStep(sentence, i + 1)) return true;
    return false;
  });
}

/** A noun with its own verb in the past: "the vote PASSED". */
function opensStep({ tokens, lexicon }: Sentence, at: number): boolean {
  const { words } = lexicon;
  let nouns = 0;
  for (let i = at; i < at + REACH; i++) {
    const token = tokenAt(tokens, i);
    if (token.kind !== 'word' || token.inner) return false;
    if (words.isPast(token.word)) return nouns > 0;
    if (words.determiners.has(token.word) || words.isAdjective(token.word)) continue;
    if (!isContent(token, lexicon)) return false;
    nouns += 1;
  }
  return false;
}
