/** Numbers of a run: index in the shown text, offset in the note, width. */
const FIELDS = 3;
const OFFSET = 1;
const WIDTH = 2;

/**
 * Where the characters of a shown text stand in the note: as runs, of which a leaf has a few, since most of what is
 * shown is what is written. Each run is one stretch of the note (width 0), or stands as a whole for so many code units
 * of it (an entity, `<br>`). Asked in O(log runs).
 */
export class SourcePlaces {
  private readonly runs: readonly number[];
  private readonly count: number;
  private readonly end: number;

  /** @param runs Threes in order of their index. @param count Code units shown. @param end Behind the last of them. */
  constructor(runs: readonly number[], count: number, end: number) {
    this.runs = runs;
    this.count = count;
    this.end = end;
  }

  /** Of a text that is shown as it stands, from an offset on. */
  static asWritten(count: number, offset: number): SourcePlaces {
    return new SourcePlaces(count === 0 ? [] : [0, offset, 0], count, offset + count);
  }

  /** The note offset of a character; behind the last the end of what is shown, undefined further on. */
  from(index: number): number | undefined {
    if (index < 0 || index >= this.count) return index === this.count ? this.end : undefined;
    const run = this.runOf(index);
    return this.at(run + OFFSET) + (this.at(run + WIDTH) === 0 ? index - this.at(run) : 0);
  }

  /** The note offset behind a character. */
  to(index: number): number | undefined {
    const from = this.from(index);
    if (from === undefined) return undefined;
    return from + (index < this.count ? Math.max(1, this.at(this.runOf(index) + WIDTH)) : 1);
  }

  /** The first index whose offset is that one or a later one, that behind the last included; −1 without one. */
  indexFrom(offset: number): number {
    for (let run = 0; run < this.runs.length; run += FIELDS) {
      const [first, start] = [this.at(run), this.at(run + OFFSET)];
      if (offset <= start) return first;
      const length = (this.runs[run + FIELDS] ?? this.count) - first;
      if (this.at(run + WIDTH) === 0 && offset < start + length) return first + offset - start;
    }
    return offset <= this.end ? this.count : -1;
  }

  /** Adds its runs to those of a longer text, in which it begins at an index. */
  addTo(runs: number[], index: number): void {
    for (let at = 0; at < this.runs.length; at += 1) runs.push(this.at(at) + (at % FIELDS === 0 ? index : 0));
  }

  private at(index: number): number {
    return this.runs[index] ?? 0;
  }

  /** Where the run begins that holds a character. */
  private runOf(index: number): number {
    let low = 0;
    let high = this.runs.length / FIELDS - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.at(middle * FIELDS) <= index) low = middle;
      else high = middle - 1;
    }
    return low * FIELDS;
  }
}
