import type { Range, Sentence } from './statement';
import { isContent, isFinite } from './token-class';

/**
 * Leaves out of each value the words that all of them begin with, «на уровне железа | на уровне
 * системы», behind a verb or pronoun that only the first side has. Nothing is left out unless the
 * words hold a noun and something of each value remains.
 */
export function withoutBeginning(sentence: Sentence, values: readonly Range[]): readonly Range[] {
  const starts = values.map((value) => startOf(sentence, value));
  let length = 0;
  let noun = false;
  for (; sameAt(sentence, values, starts, length); length++) noun ||= isNoun(sentence, (starts[0] ?? 0) + length);
  const rest = values.map(({ to }, at) => ({ from: (starts[at] ?? 0) + length, to }));
  const whole = rest.every(({ from, to }) => hasContent(sentence, { from, to }));
  return noun && whole ? rest : values;
}

/** Behind a leading verb and its pronouns. */
function startOf({ tokens, lexicon }: Sentence, value: Range): number {
  let at = value.from;
  while (at < value.to) {
    const token = tokens[at];
    if (token === undefined || !(isFinite(token, lexicon) || lexicon.words.pronouns.has(token.word))) break;
    at += 1;
  }
  return at;
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
  return token !== undefined && isContent(token, lexicon) && !isFinite(token, lexicon);
}

function hasContent({ tokens, lexicon }: Sentence, { from, to }: Range): boolean {
  const first = tokens[from]?.kind;
  if (first !== 'word' && first !== 'number' && first !== 'mention') return false;
  return tokens
    .slice(from, to)
    .some((token) => token.kind === 'number' || token.kind === 'mention' || isContent(token, lexicon));
}
