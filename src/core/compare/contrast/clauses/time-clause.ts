import type { Range, Sentence } from '../sentence/statement';
import { tokenAt, wordAt } from '../sentence/token';

/** Words of such a clause, at most. */
const REACH = 9;

/**
 * "BEFORE YOU START, A must be levelled, while B …": a clause of time that names nothing belongs to all that follows.
 * Gives where that begins, the start of the range where there is none.
 */
export function behindTime({ tokens, lexicon }: Sentence, range: Range): number {
  const { words } = lexicon;
  if (!words.timeOpeners.has(wordAt(tokens, range.from))) return range.from;
  const end = Math.min(range.to, range.from + REACH);
  let at = range.from + 1;
  while (at < end && tokenAt(tokens, at).kind === 'word') at += 1;
  if (at >= end || tokenAt(tokens, at).kind !== 'comma' || at < range.from + 2) return range.from;
  let next = at + 1;
  while (words.determiners.has(wordAt(tokens, next))) next += 1;
  return tokenAt(tokens, next).kind === 'mention' ? at + 1 : range.from;
}
