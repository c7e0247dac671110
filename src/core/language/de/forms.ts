import type { NameForms } from '../name-forms';
import { FIXED_NOUNS, STRONG_ER } from './noun-words';

const LETTERS = /^[a-zäöüß]+$/u;
/** Where the head of a name ends: Satz des Pythagoras, Erhaltung der Energie. */
const HEAD_ENDS: ReadonlySet<string> = new Set(
  'der des dem den die das eines einer einem einen von vom zur zum zu für mit ohne aus in im an am auf bei nach über unter und oder als'.split(
    ' ',
  ),
);
const ADJECTIVE = /^(.{2,})e[rsnm]?$/u;
const UMLAUT: ReadonlyMap<string, string> = new Map([
  ['au', 'äu'],
  ['a', 'ä'],
  ['o', 'ö'],
  ['u', 'ü'],
]);

/**
 * Forms of German names by the ending of the nominative singular, recognition.md §6: genitive, dative
 * and plural. A compound inflects as its last part does; a name inside a longer compound is another word.
 */
export const deForms: NameForms = {
  word: wordForms,
  phrase: phraseForms,
  linkEndings: new Set(['s', 'es', 'n', 'en', 'e', 'er', 'ern', 'se', 'nen']),
  derives: () => false,
  capitalised: true,
};

function wordForms(word: string): readonly string[] {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return wordForms(word.slice(hyphen + 1)).map((form) => word.slice(0, hyphen + 1) + form);
  if (!LETTERS.test(word) || word.length < 3 || FIXED_NOUNS.has(word)) return [word];
  return [...new Set([word, ...nounForms(word)])];
}

const and = (stem: string, endings: string): string[] => endings.split(' ').map((ending) => stem + ending);

/** Suffixes that tell the class; the first that fits, the rest of the word and what it ends in then. */
const CLASSES: readonly (readonly [suffix: RegExp, cut: number, endings: string])[] = [
  [/(?:ung|heit|keit|schaft|ion|tät|[^l]ei|enz|anz|[^e]ik|thek|ur)$/u, 0, 'en'],
  [/(?:er|or|ist|ent|et|at|eur|log|ien|eff|äg)in$/u, 0, 'nen'],
  [/nis$/u, 0, 'se sen ses'],
  [/mus$|rus$|dus$|tus$|nus$|kus$/u, 2, 'en i usse'],
  [/[^aä]um$/u, 2, 'en a ums'],
  [/ma$/u, 1, 'as ata en'],
  [/[aoiyéuw]$/u, 0, 's'],
  [/ix$/u, 1, 'zen ze xe xen xes'],
  [/ex$/u, 2, 'exe exen exes izes ize izen'],
  [/(?:chen|lein)$/u, 0, 's'],
  [/or$/u, 0, 'en s e'],
];

function nounForms(word: string): string[] {
  const strong = STRONG_ER.find((ending) => word.endsWith(ending));
  if (strong !== undefined) return [...and(withUmlaut(word) ?? word, 'er ern'), ...and(word, 's es e en')];
  for (const [suffix, cut, endings] of CLASSES) {
    if (suffix.test(word)) return and(word.slice(0, word.length - cut), endings);
  }
  if (word.endsWith('e')) return and(word, 'n ns');
  const umlaut = withUmlaut(word);
  if (/e[lrn]$/u.test(word)) {
    const plural = word.endsWith('n') ? [] : [`${word}n`];
    return [`${word}s`, ...plural, ...(umlaut === null ? [] : [umlaut, ...(word.endsWith('n') ? [] : [`${umlaut}n`])])];
  }
  if (/[sßxz]$/u.test(word)) {
    return [...and(word, 'e es en ses se sen'), ...(umlaut === null ? [] : and(umlaut, 'e en'))];
  }
  return [...and(word, 's es e en'), ...(umlaut === null ? [] : and(umlaut, 'e en'))];
}

/** Baum → bäum, Garten → gärten: the last full vowel, where it can; null without one. */
function withUmlaut(word: string): string | null {
  const found = /^(.*?)(au|[aou])([^aeiouäöü]*(?:e[lrn])?)$/u.exec(word);
  if (found === null) return null;
  const [, before = '', vowel = '', after = ''] = found;
  return before + (UMLAUT.get(vowel) ?? vowel) + after;
}

/** Adjectives up to the head agree in some form, the head inflects, what follows it is fixed. */
function phraseForms(words: readonly string[]): readonly (readonly string[])[] | null {
  const link = words.findIndex((word, at) => at > 0 && HEAD_ENDS.has(word));
  const head = link < 0 ? words.length - 1 : link - 1;
  return words.map((word, at) => {
    if (at === head) return wordForms(word);
    const stem = at < head ? ADJECTIVE.exec(word)?.[1] : undefined;
    return stem === undefined ? [word] : and(stem, 'e er es en em');
  });
}
