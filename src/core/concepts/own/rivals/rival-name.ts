import { NO_RIVALS } from '../../../language';
import { holdsSpaceless, smallLetters, tokenise } from '../../../text';
import { isDayOrMonth } from '../../reading/calendar';

const MOST_WORDS = 3;
/** Letters of a name that is written without blanks. */
const MOST_LETTERS = 8;
/** Names of days and months are told in the languages of titles that are read word by word. */
const CALENDARS = ['en', 'ru'];

/** Whether a name may be one of two things that are compared: few words, no number, day, month or mere side. */
export function isRivalName(name: string): boolean {
  const words = tokenise(name).map(({ text }) => smallLetters(text));
  const isLong = holdsSpaceless(name) ? name.length > MOST_LETTERS : words.length > MOST_WORDS;
  if (words.length === 0 || isLong) return false;
  // "Past Simple" is one, "past" is none.
  if (words.every((word) => NO_RIVALS.has(word)) || words.some((word) => /^\d+$/u.test(word))) return false;
  if (CALENDARS.some((code) => isDayOrMonth(name, code))) return false;
  return (name.match(/[\p{L}\p{N}+#]/gu)?.length ?? 0) > 1;
}

/** As names of concepts are written; "iPhone" has its capital. */
export function withCapital(name: string): string {
  if (/^\p{Ll}+\p{Lu}/u.test(name)) return name;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether what follows a name may be a letter: there are no blanks between words, or particles at nouns. */
export function isOpenEnded(name: string): boolean {
  return holdsSpaceless(name) || /\p{Script=Hangul}/u.test(name);
}
