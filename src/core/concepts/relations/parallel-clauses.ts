import type { Opposition, OppositionWords, Reading } from './opposition-words';
import { opposed } from './opposition-words';
import type { Token } from './sentence';
import { textAt } from './sentence';
import { clauseStart, topicFrom } from './topic-name';

const PARALLEL = 70;

/** "A needs x; B needs only y", "A can't do it, B can". */
export function parallelAt({ tokens, words }: Reading, at: number): Opposition | null {
  const sign = textAt(tokens, at);
  if (sign !== ';' && sign !== ',') return null;
  const other = topicFrom(tokens, at + 1, words);
  if (other < 0) return null;
  const one = topicFrom(tokens, clauseStart(tokens, at), words);
  if (one < 0 || one >= at || at - one > LONGEST) return null;
  const first = predicateOf(tokens, one + 1, at, words);
  const second = predicateOf(tokens, other + 1, tokens.length, words);
  if (first.verb === '' || (first.verb !== second.verb && !second.isBare)) return null;
  const isDenied = first.isDenied !== second.isDenied;
  const differs =
    isDenied || (sign === ';' && (first.isLimited !== second.isLimited || (first.isQuality && second.isQuality)));
  return differs ? opposed(tokens[one], tokens[other], PARALLEL) : null;
}

interface Predicate {
  /** The word behind the name, without what denies it. */
  readonly verb: string;
  readonly isDenied: boolean;
  /** A negation and a word that stands for the verb of the other clause: "does not". */
  readonly isBare: boolean;
  /** "needs ONLY another rope". */
  readonly isLimited: boolean;
  /** A copula and an adjective: "is moist". */
  readonly isQuality: boolean;
}

function predicateOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  { negators, pack }: OppositionWords,
): Predicate {
  const { relations, recognition } = pack;
  let end = from;
  while (end < to && end < from + LONGEST && tokens[end]?.kind !== 'sign') end += 1;
  const said = tokens.slice(from, end).map(({ text }) => text);
  const isNot = (word: string): boolean => negators.has(word) || word.endsWith("n't");
  const [first = '', second = '', third = ''] = said;
  const verb = first.endsWith("n't")
    ? first.slice(0, first === "can't" ? 3 : -3)
    : negators.has(first)
      ? second
      : first;
  const complement = isNot(second) ? third : second;
  return {
    verb,
    isDenied: isNot(first) || (isNot(second) && second !== verb),
    isBare:
      said.length <= 2 && isNot(said.at(-1) ?? '') && /^(?:d(?:o|oes)|is|are|has|have|can|will)(?:n't)?$/u.test(first),
    isLimited: relations.limiters?.has(complement) === true,
    isQuality: relations.copulas.has(verb) && said.length <= SHORT && !recognition.articles.has(complement),
  };
}

/** Tokens of the first of two short clauses. */
const LONGEST = 16;
/** Words of a predicate that gives a quality. */
const SHORT = 4;
