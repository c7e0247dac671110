import { withoutTail } from './column-names';
import { conceptKey, tokenise } from '../text';
import type { Lexicon } from './contrast/sentence/lexicon';
import { foldWord } from './contrast/sentence/token';
import type { NoteLanguages } from './contrast/note/note-languages';

const WORDS = 4;
const UNITS = 40;

/** A name as it is shown: no marks or small words at its ends, a capital, four words at most; null when nothing is left. */
export function shownLabel(text: string, languages: NoteLanguages, written: boolean): string | null {
  const cleaned = withoutTail(withoutBraces(text.replace(/\s+/gu, ' ')), '.,:;：?!—–-').replace(
    /^[\s\p{P}\p{Extended_Pictographic}\uFE0F]+/u,
    '',
  );
  if (cleaned === '') return null;
  const label = written ? (sharedBeside(cleaned, languages) ?? cleaned) : trimSmall(cleaned, languages.of(cleaned));
  if (label === '') return null;
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** "Many Strings vs. One String" is about strings; null for other labels, and where the halves share no word. */
function sharedBeside(text: string, languages: NoteLanguages): string | null {
  const [first = '', second] = text.split(/\s(?:vs\.?|versus)\s/iu);
  if (second === undefined) return null;
  const { stem } = languages.of(text);
  const stems = new Set(tokenise(second).map((word) => stem(foldWord(word.text))));
  const shared = tokenise(first).filter((word) => stems.has(stem(foldWord(word.text))));
  const [from, to] = [shared[0]?.from, shared.at(-1)?.to];
  return from === undefined || to === undefined ? null : first.slice(from, to);
}

/** «Разработан», «дальше», «вырос»: a single word that by its form was done or compares; «прощает», «Фрезеровать» may lead a row. */
export function namesNothing(label: string, languages: NoteLanguages): boolean {
  const { pack, words, deedNames } = languages.of(label);
  if (pack.code === 'en') return isLeftOver(foldWord(label), languages.of(label));
  if (pack.code !== 'ru' || /\P{L}/u.test(label) || deedNames.has(label)) return false;
  const word = foldWord(label);
  // «ЧИСТЫЙ» waits for its noun.
  if (words.isAdjective(word) && /(?:ый|ский|щий)$/u.test(word)) return true;
  const isVerb = words.asNoun(word) === null && (words.isPast(word) || /[аея]н[аоы]?$/u.test(word));
  if (!isVerb && !words.isComparative(word)) return false;
  return ![...words.aspects.values(), ...Object.values(words.labels)].includes(label);
}

/** "Because", "Useful", "Firmly": of English words those that by their form are never a noun. */
const isLeftOver = (word: string, { words }: Lexicon): boolean =>
  words.nameless.has(word) ||
  words.tails.has(word) ||
  words.isAdverb(word) ||
  (words.isAdjective(word) && /.{3}(?:[^aeiou]ous|[^d]ful|less|[^t][ai]ble|atic|ific|[^v]ent)$/u.test(word));

/** What follows it names the row again. */
const SET_APART = new Set(['vs', 'versus']);

/** `{{title}}` is called title. */
const withoutBraces = (text: string): string => /^\s*[{<]+([^{}<>]+)[}>]+\s*$/u.exec(text)?.[1] ?? text;

function trimSmall(text: string, lexicon: Lexicon): string {
  const words = tokenise(text);
  const word = (at: number): string => foldWord(words[at]?.text ?? '');
  const small = (at: number): boolean =>
    lexicon.words.prepositions.has(word(at)) ||
    lexicon.words.determiners.has(word(at)) ||
    lexicon.conjunctions.has(word(at)) ||
    SET_APART.has(word(at));
  let from = 0;
  let to = Math.min(words.length, WORDS);
  while (from < to && small(from)) from += 1;
  // «вклад в ОТКРЫТЫЙ ИСХОДНЫЙ | код»: cut off from its noun an adjective names nothing.
  const waits = (at: number): boolean =>
    lexicon.words.isAdjective(word(at)) || (word(at).length > 4 && word(at).slice(-2) === word(at + 1).slice(-2));
  if (to < words.length && lexicon.pack.code === 'ru') while (to > from + 1 && waits(to - 1)) to -= 1;
  while (to > from && small(to - 1)) to -= 1;
  const start = words[from]?.from ?? 0;
  while (to > from + 1 && (words[to - 1]?.to ?? 0) - start > UNITS) to -= 1;
  const end = words[to - 1]?.to ?? start;
  const closes = text.charAt(end) === ')' && text.slice(start, end).includes('(');
  return from < to ? text.slice(start, closes ? end + 1 : end) : '';
}

/** What merges rows: sorted content stems of a label, ё as е; the whole key where no content word is left. */
export function matchKey(label: string, languages: NoteLanguages): string {
  const lexicon = languages.of(label);
  const stems = tokenise(label)
    .map((word) => foldWord(word.text))
    .filter(
      (word) =>
        !lexicon.words.prepositions.has(word) &&
        !lexicon.words.determiners.has(word) &&
        !lexicon.conjunctions.has(word),
    )
    .map((word) => lexicon.stem(word));
  return stems.length === 0 ? conceptKey(label) : stems.sort().join(' ');
}

/** Sorted stems of what a row without a name says: by them it is known again. Which values are equal, `equalityKey` tells. */
export function valueKey(text: string, languages: NoteLanguages): string {
  const lexicon = languages.of(text);
  const folded = text
    .normalize('NFC')
    .replace(/(\d),(\d)/gu, '$1.$2')
    .trim();
  const whole = foldWord(folded);
  if (lexicon.words.yesNo.some(([one]) => one === whole)) return '+';
  if (lexicon.words.yesNo.some(([, no]) => no === whole)) return '-';
  const stems = tokenise(folded)
    .map((word) => foldWord(word.text))
    .filter((word) => !lexicon.words.prepositions.has(word) && !lexicon.words.determiners.has(word))
    .map((word) => lexicon.stem(word));
  return stems.length === 0 ? conceptKey(folded) : stems.sort().join(' ');
}
