import type { ReaderId } from './comparison';
import type { Naming, PatternId } from './contrast/sentence/statement';
import type { Span } from '../text';

/** A value that a reader found for one column. */
export interface FoundCell {
  /** Index of the column. */
  readonly column: number;
  readonly span: Span;
  readonly text: string;
  /** Hundredths. */
  readonly confidence: number;
  readonly implied: boolean;
}

/** What a reader found about one aspect in one note: a row in the making. */
export interface Finding {
  readonly reader: ReaderId;
  readonly path: string;
  /** Possible names, the best first. */
  readonly names: readonly Naming[];
  /** Names for a row of what is common, where the table has several of them. */
  readonly spare?: readonly Naming[];
  /** `common` and `other` rows never merge. */
  readonly kind: 'aspect' | 'common' | 'definition' | 'is-a';
  readonly cells: readonly FoundCell[];
  /** Of a sentence: the pattern by which it was read. */
  readonly cue?: PatternId;
  /** Of a heading: the index of the one above it, −1 for none. */
  readonly under?: number;
  /** Of a table of one column's keys and values: the index of its block. */
  readonly table?: number;
}
