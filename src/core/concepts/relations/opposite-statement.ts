import type { Opposition, Reading } from './opposition-words';
import { lengthAt } from './opposition-words';
import { isComma, isDash, textAt } from './sentence';
import { topicFrom } from './topic-name';

const OPPOSITE = 80;

/**
 * "A mooring ties a boat up. Casting off is THE OPPOSITE: …", «Отлив – НАОБОРОТ, …»: what the sentence is about
 * against what the one before is about, or the definition before defines. Null for any other sentence.
 */
export function oppositeOf({ tokens, words, earlier }: Reading): Opposition | null {
  if (earlier === null || words.opposites.size === 0) return null;
  const { copulas } = words.pack.relations;
  const topic = topicFrom(tokens, 0, words);
  const [source, ...others] = tokens[topic]?.keys ?? [];
  if (source === undefined || others.length > 0 || source === earlier) return null;
  let at = topic + 1;
  for (let passed = 0; passed < 2; passed++) {
    const token = tokens[at];
    if (token !== undefined && (isDash(token) || isComma(token) || token.text === ':' || copulas.has(token.text)))
      at += 1;
  }
  const length = lengthAt(tokens, at, words.opposites);
  if (length === 0) return null;
  const next = tokens[at + length];
  // "The opposite of it" says so, too; "the opposite bank" is a thing.
  const isWhole =
    next === undefined ||
    next.kind === 'sign' ||
    words.pack.recognition.isFinite(next.text) ||
    words.pack.relations.conjunctions.has(next.text) ||
    words.stands.has(textAt(tokens, at + length + 1));
  return isWhole ? { source, target: earlier, confidence: OPPOSITE } : null;
}
