import { tokenAt, wordAt } from '../sentence/token';
import type { Said } from './said';

/** Who does it in a clause on something else. */
const SUBJECT = /^(?:you|we|i|they|he|she)$/u;

/**
 * "Wet the stone YOU HONE it on", "Clamp the chisel YOU WANT to sharpen, and THEN turn it": English leaves the relative
 * word out, and what follows only says which one is meant. "With a chisel you carve" is said of the chisel: nothing
 * stands before it but a preposition and an article.
 */
export function isRelativeGap({ sentence, value, name, clause }: Said): boolean {
  const { tokens, lexicon } = sentence;
  if (lexicon.pack.code !== 'en' || name < 0 || name >= value.from) return false;
  if (tokenAt(tokens, value.from - 1).kind !== 'mention' || !SUBJECT.test(wordAt(tokens, value.from))) return false;
  let at = name;
  const skip = (isSmall: (word: string) => boolean): void => {
    while (at > clause && isSmall(wordAt(tokens, at - 1))) at -= 1;
  };
  skip((word) => lexicon.words.isAdjective(word) && !lexicon.words.determiners.has(word));
  skip((word) => lexicon.words.determiners.has(word));
  skip((word) => lexicon.words.prepositions.has(word));
  return at > clause;
}

/** "Right-click the file, AND THEN choose Rename": the next step of what is to be done. */
export const isNextStep = ({ sentence: { tokens, lexicon }, value, name }: Said): boolean =>
  lexicon.pack.code === 'en' &&
  wordAt(tokens, value.from) === 'then' &&
  name < value.from - 1 &&
  lexicon.conjunctions.has(wordAt(tokens, value.from - 1));
