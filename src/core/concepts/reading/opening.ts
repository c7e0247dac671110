import { firstSentence } from '../../text';
import type { NoteContext } from './note-context';

/** Characters among which the first sentence is looked for. */
const WINDOW = 600;

/** A formula on a line of its own behind a full stop, and what follows it. */
const FORMULA = /([.!?])[^\S\n]*\n[^\S\n]*\$\$[\s\S]*$/u;

/** The first sentence of a text of several lines, on one line. */
export function openingOf(text: string, { abbreviations }: NoteContext): string {
  const window = text.slice(0, WINDOW).replace(FORMULA, '$1').replace(/\n/gu, ' ');
  const { from, to } = firstSentence(window, abbreviations);
  return window.slice(from, to);
}
