import type { Definition } from '../../core/concepts';
import { conceptKey } from '../../core/text';
import type { VaultIndex } from '../index/vault-index';
import { definitionVerdicts } from '../index/verdicts';
import type { Progress } from '../steps';

/** A text that a rule takes for a definition and the person does not. */
export interface RefusedDefinition {
  /** Plain key of its term. */
  readonly key: string;
  readonly definition: Definition;
}

/** Whether anything was refused: definitions, and what else verdicts are given on. */
export function isAnythingRefused({ verdicts }: VaultIndex): boolean {
  for (const verdict of verdicts.values()) if (verdict === 'no') return true;
  return false;
}

/** What the person refused and the notes still say, by path and place. O(definitions). */
export function* refusedDefinitions({
  concepts,
  verdicts,
}: VaultIndex): Generator<Progress, readonly RefusedDefinition[]> {
  const judge = definitionVerdicts(verdicts);
  const found: RefusedDefinition[] = [];
  const paths = concepts.notes();
  for (const [done, path] of paths.entries()) {
    for (const definition of concepts.factsOf(path)?.own.definitions ?? []) {
      const key = conceptKey(definition.term);
      if (judge.ofDefinition(definition, key) === 'no') found.push({ key, definition });
    }
    yield { done, total: paths.length };
  }
  return found;
}
