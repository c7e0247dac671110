/** How names inflect in one language. */
export interface NameForms {
  /**
   * All forms of one lower-case word of a name, itself included; for an abbreviation or an
   * indeclinable word the word alone.
   */
  readonly word: (word: string) => readonly string[];
  /**
   * For a name of several lower-case words, the set of forms allowed in each slot: adjective and
   * noun inflect, what follows the first genitive is fixed. `null` where each slot is exact.
   */
  readonly phrase: (words: readonly string[]) => readonly (readonly string[])[] | null;
  /** Endings of at most four letters that may be glued behind a link: `[[узел]]ами`. */
  readonly linkEndings: ReadonlySet<string>;
  /** Whether letters glued to a name by a hyphen make another word of it: «ВМ-ка», never «ВМ-сервер». */
  readonly derives: (suffix: string) => boolean;
  /** Nouns begin with a capital: a word in small letters that is spelt as a form is another word (hüten is no Hut). */
  readonly capitalised?: boolean;
}
