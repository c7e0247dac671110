import type { Copula } from '../reading/copula';
import type { Stretch } from '../rules/stretches';

/** How a would-be definition is written. */
export type Form =
  /** `T – gloss` */
  | 'dash'
  /** `**T:** gloss` */
  | 'bold'
  /** `T: gloss` */
  | 'key'
  /** `T is gloss` */
  | 'copula'
  /** A quote below the heading `T`. */
  | 'quote'
  /** A paragraph below the heading `T`. */
  | 'headed'
  /** The first item below the item `T`. */
  | 'nested';

/** A place that may define: a term, and what is said of it. */
export interface Candidate {
  readonly form: Form;
  readonly stretch: Stretch;
  /** Blocks written one after another speak for each other: a list, a paragraph of lines, a section. */
  readonly group: number;
  readonly place: 'item' | 'none' | 'paragraph';
  /** Of `T is gloss`. */
  readonly copula?: Copula;
}

/** Whether it says what is named in another block. */
export function isBelowName({ form }: Candidate): boolean {
  return form === 'quote' || form === 'headed' || form === 'nested';
}
