import type { Concept } from '../concept';
import type { KeptDefinition } from '../packing/kept-definition';

/** A concept as the index holds it. */
export interface KeptConcept extends Concept {
  readonly definitions: readonly KeptDefinition[];
}

/** A concept with what the index alone needs of it. */
export interface IndexedConcept {
  readonly concept: KeptConcept;
  /** Languages of the notes that use it, sorted. */
  readonly languages: readonly string[];
  readonly links: number;
  /** Linked to and nothing more: gives way to a concept that claims its name as an alias. */
  readonly weak: boolean;
}
