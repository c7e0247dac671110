import { smallLetters } from '../../text';
import { trimEndOf } from './trim';

const SHORTEST_MISSPELT = 7;

/** Without accents, which people leave out: `definición` → `definicion`. Marks of other scripts stay. */
function withoutAccents(word: string): string {
  return /\p{Script=Latin}/u.test(word)
    ? word
        .normalize('NFD')
        .replace(/[\u0300-\u036F]/gu, '')
        .normalize('NFC')
    : word;
}

/**
 * Whether the text is one of the words, forgiving what people do to it: final stops and colons,
 * accents left out, and in long words one letter wrong, missing, doubled or changed in place.
 */
export function isOneOf(text: string, words: ReadonlySet<string>): boolean {
  const word = trimWord(text);
  if (word === '' || word.length > 40) return false;
  if (words.has(word) || words.has(withoutAccents(word))) return true;
  if (word.length < SHORTEST_MISSPELT) return false;
  for (const known of words) {
    if (known.length < SHORTEST_MISSPELT || known.charCodeAt(0) !== word.charCodeAt(0)) continue;
    if (isOneEditAway(word, known)) return true;
  }
  return false;
}

/** A word or words as lists have them: NFC, lower case, blanks folded to one, marks of emphasis and final stops off. */
export function trimWord(text: string): string {
  const word = smallLetters(text);
  return PLAIN.test(word) ? word : trimEndOf(word.replace(/\s+/gu, ' ').replace(/^[\s*_]+/u, ''), /[\s.:：*_]/u);
}

/** Letters of English and Russian, with single blanks between: nothing to trim. */
const PLAIN = /^[a-z\u0430-\u044F]+(?: [a-z\u0430-\u044F]+)*$/u;

/** One insertion, deletion, substitution or exchange of neighbours. */
function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  const leftA = a.length - head - tail;
  const leftB = b.length - head - tail;
  if (leftA <= 1 && leftB <= 1) return true;
  return leftA === 2 && leftB === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
}
