import { phraseAt } from '../sentence/lexicon';
import { nameOfRange, nameOfWord } from './naming';
import type { Naming, Range, Sentence } from '../sentence/statement';
import { hasWords, isContent, isFinite, trimRange } from '../sentence/token-class';
import { wordAt } from '../sentence/token';

/** A phrase that says in which respect: "in terms of PRICE", «в плане СКОРОСТИ». */
export interface Respect {
  readonly name: Naming;
  /** The phrase with its noun. */
  readonly range: Range;
}

const MOST_WORDS = 3;

/** The first such phrase of the range, null without one. */
export function respectIn(sentence: Sentence, range: Range): Respect | null {
  for (let at = range.from; at < range.to; at++) {
    const phrase = phraseAt(sentence.lexicon.inTermsOf, sentence.tokens, at);
    if (phrase !== null) return respectAt(sentence, { from: at, to: range.to }, at + phrase.length);
  }
  return null;
}

/** A value without the phrase at its end, and the name that the phrase gives, there or further on up to `until`. */
export function withoutRespect(
  sentence: Sentence,
  value: Range,
  until: number,
): { readonly value: Range; readonly names: readonly Naming[] } {
  const found = respectIn(sentence, { from: value.from, to: Math.max(value.to, until) });
  if (found === null) return { value, names: [] };
  const rest = trimRange(sentence.tokens, { from: value.from, to: found.range.from }, sentence.lexicon);
  const last = found.range.to === value.to && hasWords(sentence.tokens, rest);
  return { value: last ? rest : value, names: [found.name] };
}

function respectAt(sentence: Sentence, range: Range, behind: number): Respect | null {
  const { tokens, lexicon } = sentence;
  let from = behind;
  while (from < range.to && lexicon.words.determiners.has(wordAt(tokens, from))) from += 1;
  let to = from;
  while (to < range.to && to < from + MOST_WORDS && isNoun(sentence, to)) to += 1;
  if (to === from) return null;
  // A language with cases leaves the noun alone, whose nominative can be told.
  let noun = from;
  while (noun < to - 1 && lexicon.words.isAdjective(wordAt(tokens, noun))) noun += 1;
  // «По части первой» of a law.
  if (to - from === 1 && lexicon.ordinals.has(wordAt(tokens, from))) return null;
  const name =
    noun > from || to - from === 1 ? nameOfWord(sentence, noun, true) : nameOfRange(sentence, { from, to }, true)[0];
  return name == null ? null : { name, range: { from: range.from, to } };
}

function isNoun({ tokens, lexicon }: Sentence, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isContent(token, lexicon) && !isFinite(token, lexicon);
}
