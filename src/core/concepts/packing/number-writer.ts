import { unitAt } from '../../text';
import { COMMON_WORDS } from './common-words';

const COMMON = new Map(COMMON_WORDS.map((word, at) => [word, at]));
/** Bytes that are written before they are copied: one room for all writers, of which one writes at a time. */
let room = new Uint8Array(4096);

/**
 * Writes whole numbers and texts as one row of bytes: seven bits of a number in a byte, the lowest first, the
 * eighth set while more follow (LEB128). A text is its length and its UTF-16 code units, so that every string comes
 * back as it was, halves of pairs included; one that was written before is told by its place.
 * One writer is done before the next is made.
 */
export class NumberWriter {
  private bytes = room;
  private length = 0;
  private readonly texts = new Map<string, number>();

  /** @param value A whole number from 0 to 2^53 − 1. */
  count(value: number): void {
    this.reserve(8);
    let left = value;
    // Beyond 31 bits the operators on bits do not reach.
    while (left > 0x7fff_ffff) {
      this.bytes[this.length++] = (left % 0x80) | 0x80;
      left = Math.floor(left / 0x80);
    }
    while (left > 0x7f) {
      this.bytes[this.length++] = (left & 0x7f) | 0x80;
      left >>>= 7;
    }
    this.bytes[this.length++] = left;
  }

  /** A whole number that may be below 0: the sign is the lowest bit. */
  signed(value: number): void {
    this.count(value < 0 ? -2 * value - 1 : 2 * value);
  }

  flag(value: boolean): void {
    this.count(value ? 1 : 0);
  }

  /** One of a list that never changes its order. */
  oneOf<T>(list: readonly T[], value: T): void {
    this.count(list.indexOf(value));
  }

  text(value: string): void {
    const known = COMMON.get(value) ?? this.texts.get(value);
    if (known !== undefined) {
      this.count(known + 1);
      return;
    }
    this.texts.set(value, COMMON.size + this.texts.size);
    this.count(0);
    this.units(value);
  }

  textOrNull(value: string | null): void {
    this.flag(value !== null);
    if (value !== null) this.text(value);
  }

  /** A text that mostly is a piece of another, which the reader has by then. */
  piece(value: string, whole: string): void {
    const at = whole.indexOf(value);
    this.count(at + 1);
    if (at < 0) this.text(value);
    else this.count(value.length);
  }

  list<T>(values: readonly T[], write: (value: T) => void): void {
    this.count(values.length);
    for (const value of values) write(value);
  }

  /** All that was written, in bytes of their own. */
  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  /** The same, until the next writer writes. */
  get written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private units(value: string): void {
    const { length } = value;
    this.count(length);
    this.reserve(length * 3);
    for (let at = 0; at < length; at += 1) {
      const unit = unitAt(value, at);
      if (unit > 0x3fff) this.bytes[this.length++] = (unit & 0x7f) | 0x80;
      if (unit > 0x7f) this.bytes[this.length++] = ((unit > 0x3fff ? unit >>> 7 : unit) & 0x7f) | 0x80;
      this.bytes[this.length++] = unit > 0x3fff ? unit >>> 14 : unit > 0x7f ? unit >>> 7 : unit;
    }
  }

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    grown.set(this.bytes);
    this.bytes = grown;
    room = grown;
  }
}
