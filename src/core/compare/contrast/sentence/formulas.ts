import type { InlineText } from '../../../markdown';
import type { Span } from '../../../text';
import type { NameHit } from './token';

const NONE: readonly Span[] = [];

/** The formulas in a block's shown text, in order: each is one quantity, and no sign in it parts a sentence. */
export function formulasIn({ marks }: InlineText): readonly Span[] {
  // Most texts hold none.
  return marks.some(({ kind }) => kind === 'math') ? marks.filter(({ kind }) => kind === 'math') : NONE;
}

/** A symbol opens with a letter or a command, what is equal or greater tells of the name before it. */
const SYMBOL = /^\$+\s*(?:[({[|]*\p{L}|\\(?!(?:approx|geq?|gg|in|leq?|ll|neq?|sim|to)(?!\p{L})))/u;

/** "The pressure $p$ falls": a symbol behind a name is another name of the same, where the sentence goes on. O(n). */
export function withSymbols(text: string, hits: readonly NameHit[], formulas: readonly Span[]): readonly NameHit[] {
  if (formulas.length === 0 || hits.length === 0) return hits;
  let next = 0;
  return hits.map((hit) => {
    while ((formulas[next]?.from ?? Infinity) < hit.to) next += 1;
    const symbol = formulas[next];
    if (symbol === undefined || !/^[ \u00A0]$/u.test(text.slice(hit.to, symbol.from))) return hit;
    if (!SYMBOL.test(text.slice(symbol.from, symbol.to))) return hit;
    return /^\s+[\p{L}(]/u.test(text.slice(symbol.to, symbol.to + AHEAD)) ? { ...hit, to: symbol.to } : hit;
  });
}

/** Code units in which the sentence goes on. */
const AHEAD = 4;

/** Takes what lies in each of ascending spans from an ascending list, once through it. */
export function sweep<T extends Span>(list: readonly T[]): (span: Span) => T[] {
  let at = 0;
  return ({ from, to }) => {
    const own: T[] = [];
    for (let one = list[at]; one !== undefined && one.to <= to; one = list[at]) {
      if (one.from >= from) own.push(one);
      at += 1;
    }
    return own;
  };
}
