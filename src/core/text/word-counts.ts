import { unitAt } from './unit-at';
import { hashOf } from './word-hash';

const EMPTY = -1;
const FEWEST_SLOTS = 64;
/** Prose has about one different word in fifteen characters, and a table is half empty. */
const UNITS_A_SLOT = 8;
const MOST_FIRST_SLOTS = 4096;
/** What is kept of a word. */
const FIELDS = 4;
const FROM = 0;
const TO = 1;
const HASH = 2;
const COUNT = 3;

/** A place of a text, with the hash of the word that stands there and how often it does. */
type WordVisit = (from: number, to: number, hash: number, count: number) => void;

/**
 * How often each word stands in a text: words are added by their places, and no string is made of any
 * until it is asked for. A table of open addresses under FNV-1a.
 */
export class WordCounts {
  readonly text: string;
  private slots: Int32Array;
  /** By word: where it first stands, where that ends, its hash, its count. */
  private table: Int32Array;
  private used = 0;

  constructor(text: string) {
    this.text = text;
    let slots = FEWEST_SLOTS;
    while (slots < MOST_FIRST_SLOTS && slots * UNITS_A_SLOT < text.length) slots *= 2;
    this.slots = new Int32Array(slots).fill(EMPTY);
    this.table = new Int32Array((slots / 2 + 1) * FIELDS);
  }

  /** Number of different words. */
  get size(): number {
    return this.used;
  }

  /** Counts the word at a place of the text; `hash` is `hashOf` that place. */
  add(from: number, to: number, hash: number): void {
    const slot = this.slotOf(hash, this.text, from, to);
    const known = this.slots[slot] ?? EMPTY;
    if (known !== EMPTY) {
      this.table[known * FIELDS + COUNT] = this.field(known, COUNT) + 1;
      return;
    }
    const { table, used } = this;
    this.slots[slot] = used;
    table[used * FIELDS] = from;
    table[used * FIELDS + TO] = to;
    table[used * FIELDS + HASH] = hash;
    table[used * FIELDS + COUNT] = 1;
    this.used = used + 1;
    if (this.used * 2 > this.slots.length) this.grow();
  }

  /** How often a word was added. */
  get(word: string): number {
    const slot = this.slotOf(hashOf(word, 0, word.length), word, 0, word.length);
    const index = this.slots[slot] ?? EMPTY;
    return index === EMPTY ? 0 : this.field(index, COUNT);
  }

  has(word: string): boolean {
    return this.get(word) > 0;
  }

  /** The different words, in the order in which they first stand there. */
  *keys(): Generator<string> {
    for (let index = 0; index < this.used; index += 1) yield this.word(index);
  }

  /** The different words by their places, without a string for any. */
  visit(word: WordVisit): void {
    for (let index = 0; index < this.used; index += 1)
      word(this.field(index, FROM), this.field(index, TO), this.field(index, HASH), this.field(index, COUNT));
  }

  /** The words that begin or end with that code unit or one above it, with their counts. */
  *entriesFrom(unit: number): Generator<[word: string, count: number]> {
    for (let index = 0; index < this.used; index += 1) {
      const [first, last] = [this.field(index, FROM), this.field(index, TO) - 1];
      if (unitAt(this.text, first) < unit && unitAt(this.text, last) < unit) continue;
      yield [this.word(index), this.field(index, COUNT)];
    }
  }

  /** The different words with their counts. */
  *entries(): Generator<[word: string, count: number]> {
    for (let index = 0; index < this.used; index += 1) yield [this.word(index), this.field(index, COUNT)];
  }

  private field(index: number, field: number): number {
    return this.table[index * FIELDS + field] ?? 0;
  }

  private word(index: number): string {
    return this.text.slice(this.field(index, FROM), this.field(index, TO));
  }

  /** The slot of a word, or the free one in which it would stand. */
  private slotOf(hash: number, text: string, from: number, to: number): number {
    const mask = this.slots.length - 1;
    let slot = slotFor(hash, mask);
    for (;;) {
      const index = this.slots[slot] ?? EMPTY;
      if (index === EMPTY || (this.field(index, HASH) === hash && this.isWord(index, text, from, to))) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private isWord(index: number, text: string, from: number, to: number): boolean {
    const start = this.field(index, FROM);
    if (this.field(index, TO) - start !== to - from) return false;
    for (let at = 0; at < to - from; at++) if (unitAt(this.text, start + at) !== unitAt(text, from + at)) return false;
    return true;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(EMPTY);
    const mask = this.slots.length - 1;
    const table = new Int32Array((this.slots.length / 2 + 1) * FIELDS);
    table.set(this.table);
    this.table = table;
    for (let index = 0; index < this.used; index += 1) {
      let slot = slotFor(this.field(index, HASH), mask);
      while (this.slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      this.slots[slot] = index;
    }
  }
}

/** FNV's low bits follow the last letter; the table would look at them alone. */
function slotFor(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}
