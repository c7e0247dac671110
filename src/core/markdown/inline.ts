import type { Span } from '../text';
import type { SourcePlaces } from './inlines/source-places';

export type MarkKind =
  | 'code'
  | 'embed'
  | 'emphasis'
  | 'highlight'
  | 'link'
  | 'math'
  | 'strikethrough'
  | 'strong'
  | 'tag'
  | 'url'
  | 'wiki-link';

/** A stretch of the shown text with a meaning. Marks may nest; they are ordered by `from`, outer first. */
export interface Mark extends Span {
  // `from` and `to` are indices into `InlineText.text`.
  readonly kind: MarkKind;
  /** Where the whole construct stands in the note, delimiters included. */
  readonly source: Span;
  /** `wiki-link`, `embed`, `link`: the target with its heading (`Note#Part`); `url`, `tag`: the text; others null. */
  readonly target: string | null;
}

/**
 * A leaf block as a reader sees it: container prefixes, markup delimiters, escapes' backslashes,
 * comments, footnote references, inline HTML tags, embeds and the block id are left out; a link
 * stands by its display; math and code stay as written, without code's backticks and with math's
 * dollars, under a mark. A line end inside the block is one `\n`, a hard break or `<br>` likewise.
 */
export interface InlineText {
  readonly text: string;
  /** Where its characters stand in the note. */
  readonly places: SourcePlaces;
  readonly marks: readonly Mark[];
}

/**
 * The tight span of the note that carries `text.slice(from, to)`; empty ranges give an empty span.
 * It is one stretch of the stored text: where the range runs over lines of a quote, or over markup,
 * what is left out of the text in between (`> `, `**`, a comment) lies in the span all the same.
 */
export function sourceSpan(inline: InlineText, from: number, to: number): Span {
  const { places } = inline;
  const start = places.from(from) ?? 0;
  return { from: start, to: to <= from ? start : (places.to(to - 1) ?? start + 1) };
}

/**
 * As `sourceSpan`, with the marks that begin or end where the range does: what stands there can be read again by itself,
 * its last link with the address, its last bold word with both pairs of stars.
 */
export function wholeSpan(inline: InlineText, from: number, to: number): Span {
  let { from: start, to: end } = sourceSpan(inline, from, to);
  const { marks } = inline;
  // A paragraph may have as many lines as marks: those of other lines are not gone through.
  for (let at = firstMark(marks, from); ; at += 1) {
    const mark = marks[at];
    if (mark === undefined || mark.from >= to) break;
    if (mark.from === from && mark.to <= to) start = Math.min(start, mark.source.from);
    if (mark.to === to) end = Math.max(end, mark.source.to);
  }
  return { from: start, to: end };
}

/** Index of the first mark that begins at an offset or behind it. */
function firstMark(marks: readonly Mark[], from: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.from ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
