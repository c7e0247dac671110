import type { Span } from './span';
import { WordScanner } from './word-scanner';

/** A word: letters, marks and digits, with apostrophes, hyphens and soft hyphens inside. */
export interface Word extends Span {
  /** As it stands in the text. */
  readonly text: string;
}

/** What `tokenise` finds, without the places: cheaper where only the words are asked for. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  const scanner = new WordScanner(text);
  while (scanner.next()) words.push(text.slice(scanner.from, scanner.to));
  return words;
}

/**
 * The words of a text in order; O(n). Spans are of the text as given, which is not normalised.
 * Text in scripts without spaces comes as one word a run.
 */
export function tokenise(text: string): Word[] {
  const words: Word[] = [];
  const scanner = new WordScanner(text);
  while (scanner.next()) {
    const { from, to } = scanner;
    words.push({ from, to, text: text.slice(from, to) });
  }
  return words;
}
