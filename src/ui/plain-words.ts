import type { Span } from '../core/text';

/** Links with what they show, and what stands between marks of emphasis or code. */
const LINK = /!?\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/gu;
const ADDRESS = /!?\[([^[\]]+)\]\([^()\s]*\)/gu;
const EMPHASIS = /(\*\*|__|~~|==|`)(\S(?:.*?\S)?)\1/gu;

/** Of private use: they go with the words between them through all that is taken out around. */
const [BEGIN, END] = ['\uE000', '\uE001'];
const EITHER = /[\uE000\uE001]/gu;

/** A sentence of a note as one reads it, without the signs of Markdown that a line may hold. */
export function plainWords(sentence: string): string {
  return sentence
    .replace(LINK, (_whole, target: string, shown?: string) => shown ?? target.replaceAll('#', ' › '))
    .replace(ADDRESS, '$1')
    .replace(EMPHASIS, '$2');
}

/** The same in three pieces: before some of its words, those, and behind them. */
export function plainPieces(
  sentence: string,
  { from, to }: Span,
): readonly [lead: string, words: string, tail: string] {
  const pieces = [sentence.slice(0, from), sentence.slice(from, to), sentence.slice(to)];
  const [lead = '', words = '', tail = ''] = pieces.map((piece) => piece.replaceAll(EITHER, ''));
  const [before = '', rest = ''] = plainWords(`${lead}${BEGIN}${words}${END}${tail}`).split(BEGIN);
  const [marked = '', behind = ''] = rest.split(END);
  return [before, marked, behind];
}
