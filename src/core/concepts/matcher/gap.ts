import { conceptKey, unitAt } from '../../text';
import { hashesOf } from './hash';

/** What stands between two atoms, as a number: part of a trie step's key. */
const NO_GAP = 1;
export const BLANK = 2;
/** Between words that belong to no name together: too long, or a blank line. */
export const BREAK = 0;

const MAX_UNITS = 8;
const SPACE = 0x20;
/** Gaps of a sign of ASCII and a space, worked out once each; 0 for those that are not yet. */
const commonGaps = new Uint32Array(0x80);
const BLANKS = /\s/u;
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;

/**
 * The gap between two atoms of a text. Blanks with at most one line end are `BLANK`; other signs
 * are told apart by what they are, with the blanks round `/ & +` left out.
 */
export function gapBetween(text: string, from: number, to: number): number {
  if (from === to) return NO_GAP;
  const first = unitAt(text, from);
  if (to - from === 1 && first === SPACE) return BLANK;
  if (to - from > MAX_UNITS) return BREAK;
  const isCommon = to - from === 2 && first < commonGaps.length && unitAt(text, from + 1) === SPACE;
  if (!isCommon) return writtenGap(text, from, to);
  const known = commonGaps[first] ?? 0;
  if (known !== 0) return known;
  const gap = writtenGap(text, from, to);
  commonGaps[first] = gap;
  return gap;
}

function writtenGap(text: string, from: number, to: number): number {
  const between = text.slice(from, to).replace(INVISIBLE, '');
  if (between === '') return NO_GAP;
  if (between.indexOf('\n') !== between.lastIndexOf('\n')) return BREAK;
  const folded = conceptKey(between);
  if (folded === '') return BLANK;
  const tight = /^[/&+]+$/u.test(folded) ? folded : between.replace(/^\s+$/u, ' ');
  const signs = BLANKS.test(tight) ? ` ${folded} ` : folded;
  return (hashesOf(signs)[0] | 0x100) >>> 0;
}
