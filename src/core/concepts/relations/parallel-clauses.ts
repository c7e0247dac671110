import type { Opposition, OppositionWords, Reading } from './opposition-words';
import { opposed } from './opposition-words';
import type { Token } from './sentence';
import { isDash, textAt } from './sentence';
import { clauseStart, NEAR, topicFrom } from './topic-name';

const PARALLEL = 70;
const TWO = 65;

/** "A needs x; B needs only y", "A can't do it, B can". */
export function parallelAt({ tokens, words }: Reading, at: number): Opposition | null {
  const sign = textAt(tokens, at);
  if (sign !== ';' && sign !== ',') return null;
  const other = topicFrom(tokens, at + 1, words);
  if (other < 0) return null;
  const one = topicFrom(tokens, clauseStart(tokens, at), words);
  if (one < 0 || one >= at || at - one > LONGEST) return null;
  const behind = tokens[other + 1];
  if (behind !== undefined && isDash(behind))
    return isGapped({ one, at, other }, tokens, words) ? opposed(tokens[one], tokens[other], PARALLEL) : null;
  const first = predicateOf(tokens, one + 1, at, words);
  const second = predicateOf(tokens, other + 1, tokens.length, words);
  if (first.verb === '') return null;
  if (first.verb !== second.verb && !second.isBare)
    return areTwo({ one, at, other }, tokens, words) ? opposed(tokens[one], tokens[other], TWO) : null;
  const isDenied = first.isDenied !== second.isDenied;
  const differs =
    isDenied || (sign === ';' && (first.isLimited !== second.isLimited || (first.isQuality && second.isQuality)));
  return differs ? opposed(tokens[one], tokens[other], PARALLEL) : null;
}

/**
 * «Прилив поднимает лодки, отлив – опускает», «Сваи забивают, винты – вкручивают»: the dash stands for the verb, or for
 * what it is done to. A first clause with a dash of its own would be an entry of a list.
 */
function isGapped(
  { one, at, other }: { one: number; at: number; other: number },
  tokens: readonly Token[],
  { pack: { recognition } }: OppositionWords,
): boolean {
  const first = tokens.slice(one + 1, at);
  const verb = first.slice(0, NEAR).find(({ text }) => recognition.isFinite(text));
  if (verb === undefined || recognition.isPast(verb.text) || first.some(isDash)) return false;
  return tokens[other + 2]?.kind === 'word';
}

/**
 * "An ebb takes the boats out, a flood brings them in": the whole sentence is two short clauses with nothing but a sign
 * between them, each of which begins with its own name and a verb of the present, and does not speak of the other.
 */
function areTwo(
  { one, at, other }: { one: number; at: number; other: number },
  tokens: readonly Token[],
  { pack, prepositions }: OppositionWords,
): boolean {
  const end = tokens.length - (/^[.!]$/u.test(textAt(tokens, tokens.length - 1)) ? 1 : 0);
  if (end - other > SHORT_CLAUSE || at - one > SHORT_CLAUSE) return false;
  const { articles, isFinite, isPast } = pack.recognition;
  const opens = (from: number, name: number): boolean =>
    name === from ||
    (name === from + 1 && (articles.has(textAt(tokens, from)) || pack.relations.determiners.has(textAt(tokens, from))));
  if (!opens(0, one) || !opens(at + 1, other) || prepositions.has(textAt(tokens, 0))) return false;
  const tells = (name: number): boolean => {
    const verb = tokens[name + 1];
    return verb?.kind === 'word' && isFinite(verb.text) && !isPast(verb.text) && tokens[name + 2]?.kind === 'word';
  };
  // "Puts", "leaks": no list has all verbs, and beside a clause with one that is known this is another.
  const mayTell = (name: number): boolean =>
    pack.relations.nounPhrase === 'last' && name > 0 && /[^s]s$/u.test(textAt(tokens, name + 1));
  if (!(tells(one) && (tells(other) || mayTell(other))) && !(tells(other) && mayTell(one))) return false;
  const [first, second] = [tokens.slice(one + 1, at), tokens.slice(other + 1, end)];
  return [...first, ...second].every(
    ({ kind, keys }) =>
      kind === 'word' ||
      (kind === 'term' &&
        ![tokens[one], tokens[other]].some((name) => name?.keys.some((key) => keys.includes(key)) === true)),
  );
}

/** Tokens of one of two clauses that stand side by side. */
const SHORT_CLAUSE = 8;

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
