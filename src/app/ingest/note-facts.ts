import type { Contrast } from '../../core/compare';
import type { KeptFacts } from '../../core/concepts';
import type { Problem } from '../../core/text';

/** All that is known of one note, with the state of the file that it was read from. */
export interface StoredFacts {
  readonly path: string;
  readonly mtime: number;
  readonly size: number;
  /** Names the rules and the settings that made the own facts; facts of other rules are read again. */
  readonly rules: string;
  readonly kept: KeptFacts;
  /** What is wrong with the note: a part of its facts, and here for who takes over all notes at once. */
  readonly problems: readonly Problem[];
  /** Found with the facts of the vault, empty before. */
  readonly contrasts: readonly Contrast[];
}
