import { COMMON_WORDS } from './common-words';

/** Code units that are made into a string by one call: engines take so many arguments everywhere. */
const UNITS_AT_ONCE = 4096;

/** Reads what a `NumberWriter` wrote, in the same order. Bytes that no writer made give nonsense, never an endless loop. */
export class NumberReader {
  private readonly bytes: Uint8Array;
  private readonly end: number;
  private at: number;
  private readonly texts: string[] = [];

  /** @param end Other rows may stand behind it. */
  constructor(bytes: Uint8Array, from = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = from;
    this.end = Math.min(end, bytes.length);
  }

  count(): number {
    const { bytes } = this;
    const first = bytes[this.at++] ?? 0;
    if (first < 0x80) return first;
    const second = bytes[this.at++] ?? 0;
    if (second < 0x80) return (first & 0x7f) | (second << 7);
    let value = (first & 0x7f) | ((second & 0x7f) << 7);
    let scale = 0x4000;
    for (;;) {
      // Behind all rows stands 0: a number that was cut ends there at the latest.
      const byte = bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  }

  signed(): number {
    const value = this.count();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  flag(): boolean {
    return this.count() === 1;
  }

  oneOf<T>(list: readonly [T, ...T[]]): T {
    return list[this.count()] ?? list[0];
  }

  text(): string {
    const known = this.count();
    if (known > COMMON_WORDS.length) return this.texts[known - 1 - COMMON_WORDS.length] ?? '';
    if (known > 0) return COMMON_WORDS[known - 1] ?? '';
    const text = this.units();
    this.texts.push(text);
    return text;
  }

  textOrNull(): string | null {
    return this.flag() ? this.text() : null;
  }

  piece(whole: string): string {
    const at = this.count();
    return at === 0 ? this.text() : whole.slice(at - 1, at - 1 + this.count());
  }

  list<T>(read: (from: this) => T): readonly T[] {
    const length = this.count();
    if (length === 0) return NONE;
    // Each takes a byte at least. A list that grows keeps room for more.
    const values = new Array<T>(Math.max(0, Math.min(length, this.end - this.at)));
    for (let at = 0; at < values.length; at += 1) values[at] = read(this);
    return values;
  }

  private units(): string {
    let left = Math.min(this.count(), Math.max(0, this.end - this.at));
    let text = '';
    while (left > 0) {
      const many = Math.min(left, UNITS_AT_ONCE);
      text += this.unitsOf(many);
      left -= many;
    }
    return text;
  }

  /** Read in one loop of its own: most bytes of facts are letters. */
  private unitsOf(many: number): string {
    const { bytes } = this;
    const units = new Array<number>(many);
    let { at } = this;
    for (let i = 0; i < many; i += 1) {
      let unit = bytes[at++] ?? 0;
      if (unit >= 0x80) {
        const next = bytes[at++] ?? 0;
        unit = (unit & 0x7f) | ((next & 0x7f) << 7);
        if (next >= 0x80) unit |= (bytes[at++] ?? 0) << 14;
      }
      units[i] = unit;
    }
    this.at = at;
    return String.fromCharCode(...units);
  }
}

const NONE: readonly never[] = [];
