import { phraseAt } from '../sentence/lexicon';
import type { Range, Sentence } from '../sentence/statement';
import { isComparativeAt } from '../sentence/predicate';
import { isFinite } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';

/** Of whom a clause says the same as of its own concept, and where it then ends. */
export interface Likened {
  readonly subject: number;
  readonly to: number;
}

/**
 * "A rusts, AND SO DOES B", "A rusts, B DOES TOO", «A ржавеет, B ТОЖЕ», «… , КАК И B»: behind what is said of one,
 * another of whom nothing more is said. Null elsewhere.
 */
export function likenedBehind(sentence: Sentence, range: Range): Likened | null {
  const { tokens, lexicon } = sentence;
  let end = range.to;
  while (end > range.from && /^[.!;,]$/u.test(wordAt(tokens, end - 1))) end -= 1;
  let name = end - 1;
  while (name > range.from && end - name <= TAIL && tokenAt(tokens, name).subject < 0) name -= 1;
  const { subject } = tokenAt(tokens, name);
  if (subject < 0) return null;
  const tail = tokens.slice(name + 1, end);
  const isTail = tail.every((token) => isFiller(sentence, token.word) || lexicon.words.alsos.has(token.word));
  if (!isTail) return null;
  let start = name;
  while (start > range.from && start > name - HEAD && isFiller(sentence, wordAt(tokens, start - 1))) start -= 1;
  const head = [1, 2, 3].find((length) => phraseAt(lexicon.likewise, tokens, start - length)?.length === length);
  const adds = tail.some(({ word }) => lexicon.words.alsos.has(word));
  if (head === undefined && !adds) return null;
  let to = head === undefined ? start : start - head;
  const isJoint = (at: number): boolean =>
    tokenAt(tokens, at).kind === 'comma' ||
    tokenAt(tokens, at).kind === 'semicolon' ||
    lexicon.conjunctions.has(wordAt(tokens, at));
  if (!isJoint(to - 1)) return null;
  // "not as heavy, as B is", "heavier, as B": that one is compared with.
  const compares = (_: unknown, at: number): boolean =>
    at < to && at >= range.from && (isComparativeAt(sentence, at) || phraseAt(lexicon.equatives, tokens, at) !== null);
  if (tokens.some(compares)) return null;
  while (to > range.from && isJoint(to - 1)) to -= 1;
  const isOther = !tokens.slice(range.from, to).some((token) => token.subject === subject);
  return isOther && tokens.slice(range.from, to).some((token) => token.subject >= 0) ? { subject, to } : null;
}

/** Articles, prepositions and the verbs that stand for another: "so DOES THE hoe". */
function isFiller({ lexicon }: Sentence, word: string): boolean {
  const { words } = lexicon;
  if (words.determiners.has(word) || words.placePrepositions.has(word)) return true;
  return words.proVerbs.has(word);
}

/** Words behind a name, and before it. */
const TAIL = 3;
const HEAD = 3;

/** "LIKE A, B …", «КАК И A, B …»: whom the sentence sets beside its own concept at the start; null elsewhere. */
export function likenedBefore(
  sentence: Sentence,
  range: Range,
): { readonly subject: number; readonly from: number } | null {
  const { tokens, lexicon } = sentence;
  const phrase = phraseAt(lexicon.likeFirst, tokens, range.from);
  if (phrase === null) return null;
  for (let i = range.from + phrase.length; i < range.from + phrase.length + HEAD; i++) {
    const { subject, kind } = tokenAt(tokens, i);
    if (subject >= 0) return tokens[i + 1]?.kind === 'comma' ? { subject, from: i + 2 } : null;
    if (kind !== 'word' || isFinite(tokenAt(tokens, i), lexicon)) return null;
  }
  return null;
}
