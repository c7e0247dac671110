import type { Definition, Verdicts } from '../../core/concepts';
import { definitionSubject } from '../../core/review';

/**
 * The verdicts of the journal as the index asks for them. A verdict on the very text goes before one
 * on whatever the rule finds for the concept (journal.md §2).
 *
 * @param verdicts By subject id.
 */
export function definitionVerdicts(verdicts: ReadonlyMap<string, string>): Verdicts {
  return {
    ofDefinition(definition: Definition, key: string): 'no' | 'yes' | null {
      if (verdicts.size === 0) return null;
      const subject = definitionSubject(key, definition.rule, definition.text);
      const onText = verdicts.get(subject.no);
      if (onText === 'no' || onText === 'yes') return onText;
      return verdicts.get(subject.yes) === 'yes' ? 'yes' : null;
    },
  };
}
