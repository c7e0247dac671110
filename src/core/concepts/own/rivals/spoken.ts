import { smallLetters, tokenise } from '../../../text';
import { isOpenEnded } from './rival-name';

/** Letters by which forms of a word differ at its end. */
const ENDING = 2;
const LEAST_STEM = 3;

/** Tells whether a text speaks of a name, its words side by side in any form; roughly: «байдарка», «байдарки». */
export function speakerOf(name: string): (text: string) => boolean {
  const words = tokenise(name).map(({ text }) => smallLetters(text));
  if (words.length === 0) return () => false;
  if (isOpenEnded(name)) return (text) => text.includes(name);
  const pattern = new RegExp(
    `(?:^|[^\\p{L}\\p{N}])${words.map(formsOf).join('[\\s\\u00A0-]+')}(?![\\p{L}\\p{N}])`,
    'iu',
  );
  return (text) => pattern.test(text);
}

/** Tells whether a name, an article before it at most, opens a statement of a text: its line, sentence or clause. */
export function statementOpener(name: string): (text: string) => boolean {
  const words = tokenise(name).map(({ text }) => smallLetters(text));
  if (words.length === 0) return () => false;
  const pattern = new RegExp(
    `(?:^|[\\n.!?;,:—–(])(?:[^\\S\\n]|[*_>\\[=•|-]){0,12}(?:\\p{L}{1,3}[^\\S\\n])?[*_[=]{0,4}${words.map(formsOf).join('[\\s\\u00A0-]+')}(?![\\p{L}\\p{N}])`,
    'iu',
  );
  return (text) => pattern.test(text);
}

function formsOf(word: string): string {
  const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  if (word.length <= LEAST_STEM || !/^\p{L}+$/u.test(word)) return escaped(word);
  return `${escaped(word.slice(0, Math.max(LEAST_STEM, word.length - ENDING)))}\\p{L}{0,4}`;
}
