import { phraseAt } from '../sentence/lexicon';
import type { Sentence } from '../sentence/statement';
import type { Topic } from './topic';
import { finiteIn, isContent } from '../sentence/token-class';
import { isLead, tokenAt } from '../sentence/token';

/** A stretch of a sentence and whom it is about. */
interface Told {
  readonly from: number;
  readonly to: number;
  readonly topic: Topic | null;
}

/** "The tuba replaces A; IT …": behind a subject of its own the name is an object. */
export function isOfThird({ tokens, lexicon }: Sentence, { from, topic }: Omit<Told, 'to'>): boolean {
  if (topic?.late !== true || topic.prepositional) return false;
  const verb = finiteIn(tokens, { from, to: topic.from }, lexicon);
  const noun = tokenAt(tokens, verb - 1);
  return verb > from && verb + 2 >= topic.from && isContent(noun, lexicon) && !/[^s]s$/u.test(noun.word);
}

/** «Скрипку держат у плеча, A — между колен»: what a comma before the name and a dash behind it part is of another thing. */
export function withoutThird<T extends Told>({ tokens }: Sentence, segment: T): T {
  const { topic } = segment;
  if (topic?.late !== true || topic.prepositional || topic.from <= segment.from) return segment;
  if (tokens[topic.from - 1]?.kind !== 'comma' || tokens[topic.to]?.kind !== 'dash') return segment;
  return { ...segment, from: topic.from, topic: { ...topic, late: false } };
}

/** "**Rust**: C is quicker to write, WHILE RUST is safer": what stands behind the label is said of a third thing. */
export function labelsThird({ tokens, lexicon }: Sentence, { from, to, topic }: Told): boolean {
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
