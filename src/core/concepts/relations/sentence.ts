import { foldYo, isBlank, isPlainSmall, plainWordEnd, smallLetters, unitAt } from '../../text';
import type { Span } from '../../text';
import type { TermHit } from '../matcher';
import type { Leaf } from './leaf';

/** A word, a sign or a whole name of a sentence. */
export interface Token extends Span {
  /** Lower case, ё as е, one kind of apostrophe. */
  readonly text: string;
  readonly capital: boolean;
  readonly kind: 'sign' | 'term' | 'word';
  /** Keys of a term; empty for others. */
  readonly keys: readonly string[];
}

const TOKENS = /[\p{L}\p{M}\p{N}]+(?:['’ʼ\-‐‑][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** The tokens of a range of a leaf, with every name and link as one of them. O(n). */
export function tokensOf(leaf: Leaf, range: Span, terms = termsIn(leaf, range)): Token[] {
  const text = leaf.inline.text.slice(range.from, range.to);
  const tokens: Token[] = [];
  let next = 0;
  let end = 0;
  for (;;) {
    // Whatever is no blank begins a token.
    let start = end;
    while (start < text.length && isBlank(unitAt(text, start))) start += 1;
    if (start >= text.length) break;
    end = tokenEnd(text, start);
    const from = range.from + start;
    const to = range.from + end;
    while ((terms[next]?.to ?? Infinity) <= from) next += 1;
    const term = terms[next];
    const isPartOfTerm = term !== undefined && term.from < to && from < term.to;
    if (isPartOfTerm && tokens.at(-1)?.from === term.from) continue;
    if (isPartOfTerm) tokens.push(tokenOf(leaf, term, term.keys));
    else tokens.push(tokenOf(leaf, { from, to }, []));
  }
  return tokens;
}

function tokenEnd(text: string, from: number): number {
  const end = plainWordEnd(text, from);
  if (end >= 0) return end;
  TOKENS.lastIndex = from;
  TOKENS.test(text);
  return TOKENS.lastIndex;
}

function tokenOf(leaf: Leaf, { from, to }: Span, keys: readonly string[]): Token {
  const shown = leaf.inline.text.slice(from, to);
  const isTerm = keys.length > 0;
  if (isPlainSmall(shown)) return { from, to, text: shown, capital: false, kind: isTerm ? 'term' : 'word', keys };
  const text = foldYo(smallLetters(shown)).replace(/[’ʼ]/gu, "'");
  const kind = isTerm ? 'term' : /[\p{L}\p{N}]/u.test(text) ? 'word' : 'sign';
  return { from, to, text, capital: /^\p{Lu}/u.test(shown), kind, keys };
}

/** Names and links of the range in order; they never overlap. */
export function termsIn(leaf: Leaf, range: Span): TermHit[] {
  const { hits, links } = leaf;
  const terms: TermHit[] = [];
  const add = (hit: TermHit): void => {
    if (hit.from >= range.from && hit.to <= range.to) terms.push(hit);
  };
  let next = 0;
  for (const hit of hits) {
    for (let link = links[next]; link !== undefined && link.from < hit.from; link = links[++next]) add(link);
    add(hit);
  }
  for (let link = links[next]; link !== undefined; link = links[++next]) add(link);
  return terms;
}

/** The text of a token; empty before the first and behind the last. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

export const isDash = (token: Token): boolean => token.kind === 'sign' && /^[-–—]$/u.test(token.text);
export const isComma = (token: Token): boolean => token.text === ',';
