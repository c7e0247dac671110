/** What the opening words of a gloss tell of it. */
export interface GlossShape {
  /** Words; characters for a text written without spaces. */
  readonly length: number;
  readonly spaceless: boolean;
  /** Begins as a noun phrase does, by what the language shows; where nothing is known, true. */
  readonly nounPhrase: boolean;
  /** A genus with its difference. */
  readonly genus: boolean;
  /** A relative word, participle or tied complement stands behind the genus. */
  readonly difference: boolean;
  /** Opens with a preposition, pronoun, adverb, verb, number, quotation, or is a whole clause or an order. */
  readonly opensBadly: boolean;
  /** A whole sentence, and nothing else speaks against it: «продавец передаёт вещь …». */
  readonly clause: boolean;
  /** Opens with a verb form. */
  readonly opensWithVerb: boolean;
  readonly asks: boolean;
  readonly indefinite: boolean;
  /** Opens with an article of any kind. */
  readonly article: boolean;
  /** What ties the difference to the genus is seen; endings alone only let it be guessed. */
  readonly tied: boolean;
  /** Its head says nothing without the complement behind it. */
  readonly relational: boolean;
  /** Says right behind the noun what the thing is for. */
  readonly purpose: boolean;
  /** A relative word or participle makes the difference. */
  readonly qualified: boolean;
  /** Words before the relative clause; −1 without one. */
  readonly relativeAt: number;
  /** Its relative clause tells of the past. */
  readonly past: boolean;
  /** An article, a relative word or a complement near by shows the noun that a predicate needs. */
  readonly nominal: boolean;
  /** The language has no words of its own for this. */
  readonly unknown: boolean;
  /** No article shows the noun, only what hangs on it: more than its words must speak for it. */
  readonly bare: boolean;
}
