/** A stretch of an array that others' rows may stand in, too. */
export interface Stretch<T extends Uint8Array | Uint32Array> {
  readonly array: T;
  readonly from: number;
  readonly to: number;
}

/**
 * Rows of many notes, one behind the other in a few arrays: one of a row's own takes 200 bytes beside what it holds.
 * A page goes when no row of it is used any more; it is small, so that one that stays keeps little with it.
 */
export class Pages<T extends Uint8Array | Uint32Array> {
  private readonly make: (length: number) => T;
  private readonly length: number;
  private page: T;
  private end = 0;

  /** @param length Of a page, in elements. */
  constructor(make: (length: number) => T, length: number) {
    this.make = make;
    this.length = length;
    this.page = make(0);
  }

  /** A copy of the row. */
  put(row: T): Stretch<T> {
    // One that takes much of a page has an array of its own: the rest of the page is left to others.
    if (row.length > this.length / 4) {
      const array = this.make(row.length);
      array.set(row);
      return { array, from: 0, to: row.length };
    }
    if (this.end + row.length > this.page.length) [this.page, this.end] = [this.make(this.length), 0];
    const from = this.end;
    this.page.set(row, from);
    this.end += row.length;
    return { array: this.page, from, to: this.end };
  }
}
