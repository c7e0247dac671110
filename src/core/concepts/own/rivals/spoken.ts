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
  const stems = tokenise(name).map(({ text }) => stemOf(smallLetters(text)));
  if (stems.length === 0) return () => false;
  if (isOpenEnded(name)) return ({ text }) => text.includes(name);
  // A pattern takes several small letters of other scripts for one.
  const plain = stems.flatMap(({ begun }) => (PLAIN.test(begun) ? [begun] : []));
  // Most names are not spoken of, and need no pattern.
  let pattern: RegExp | null = null;
  return ({ text, small }) =>
    plain.every((begun) => small.includes(begun)) && (pattern ??= patternOf(stems, ANYWHERE)).test(text);
}

/** Tells whether a name, an article before it at most, opens a statement of a text: its line, sentence or clause. */
export function statementOpener(name: string): (text: string) => boolean {
  const stems = tokenise(name).map(({ text }) => stemOf(smallLetters(text)));
  if (stems.length === 0) return () => false;
  const pattern = patternOf(stems, OPENING);
  return (text) => pattern.test(text);
}

const OPENING = '(?:^|[\\n.!?;,:—–(])(?:[^\\S\\n]|[*_>\\[=•|-]){0,12}(?:\\p{L}{1,3}[^\\S\\n])?[*_[=]{0,4}';
const ANYWHERE = '(?:^|[^\\p{L}\\p{N}])';
const PLAIN = /^(?:\p{ASCII}|(?=\p{Ll})\p{Script=Cyrillic})*$/u;

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

function patternOf(stems: readonly Stem[], before: string): RegExp {
  const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const forms = stems.map(({ begun, open }) => `${escaped(begun)}${open ? '\\p{L}{0,4}' : ''}`);
  return new RegExp(`${before}${forms.join('[\\s\\u00A0-]+')}(?![\\p{L}\\p{N}])`, 'iu');
}
