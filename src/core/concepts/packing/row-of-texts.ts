/** A row of whole numbers of 32 bits, and the texts that some of them stand for: a cache copies both in one piece each. */
export interface RowOfTexts {
  readonly texts: readonly string[];
  readonly numbers: Int32Array;
}

/** Writes a row; each text stands in it once. */
export class RowWriter {
  private readonly known = new Map<string, number>();
  private readonly numbers: number[] = [];

  number(value: number): void {
    this.numbers.push(value);
  }

  text(value: string): void {
    const known = this.known.get(value);
    if (known === undefined) this.known.set(value, this.known.size);
    this.numbers.push(known ?? this.known.size - 1);
  }

  list<T>(values: readonly T[], write: (value: T) => void): void {
    this.number(values.length);
    for (const value of values) write(value);
  }

  done(): RowOfTexts {
    return { texts: [...this.known.keys()], numbers: Int32Array.from(this.numbers) };
  }
}

const NONE: readonly never[] = [];

/** Reads what a `RowWriter` wrote, in the same order; a row of another making gives nonsense, never an endless loop. */
export class RowReader {
  private readonly row: RowOfTexts;
  private at = 0;

  constructor(row: RowOfTexts) {
    this.row = row;
  }

  get isOver(): boolean {
    return this.at >= this.row.numbers.length;
  }

  number(): number {
    return this.row.numbers[this.at++] ?? 0;
  }

  text(): string {
    return this.row.texts[this.number()] ?? '';
  }

  list<T>(read: (from: this) => T): readonly T[] {
    const length = this.number();
    if (length === 0) return NONE;
    const values: T[] = [];
    for (let left = length; left > 0 && !this.isOver; left -= 1) values.push(read(this));
    return values.slice();
  }
}
