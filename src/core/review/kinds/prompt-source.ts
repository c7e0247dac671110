import type { Prompt, PromptKind } from '../prompt';
import type { PromptFacts } from '../prompt-facts';

/** One way of asking. A changed key of an old kind must ship its alias. */
export interface PromptSource {
  readonly kind: PromptKind;
  derive(facts: PromptFacts): Prompt[];
}
