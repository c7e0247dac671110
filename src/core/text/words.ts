import type { Span } from './span';

/** A word: letters, marks and digits, with apostrophes and hyphens inside. */
export interface Word extends Span {
  /** As it stands in the text. */
  readonly text: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ\-‐‑][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text in order; O(n). Text in scripts without spaces comes as one word a run. */
export function tokenise(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ from: match.index, to: match.index + match[0].length, text: match[0] });
  }
  return words;
}
