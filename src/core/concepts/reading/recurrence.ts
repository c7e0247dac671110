import { conceptKey, smallLetters, wordsOf } from '../../text';
import type { NoteContext } from './note-context';
import { HEAD_LENGTH } from './words-by-head';

/** Letters by which an inflected form may differ from the name. */
const ENDING = 3;

/** More words than this with one beginning are codes, not forms of a word. */
const MOST_ALIKE = 400;

/** How often the words of a name stand in the note, in any form: the least frequent of them decides. */
function countName(name: string, context: NoteContext): number {
  let least = Number.POSITIVE_INFINITY;
  const words = wordsOf(name);
  for (const word of words) {
    const key = smallLetters(word);
    if (key.length < 3 && words.length > 1) continue;
    least = Math.min(least, countForms(key, context));
  }
  return Number.isFinite(least) ? least : 0;
}

function countForms(word: string, context: NoteContext): number {
  let count = context.words.get(word);
  if (word.length < HEAD_LENGTH) return count;
  for (const [other, times] of context.wordsByHead().alike(word, MOST_ALIKE) ?? [])
    if (other !== word && areForms(word, other)) count += times;
  return count;
}

/** Whether two lower-case words look like forms of one: they share all but a short ending. */
export function areForms(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  const longest = Math.max(a.length, b.length);
  return (
    shared >= Math.max(3, Math.min(a.length, b.length) - ENDING) && longest - shared <= ENDING && shared * 2 > longest
  );
}

/** Whether two names look like forms of one, word by word: «виртуальной машины», «Виртуальная машина». */
export function areFormsOfName(a: string, b: string): boolean {
  const [words, others] = [wordsOf(a).map(smallLetters), wordsOf(b).map(smallLetters)];
  return words.length === others.length && words.every((word, at) => isSameOrForm(word, others[at] ?? ''));
}

const isSameOrForm = (word: string, other: string): boolean => word === other || areForms(word, other);

/** Whether a heading or the note itself bears one of the names. */
export function isNamed(names: readonly string[], context: NoteContext): boolean {
  return names.some((name) => context.knownKeys.has(conceptKey(name)));
}

/**
 * Whether the term is spoken of beside its definition: twice more in the note, or as a heading, the
 * note's name or alias, or the target of a link (another one, if the term is itself a link).
 */
export function isUsedElsewhere(names: readonly string[], isLink: boolean, context: NoteContext): boolean {
  return names.some((name) => {
    const key = conceptKey(name);
    return (
      context.knownKeys.has(key) ||
      (context.linkCounts.get(key) ?? 0) > (isLink ? 1 : 0) ||
      countName(name, context) >= 3
    );
  });
}
