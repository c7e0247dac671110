import type { Sentence } from '../sentence/statement';
import type { Token } from '../sentence/token';
import { tokenAt, wordAt } from '../sentence/token';

/** Words between a conjunction and the name that it joins. */
const AT_ONCE = 2;

/** The first name from a token on, with at most `reach` words and no sign before it; −1 without one. */
export function nameFrom(
  sentence: Sentence,
  from: number,
  reach: number,
  bars: (sentence: Sentence, token: Token) => boolean = () => false,
): number {
  for (let i = from; i <= from + reach; i++) {
    const token = tokenAt(sentence.tokens, i);
    if (token.subject >= 0) return i;
    if (
      !/^(?:number|sign|word)$/u.test(token.kind) ||
      token.inner ||
      /[.!?]/u.test(token.word) ||
      bars(sentence, token)
    )
      return -1;
  }
  return -1;
}

/** Names from one on that a conjunction joins; a comma goes on with them only where a conjunction joins the last. */
export function runFrom(sentence: Sentence, first: number): number[] {
  const { tokens, lexicon } = sentence;
  if (first < 0) return [];
  const run = [first];
  const waiting: number[] = [];
  for (let at = first; ;) {
    const joins = lexicon.conjunctions.has(wordAt(tokens, at + 1));
    if (!joins && tokens[at + 1]?.kind !== 'comma') break;
    const next = nameFrom(sentence, at + 2, joins ? AT_ONCE : AT_ONCE - 1);
    if (next < 0) break;
    waiting.push(next);
    if (joins) run.push(...waiting.splice(0));
    at = next;
  }
  return run.some((name) => areTwo(tokens, name, first)) ? run : [first];
}

/** The same of names set aside: "unlike A, B and C grow" goes on with others, "unlike A, B and C, D grows" does not. */
export function asideFrom(sentence: Sentence, first: number): number[] {
  const { tokens } = sentence;
  const run = runFrom(sentence, first);
  const ends = tokens[(run.at(-1) ?? first) + 1]?.kind === 'comma';
  return ends || tokens[first + 1]?.kind !== 'comma' ? run : [first];
}

/** Whether two tokens name different concepts. */
export const areTwo = (tokens: readonly Token[], one: number, other: number): boolean =>
  tokenAt(tokens, one).subject !== tokenAt(tokens, other).subject;
