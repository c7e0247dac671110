import type { Clause } from '../clauses/clause';
import type { Sentence } from '../sentence/statement';
import { finiteIn } from '../sentence/token-class';
import { wordAt } from '../sentence/token';

/**
 * English clauses that only a comma parts, and that are no clauses: "each line holds a tag, and a block OF data" goes on
 * with a list, "the mean of a single, long run IS high" has its verb behind the comma alone. Nothing is set apart there.
 */
export function isTornList({ tokens, lexicon }: Sentence, [first, ...others]: readonly Clause[]): boolean {
  if (first === undefined || lexicon.pack.code !== 'en') return false;
  const isOfIt = ({ topic, value }: Clause): boolean => value.from === topic.to && wordAt(tokens, topic.to) === 'of';
  if (isOfIt(first) || others.some(isOfIt)) return true;
  // "send the query TO A and the answer TO B": both are only where something goes.
  const { late, from } = first.topic;
  if (late && [from - 1, from].some((at) => wordAt(tokens, at) === 'to')) return true;
  const hasVerb = ({ joint, segment }: Clause): boolean => joint !== null || finiteIn(tokens, segment, lexicon) >= 0;
  // "Rivers FLOOD, canals do not": any word may be a verb that nobody knows.
  if (first.value.to - first.value.from < LONG || first.label !== null || isLabelled(tokens, first)) return false;
  return !hasVerb(first) && others.some(hasVerb);
}

/** Tokens of what is said before the comma that need a verb among them. */
const LONG = 3;

/** "A: slow, B is quick": what stands behind a colon needs no verb. */
const isLabelled = (tokens: Sentence['tokens'], { segment, topic }: Clause): boolean =>
  tokens.slice(topic.to, segment.to).some(({ kind }) => kind === 'colon' || kind === 'dash');
