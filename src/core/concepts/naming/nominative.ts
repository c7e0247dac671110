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
  if (words.length === 0) return name;
  const tree = context.headings;
  const near = [...headingPath(tree, tree.under[block] ?? -1)].map((heading) => tree.list[heading]?.text ?? '');
  const candidates = [...near, context.noteName ?? '', ...context.noteAliases];
  for (const candidate of candidates) if (isSameName(words, candidate)) return candidate;
  return context.recogniser.languages[0]?.code === 'ru' ? russianNominative(words, name, context) : name;
}

function isSameName(words: readonly string[], candidate: string): boolean {
  const others = tokenise(candidate).map((word) => word.text.normalize('NFC').toLowerCase());
  return (
    others.length === words.length && words.every((word, i) => word === others[i] || areForms(word, others[i] ?? ''))
  );
}

/** Endings of the instrumental and what stands for them in the nominative, the likeliest first. */
const INVERSE: readonly (readonly [string, readonly string[]])[] = [
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
  const last = words.length - 1;
  // A genitive behind the head stays: «периодом полураспада».
  const head = words.findIndex((_word, i) => i === last || !INSTRUMENTAL.test(words[i + 1] ?? ''));
  const fixed = words.map((word, i) => {
    if (i > head) return word;
    return i < head ? adjectiveFor(word, words[head] ?? '', context) : nounFor(word, context);
  });
  const joined = fixed.join(' ');
  return /^\p{Lu}/u.test(name) ? joined.charAt(0).toUpperCase() + joined.slice(1) : joined;
}

const INSTRUMENTAL = /(?:ой|ей|ью|ом|ем|ым|им|ами|ями|ыми|ими)$/u;
const ADJECTIVE = /(?:ой|ей|ым|им|ыми|ими)$/u;

function nounFor(word: string, context: NoteContext): string {
  for (const [ending, nominatives] of INVERSE) {
    if (!word.endsWith(ending) || word.length <= ending.length + 1) continue;
    const stem = word.slice(0, -ending.length);
    const forms = nominatives.map((nominative) => stem + nominative);
    return forms.find((form) => context.words.has(form)) ?? forms[0] ?? word;
  }
  return word;
}

/** The nominative of an adjective before that noun: the form that the note shows, else the commonest. */
function adjectiveFor(word: string, noun: string, context: NoteContext): string {
  const stem = word.replace(ADJECTIVE, '');
  const forms = adjectiveEndings(word, noun).map((ending) => stem + ending);
  return forms.find((form) => context.words.has(form)) ?? forms[0] ?? word;
}

function adjectiveEndings(word: string, noun: string): readonly string[] {
  if (word.endsWith('ыми')) return ['ые'];
  if (word.endsWith('ими')) return ['ие'];
  if (word.endsWith('ой')) return ['ая'];
  if (word.endsWith('ей')) return ['яя', 'ая'];
  if (/(?:ием|еем|вом)$/u.test(noun)) return ['ое', 'ее'];
  return word.endsWith('ым') ? ['ый', 'ой'] : ['ий', 'ой'];
}
