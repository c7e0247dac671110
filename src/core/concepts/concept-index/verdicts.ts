import type { Definition } from '../definition';

/**
 * What the person has decided. How a verdict is filed (ids, hashes) is the business of whoever
 * keeps it: the index only asks.
 */
export interface Verdicts {
  /** `yes` accepts a suggestion, `no` takes a definition out; `key` is the plain key of its term. */
  ofDefinition(definition: Definition, key: string): 'no' | 'yes' | null;
}

export const NO_VERDICTS: Verdicts = { ofDefinition: () => null };
