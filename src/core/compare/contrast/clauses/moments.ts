import type { Range, Sentence } from '../sentence/statement';
import { finiteIn, isFinite } from '../sentence/token-class';
import type { Token } from '../sentence/token';
import { tokenAt, wordAt } from '../sentence/token';
import type { Topic } from './topic';

/** A clause that tells when: "WHEN it rains". */
export const opensMoment = ({ tokens }: Sentence, { from }: Range): boolean => MOMENT.test(wordAt(tokens, from));

const MOMENT = /^(?:when|once|whenever|когда)$/u;

/**
 * "WHEN A FAILS, you see why": what comes of it is said of A, not that it does.
 *
 * @returns Where that begins; null where no clause of its own follows.
 */
export function behindMoment(sentence: Sentence, segment: Range, topic: Topic): number | null {
  const { tokens, lexicon } = sentence;
  if (!opensMoment(sentence, segment) || topic.prepositional || topic.pronoun || topic.late) return null;
  const comma = tokens.findIndex(({ kind, inner }, at) => at >= topic.to && kind === 'comma' && !inner);
  if (comma < 0 || comma >= segment.to - 2) return null;
  // "When A stands, B floats on" tells of B.
  const isOther = ({ subject }: Token): boolean => subject >= 0 && !topic.subjects.includes(subject);
  if (tokens.slice(comma + 1, segment.to).some(isOther)) return null;
  const isSaid = finiteIn(tokens, { from: topic.to, to: comma }, lexicon) >= 0;
  return isSaid && finiteIn(tokens, { from: comma + 1, to: segment.to }, lexicon) >= 0 ? comma + 1 : null;
}

/** "When A FAILS, …": what happens then names the row, where the verb stands alone. */
export function momentVerb(sentence: Sentence, segment: Range, topic: Topic, follows: number): Range | null {
  const { tokens, lexicon } = sentence;
  if (!opensMoment(sentence, segment)) return null;
  const verb = { from: topic.to, to: follows - 1 };
  return verb.to - verb.from === 1 && isFinite(tokenAt(tokens, verb.from), lexicon) ? verb : null;
}
