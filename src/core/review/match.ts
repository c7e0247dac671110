import type { Fingerprint } from './fingerprint';
import type { Prompt } from './prompt';

/** A prompt of the notes with how it reads. */
export interface LivingPrompt {
  readonly prompt: Prompt;
  readonly fingerprint: Fingerprint;
}

/** A card of the journal, under its newest id. */
export interface KnownCard {
  readonly id: string;
  readonly fingerprint: Fingerprint | null;
  /** Where its prompt was last seen, if that is remembered. */
  readonly path: string | null;
}

/** Why a card goes on under a new id. */
export type AliasReason = 'fingerprint' | 'similar';

/** A prompt and its card. */
export interface Match {
  /** With the id to write under from now on. */
  readonly prompt: Prompt;
  readonly fingerprint: Fingerprint;
  /** Id under which the journal knows the card; null when it is new. */
  readonly card: string | null;
  /** To be written as an alias together with the next review. */
  readonly alias: { readonly old: string; readonly reason: AliasReason } | null;
  /** The journal has another text of this card, or none: to be written together with the next review. */
  readonly isChanged: boolean;
}

export interface Matching {
  /** In the order of the prompts. */
  readonly matches: readonly Match[];
  /** Ids of the cards without a prompt, in the order given: kept, listed, never guessed. */
  readonly orphans: readonly string[];
}
