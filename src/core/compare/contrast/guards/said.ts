import type { Range, Sentence } from '../sentence/statement';

/** A claim as tokens, with the name that it is said of. */
export interface Said {
  readonly sentence: Sentence;
  readonly subject: number;
  /** Subjects that the value is said of; one but for what is said of several. */
  readonly own: ReadonlySet<number>;
  readonly value: Range;
  /** Index of the name, −1 where it is met through a pronoun. */
  readonly name: number;
  /** Where the clause of that name begins. */
  readonly clause: number;
  /** No claim of the sentence stands before it. */
  readonly first: boolean;
  /** It is said of this one only, and beside no other in its row. */
  readonly alone: boolean;
}
