import type { NameForms } from '../name-forms';
import { IRREGULAR_PLURALS, IRREGULAR_SINGULARS, NO_PLURAL, NO_SINGULAR, PLURAL_OES } from './plurals';

const LETTERS = /^[a-z]+$/u;
/** The words before which the head of a name stands: law of motion, time to live. */
const HEAD_ENDS: ReadonlySet<string> = new Set(
  'about after against as at before between by for from in into of on over per through to under via with without'.split(
    ' ',
  ),
);
const NO_NOUN: ReadonlySet<string> = new Set('a an and or the this that is are be no not'.split(' '));

/**
 * Forms of English names: plural and singular. The possessive needs no form, since the matcher lets
 * a name end before `'s`.
 */
export const enForms: NameForms = {
  word: wordForms,
  phrase: phraseForms,
  linkEndings: new Set(['s', 'es', 'ed', 'd', 'ing']),
  derives: () => false,
};

function wordForms(word: string): readonly string[] {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return wordForms(word.slice(hyphen + 1)).map((form) => word.slice(0, hyphen + 1) + form);
  if (!LETTERS.test(word) || word.length < 2 || NO_NOUN.has(word)) return [word];
  return [...new Set([word, ...plurals(word), ...singulars(word)])];
}

function plurals(word: string): readonly string[] {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  const compound = /^(.+)(man|woman|child|foot|tooth|life|shelf|mouse|matrix|index|vertex|formula)$/u.exec(word);
  if (compound !== null && !/(?:hu|ger|sha|tali|ro)man$/u.test(word)) {
    return (IRREGULAR_PLURALS.get(compound[2] ?? '') ?? []).map((plural) => (compound[1] ?? '') + plural);
  }
  if (NO_PLURAL.has(word) || /(?:ics|ware)$/u.test(word)) return [];
  if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ies`];
  if (word.endsWith('is') && word.length > 4) return [`${word.slice(0, -2)}es`];
  if (/(?:[sxz]|ch|sh)$/u.test(word)) return isPlural(word) ? [] : [`${word}es`];
  if (word.endsWith('o')) return PLURAL_OES.has(word) ? [`${word}es`, `${word}s`] : [`${word}s`];
  return [`${word}s`];
}

/** Whether a word in -s is read as a plural: containers, not class, virus, analysis, news. */
function isPlural(word: string): boolean {
  return (
    word.length > 4 &&
    /[^aious]s$/u.test(word) &&
    !NO_SINGULAR.has(word) &&
    !IRREGULAR_PLURALS.has(word) &&
    !word.endsWith('ics')
  );
}

function singulars(word: string): string[] {
  const irregular = IRREGULAR_SINGULARS.get(word);
  if (irregular !== undefined) return [irregular];
  if (!isPlural(word)) return [];
  if (word.endsWith('ies') && word.length > 5) return [`${word.slice(0, -3)}y`];
  if (/(?:ss|sh|ch|x|z)es$/u.test(word)) return [word.slice(0, -2)];
  if (word.endsWith('ves')) return [word.slice(0, -1)];
  return [word.slice(0, -1)];
}

/** The head inflects: the word before the first preposition, else the last. */
function phraseForms(words: readonly string[]): readonly (readonly string[])[] | null {
  const preposition = words.findIndex((word, at) => at > 0 && HEAD_ENDS.has(word));
  const head = preposition < 0 ? words.length - 1 : preposition - 1;
  return words.map((word, at) => (at === head ? wordForms(word) : [word]));
}
