import type { Meant } from './common';
import type { Licence } from './single';
import type { Naming } from '../sentence/statement';
import type { Resolve } from '../clauses/topic';

/** What a sentence is read with. */
export interface Reading {
  readonly licence: Licence;
  /** No columns were asked for: in contrast text too each clause must be about its concept. */
  readonly strict: boolean;
  readonly resolve: Resolve;
  /** The same among those named in the sentence itself. */
  readonly among: (subjects: readonly number[]) => Resolve;
  readonly both: Meant;
  /** The label at the start of the block: it names the rows of all its sentences. */
  readonly label: Naming | null;
}

/** What a part of it is read with: behind a label, or all of it. */
export interface Piece extends Reading {
  /** Said by the sentence itself. */
  readonly own: Naming | null;
  readonly name: Naming | null;
}
