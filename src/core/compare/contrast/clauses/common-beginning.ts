import type { Range, Sentence } from '../sentence/statement';
import { isContent, isFinite, isNounHere } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';

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
  for (; sameAt(sentence, starts, length); length++)
    noun ||= starts.some(({ from }) => isNoun(sentence, from + length));
  // An article belongs to what is left.
  const isArticle = (at: number): boolean => lexicon.words.determiners.has(wordAt(tokens, at));
  while (length > 0 && starts.some(({ from }) => isArticle(from + length - 1))) length -= 1;
  const rest = starts.map(({ from, to }) => ({ from: from + length, to }));
  // "bowed AND PLUCKED": half of what is said.
  const isHalf = rest.some(({ from }) => lexicon.conjunctions.has(wordAt(tokens, from)));
  return noun && !isHalf && rest.every((range) => hasContent(sentence, range)) ? rest : values;
}

const REACH = 5;

/** Where each value begins; behind its verb and object where the others have none and begin like what follows them. */
function startsOf({ tokens, lexicon }: Sentence, values: readonly Range[]): Range[] {
  const isVerb = (at: number): boolean => isFinite(tokenAt(tokens, at), lexicon);
  const plain = values.find(({ from }) => !isVerb(from));
  const [first] = values;
  // «можно включить», «нельзя включить»: verbs that differ are what is said.
  const alike = first !== undefined && values.every(({ from }) => tokens[from]?.word === tokens[first.from]?.word);
  if (plain === undefined && !alike) return [...values];
  return values.map(({ from, to }) => {
    if (!isVerb(from)) return { from, to };
    let at = from + 1;
    if (plain === undefined) while (at < to && isVerb(at)) at += 1;
    else while (at < to && at < from + REACH && tokens[at]?.word !== tokens[plain.from]?.word) at += 1;
    return { from: at, to };
  });
}

function sameAt(sentence: Sentence, starts: readonly Range[], offset: number): boolean {
  const [first, ...others] = starts.map(({ from, to }) =>
    from + offset < to ? sentence.tokens[from + offset] : undefined,
  );
  return first?.kind === 'word' && others.every((other) => other?.kind === 'word' && other.word === first.word);
}

function isNoun({ tokens, lexicon }: Sentence, at: number): boolean {
  const token = tokenAt(tokens, at);
  return isContent(token, lexicon) && (!isFinite(token, lexicon) || isNounHere(tokens, at, lexicon));
}

function hasContent({ tokens, lexicon }: Sentence, { from, to }: Range): boolean {
  const first = tokens[from]?.kind;
  if (first !== 'word' && first !== 'number' && first !== 'mention') return false;
  return tokens
    .slice(from, to)
    .some((token) => token.kind === 'number' || token.kind === 'mention' || isContent(token, lexicon));
}
