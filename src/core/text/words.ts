import type { Span } from './span';
import { WordScanner } from './word-scanner';

/** A word: letters, marks and digits, with apostrophes, hyphens and soft hyphens inside. */
export interface Word extends Span {
  /** As it stands in the text. */
  readonly text: string;
}

const HAN = /\p{sc=Han}/u;

/** The same with each Han character by itself, for no blank tells where a word of them ends. */
export function tokeniseApart(text: string): Word[] {
  const words = tokenise(text);
  if (!HAN.test(text)) return words;
  return words.flatMap((word) => charactersOf(word.text).map(({ text: part, at }) => wordAt(part, word.from + at)));
}

/** What `tokeniseApart` finds, without the places. */
export function wordsApart(text: string): readonly string[] {
  return HAN.test(text) ? tokeniseApart(text).map((word) => word.text) : wordsOf(text);
}

/** A word in runs of other letters and single Han characters. */
export function charactersOf(word: string): { readonly text: string; readonly at: number }[] {
  return [...word.matchAll(/\p{sc=Han}|\P{sc=Han}+/gu)].map((match) => ({ text: match[0], at: match.index }));
}

const wordAt = (text: string, from: number): Word => ({ text, from, to: from + text.length });

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
