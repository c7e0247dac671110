import { NO_RIVALS } from '../../../language';
import { smallLetters, tokenise } from '../../../text';
import { isDayOrMonth } from '../../reading/calendar';

const MOST_WORDS = 3;
/** Names of days and months are told in the languages of titles that are read word by word. */
const CALENDARS = ['en', 'ru'];

/** Whether a name may be one of two things that are compared: few words, no number, day, month or mere side. */
export function isRivalName(name: string): boolean {
  const words = tokenise(name).map(({ text }) => smallLetters(text));
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  // "Past Simple" is one, "past" is none.
  if (words.every((word) => NO_RIVALS.has(word)) || words.some((word) => /^\d+$/u.test(word))) return false;
  if (CALENDARS.some((code) => isDayOrMonth(name, code))) return false;
  return (name.match(/[\p{L}\p{N}+#]/gu)?.length ?? 0) > 1;
}
