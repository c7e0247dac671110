import { conceptKey } from './key';

/** Letters that are as they are: plain Latin and Cyrillic, and ASCII. */
const PLAIN = /^[\p{ASCII}\u0430-\u044F]*$/u;
const MARKED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Mn}+/gu;
const DIGITS = /\d+/gu;
/** Numbers of more digits stand where their digits put them. */
const PLACES = 8;

/** A text as it is looked for: without case, and of alphabets that need none without marks, so that «елка» finds «Ёлка». */
export function searchKey(text: string): string {
  const key = conceptKey(text);
  if (PLAIN.test(key)) return key;
  // й is a letter of its own.
  return key
    .normalize('NFD')
    .replace(MARKED, (marked, letter: string) => (marked.normalize('NFC') === 'й' ? marked : letter))
    .normalize('NFC');
}

/** What lists are sorted by, by code unit: ё stands at е, é at e, and 2 before 10. The same on every device. */
export function listKey(text: string): string {
  const key = searchKey(text);
  return /\d/u.test(key) ? key.replace(DIGITS, (digits) => digits.padStart(PLACES, '0')) : key;
}
