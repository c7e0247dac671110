import type { Evidence, Place, Span } from '../text';
import type { PatternId } from './contrast/sentence/statement';

export type ReaderId = 'definition' | 'field' | 'heading' | 'link' | 'list' | 'property' | 'prose' | 'table';

/** A value that a note states of one concept. */
export interface Cell {
  /** The quote without markup; of an implied cell, what follows from it. */
  readonly text: string;
  /** Covers the value and nothing else. */
  readonly evidence: Evidence;
  readonly reader: ReaderId;
  /** Integer hundredths. */
  readonly confidence: number;
  readonly implied: boolean;
  /** Of a sentence: the pattern by which it was read. */
  readonly cue?: PatternId;
}

export interface Row {
  /** Shown name, a noun phrase with a capital. */
  readonly aspect: string;
  /** Identity of the aspect over renames (comparison.md §5). */
  readonly key: string;
  readonly kind: 'different' | 'one-sided' | 'same';
  /** The name was guessed. */
  readonly uncertain: boolean;
  /** One list for each concept, in order; empty = nothing known. Sources of a cell by rank. */
  readonly cells: readonly (readonly Cell[])[];
}

export interface Comparison {
  /** Names in the order of the columns. */
  readonly concepts: readonly string[];
  readonly rows: readonly Row[];
}

/** One side of a contrast sentence. */
export interface Side {
  /** Concept key. */
  readonly concept: string;
  /** Key of the concept under which the note speaks of it: another one where both names mean one thing. */
  readonly column: string;
  readonly text: string;
  readonly span: Span;
  /** Integer hundredths: how sure it is that the sentence sets this concept against the others. */
  readonly confidence: number;
  /** Only named, to be compared with: "A is faster than B". */
  readonly implied: boolean;
}

/** A sentence that sets two or more concepts against each other. */
export interface Contrast {
  readonly sides: readonly Side[];
  readonly aspect: string | null;
  /** Id of the pattern: `'pair-strong'`. */
  readonly cue: string;
  /** The sentence. */
  readonly place: Place;
}

export type PairReason = 'aspects' | 'genus' | 'links' | 'sentence' | 'title';

/** Two concepts worth comparing. */
export interface ComparablePair {
  /** Concept keys. */
  readonly concepts: readonly [string, string];
  /** Integer hundredths. */
  readonly score: number;
  readonly why: PairReason;
  readonly evidence: readonly Place[];
}
