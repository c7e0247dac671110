import { wordsOf } from '../text';

const STRUCTURE = /\[\[|\]\(|%%|::|[ \t\u00A0\u202F][-–—][ \t\u00A0\u202F]/u;
const EMPHASISED_START = /^(?:[*_]{1,3}|==)[^\s*_=]/u;

/**
 * Whether inline parsing of a leaf can matter: it holds a link, a comment, a field or a dash
 * between spaces, begins emphasised, or has one of the caller's words. O(its length).
 */
export function isWorthInline(leaf: string, cues: ReadonlySet<string>): boolean {
  if (STRUCTURE.test(leaf) || EMPHASISED_START.test(leaf)) return true;
  return cues.size > 0 && wordsOf(leaf).some((word) => cues.has(word.toLowerCase()));
}
