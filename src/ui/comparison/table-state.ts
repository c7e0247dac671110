import type { BlockFault, BrokenBlock, Comparison, PairReason, Row, TableSettings } from '../../core/compare';

/** A column as a person asked for it. */
export interface ColumnState {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly isKnown: boolean;
  readonly nearest: string | null;
}

/** A pair worth comparing. */
export interface PairState {
  readonly keys: readonly [string, string];
  readonly names: readonly [string, string];
  readonly why: PairReason;
}

/** What the table is read from, so far. */
export type TablePhase =
  | { readonly kind: 'indexing'; readonly done: number; readonly total: number }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready' }
  /** Nothing is made yet, and nothing is to be said of it for a moment. */
  | { readonly kind: 'starting' }
  /** The table is of a moment ago and will be made again. */
  | { readonly kind: 'updating' };

/** A table with all that a person chose of it. */
export interface TableState {
  readonly columns: readonly ColumnState[];
  readonly shown: Comparison;
  readonly whole: Comparison;
  /** Rows above those that are read: properties of a base, which the app draws. */
  readonly given?: readonly { readonly id: string; readonly row: Row }[];
  /** The columns are one page of the entries of a base. */
  readonly base?: { readonly entries: number; readonly longest: number };
  readonly settings: TableSettings;
  readonly phase: TablePhase;
  /** What is shown was read before all notes were: that nothing is said, or that no concept is called so, is not sure. */
  readonly isPartial: boolean;
  readonly page: { readonly columns: number; readonly rows: number };
  /** Equal rows that are folded are shown for the moment. */
  readonly unfolded: boolean;
  /** Where concepts are not named: what the note compares, or nothing, as no note asks. */
  readonly asks: 'named' | 'no-note' | 'note';
  readonly faults: readonly BlockFault[];
  readonly broken: BrokenBlock | null;
  /** Why nothing can be changed from here, and what a person would have to put in; null when all can. */
  readonly refused: TableRefusal | null;
  readonly suggestions: readonly PairState[];
  readonly notesRead: number;
  readonly leftOut: number;
  readonly cancelled: boolean;
  readonly news: TableNews | null;
}

export type TableRefusal =
  { readonly kind: 'changed' } | { readonly kind: 'not-found' } | { readonly kind: 'paste'; readonly text: string };

/** What has just been done. */
export type TableNews =
  | { readonly kind: 'accepted'; readonly count: number }
  | { readonly kind: 'column-moved'; readonly name: string; readonly place: number; readonly of: number }
  | { readonly kind: 'edited'; readonly text: string }
  | { readonly kind: 'hidden'; readonly name: string }
  | { readonly kind: 'rejected' }
  | { readonly kind: 'renamed'; readonly name: string }
  | { readonly kind: 'row-moved'; readonly name: string; readonly place: number; readonly of: number }
  | { readonly kind: 'undone' };
