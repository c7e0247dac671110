import type { Span } from './span';

/** A word: letters, marks and digits, with apostrophes, hyphens and soft hyphens inside. */
export interface Word extends Span {
  /** As it stands in the text. */
  readonly text: string;
}

/** Begins with a letter or digit; marks follow their letter, so that decomposed text gives the same words. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ\-‐‑\u00AD\u200C\u200D][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** What `tokenise` finds, without the places: cheaper where only the words are asked for. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/**
 * The words of a text in order; O(n). Spans are of the text as given, which is not normalised.
 * Text in scripts without spaces comes as one word a run.
 */
export function tokenise(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ from: match.index, to: match.index + match[0].length, text: match[0] });
  }
  return words;
}
