import { smallLetters, wordsOf } from '../../text';
import { isAbbreviationOf } from '../naming/abbreviation';
import type { NoteContext } from '../reading/note-context';

/** Letters of a name that has a sign of its letters at least. */
const SIGNED = 6;

/**
 * "Ab" of "Antibody", "Cm" of « Coût marginal »: a capital and one letter or two of the name, in order; "Vt" of
 * "tidal volume", «Пг» of «припуск на горловину»: a word's initial and a letter of another; "T½", "I₀".
 */
export function isSignOf(short: string, term: string): boolean {
  if (/^\p{Lu}\p{L}?[½⅓¼₀₁₂₃₄₅₆₇₈₉]{1,2}$/u.test(short)) return true;
  if (!/^\p{Lu}\p{Ll}{1,2}$/u.test(short)) return false;
  if (/\s/u.test(term)) return isAbbreviationOf(short.toUpperCase(), term) || isOfTwoWords(short, term);
  const name = term.toLowerCase();
  if (name.length < SIGNED || !name.startsWith(short.charAt(0).toLowerCase())) return false;
  let at = 0;
  for (const letter of short.slice(1)) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function isOfTwoWords(short: string, term: string): boolean {
  const [capital = '', letter = '', ...more] = smallLetters(short);
  const words = wordsOf(term).map((word) => smallLetters(word));
  return (
    more.length === 0 &&
    words.some((word, i) => word.startsWith(capital) && words.some((other, j) => j !== i && other.includes(letter)))
  );
}

/**
 * Capitals behind a name of several words that are not its initials. «Мёртвая очередь (DLQ)»: those of the name in
 * English, in which a note of another language has its short forms. «Поездной диспетчер (ДНЦ)»: of an older or longer
 * name, which one initial shows.
 */
export function isShortElsewhere(short: string, term: string, { recogniser }: NoteContext): boolean {
  if (!/^\p{Lu}{3,5}$/u.test(short) || LABEL.test(short)) return false;
  const words = wordsOf(term);
  // "Read the BPF filter (BPF)" and names of products say otherwise.
  if (words.length < 2 || words.length > MOST_WORDS || words.includes(short)) return false;
  const isLatin = /^[A-Z]+$/u.test(short);
  const [language] = recogniser.languages;
  if (isLatin && language !== undefined && language.code !== 'en') return words.every((word) => !CAPITALS.test(word));
  const initial = short.charAt(0).toLowerCase();
  return words.some((word) => word.startsWith(initial) || word.startsWith(short.charAt(0)));
}

const MOST_WORDS = 5;
const CAPITALS = /\p{Lu}{2}/u;
/** Places, languages and marks that say where or whether a thing is so. */
const LABEL =
  /^(?:TODO|WIP|NB|FYI|ASAP|DIY|OK|NEW|OLD|RU|EN|DE|FR|US|USA|UK|EU|PC|IT|AI|США|СССР|РФ|СНГ|ЕС|ЕГЭ|ОГЭ|ВУЗ|ИТ|ПК|ПО|УК|ГК|ТК)$/u;
