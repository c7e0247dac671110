import { lowerInPlace } from '../../text';
import type { Recogniser } from './recogniser';

/** Characters of the words before the colon. */
const LONGEST = 60;

/**
 * Where a sentence begins behind words that only lead to it: "For the record: a lot is …", "So, a lot is …". 0 for none.
 * What is said, asked or joked behind a colon is no statement of the note.
 */
export function behindLeadIn(text: string, from: number, { languages }: Recogniser): number {
  const window = text.slice(from, from + LONGEST);
  const opener = /^(\p{L}+(?: \p{L}+)?), /u.exec(window)?.[1];
  if (opener !== undefined && languages.some(({ openers }) => openers.includes(lowerInPlace(opener))))
    return from + opener.length + 2;
  const colon = window.search(/:\s/u);
  if (colon < 1 || window.slice(0, colon).includes('\n')) return 0;
  const lead = lowerInPlace(window.slice(0, colon));
  const leads = languages.some((language) =>
    language.leadIns.some((words) => lead.startsWith(words) && !/\p{L}/u.test(lead.charAt(words.length))),
  );
  return leads ? from + colon + 2 : 0;
}

const REFERENCE = /^(?:[сcsp]|стр|ст|pp|str|p[áa]gs?)\.\s?\d{1,4}(?:[–-]\d{1,4})?[.:)]\s|^§\s?\d{1,4}\.?\s/iu;
const LONGEST_REFERENCE = 20;

/** How much of a line that begins there is the page it was read on: "p. 45. A tie is …", «с. 45. Связка — …». */
export function referenceAt(text: string, from: number): number {
  return REFERENCE.exec(text.slice(from, from + LONGEST_REFERENCE))?.[0].length ?? 0;
}
