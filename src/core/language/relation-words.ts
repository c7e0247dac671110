/** Words between two concepts that relate them; recognition.md §5. */
export interface RelationCue {
  readonly kind: 'is-a' | 'part-of' | 'requires';
  /**
   * `forward`: the concept before the cue is the relation's source ("X is part of Y");
   * `backward`: its target («X состоит из Y» makes Y a part of X).
   */
  readonly direction: 'backward' | 'forward';
  /** Integer hundredths. */
  readonly confidence: number;
  /** Lower-case words between single blanks, ё as е. */
  readonly phrases: readonly string[];
}

/** What a language needs to read relations in sentences. All words lower case, ё as е. */
export interface RelationWords {
  readonly cues: readonly RelationCue[];
  /** Nouns of class statements and genus frames in any form: «виды», "kinds". */
  readonly classNouns: ReadonlySet<string>;
  /** Words between a class noun and its genus: "of". */
  readonly classLinks: ReadonlySet<string>;
  /** Join subjects: «и», "and". */
  readonly conjunctions: ReadonlySet<string>;
  /** Between subjects and class noun: «это», "are". */
  readonly copulas: ReadonlySet<string>;
  /** Before a cue, within two words: no relation. */
  readonly negations: ReadonlySet<string>;
  /** Before a cue, within three words: the relation is only possible. */
  readonly modals: ReadonlySet<string>;
  /** Words that a genus may stand behind in its noun phrase: articles, «некоторый». */
  readonly determiners: ReadonlySet<string>;
  /**
   * How the head of a noun phrase is found: `first`: the first noun, what precedes are adjectives
   * (Russian); `capital`: the same, and no adjective has a capital (German); `last`: the noun at the
   * phrase's end (English); `near`: within the first three words.
   */
  readonly nounPhrase: 'capital' | 'first' | 'last' | 'near';
  /** Ends a noun phrase whose head comes last: prepositions, relatives, conjunctions. */
  readonly phraseEnds: ReadonlySet<string>;
  /** Nouns of parts at a gloss's head: "slice", «часть». */
  readonly partNouns?: ReadonlySet<string>;
  /** Warn of taking one thing for another, lower case: "not to be confused with". */
  readonly confusions?: readonly string[];
  /** Where prepositions melt with articles, all that they become: "del", "dai". */
  readonly prepositionForms?: ReadonlySet<string>;
}
