import type { Clause } from '../clauses/clause';
import { isComparativeAt } from '../sentence/predicate';
import type { Range, Sentence } from '../sentence/statement';
import { isContent, isFinite } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';

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

/** "(A is smaller than B,) but A VIOLA IS SMALLER STILL": the same comparison once more is of another thing. */
export function comparesThird(sentence: Sentence, before: Range | undefined, part: Range): boolean {
  const { tokens, lexicon } = sentence;
  const said = tokens.slice(before?.from ?? 0, before?.to ?? 0);
  for (let at = part.from + 1; at < part.to; at++) {
    if (!isComparativeAt(sentence, at) || !said.some(({ word }) => word === wordAt(tokens, at))) continue;
    return tokens.slice(part.from, at).some((token) => isContent(token, lexicon) && !isFinite(token, lexicon));
  }
  return false;
}

/** Behind them stands what there is more of. */
const AMOUNTS = /^(?:больше|меньше)$/u;
