import type { NoteContext } from '../reading/note-context';

/** Where the gloss begins behind words that take up what was named or asked: «Это раствор, который …», "It is a vessel that …". */
export function resumedIn(text: string, { recogniser: { languages } }: NoteContext): number {
  const lower = text.slice(0, 40).toLowerCase();
  const opening = languages
    .flatMap((language) => language.resumptions)
    .filter((words) => lower.startsWith(words))
    .reduce((longest, words) => Math.max(longest, words.length), 0);
  return opening === 0 || /\p{L}/u.test(text.charAt(opening)) ? 0 : opening + (text.charAt(opening) === ' ' ? 1 : 0);
}
