import type { Contrast } from '../../core/compare';
import type { OwnFacts, VaultFacts } from '../../core/concepts';

/** All that is known of one note: what the cache keeps and the index is fed with. */
export interface NoteFacts {
  readonly own: OwnFacts;
  /** Null until the note was matched against the vocabulary of the vault. */
  readonly vault: VaultFacts | null;
  /** Found with `vault`, empty before. */
  readonly contrasts: readonly Contrast[];
}

/** Facts with the state of the file that they were read from. */
export interface StoredFacts extends NoteFacts {
  readonly path: string;
  readonly mtime: number;
  readonly size: number;
  /** Names the rules and the settings that made the own facts; facts of other rules are read again. */
  readonly rules: string;
}
