import type { Concept } from '../../core/concepts';
import { conceptKey } from '../../core/text';
import type { VaultIndex } from './vault-index';

/** A term that notes link to or mention and that none defines. */
export interface UndefinedTerm {
  readonly key: string;
  readonly name: string;
  /** Links and mentions. */
  readonly uses: number;
}

/** The concept as such a term; null where it is defined, or a note of its own that is never linked. */
export function undefinedTerm(index: VaultIndex, { key, name, note, state }: Concept): UndefinedTerm | null {
  if (state !== 'linked') return null;
  if (isCollection(index, key, note)) return null;
  const uses = index.concepts.linkCount(key) + index.concepts.mentionCount(key);
  return uses === 0 ? null : { key, name, uses };
}

/** A note that defines other things, and of which links mean sections alone: a lecture is no term. */
function isCollection(index: VaultIndex, key: string, note: string | null): boolean {
  const { concepts } = index;
  if (note === null || concepts.mentionCount(key) > 0 || concepts.factsOf(note)?.own.definitions.length === 0)
    return false;
  const vocabulary = index.vocabulary();
  return index
    .notesUsing(key)
    .every((path) =>
      (concepts.factsOf(path)?.own.links ?? []).every(
        ({ target, heading, block }) =>
          heading !== null || block !== null || target === '' || vocabulary.targetOf({ target, heading }, path) !== key,
      ),
    );
}

/** All of them, by number of uses, then by key. */
export function undefinedTerms(index: VaultIndex): readonly UndefinedTerm[] {
  return index.concepts
    .concepts()
    .map((concept) => undefinedTerm(index, concept))
    .filter((term) => term !== null)
    .sort((a, b) => b.uses - a.uses || (conceptKey(a.key) < conceptKey(b.key) ? -1 : 1));
}
