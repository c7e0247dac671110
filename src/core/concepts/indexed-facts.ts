import type { OwnFacts } from './own-facts';
import type { VaultFacts } from './vault-facts';

/** What a note gives to the index. */
export interface IndexedFacts {
  readonly own: OwnFacts;
  /** Null until the note was matched against the vocabulary. */
  readonly vault: VaultFacts | null;
}
