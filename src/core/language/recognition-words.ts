/** Words by which a language marks definitions and what is none. Lower case, NFC; phrases are words between single spaces. */
export interface RecognitionWords {
  /** Callout types, headings and labels that mean "definition": «определение», "def". */
  readonly definitionWords: readonly string[];
  /** Headings that name nothing: «введение», "summary". */
  readonly stopHeadings: readonly string[];
  /** Headings that open a contrast section: «отличия», "differences". */
  readonly contrastHeadings: readonly string[];
  /** Question forms with `{term}`: «что такое {term}», "what is {term}". */
  readonly questions: readonly string[];
  /** Labels that are no terms: «пример», "note". */
  readonly labels: readonly string[];
  /** Demonstratives, subordinators and prepositions that no term begins with. */
  readonly termStarts: ReadonlySet<string>;
  /** Prepositions and pronouns that no gloss begins with. */
  readonly glossStarts: ReadonlySet<string>;
  /** Relative words that show a genus with its difference: «который», "that". */
  readonly relatives: ReadonlySet<string>;
  /** Dash and copula words: «это», "is". */
  readonly copulas: readonly string[];
  /** Verbs that name: «называется», "is called". */
  readonly namingVerbs: readonly string[];
  /** `T, или U`: words that introduce another name. */
  readonly aliasCues: readonly string[];
  /** Word forms by ending or list that are verbs (finite, infinitive, imperative). */
  readonly isVerb: (word: string) => boolean;
  /** Participles by ending: they open a difference as a relative word does. */
  readonly isParticiple: (word: string) => boolean;
}
