import type { InlineText } from '../../markdown';
import { tokenise } from '../../text';
import type { NoteContext } from '../reading/note-context';
import { dressAt } from '../reading/statement';
import type { TermShape } from '../reading/term-shape';
import { readTerm } from '../reading/term-shape';

const MOST_WORDS = 4;
const LEAST_LETTERS = 4;
/** A line of its own, or a few words and a full stop before a sentence. */
const LINE = /^([^\n:：.,!?;–—]{3,60}?)\s*\n(?=\S)/u;
const STOP = /^(\p{Lu}[\p{L} -]{2,40})\. (?=\p{Lu})/u;

/** A name that stands as a title over or before what it names, though it is no heading. */
export interface TitledLine {
  readonly term: TermShape;
  readonly glossFrom: number;
  /** In capitals or bold: it is set apart as a heading is. */
  readonly isApart: boolean;
}

/** "TRACK BED" or "**Track bed**" over its gloss; "Track bed. The layer which …", which only a note that defines says so. */
export function titledLine(inline: InlineText, context: NoteContext): TitledLine | null {
  const { text } = inline;
  const [whole = '', shown = ''] = LINE.exec(text) ?? STOP.exec(text) ?? [];
  const term = shown === '' ? null : readTerm(shown, context.recogniser);
  if (term === null || tokenise(shown).length > MOST_WORDS) return null;
  if (term.unlikely || term.label || term.coordinated || term.technical || term.verbal) return null;
  const { kind, end } = dressAt(inline, 0);
  const isBold = kind === 'bold' && end >= shown.length;
  const isCapital = shown === shown.toUpperCase() && shown !== shown.toLowerCase() && shown.length >= LEAST_LETTERS;
  return { term, glossFrom: whole.length, isApart: whole.includes('\n') && (isBold || isCapital) };
}
