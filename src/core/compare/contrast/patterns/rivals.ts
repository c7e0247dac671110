import type { Clause } from '../clauses/clause';
import { nounRange } from '../sentence/noun-range';
import type { Degree } from './comparative';
import { nameOfRange } from '../names/naming';
import type { Range, Sentence } from '../sentence/statement';
import { trimRange } from '../sentence/token-class';
import { wordAt } from '../sentence/token';

/** "A BEATS B on price", «по скорости A ВЫИГРЫВАЕТ», «A УСТУПАЕТ B в прочности»: a verb compares; null elsewhere. */
export function readRival(sentence: Sentence, part: Range, { topic, label }: Clause): Degree | null {
  const { tokens, lexicon } = sentence;
  if (!lexicon.words.rivals.has(wordAt(tokens, part.from))) return null;
  const other = tokens
    .slice(part.from, part.to)
    .find(({ subject }) => subject >= 0 && !topic.subjects.includes(subject));
  let at = part.from + 1;
  while (at < part.to && !lexicon.words.topicPrepositions.has(wordAt(tokens, at))) at += 1;
  const respect = nameOfRange(sentence, at < part.to ? nounRange(sentence, { from: at + 1, to: part.to }) : null, true);
  const value = trimRange(tokens, { from: part.from, to: part.to }, lexicon);
  const names = [...nameOfRange(sentence, label, true), ...respect];
  return names.length === 0 ? null : { value, names, against: other?.subject ?? null, converse: null };
}
