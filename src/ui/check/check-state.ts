import type { LineFault } from '../../core/journal';
import type { Place, Problem } from '../../core/text';
import type { SourceState } from '../concepts/concepts-state';

export type CheckSection =
  'aliases' | 'copies' | 'differing' | 'journal' | 'links' | 'problems' | 'repeated' | 'undefined';

/** Where a remark leads. */
export type CheckTarget =
  | { readonly kind: 'concept'; readonly key: string }
  | { readonly kind: 'line'; readonly path: string; readonly line: number }
  | { readonly kind: 'place'; readonly place: Place };

/** One remark; its words are made for people by `present`. */
export interface Remark {
  readonly section: CheckSection;
  readonly id: string;
  readonly text: string;
  readonly uses?: number;
  readonly claimedBy?: readonly string[];
  readonly problem?: Problem;
  /** Line of a problem, from 1, where it is known. */
  readonly line?: number;
  /** Why a line of the journal is none. */
  readonly reason?: LineFault;
  /** Lines of a copy of the journal, and those of them that stand nowhere else. */
  readonly copied?: { readonly lines: number; readonly alone: number };
  readonly source?: SourceState;
  readonly target: CheckTarget | null;
}

export interface CheckCounts {
  readonly notes: number;
  readonly concepts: number;
  readonly definitions: number;
  readonly links: number;
  readonly mentions: number;
}

/** All that the vault check shows, as plain data. */
export interface CheckState {
  /** Null before the first check has ended. */
  readonly found: { readonly counts: CheckCounts; readonly remarks: readonly Remark[] } | null;
  readonly running: { readonly done: number; readonly total: number } | null;
  /** Notes are still being read. */
  readonly incomplete: boolean;
  readonly query: string;
  readonly closed: ReadonlySet<CheckSection>;
  readonly window: { readonly first: number; readonly count: number };
}
