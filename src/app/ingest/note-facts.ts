import type { Contrast } from '../../core/compare';
import type { KeptFacts } from '../../core/concepts';
import type { Problem } from '../../core/text';
import type { NoteInfo } from '../ports';

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

/** Nearly all notes contrast nothing: they share it. */
const NO_CONTRASTS: readonly Contrast[] = [];

/** Field by field: a record that was spread has a shape of its own in V8, larger by half. */
export function storedFacts(
  { path, mtime, size }: NoteInfo,
  { rules, kept, problems, contrasts }: Omit<StoredFacts, keyof NoteInfo>,
): StoredFacts {
  return { path, mtime, size, rules, kept, problems, contrasts: contrasts.length === 0 ? NO_CONTRASTS : contrasts };
}
