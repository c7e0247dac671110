import type { Opposition, Reading } from './opposition-words';
import { lengthAt } from './opposition-words';
import type { Token } from './sentence';
import { isComma, textAt } from './sentence';
import { clauseStart, nameFrom, topicFrom } from './topic-name';

const UNLIKE = 75;
const DIFFERENT = 80;

/** A pronoun stands for one of the two: "unlike IT, B …", "unlike B, IT …", "IT differs from B". */
export function pronounAt(reading: Reading, at: number): Opposition | null {
  return unlikePronoun(reading, at) ?? pronounUnlike(reading, at) ?? pronounDiffers(reading, at);
}

/** «A …. В отличие от НЕГО, B …», «A …, в отличие от НЕГО B …», "B, unlike IT, …". */
function unlikePronoun({ tokens, words, earlier }: Reading, at: number): Opposition | null {
  const length = lengthAt(tokens, at, words.unlike);
  const pronoun = tokens[at + length];
  if (length === 0 || pronoun === undefined || !words.stands.has(pronoun.text)) return null;
  const behind = isComma(tokens[at + length + 1] ?? pronoun) ? at + length + 2 : at + length + 1;
  const start = clauseStart(tokens, at);
  const main = nameFrom(tokens, behind, words, true);
  if (start === at) return against(keyAt(tokens, main), earlier, UNLIKE);
  const topic = topicFrom(tokens, start, words);
  if (topic < 0 || topic >= at || !isComma(tokens[at - 1] ?? pronoun)) return null;
  // "A sells room, unlike it B sells wheels" speaks of A; "B, unlike it, sells wheels" of what was said before.
  if (main >= 0) return against(keyAt(tokens, main), keyAt(tokens, topic), UNLIKE);
  return topic === at - 2 ? against(keyAt(tokens, topic), earlier, UNLIKE) : null;
}

/** "UNLIKE B, it …" in a definition, or behind a sentence about A. */
function pronounUnlike({ tokens, words, defined, earlier }: Reading, at: number): Opposition | null {
  const length = lengthAt(tokens, at, words.unlike);
  if (length === 0 || clauseStart(tokens, at) !== at) return null;
  const aside = nameFrom(tokens, at + length, words);
  const next = tokens[aside + 1];
  if (aside < 0 || next === undefined) return null;
  const subject = tokens[isComma(next) ? aside + 2 : aside + 1];
  return isSubject(subject, words) ? against(keyAt(tokens, aside), defined ?? earlier, UNLIKE) : null;
}

/** "It DIFFERS FROM B", «От B ОТЛИЧАЕТСЯ тем, что …» in a definition, or behind a sentence about A. */
function pronounDiffers({ tokens, words, defined, earlier }: Reading, at: number): Opposition | null {
  const start = clauseStart(tokens, at);
  const differs = lengthAt(tokens, at, words.differing);
  if (differs > 0) {
    const other = nameFrom(tokens, at + differs, words);
    const isOfPronoun = start === at || (start === at - 1 && isSubject(tokens[start], words));
    return other >= 0 && isOfPronoun ? against(keyAt(tokens, other), defined ?? earlier, DIFFERENT) : null;
  }
  if (at !== start + 2 || defined === null) return null;
  const isTurned = words.differing
    .get(textAt(tokens, at))
    ?.some(
      ([, preposition, ...more]) =>
        more.length === 0 && preposition !== undefined && textAt(tokens, start) === preposition,
    );
  return isTurned === true ? against(keyAt(tokens, start + 1), defined, DIFFERENT) : null;
}

function isSubject(token: Token | undefined, { pack }: Reading['words']): boolean {
  return token?.kind === 'word' && pack.recognition.pointers.has(token.text);
}

function keyAt(tokens: readonly Token[], at: number): string | null {
  const keys = tokens[at]?.keys ?? [];
  return keys.length === 1 ? (keys[0] ?? null) : null;
}

function against(source: string | null, target: string | null, confidence: number): Opposition | null {
  return source === null || target === null || source === target ? null : { source, target, confidence };
}
