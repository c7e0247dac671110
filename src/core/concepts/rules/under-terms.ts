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

/** Whether the heading above is one of kinds: «Виды договоров», "Types of contract", "Contract types". */
export function isUnderKinds(block: number, { headings, recogniser }: NoteContext): boolean {
  const words = wordsOf(headings.nearest(block)?.heading.text ?? '').map((word) => smallLetters(word));
  return words.length <= MOST_WORDS && [words[0], words.at(-1)].some((word) => recogniser.has('kindNouns', word));
}
