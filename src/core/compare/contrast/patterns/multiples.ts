import type { Clause } from '../clauses/clause';
import type { Degree } from './comparative';
import { nameOfRange, nameOfVerb, nameOfWord } from '../names/naming';
import type { Naming, Range, Sentence } from '../sentence/statement';
import { finiteIn } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';

/** Reads "(nearly) twice as heavy", "half as long as B", "three times as dear"; null elsewhere. */
export function readMultiple(sentence: Sentence, part: Range, { topic, label }: Clause): Degree | null {
  const { tokens, lexicon } = sentence;
  const { pack, words } = lexicon;
  if (pack.code !== 'en') return null;
  for (let i = part.from; i < part.to - 2; i++) {
    const { word, inner } = tokenAt(tokens, i);
    if (inner || wordAt(tokens, i + 1) !== 'as' || !/^(?:twice|thrice|half|times)$/u.test(word)) continue;
    const quality = tokenAt(tokens, i + 2);
    if (quality.kind !== 'word' || words.determiners.has(quality.word) || words.prepositions.has(quality.word))
      return null;
    const second = tokens.findIndex(({ word: one }, at) => at > i + 2 && at < part.to && one === 'as');
    const other = tokens
      .slice(second, part.to)
      .find(({ subject }) => subject >= 0 && !topic.subjects.includes(subject));
    const verb = finiteIn(tokens, { from: part.from, to: i }, lexicon);
    return {
      value: { from: verb < 0 ? part.from : verb + 1, to: second > 0 && other !== undefined ? second : i + 3 },
      names: [...nameOfRange(sentence, label, true), ...qualityName(sentence, i + 2, verb)],
      against: second > 0 ? (other?.subject ?? null) : null,
      converse: null,
    };
  }
  return null;
}

/** "As much" and "as many": of what the verb says, or of the noun behind. */
const AMOUNTS = new Set(['much', 'many']);

function qualityName(sentence: Sentence, at: number, verb: number): Naming[] {
  const { tokens, lexicon } = sentence;
  const { word } = tokenAt(tokens, at);
  if (AMOUNTS.has(word)) {
    const isOfNoun = tokenAt(tokens, at + 1).kind === 'word' && wordAt(tokens, at + 1) !== 'as';
    const name = isOfNoun ? nameOfWord(sentence, at + 1, true) : verb < 0 ? null : nameOfVerb(sentence, verb, true);
    return name === null ? [] : [name];
  }
  const text = lexicon.aspectOf(word) ?? lexicon.aspectOf(lexicon.words.comparativeOf(word) ?? '');
  return [text === undefined ? { text: word, certain: false } : { text, certain: true }];
}
