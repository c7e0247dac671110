import { SourcePlaces } from './source-places';

/** A character with the marks that are written behind it; also letters of Korean written by their parts. */
const WRITTEN_APART = /[\u1100-\u115F][\u1160-\u11FF]+|\P{M}\p{M}+/gu;

/**
 * Collects the characters that a reader sees, with the place of each in the leaf. Letters that are written apart from
 * their marks ("и" and a breve, as some file systems and keyboards leave them) are shown as one letter (NFC), so that
 * nothing that reads the text has to know both ways.
 */
export class ShownText {
  private readonly pieces: string[] = [];
  /** As `SourcePlaces` has them. */
  private readonly runs: number[] = [];
  private count = 0;
  private atLineStart = false;
  private end = 0;
  /** The first line end from where was last looked: a leaf of one long line is searched once, not once a piece. */
  private lineEnd = -1;

  private readonly leaf: string;
  private readonly start: number;
  private readonly isComposed: boolean;

  constructor(leaf: string, start: number) {
    this.leaf = leaf;
    this.start = start;
    this.isComposed = leaf.normalize('NFC') === leaf;
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
    this.runs.push(this.count, from + this.start, to - from);
    this.count += shown.length;
    this.end = to;
    this.atLineStart = false;
  }

  finish(): { readonly text: string; readonly places: SourcePlaces } {
    return { text: this.pieces.join(''), places: new SourcePlaces(this.runs, this.count, this.end + this.start) };
  }

  private findLineEnd(from: number): number {
    const found = this.leaf.indexOf('\n', from);
    return found < 0 ? this.leaf.length : found;
  }

  private push(from: number, to: number): void {
    if (this.isComposed) this.pushAsWritten(from, to);
    else this.pushComposed(from, to);
  }

  private pushComposed(from: number, to: number): void {
    let done = from;
    for (const { 0: written, index } of this.leaf.slice(from, to).matchAll(WRITTEN_APART)) {
      const composed = written.normalize('NFC');
      // Some marks are taken apart by NFC (U+0344, U+0FA7): there would be more characters than places.
      if (composed.length >= written.length) continue;
      const start = from + index;
      this.pushAsWritten(done, start);
      done = start + written.length;
      this.pushLetter(composed, start, done);
    }
    this.pushAsWritten(done, to);
  }

  /** Each code unit has a place of its own; the last that is not as written stands for all that was put together. */
  private pushLetter(composed: string, from: number, to: number): void {
    let same = 0;
    while (same < composed.length && composed.at(-1 - same) === this.leaf.charAt(to - 1 - same)) same += 1;
    const last = composed.length - same - 1;
    for (let unit = 0; unit < last; unit += 1) this.replace(composed.charAt(unit), from + unit, from + unit + 1);
    this.replace(composed.charAt(last), from + last, to - same);
    this.pushAsWritten(to - same, to);
  }

  private pushAsWritten(from: number, to: number): void {
    if (from >= to) return;
    this.pieces.push(this.leaf.slice(from, to));
    this.runs.push(this.count, from + this.start, 0);
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
