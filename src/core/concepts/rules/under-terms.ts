import { glossaryWords } from '../../language';
import { smallLetters, wordsOf } from '../../text';
import type { NoteContext } from '../reading/note-context';

/** A heading of more words tells something. */
const MOST_WORDS = 4;

/** Whether the heading above is one of terms: «Слова», "Words we use". */
export function isUnderTerms(block: number, { headings, recogniser }: NoteContext): boolean {
  const words = wordsOf(headings.nearest(block)?.heading.text ?? '').map((word) => smallLetters(word));
  return (
    words.length <= MOST_WORDS &&
    words.some((word) => glossaryWords.has(word) || recogniser.isHeader('termWords', word))
  );
}
