/** Collects the characters that a reader sees, with the place of each in the leaf. */
export class ShownText {
  private readonly pieces: string[] = [];
  /** Triples: index in the shown text, offset in the leaf, width of each character there (0 = the whole run is one). */
  private readonly runs: number[] = [];
  private count = 0;
  private atLineStart = false;
  private end = 0;
  private hasWide = false;
  /** The first line end from where was last looked: a leaf of one long line is searched once, not once a piece. */
  private lineEnd = -1;

  private readonly leaf: string;
  private readonly start: number;

  constructor(leaf: string, start: number) {
    this.leaf = leaf;
    this.start = start;
  }

  get length(): number {
    return this.count;
  }

  /** Shows `leaf.slice(from, to)`, behind all that was shown before: line ends lose the blanks round them. */
  show(from: number, to: number): void {
    let at = from;
    while (at < to) {
      if (this.atLineStart) at = this.skipBreak(at, to);
      if (this.lineEnd < at) this.lineEnd = this.findLineEnd(at);
      const { lineEnd } = this;
      if (lineEnd >= to) {
        this.push(at, to);
        return;
      }
      this.push(at, this.trimBlanks(at, lineEnd));
      this.breakLine(lineEnd, lineEnd + 1);
      at = lineEnd + 1;
    }
  }

  /** Shows one line end for `leaf.slice(from, to)`. */
  breakLine(from: number, to: number): void {
    this.replace('\n', from, to);
    this.atLineStart = true;
  }

  /** Shows other characters than those that stand there. */
  replace(shown: string, from: number, to: number): void {
    if (shown.length === 0) return;
    this.pieces.push(shown);
    this.runs.push(this.count, from, to - from);
    this.hasWide ||= to - from !== 1;
    this.count += shown.length;
    this.end = to;
    this.atLineStart = false;
  }

  finish(): { readonly text: string; readonly offsets: Int32Array; readonly ends: Int32Array | null } {
    const offsets = new Int32Array(this.count + 1);
    const ends = this.hasWide ? new Int32Array(this.count) : null;
    for (let run = 0; run < this.runs.length; run += 3) this.fillRun(run, offsets, ends);
    offsets[this.count] = this.end + this.start;
    return { text: this.pieces.join(''), offsets, ends };
  }

  private fillRun(run: number, offsets: Int32Array, ends: Int32Array | null): void {
    const first = this.runs[run] ?? 0;
    const offset = (this.runs[run + 1] ?? 0) + this.start;
    const width = this.runs[run + 2] ?? 0;
    const last = this.runs[run + 3] ?? this.count;
    for (let i = first; i < last; i++) {
      offsets[i] = width === 0 ? offset + i - first : offset;
      if (ends !== null) ends[i] = width === 0 ? offset + i - first + 1 : offset + width;
    }
  }

  private findLineEnd(from: number): number {
    const found = this.leaf.indexOf('\n', from);
    return found < 0 ? this.leaf.length : found;
  }

  private push(from: number, to: number): void {
    if (from >= to) return;
    this.pieces.push(this.leaf.slice(from, to));
    this.runs.push(this.count, from, 0);
    this.count += to - from;
    this.end = to;
    this.atLineStart = false;
  }

  /** Behind a line end: its blanks, and the line end that follows a `<br>`. */
  private skipBreak(from: number, to: number): number {
    let at = from;
    while (at < to && (isBlank(this.leaf.charCodeAt(at)) || this.leaf.charCodeAt(at) === 10)) at += 1;
    return at;
  }

  private trimBlanks(from: number, to: number): number {
    let end = to;
    while (end > from && isBlank(this.leaf.charCodeAt(end - 1))) end -= 1;
    return end;
  }
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9;
}
