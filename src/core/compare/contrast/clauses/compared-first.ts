import { isComparativeAt } from '../sentence/predicate';
import type { Range, Sentence } from '../sentence/statement';
import { tokenAt, wordAt } from '../sentence/token';
import { finiteIn } from '../sentence/token-class';

/**
 * "LIGHTER THAN A KAYAK, a canoe …", "TWICE AS DEAR AS SLATE, granite …", «ЛЕГЧЕ БАЙДАРКИ, каноэ …»: what a sentence says
 * first compares the one that its main clause is about. Null where another thing opens it.
 */
export function comparedFirst(sentence: Sentence, { from, to }: Range): Range | null {
  const { tokens, lexicon } = sentence;
  // «Устойчивее, ЧЕМ байдарка, каноэ …»: the first comma belongs to the comparison.
  const comma = tokens.findIndex(
    ({ kind, inner }, at) =>
      at > from && at < to && kind === 'comma' && !inner && !lexicon.than.has(wordAt(tokens, at + 1)),
  );
  if (comma < 0 || comma - from > MOST_WORDS || !compares(sentence, from)) return null;
  const part = { from, to: comma };
  const named = tokens.slice(from, comma).filter(({ subject }) => subject >= 0);
  // With a verb it is a clause of its own; "more often B, less often A" is a list.
  if (named.length !== 1 || finiteIn(tokens, part, lexicon) >= 0 || isComparativeAt(sentence, comma + 1)) return null;
  const main = tokens.slice(comma + 1, Math.min(to, comma + 1 + NAME)).find(({ subject }) => subject >= 0);
  return main === undefined || main.subject === named[0]?.subject ? null : part;
}

/** Words of such an opening, and of the name behind it with its article and adjectives. */
const MOST_WORDS = 10;
const NAME = 4;

/** A comparative or "twice as …" opens it, with no more than "far", «намного» before. */
function compares(sentence: Sentence, from: number): boolean {
  const { tokens, lexicon } = sentence;
  for (let at = from; at < from + 3; at++) {
    if (isComparativeAt(sentence, at) || /^(?:twice|thrice|half|times)$/u.test(wordAt(tokens, at))) return true;
    const { kind, word } = tokenAt(tokens, at);
    if (kind !== 'number' && !lexicon.words.adverbs.has(word)) return false;
  }
  return false;
}
