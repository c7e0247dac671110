import type { Span } from '../text';

/**
 * Text of leaves with the quote marks inside them blanked out, so that an offset into it plus the
 * leaf's start is an offset into the note.
 */
export class LeafText {
  private readonly copy: string;
  /** Offsets of the quote marks, ascending. */
  private readonly quoteMarks: readonly number[];

  constructor(copy: string, quoteMarks: readonly number[]) {
    this.copy = copy;
    this.quoteMarks = quoteMarks;
  }

  read(span: Span): string {
    const { from, to } = span;
    let mark = this.firstMarkFrom(from);
    const pieces: string[] = [];
    let done = from;
    for (let at = this.quoteMarks[mark]; at !== undefined && at < to; at = this.quoteMarks[++mark]) {
      pieces.push(this.copy.slice(done, at), ' ');
      done = at + 1;
    }
    return pieces.length === 0 ? this.copy.slice(from, to) : pieces.join('') + this.copy.slice(done, to);
  }

  private firstMarkFrom(from: number): number {
    let low = 0;
    let high = this.quoteMarks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const mark = this.quoteMarks[middle];
      if (mark !== undefined && mark < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
