import type { Evidence } from '../text';

export type PromptKind = 'basic' | 'cloze' | 'contrast' | 'define' | 'name';

/** A question derived from what the notes say. */
export interface Prompt {
  /** 10 characters of lower-case Crockford base32, from the meaning (review.md §2). */
  readonly id: string;
  readonly kind: PromptKind;
  /** Concept keys. */
  readonly concepts: readonly string[];
  readonly question: string;
  readonly answer: string;
  readonly evidence: Evidence;
}
