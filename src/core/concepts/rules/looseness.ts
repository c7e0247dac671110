import type { RuleId } from '../definition';
import type { NoteContext } from '../reading/note-context';
import type { Neighbours } from '../reading/neighbours';
import type { Stretch } from './stretches';

/** Words that say enough even untied. */
const FULL = 7;
/** Characters of an attribute and its genus that no label has for a value. */
const FULL_CHARACTERS = 16;
/** Words of a genus before its relative clause. */
const NEAR = 5;

/**
 * Whether a statement says so little of what its term is that a label with its value, or a point of praise,
 * would say as much: a noun and what hangs on it, where only endings could tie the one to the other;
 * behind a bold word and a colon, where labels stand, also whatever may be a sentence of its own.
 */
export function isLoose(
  rule: RuleId,
  { statement, gloss }: Stretch,
  neighbours: Neighbours,
  { recogniser }: NoteContext,
): boolean {
  if (statement.copula || (gloss.purpose && gloss.genus && statement.dress === 'bold')) return false;
  const [language] = recogniser.languages;
  const sign = language?.nounPhrase;
  const colon = statement.mark === 'colon';
  // Where orders have no ending, an option behind its colon looks like any gloss.
  if (colon && language?.code === 'he') return true;
  if (sign === 'ending')
    return (rule === 'list' || colon) && !neighbours.firm && !gloss.qualified && gloss.length < FULL;
  if (!colon) return false;
  if (gloss.spaceless || gloss.indefinite)
    return (
      !gloss.indefinite &&
      !(gloss.relativeAt > 0 && (neighbours.firm || (rule === 'dash' && gloss.length >= FULL_CHARACTERS)))
    );
  // "The user reads …" is a sentence; "the part that …" is none.
  if (gloss.article) return neighbours.firm ? !gloss.qualified : gloss.relativeAt < 1 || gloss.relativeAt > NEAR;
  return !gloss.qualified && !gloss.nominal;
}
