import type { Concept } from '../concepts';
import type { Evidence, Span } from '../text';

/** Two concepts that a comparison sets against each other under one aspect; what may be asked is the caller's choice. */
export interface ContrastFact {
  /** Concept keys. */
  readonly concepts: readonly [string, string];
  /** Shown names, in the same order. */
  readonly names: readonly [string, string];
  readonly aspectKey: string;
  readonly aspect: string;
  /** What each of them says, in the same order. */
  readonly answers: readonly [string, string];
  readonly evidence: Evidence;
}

/** What prompts are made of: plain values, handed over by the app. */
export interface PromptFacts {
  readonly concepts: Iterable<Concept>;
  readonly contrasts: Iterable<ContrastFact>;
  /** Where a text names the concept, in any form of any of its names. */
  readonly namesIn: (concept: Concept, text: string) => readonly Span[];
}
