/** A range of a note's stored text: UTF-16 code units, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A span of a named note. What facts keep instead of a copy of the text. */
export interface Place extends Span {
  /** Vault path, `/`-separated, as stored. */
  readonly path: string;
}

/** A place with the words that stand there: `text.slice(from, to) === quote`, always. */
export interface Evidence extends Place {
  readonly quote: string;
}

/**
 * Behind the end of every text. Not Infinity: one span that holds it would make the engine keep the ends
 * of all spans as floating-point numbers, each an object of its own.
 */
export const BEHIND_ALL = 0x3fff_ffff;

/** Length in UTF-16 code units. */
export function spanLength(span: Span): number {
  return span.to - span.from;
}

/** Whether the two spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether `outer` holds all of `inner`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Index of the first of the spans that begins at the offset or behind it; they stand in order. O(log n). */
export function firstAtOrAfter(spans: readonly Pick<Span, 'from'>[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && span.from < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
