import type { Nominatives, Oblique } from '../../language';
import { smallLetters, tokenise } from '../../text';
import type { NoteContext } from '../reading/note-context';
import { areForms } from '../reading/recurrence';
import { headingPath } from '../reading/note-headings';

/**
 * The dictionary form of a name that stands in an oblique case («называют парадигмой»): the heading,
 * note or alias whose words are forms of it, else the form that the note's words confirm, else the
 * inverse of its ending; the name itself where nothing is known.
 */
export function nominativeOf(name: string, block: number, context: NoteContext): string {
  const words = tokenise(name).map((word) => word.text.toLowerCase());
  const near = [...headingPath(context.headings.nearest(block))].map((node) => node.heading.text);
  const candidates = [...near, context.noteName ?? '', ...context.noteAliases];
  const inflects = context.recogniser.languages[0]?.code !== 'en';
  for (const candidate of candidates) if (isSameName(words, candidate, inflects)) return candidate;
  const oblique = context.recogniser.languages[0]?.oblique ?? null;
  return oblique === null ? name : turnedName(words, name, oblique, context);
}

/**
 * The dictionary form of a name behind a definition word («Определение очереди»): as the body opens, else its
 * first words turned, if the note has them so.
 */
export function nameOfTitle(title: string, opened: string | null, context: NoteContext): string {
  const [language] = context.recogniser.languages;
  if (language?.oblique?.genitive === undefined) return title;
  const words = tokenise(title).map((word) => smallLetters(word.text));
  if (opened !== null && isSameName(words, opened, true)) return opened;
  const [first = '', ...rest] = title.split(' ');
  const turn = (word: string): string =>
    language.oblique?.genitive?.(word.toLowerCase()).find((form) => form !== word && context.words.has(form)) ?? word;
  const [second = '', ...others] = rest;
  return language.isAdjective(first.toLowerCase()) && second !== ''
    ? [turn(first), turn(second), ...others].join(' ')
    : [turn(first), ...rest].join(' ');
}

function isSameName(words: readonly string[], candidate: string, inflects: boolean): boolean {
  const others = tokenise(candidate).map((word) => smallLetters(word.text));
  return words.every((word, i) => isFormOf(word, others[i], inflects)) && others.length === words.length;
}

function isFormOf(word: string, other: string | undefined, inflects: boolean): boolean {
  if (other === undefined) return false;
  // A heading in the plural names many; "is called a *leaf*" names one. An English adjective is no form of its noun: planar, planarity.
  return word === other || (inflects ? areForms(word, other) : word === `${other}s`);
}

/** Of Polish adjectives alone. */
const BEHIND = /[yi]mi?$/u;

/** Each word up to the first genitive in its nominative: «периодом полураспада». */
function turnedName(words: readonly string[], name: string, oblique: Oblique, context: NoteContext): string {
  const [first = '', second = '', ...more] = words;
  // „Testamentem holograficznym“: the adjective follows, which its ending shows where the noun's is another.
  if (
    more.length === 0 &&
    BEHIND.test(second) &&
    !BEHIND.test(first) &&
    context.recogniser.languages[0]?.code === 'pl'
  ) {
    const [noun] = oblique.noun(first);
    const turned = `${noun} ${oblique.adjective(second, noun)[0]}`;
    return /^\p{Lu}/u.test(name) ? turned.charAt(0).toUpperCase() + turned.slice(1) : turned;
  }
  const behind = words.findIndex((word, i) => i > 0 && !oblique.isOblique(word));
  const head = (behind < 0 ? words.length : behind) - 1;
  const [noun = '', ...rest] = words.slice(head);
  const likeliest = (forms: Nominatives): string => forms.find((form) => context.words.has(form)) ?? forms[0];
  // «tram схемой»: a word of another script has no ending of ours.
  const isOurs = (word: string): boolean => !/^\p{Script=Latin}/u.test(word) || !/\p{Script=Cyrillic}/u.test(name);
  const adjectives = words
    .slice(0, head)
    .map((word) => (isOurs(word) ? likeliest(oblique.adjective(word, noun)) : word));
  const joined = [...adjectives, isOurs(noun) ? likeliest(oblique.noun(noun)) : noun, ...rest].join(' ');
  return /^\p{Lu}/u.test(name) ? joined.charAt(0).toUpperCase() + joined.slice(1) : joined;
}
