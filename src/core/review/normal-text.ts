const DROPPED = /[\p{P}`~=^|$<>\s]+/gu;

/**
 * What is left of a text when only its words count: NFC, lower case, ё as е, markup and punctuation
 * dropped, blanks one space. Two texts that differ in writing alone are equal then.
 */
export function normaliseText(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(DROPPED, ' ').trim().normalize('NFC');
}
