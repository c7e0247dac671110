import type { Range, Sentence } from '../sentence/statement';
import { wordAt, tokenAt } from '../sentence/token';

/** Words between "only" and what the thing does. */
const REACH = 4;

/** "(A is) the ONLY ONE THAT floats", «ЕДИНСТВЕННЫЙ, КТО плавает»: what only A does, null for other values. */
export function soleIn({ tokens, lexicon }: Pick<Sentence, 'lexicon' | 'tokens'>, { from, to }: Range): Range | null {
  let at = from;
  while (at < to && lexicon.words.determiners.has(wordAt(tokens, at)) && !lexicon.words.sole.has(wordAt(tokens, at)))
    at += 1;
  // "A only": an article makes a predicate of it, where the language has one.
  if ((lexicon.pack.code === 'en' && at === from) || !lexicon.words.sole.has(wordAt(tokens, at))) return null;
  for (let i = at + 1; i <= at + REACH && i < to - 1; i++) {
    const { kind, word } = tokenAt(tokens, i);
    if (lexicon.relatives.has(word) || WHO.has(word)) return { from: i + 1, to };
    if (kind !== 'word' && kind !== 'comma') return null;
  }
  return null;
}

/** Relative only behind what is the only one. */
const WHO: ReadonlySet<string> = new Set(['кто', 'who']);
