import { conceptKey } from '../../core/text';
import type { VaultIndex } from './vault-index';

/** A term that notes link to or mention and that none defines. */
export interface UndefinedTerm {
  readonly key: string;
  readonly name: string;
  /** Links and mentions. */
  readonly uses: number;
}

/** Concepts without any definition, by number of uses, then by key; a note of its own that is never linked is none. */
export function undefinedTerms(index: VaultIndex): readonly UndefinedTerm[] {
  const terms: UndefinedTerm[] = [];
  for (const { key, name, state } of index.concepts.concepts()) {
    if (state !== 'linked') continue;
    const uses = index.concepts.linkCount(key) + index.concepts.mentionCount(key);
    if (uses > 0) terms.push({ key, name, uses });
  }
  return terms.sort((a, b) => b.uses - a.uses || (conceptKey(a.key) < conceptKey(b.key) ? -1 : 1));
}
