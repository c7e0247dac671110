import type { ReviewEvent } from '../review';
import type { LineFault } from './journal-line';
import { LONGEST_LINE, parseLine } from './journal-line';
import { FENCE, PROPERTY } from './segment-head';

/** A line that is no event; it stays on disk. */
export interface SkippedLine {
  /** From 1. */
  readonly line: number;
  /** UTF-16 offset of its beginning. */
  readonly from: number;
  readonly reason: LineFault;
  /** What stands there, cut at 4096. */
  readonly text: string;
}

/** What one file of the journal says. */
export interface Segment {
  readonly events: readonly ReviewEvent[];
  readonly skipped: readonly SkippedLine[];
  /** The newest format named in it, null without one. Above 1: read what is known, never append. */
  readonly format: number | null;
  /** It says of itself that it is of the journal, be its lines readable or not. */
  readonly isNamed: boolean;
}

const BYTE_ORDER_MARK = 0xfeff;

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === BYTE_ORDER_MARK;
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

/** One reading of a file, line by line. */
class Reading {
  readonly events: ReviewEvent[] = [];
  readonly skipped: SkippedLine[] = [];
  format: number | null = null;
  isNamed = false;
  /** Frontmatter of another tool is not worth telling about, if it is one: what opens as such may never end. */
  #frontmatter: 'before' | 'in' | 'past' = 'before';

  take(text: string, from: number, to: number, line: number): void {
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start += 1;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
    if (start === end) return;
    const content = text.slice(start, Math.min(end, start + LONGEST_LINE + 1));
    const found = parseLine(content);
    if (typeof found !== 'string') this.#event(found);
    else if (!this.#isSilent(content)) {
      this.skipped.push({ line, from: start, reason: found, text: content.slice(0, LONGEST_LINE) });
    }
    if (this.#frontmatter === 'before') this.#frontmatter = 'past';
  }

  #event(event: ReviewEvent): void {
    this.events.push(event);
    if (event.type === 'H') this.format = Math.max(this.format ?? 0, event.format);
  }

  #isSilent(content: string): boolean {
    if (content === '---' && this.#frontmatter !== 'past') {
      // Nothing but blank lines stands before frontmatter: all that was skipped was within it.
      if (this.#frontmatter === 'in') this.skipped.length = 0;
      this.#frontmatter = this.#frontmatter === 'before' ? 'in' : 'past';
      return true;
    }
    // A line that has no place in frontmatter: what was taken for it is none.
    if (content === FENCE) this.#frontmatter = 'past';
    else if (!content.startsWith(PROPERTY)) return content === '---';
    this.isNamed = true;
    return true;
  }
}

/**
 * Reads a file of the journal: one pass, linear on any text whatever, never throws. Accepts CRLF, a
 * byte-order mark, blanks around lines and blank lines; everything that is no valid line is skipped and told.
 */
export function parseSegment(text: string): Segment {
  const reading = new Reading();
  let from = 0;
  let line = 1;
  for (let i = 0; i <= text.length; i++) {
    const unit = i === text.length ? 10 : text.charCodeAt(i);
    if (!isLineEnd(unit)) continue;
    reading.take(text, from, i, line);
    if (unit === 13 && text.charCodeAt(i + 1) === 10) i += 1;
    from = i + 1;
    line += 1;
  }
  const { events, skipped, format, isNamed } = reading;
  return { events, skipped, format, isNamed };
}
