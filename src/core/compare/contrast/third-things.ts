import type { Clause } from './clause';
import { phraseAt } from './lexicon';
import { isComparativeAt } from './predicate';
import type { Segment } from './segments';
import type { Range, Sentence } from './statement';
import { finiteIn, isContent, isFinite } from './token-class';
import { isLead, tokenAt, wordAt } from './token';

/** «A легче ложки, B легче котелка», "A is faster than a bike, B is faster than a bus": each beside a thing of its own. */
export function compareWithThirds(sentence: Sentence, clauses: readonly Clause[]): boolean {
  return clauses.length > 1 && clauses.every((clause) => comparesWithThird(sentence, clause));
}

/** Its comparison is with a thing that no column is. */
function comparesWithThird({ tokens, lexicon, ...rest }: Sentence, { value }: Clause): boolean {
  for (let i = value.from; i < value.to; i++) {
    if (!isComparativeAt({ tokens, lexicon, ...rest }, i)) continue;
    const next = tokenAt(tokens, i + 1);
    if (lexicon.than.has(next.word)) return !tokens.slice(i + 2, value.to).some(({ subject }) => subject >= 0);
    if (lexicon.pack.code !== 'ru' || AMOUNTS.test(wordAt(tokens, i)) || i + 2 < value.to) return false;
    return i + 2 === value.to && isContent(next, lexicon) && !isFinite(next, lexicon) && /[аяыиов]$/u.test(next.word);
  }
  return false;
}

/** "(A is smaller than B,) but A VIOLA IS SMALLER STILL": the same comparison once more is of another thing. */
export function comparesThird(sentence: Sentence, before: Range | undefined, part: Range): boolean {
  const { tokens, lexicon } = sentence;
  const said = tokens.slice(before?.from ?? 0, before?.to ?? 0);
  for (let at = part.from + 1; at < part.to; at++) {
    if (!isComparativeAt(sentence, at) || !said.some(({ word }) => word === wordAt(tokens, at))) continue;
    return tokens.slice(part.from, at).some((token) => isContent(token, lexicon) && !isFinite(token, lexicon));
  }
  return false;
}

/** "The tuba replaces A; IT …": behind a subject of its own the name is an object. */
export function isOfThird({ tokens, lexicon }: Sentence, { from, topic }: Pick<Segment, 'from' | 'topic'>): boolean {
  if (topic?.late !== true || topic.prepositional) return false;
  const verb = finiteIn(tokens, { from, to: topic.from }, lexicon);
  const noun = tokenAt(tokens, verb - 1);
  return verb > from && verb + 2 >= topic.from && isContent(noun, lexicon) && !/[^s]s$/u.test(noun.word);
}

/** «Скрипку держат у плеча, A — между колен»: what a comma before the name and a dash behind it part is of another thing. */
export function withoutThird({ tokens }: Sentence, segment: Segment): Segment {
  const { topic } = segment;
  if (topic?.late !== true || topic.prepositional || topic.from <= segment.from) return segment;
  if (tokens[topic.from - 1]?.kind !== 'comma' || tokens[topic.to]?.kind !== 'dash') return segment;
  return { ...segment, from: topic.from, topic: { ...topic, late: false } };
}

/** "**Rust**: C is quicker to write, WHILE RUST is safer": what stands behind the label is said of a third thing. */
export function labelsThird({ tokens, lexicon }: Sentence, { from, to, topic }: Segment): boolean {
  const [subject, ...others] = topic?.subjects ?? [];
  if (topic === null || others.length > 0 || !isLead(tokens, topic.to)) return false;
  for (let at = Math.max(from, topic.to + 1); at < to; at++) {
    const pair = phraseAt(lexicon.pairs, tokens, at);
    if (pair === null || pair.value < STRONG) continue;
    const behind = at + pair.length;
    return tokens.slice(behind, behind + NEAR).some((token) => token.subject === subject);
  }
  return false;
}

const STRONG = 80;
/** Words from the cue to the name that opens its clause, and that. */
const NEAR = 3;

/** Behind them stands what there is more of. */
const AMOUNTS = /^(?:больше|меньше)$/u;
