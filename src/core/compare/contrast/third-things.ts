import type { Clause } from './clause';
import { isComparativeAt } from './predicate';
import type { Sentence } from './statement';
import { isContent, isFinite } from './token-class';
import { tokenAt, wordAt } from './token';

/** «A легче ложки, B легче котелка», "A is faster than a bike, B is faster than a bus": each beside a thing of its own. */
export function compareWithThirds(sentence: Sentence, clauses: readonly Clause[]): boolean {
  return clauses.length > 1 && clauses.every((clause) => comparesWithThird(sentence, clause));
}

/** Its comparison is with a thing that no column is. */
function comparesWithThird({ tokens, lexicon, ...rest }: Sentence, { value }: Clause): boolean {
  for (let i = value.from; i < value.to; i++) {
    if (!isComparativeAt({ tokens, lexicon, ...rest }, i)) continue;
    const next = tokenAt(tokens, i + 1);
    if (lexicon.than.has(next.word)) return !tokens.slice(i + 2, value.to).some(({ subject }) => subject >= 0);
    if (lexicon.pack.code !== 'ru' || AMOUNTS.test(wordAt(tokens, i)) || i + 2 < value.to) return false;
    return i + 2 === value.to && isContent(next, lexicon) && !isFinite(next, lexicon) && /[аяыиов]$/u.test(next.word);
  }
  return false;
}

/** Behind them stands what there is more of. */
const AMOUNTS = /^(?:больше|меньше)$/u;
