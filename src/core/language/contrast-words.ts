/** A phrase of lower-case words and its weight in hundredths. */
export interface WeightedPhrase {
  readonly phrase: string;
  readonly weight: number;
}

export interface Pronoun {
  readonly gender: 'any' | 'feminine' | 'masculine' | 'neuter';
  readonly number: 'plural' | 'singular';
}

/** Words by which a language contrasts, comparison.md §12. Phrases are token sequences, never patterns. */
export interface ContrastWords {
  /** Joins two concepts in a title: «против», "vs". */
  readonly versus: readonly string[];
  /** Header words of an aspect column: «критерий», "feature". */
  readonly aspectWords: readonly string[];
  readonly pairs: readonly WeightedPhrase[];
  readonly fronted: readonly WeightedPhrase[];
  /** `[if, then]`. */
  readonly conditions: readonly (readonly [string, string])[];
  readonly only: readonly string[];
  readonly unlike: readonly string[];
  readonly unlikeMid: readonly string[];
  readonly than: readonly string[];
  readonly comparedWith: readonly string[];
  readonly relatives: readonly string[];
  readonly both: readonly string[];
  readonly neither: readonly string[];
  readonly classNouns: readonly string[];
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly ordinals: readonly (readonly [string, string])[];
  readonly comparatives: ReadonlySet<string>;
  readonly degree: readonly string[];
  readonly antonyms: ReadonlyMap<string, string>;
  readonly equatives: readonly string[];
  readonly negators: readonly string[];
  readonly counterfactual: readonly string[];
  readonly timeWords: readonly string[];
  readonly parallelCues: readonly string[];
  readonly prefixes: readonly string[];
  readonly units: ReadonlySet<string>;
  /** `[yes, no]` words. */
  readonly yesNo: readonly (readonly [string, string])[];
  /** Stem of a verb, adjective or noun → name of the row. */
  readonly aspects: ReadonlyMap<string, string>;
  readonly labels: {
    readonly definition: string;
    readonly isA: string;
    readonly common: string;
    readonly other: string;
  };
}
