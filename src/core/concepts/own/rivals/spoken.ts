import { smallLetters, tokenise } from '../../../text';
import { isOpenEnded } from './rival-name';

/** Letters by which forms of a word differ at its end. */
const ENDING = 2;
const LEAST_STEM = 3;

/** A text of which several names are asked. */
export interface Said {
  readonly text: string;
  /** In small letters. */
  readonly small: string;
}

export const saidIn = (text: string): Said => ({ text, small: text.toLowerCase() });

/** Tells whether a text speaks of a name, its words side by side in any form; roughly: «байдарка», «байдарки». */
export function speakerOf(name: string): (said: Said) => boolean {
  return isOpenEnded(name) && tokenise(name).length > 0
    ? ({ text }) => text.includes(name)
    : searchFor(name, ANYWHERE, (text, at) => at === 0 || !endsWith(BORDER_BEFORE, text, at, 2));
}

/** Tells whether a name, an article before it at most, opens a statement of a text: its line, sentence or clause. */
export function statementOpener(name: string): (said: Said) => boolean {
  return searchFor(name, `(?:^|${SIGN})${LEADING}`, (text, at) =>
    endsWith(at < LONGEST_OPENING ? OPENING_OF_TEXT : OPENING, text, at, LONGEST_OPENING),
  );
}

const ANYWHERE = '(?:^|[^\\p{L}\\p{N}])';
const SIGN = '[\\n.!?;,:—–(]';
const LEADING = '(?:[^\\S\\n]|[*_>[=•|-]){0,12}(?:\\p{L}{1,3}[^\\S\\n])?[*_[=]{0,4}';
const OPENING = new RegExp(`${SIGN}${LEADING}$`, 'iu');
const OPENING_OF_TEXT = new RegExp(`(?:^|${SIGN})${LEADING}$`, 'iu');
/** Code units of the longest opening, letters beyond the first plane counted, and one more. */
const LONGEST_OPENING = 25;
const BORDER_BEFORE = /[\p{L}\p{N}]$/iu;
const BORDER = /(?![\p{L}\p{N}])/iuy;
const FORM = /\p{L}{0,4}/iuy;
const BETWEEN = /[\s-]+/uy;
const PLAIN = /^(?:\p{ASCII}|(?=\p{Ll})\p{Script=Cyrillic})*$/u;

/** Whether a pattern that stands at the end matches before a place, within so many code units. */
function endsWith(pattern: RegExp, text: string, at: number, units: number): boolean {
  return pattern.test(text.slice(Math.max(0, at - units), at));
}

interface Stem {
  /** What all forms begin with. */
  readonly begun: string;
  /** An ending may follow. */
  readonly open: boolean;
}

function stemOf(word: string): Stem {
  if (word.length <= LEAST_STEM || !/^\p{L}+$/u.test(word)) return { begun: word, open: false };
  return { begun: word.slice(0, Math.max(LEAST_STEM, word.length - ENDING)), open: true };
}

/**
 * Looks for the words of a name where `mayStand` lets it begin, which says the same as the pattern `before`. A pattern
 * that is made of a name costs more than any text that it is asked of, and is made only of letters of which it takes
 * several small ones for one.
 */
function searchFor(
  name: string,
  before: string,
  mayStand: (text: string, at: number) => boolean,
): (said: Said) => boolean {
  const stems = tokenise(name).map(({ text }) => stemOf(smallLetters(text)));
  const [first] = stems;
  if (first === undefined) return () => false;
  const plain = stems.flatMap(({ begun }) => (PLAIN.test(begun) ? [begun] : []));
  let pattern: RegExp | null = null;
  return ({ text, small }) => {
    if (!plain.every((begun) => small.includes(begun))) return false;
    // A capital that is two letters when small moves the places.
    if (plain.length < stems.length || small.length !== text.length)
      return (pattern ??= patternOf(stems, before)).test(text);
    for (let at = small.indexOf(first.begun); at >= 0; at = small.indexOf(first.begun, at + 1))
      if (mayStand(text, at) && standAt(stems, { text, small }, at)) return true;
    return false;
  };
}

/** Whether forms of the words stand at a place, one behind the other. */
function standAt(stems: readonly Stem[], { text, small }: Said, from: number): boolean {
  let at = from;
  for (const [i, { begun, open }] of stems.entries()) {
    if (i > 0) at = endOf(BETWEEN, text, at);
    if (at < 0 || !small.startsWith(begun, at)) return false;
    at += begun.length;
    if (open) at = endOf(FORM, text, at);
  }
  return endOf(BORDER, text, at) >= 0;
}

/** Where a sticky pattern ends that begins at a place; −1 if it does not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function patternOf(stems: readonly Stem[], before: string): RegExp {
  const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const forms = stems.map(({ begun, open }) => `${escaped(begun)}${open ? '\\p{L}{0,4}' : ''}`);
  return new RegExp(`${before}${forms.join('[\\s\\u00A0-]+')}(?![\\p{L}\\p{N}])`, 'iu');
}
