import { isComparativeAt } from '../sentence/predicate';
import type { Range, Sentence } from '../sentence/statement';
import { finiteIn, isFinite } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';
import type { Topic } from './topic';

/** «который ДОРОЖЕ B», "which JOINS networks". */
function predicates(sentence: Sentence, from: number, to: number): boolean {
  if (finiteIn(sentence.tokens, { from, to }, sentence.lexicon) >= 0) return true;
  for (let at = from; at < to; at++) if (isComparativeAt(sentence, at)) return true;
  return false;
}

/**
 * "A, which joins networks, IS slower", «A, к которому подключают B, ДЕШЕВЛЕ»: where what is said of the name goes on
 * behind a clause that two commas enclose; null without one, or where that clause is all that is said.
 */
export function behindRelative(sentence: Sentence, to: number, topic: Topic): number | null {
  const { tokens, lexicon } = sentence;
  if (topic.pronoun || topic.late || tokens[topic.to]?.kind !== 'comma') return null;
  const opens = [1, 2].some((at) => lexicon.relatives.has(wordAt(tokens, topic.to + at)));
  if (!opens) return null;
  for (let comma = topic.to + 2; comma < to - 1; comma++) {
    const { kind, inner } = tokenAt(tokens, comma);
    if (kind !== 'comma' || inner || !predicates(sentence, topic.to + 1, comma)) continue;
    let next = comma + 1;
    while (lexicon.words.adverbs.has(wordAt(tokens, next)) || lexicon.negators.has(wordAt(tokens, next))) next += 1;
    if (isFinite(tokenAt(tokens, next), lexicon) || isComparativeAt(sentence, next)) return comma + 1;
  }
  return null;
}

/** Where a relative clause begins behind its comma; the end of the range without one. */
export function beforeRelative({ tokens, lexicon }: Sentence, { from, to }: Range): number {
  for (let at = from + 1; at < to - 1; at++)
    if (tokens[at]?.kind === 'comma' && lexicon.relatives.has(wordAt(tokens, at + 1))) return at;
  return to;
}
