import type { Abbreviations } from '../text';
import type { NameForms } from './name-forms';
import type { RecognitionWords } from './recognition-words';
import type { RelationWords } from './relation-words';

/** All that the core knows about one language: data first. Absent parts fall back to structure alone. */
export interface LanguagePack {
  /** BCP 47 primary language: `'ru'`; `'und'` for the pack of any other language. */
  readonly code: string;
  /** Unicode script names in which the language is written: `['Cyrillic']`. */
  readonly scripts: readonly string[];
  /** Frequent function words, lower case: the vote on a note's language, and what a stem leaves out. */
  readonly stopWords: ReadonlySet<string>;
  readonly abbreviations: Abbreviations;
  readonly recognition: RecognitionWords;
  readonly relations: RelationWords;
  /** Forms of names, for mentions. */
  readonly forms: NameForms;
  /** Light stem of a lower-case word, for rows and names only; mentions use generated forms. */
  readonly stem: (word: string) => string;
}
