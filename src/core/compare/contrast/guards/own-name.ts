import type { Range } from '../sentence/statement';
import { isFinite } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';
import type { Said } from './said';

/**
 * A value that holds the name itself: behind a comma what stands before it only opens the clause, "DRY, A turns
 * lighter"; behind "that" somebody only says it, "think THAT A harms", and behind "does" the clause has turned round.
 */
export function withoutOwnName({ sentence: { tokens, lexicon }, own, subject }: Said, value: Range): Range | null {
  if (own.size > 1) return value;
  for (let at = value.from + 1; at < value.to; at++) {
    if (tokenAt(tokens, at).subject !== subject) continue;
    let before = at - 1;
    while (lexicon.words.determiners.has(wordAt(tokens, before)) && !SAYS.test(wordAt(tokens, before))) before -= 1;
    const { kind, word } = tokenAt(tokens, before);
    if (before < value.from) continue;
    if (SAYS.test(word) || lexicon.words.proVerbs.has(word)) return null;
    const goesOn = kind === 'comma' && isFinite(tokenAt(tokens, at + 1), lexicon) && at + 2 < value.to;
    return goesOn ? { from: at + 1, to: value.to } : value;
  }
  return value;
}

/** Behind a verb of saying. */
const SAYS = /^(?:that|что)$/u;
