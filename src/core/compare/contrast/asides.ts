import { phraseAt } from './lexicon';
import type { Sentence } from './statement';
import { behindParentheses } from './topic';

/** "A, on the other hand, …", «A же …»: the aside is no value. */
export function behindAside(sentence: Sentence, behind: number): number {
  const { tokens, lexicon } = sentence;
  const at = behindParentheses(tokens, behind);
  const from = tokens[at]?.kind === 'comma' ? at + 1 : at;
  const cue = phraseAt(lexicon.parallelCues, tokens, from);
  return cue === null ? (asideEnd(sentence, at) ?? at) : from + cue.length;
}

/** «У него, КАК ПРАВИЛО, …»: behind words between two commas that only say how sure it is; null without them. */
export function asideEnd({ tokens, lexicon }: Sentence, at: number): number | null {
  if (tokens[at]?.kind !== 'comma') return null;
  const opener = phraseAt(lexicon.openers, tokens, at + 1);
  if (opener === null) return null;
  const end = at + 1 + opener.length;
  if (tokens[end - 1]?.kind === 'comma') return end;
  return tokens[end]?.kind === 'comma' ? end + 1 : null;
}
