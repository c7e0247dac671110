import { smallLetters, tokenise } from '../../text';
import { areForms } from './recurrence';

const DAY = 86_400_000;
const WEEK = 7;
const MONTHS = 12;
/** Short forms of more letters are words of their own: "Sun", "mar". */
const LONGEST_SHORT = 2;
/** Shorter names are words of other meanings, too. */
const LEAST_LETTERS = 4;
/** A planet, a modal verb, an environment. */
const OTHER_MEANINGS = new Set(['mars', 'may', 'среда']);
/** No form of «четверг»: «четверть», «четвёртый». */
const OTHER_WORDS = /^четв[её]рт/u;

/** Names of days and months by language, made when first asked for. */
const made = new Map<string, ReadonlySet<string>>();

/** Whether a name is that of a weekday or month of the language, or begins with one and a number: „Mo“, "3 mars". */
export function isDayOrMonth(name: string, code: string): boolean {
  const words = tokenise(name).map(({ text }) => smallLetters(text));
  const named = words.filter((word) => !/^\d+$/u.test(word));
  const known = namesOf(code);
  return (
    words.length > 0 &&
    named.length > 0 &&
    named.every((word) => known.has(word)) &&
    !(words.length === 1 && OTHER_MEANINGS.has(words[0] ?? ''))
  );
}

/** Whether a word of a text is a weekday or month in any form: «в мае», "on Tuesday". */
export function isNearCalendar(word: string, code: string): boolean {
  if (OTHER_MEANINGS.has(word) || OTHER_WORDS.test(word) || word.length < LEAST_LETTERS) return false;
  const known = namesOf(code);
  if (known.has(word)) return true;
  if (!/^\p{Script=Cyrillic}/u.test(word)) return false;
  for (const name of known) if (name.charCodeAt(0) === word.charCodeAt(0) && isFormOf(word, name)) return true;
  return false;
}

function isFormOf(word: string, name: string): boolean {
  return (
    name.length > LEAST_LETTERS &&
    !OTHER_MEANINGS.has(name) &&
    word.startsWith(name.slice(0, Math.max(LEAST_LETTERS, name.length - 2))) &&
    areForms(name, word)
  );
}

function namesOf(code: string): ReadonlySet<string> {
  const known = made.get(code);
  if (known !== undefined) return known;
  const language = code === 'und' ? 'en' : code;
  const format = (options: Intl.DateTimeFormatOptions, time: number): string =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
      .format(time)
      .normalize('NFC')
      .toLowerCase()
      .replace(/\.$/u, '');
  const names = new Set<string>();
  for (let day = 0; day < WEEK; day++) {
    const long = format({ weekday: 'long' }, day * DAY);
    names.add(long);
    // 「火曜」 beside 「火曜日」
    if (code === 'ja') names.add(long.replace(/日$/u, ''));
    const short = format({ weekday: 'short' }, day * DAY);
    if (short.length === LONGEST_SHORT) names.add(short);
  }
  for (let month = 0; month < MONTHS; month++) {
    const time = Date.UTC(2000, month);
    names.add(format({ month: 'long' }, time));
    // Languages with cases write dates in the genitive.
    for (const word of tokenise(format({ month: 'long', day: 'numeric' }, time))) names.add(word.text);
  }
  made.set(code, names);
  return names;
}
