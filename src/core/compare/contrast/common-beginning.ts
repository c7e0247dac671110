import type { Range, Sentence } from './statement';
import { isContent, isFinite, isNounHere } from './token-class';
import { tokenAt, wordAt } from './token';

/**
 * Leaves out of each value the words that all of them begin with, «на уровне железа | на уровне
 * системы», behind a verb that only one side has: «чистит воду на уровне ионов». Nothing is left
 * out unless the words hold a noun and something of each value remains.
 */
export function withoutBeginning(sentence: Sentence, values: readonly Range[]): readonly Range[] {
  const { tokens, lexicon } = sentence;
  const starts = startsOf(sentence, values);
  let length = 0;
  let noun = false;
  for (; sameAt(sentence, values, starts, length); length++) noun ||= isNoun(sentence, (starts[0] ?? 0) + length);
  // An article belongs to what is left.
  while (length > 0 && lexicon.words.determiners.has(wordAt(tokens, (starts[0] ?? 0) + length - 1))) length -= 1;
  const rest = values.map(({ to }, at) => ({ from: (starts[at] ?? 0) + length, to }));
  return noun && rest.every((range) => hasContent(sentence, range)) ? rest : values;
}

const REACH = 5;

/** Where each value begins; behind its verb and object where the others have none and begin like what follows them. */
function startsOf({ tokens, lexicon }: Sentence, values: readonly Range[]): number[] {
  const isVerb = (at: number): boolean => isFinite(tokenAt(tokens, at), lexicon);
  const plain = values.find(({ from }) => !isVerb(from));
  return values.map(({ from, to }) => {
    if (!isVerb(from)) return from;
    let at = from + 1;
    if (plain === undefined) while (at < to && isVerb(at)) at += 1;
    else while (at < to && at < from + REACH && tokens[at]?.word !== tokens[plain.from]?.word) at += 1;
    return at;
  });
}

function sameAt(sentence: Sentence, values: readonly Range[], starts: readonly number[], offset: number): boolean {
  const [first, ...others] = values.map(({ to }, at) => {
    const index = (starts[at] ?? 0) + offset;
    return index < to ? sentence.tokens[index] : undefined;
  });
  return first?.kind === 'word' && others.every((other) => other?.kind === 'word' && other.word === first.word);
}

function isNoun({ tokens, lexicon }: Sentence, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && isContent(token, lexicon) && (!isFinite(token, lexicon) || isNounHere(tokens, at, lexicon))
  );
}

function hasContent({ tokens, lexicon }: Sentence, { from, to }: Range): boolean {
  const first = tokens[from]?.kind;
  if (first !== 'word' && first !== 'number' && first !== 'mention') return false;
  return tokens
    .slice(from, to)
    .some((token) => token.kind === 'number' || token.kind === 'mention' || isContent(token, lexicon));
}
