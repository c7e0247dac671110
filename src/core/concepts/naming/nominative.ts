import { tokenise } from '../../text';
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
  return context.recogniser.languages[0]?.code === 'ru' ? russianNominative(words, name, context) : name;
}

function isSameName(words: readonly string[], candidate: string, inflects: boolean): boolean {
  const others = tokenise(candidate).map((word) => word.text.normalize('NFC').toLowerCase());
  return words.every((word, i) => isFormOf(word, others[i], inflects)) && others.length === words.length;
}

function isFormOf(word: string, other: string | undefined, inflects: boolean): boolean {
  if (other === undefined) return false;
  // An English adjective is no form of its noun: planar, planarity.
  return word === other || (inflects ? areForms(word, other) : `${word}s` === other || word === `${other}s`);
}

/** What stands for an ending in the nominative, the likeliest first. */
type Endings = readonly [string, ...string[]];

/** Endings of the instrumental. */
const INVERSE: readonly (readonly [string, Endings])[] = [
  ['иями', ['ия', 'ии']],
  ['ями', ['и']],
  ['ами', ['ы', 'и', 'а']],
  ['ией', ['ия']],
  ['ием', ['ие', 'ий']],
  ['ью', ['ь']],
  ['ой', ['а', 'ая']],
  ['ей', ['я', 'ь', 'яя', 'а']],
  ['ом', ['', 'о']],
  ['ем', ['ь', 'й', 'е', '']],
  ['ыми', ['ые']],
  ['ими', ['ие']],
  ['ым', ['ый', 'ое']],
  ['им', ['ий', 'ое', 'ее']],
];

function russianNominative(words: readonly string[], name: string, context: NoteContext): string {
  // A genitive behind the head stays: «периодом полураспада».
  const behind = words.findIndex((word, i) => i > 0 && !INSTRUMENTAL.test(word));
  const head = (behind < 0 ? words.length : behind) - 1;
  const [noun = '', ...rest] = words.slice(head);
  const adjectives = words.slice(0, head).map((word) => adjectiveFor(word, noun, context));
  const joined = [...adjectives, nounFor(noun, context), ...rest].join(' ');
  return /^\p{Lu}/u.test(name) ? joined.charAt(0).toUpperCase() + joined.slice(1) : joined;
}

const INSTRUMENTAL = /(?:ой|ей|ью|ом|ем|ым|им|ами|ями|ыми|ими)$/u;
const ADJECTIVE = /(?:ой|ей|ым|им|ыми|ими)$/u;

/** Russian writes no ы behind these letters. */
const BEFORE_NO_Y = /[гжкхчшщ]$/u;

function nounFor(word: string, context: NoteContext): string {
  for (const [ending, nominatives] of INVERSE) {
    if (!word.endsWith(ending) || word.length <= ending.length + 1) continue;
    const stem = word.slice(0, -ending.length);
    return likeliest(stem, ending === 'ами' && BEFORE_NO_Y.test(stem) ? ['и', 'а'] : nominatives, context);
  }
  return word;
}

/** The form that the note shows, else the commonest. */
function likeliest(stem: string, endings: Endings, context: NoteContext): string {
  return stem + (endings.find((ending) => context.words.has(stem + ending)) ?? endings[0]);
}

/** The nominative of an adjective before that noun. */
function adjectiveFor(word: string, noun: string, context: NoteContext): string {
  return likeliest(word.replace(ADJECTIVE, ''), adjectiveEndings(word, noun), context);
}

function adjectiveEndings(word: string, noun: string): Endings {
  if (word.endsWith('ыми')) return ['ые'];
  if (word.endsWith('ими')) return ['ие'];
  if (word.endsWith('ой')) return ['ая'];
  if (word.endsWith('ей')) return ['яя', 'ая'];
  if (/(?:ием|еем|вом)$/u.test(noun)) return ['ое', 'ее'];
  return word.endsWith('ым') ? ['ый', 'ой'] : ['ий', 'ой'];
}
