import type { PairReason } from '../../core/compare';
import type { SourceState } from '../concepts/concepts-state';
import type { ProgressState } from '../progress';

export interface StartPairState {
  /** Concept keys. */
  readonly keys: readonly [string, string];
  readonly names: readonly [string, string];
  readonly why: PairReason;
  readonly source: SourceState | null;
}

/** All that the start page shows, as plain data. */
export interface StartState {
  readonly notes: number;
  readonly concepts: number;
  readonly definitions: number;
  readonly unread: number;
  readonly pairs: readonly StartPairState[];
  readonly question: { readonly question: string; readonly answer: string; readonly source: SourceState } | null;
  readonly terms: readonly { readonly key: string; readonly name: string; readonly uses: number }[];
  readonly progress: ProgressState | null;
  /** The page is behind the index and will be gathered again by itself. */
  readonly gathering: boolean;
  readonly journalFolder: string;
}
