import type { Opposition, OppositionWords, Reading } from './opposition-words';
import { lengthAt, opposed } from './opposition-words';
import type { Token } from './sentence';
import { isComma, textAt } from './sentence';
import { clauseStart, topicFrom, WINDOW } from './topic-name';

const DIFFERENT = 80;
const PARALLEL = 70;

/** "A and B DIFFER", «A же и B РАЗЛИЧАЮТСЯ»: the verb says it of both, one to the other. */
export function mutualAt({ tokens, words }: Reading, at: number): Opposition | null {
  if (lengthAt(tokens, at, words.mutual) === 0 || tokens[at - 1]?.kind !== 'term') return null;
  const joint = lastJoint(tokens, at - 2, words);
  // «A же и B»
  const first = words.answers.has(textAt(tokens, joint - 1)) ? joint - 2 : joint - 1;
  const before = tokens[first - 1];
  const isList = before !== undefined && (isComma(before) || words.pack.relations.conjunctions.has(before.text));
  return joint < 1 || isList ? null : opposed(tokens[first], tokens[at - 1], DIFFERENT);
}

/** The conjunction at a place, or before an article there; −1 for none. */
function lastJoint(tokens: readonly Token[], at: number, { pack }: OppositionWords): number {
  const { conjunctions, determiners } = pack.relations;
  if (conjunctions.has(textAt(tokens, at))) return at;
  const isArticle = determiners.has(textAt(tokens, at)) || pack.recognition.articles.has(textAt(tokens, at));
  return isArticle && conjunctions.has(textAt(tokens, at - 1)) ? at - 1 : -1;
}

/** «A от B ОТЛИЧАЕТСЯ», «от B A ОТЛИЧАЕТСЯ», «від B він ВІДРІЗНЯЄТЬСЯ»: both names stand before the verb. */
export function behindBothAt({ tokens, words, defined }: Reading, at: number): Opposition | null {
  for (const [verb, preposition, ...more] of words.differing.get(textAt(tokens, at)) ?? []) {
    if (verb === undefined || preposition === undefined || more.length > 0) continue;
    const [third, second, first] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
    if (second?.text === preposition) return opposed(third, first, DIFFERENT);
    if (third?.text !== preposition || second?.kind !== 'term') continue;
    if (first?.kind === 'term') return opposed(first, second, DIFFERENT);
    const isDefined = defined !== null && words.pack.recognition.pointers.has(first?.text ?? '');
    return isDefined ? opposed({ ...second, keys: [defined] }, second, DIFFERENT) : null;
  }
  return null;
}

/** "WHERE A moves it, B moves …", "A pulls it in WHILE B pulls …": one verb of both, and what joins their clauses. */
export function jointAt({ tokens, words }: Reading, at: number): Opposition | null {
  if (!words.joints.has(textAt(tokens, at))) return null;
  const start = clauseStart(tokens, at);
  const comma = tokens.slice(at, at + WINDOW).findIndex(isComma);
  if (start === at && comma < 0) return null;
  const [one, other] =
    start === at
      ? [topicFrom(tokens, at + 1, words), topicFrom(tokens, at + comma + 1, words)]
      : [topicFrom(tokens, start, words), topicFrom(tokens, at + 1, words)];
  if (one < 0 || other <= one || (start === at ? one >= at + comma : one >= at)) return null;
  const verb = tokens[one + 1];
  const isShared = verb?.kind === 'word' && verb.text === textAt(tokens, other + 1);
  return isShared ? opposed(tokens[one], tokens[other], PARALLEL) : null;
}
