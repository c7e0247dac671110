import type { Span } from '../text';
import { unitAt } from '../text';

/** Blank, tab or line end: what Markdown trims. NBSP is text. */
export function isBlankUnit(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10 || unit === 13;
}

/** The span without blanks at its ends; empty at its end when there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { from, to } = span;
  while (from < to && isBlankUnit(unitAt(text, from))) from += 1;
  while (to > from && isBlankUnit(unitAt(text, to - 1))) to -= 1;
  return { from, to };
}

/** The offset behind the last character before `to` that is no blank, not below `from`. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlankUnit(unitAt(text, end - 1))) end -= 1;
  return end;
}
