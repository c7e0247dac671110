import { phraseAt } from '../sentence/lexicon';
import type { Sentence } from '../sentence/statement';
import { tokenAt } from '../sentence/token';

/** Whether a sentence answers the one before: "on the other hand, …", «B же …». */
export function hasAnswer(sentence: Sentence): boolean {
  const { tokens, lexicon } = sentence;
  return tokens.some((_, at) => {
    const cue = phraseAt(lexicon.parallelCues, tokens, at);
    if (cue === null) return false;
    const next = tokenAt(tokens, at + cue.length);
    // "instead of a canoe", "on the other hand of the river": the words mean another thing.
    return cue.length > 1 ? next.kind === 'comma' : !lexicon.words.prepositions.has(next.word);
  });
}
