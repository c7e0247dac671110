const EMPTY = -1;
const FEWEST_SLOTS = 64;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A place of a text, with the hash of the word that stands there and how often it does. */
type WordVisit = (from: number, to: number, hash: number, count: number) => void;

/**
 * How often each word stands in a text: words are added by their places, and no string is made of any
 * until it is asked for. A table of open addresses under FNV-1a.
 */
export class WordCounts {
  readonly text: string;
  private slots = new Int32Array(FEWEST_SLOTS).fill(EMPTY);
  private readonly froms: number[] = [];
  private readonly tos: number[] = [];
  private readonly hashes: number[] = [];
  private readonly counts: number[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** Number of different words. */
  get size(): number {
    return this.counts.length;
  }

  /** Counts the word at a place of the text. */
  add(from: number, to: number): void {
    const hash = hashOf(this.text, from, to);
    const slot = this.slotOf(hash, this.text, from, to);
    const known = this.slots[slot] ?? EMPTY;
    if (known !== EMPTY) {
      this.counts[known] = (this.counts[known] ?? 0) + 1;
      return;
    }
    this.slots[slot] = this.counts.length;
    this.froms.push(from);
    this.tos.push(to);
    this.hashes.push(hash);
    this.counts.push(1);
    if (this.counts.length * 2 > this.slots.length) this.grow();
  }

  /** How often a word was added. */
  get(word: string): number {
    const slot = this.slotOf(hashOf(word, 0, word.length), word, 0, word.length);
    return this.counts[this.slots[slot] ?? EMPTY] ?? 0;
  }

  has(word: string): boolean {
    return this.get(word) > 0;
  }

  /** The different words, in the order in which they first stand there. */
  *keys(): Generator<string> {
    for (const [index, from] of this.froms.entries()) yield this.text.slice(from, this.tos[index]);
  }

  /** The different words by their places, without a string for any. */
  visit(word: WordVisit): void {
    for (let index = 0; index < this.counts.length; index += 1)
      word(this.froms[index] ?? 0, this.tos[index] ?? 0, this.hashes[index] ?? 0, this.counts[index] ?? 0);
  }

  /** The words that begin or end with that code unit or one above it, with their counts. */
  *entriesFrom(unit: number): Generator<[word: string, count: number]> {
    for (let index = 0; index < this.counts.length; index += 1) {
      const from = this.froms[index] ?? 0;
      const to = this.tos[index] ?? from;
      if (this.text.charCodeAt(from) < unit && this.text.charCodeAt(to - 1) < unit) continue;
      yield [this.text.slice(from, to), this.counts[index] ?? 0];
    }
  }

  /** The different words with their counts. */
  *entries(): Generator<[word: string, count: number]> {
    let index = 0;
    for (const word of this.keys()) yield [word, this.counts[index++] ?? 0];
  }

  /** The slot of a word, or the free one in which it would stand. */
  private slotOf(hash: number, text: string, from: number, to: number): number {
    const mask = this.slots.length - 1;
    let slot = slotFor(hash, mask);
    for (;;) {
      const index = this.slots[slot] ?? EMPTY;
      if (index === EMPTY || (this.hashes[index] === hash && this.isWord(index, text, from, to))) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private isWord(index: number, text: string, from: number, to: number): boolean {
    const start = this.froms[index] ?? 0;
    if ((this.tos[index] ?? 0) - start !== to - from) return false;
    for (let at = 0; at < to - from; at++)
      if (this.text.charCodeAt(start + at) !== text.charCodeAt(from + at)) return false;
    return true;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(EMPTY);
    const mask = this.slots.length - 1;
    for (const [index, hash] of this.hashes.entries()) {
      let slot = slotFor(hash, mask);
      while (this.slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      this.slots[slot] = index;
    }
  }
}

/** FNV-1a over code units. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash | 0;
}

/** FNV's low bits follow the last letter; the table would look at them alone. */
function slotFor(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}
