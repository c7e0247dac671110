import type { Sentence } from '../sentence/statement';
import { tokenAt, wordAt } from '../sentence/token';

/** Such a conjunction sets apart as a comma does. */
const GAP = { cue: 'gap', weight: 72, strong: false, hard: false, repeats: true } as const;

/**
 * "is used FOR x and B FOR y", «живёт В воде и B В лесу»: behind the conjunction stands another name, and behind that
 * the preposition that led what was said of the first. Then the conjunction parts the two; null for any other.
 */
export function repeatedPreposition({ tokens, lexicon }: Sentence, at: number, from: number) {
  const conjunction = tokenAt(tokens, at);
  if (conjunction.inner || !lexicon.conjunctions.has(conjunction.word)) return null;
  let name = at + 1;
  while (lexicon.words.determiners.has(wordAt(tokens, name))) name += 1;
  if (tokenAt(tokens, name).kind !== 'mention') return null;
  const preposition = wordAt(tokens, name + 1);
  if (!lexicon.words.prepositions.has(preposition)) return null;
  const isLed = tokens.slice(from, at).some(({ word, inner }) => !inner && word === preposition);
  return isLed ? { ...GAP, at, next: at + 1 } : null;
}
