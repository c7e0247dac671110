import { wordsOf } from '../../text';
import type { NoteContext } from './note-context';

/** «Мария Львовна»: somebody whom the writer knows, and no concept. */
export function isAcquaintance(name: string, { recogniser }: NoteContext): boolean {
  const words = wordsOf(name);
  return (
    words.length === 2 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    recogniser.is('isPatronymic', words[1]?.toLowerCase())
  );
}
