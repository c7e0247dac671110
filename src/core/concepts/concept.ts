import type { Definition } from './definition';

export type ConceptState = 'defined' | 'linked' | 'suggested';

/** Something defined, linked to, or named by a note of its own. */
export interface Concept {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Path of the note that is this concept. */
  readonly note: string | null;
  readonly state: ConceptState;
  /** By path, then offset; verdicts applied. */
  readonly definitions: readonly Definition[];
}

/** What changed since the last delta; concept and note lists sorted by code unit. */
export interface IndexDelta {
  /** Grows by one with each delta. */
  readonly revision: number;
  /** Paths whose facts changed, came or went. */
  readonly notes: readonly string[];
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}
