import type { WordCounts } from '../../text';
import { hashOf } from '../../text';

export const HEAD_LENGTH = 4;
const NONE = -1;

/** The different words of a note by their first four characters, without a string for any until it is asked for. */
export class WordsByHead {
  private readonly words: WordCounts;
  /** By some bits of the head's hash: the last of the words that begin so. */
  private readonly firsts: Int32Array;
  /** By word: the one before it of the same bits. */
  private readonly nexts: Int32Array;
  private readonly spans: Int32Array;

  constructor(words: WordCounts) {
    this.words = words;
    this.nexts = new Int32Array(words.size);
    this.spans = new Int32Array(words.size * 2);
    let slots = 64;
    while (slots < words.size) slots *= 2;
    this.firsts = new Int32Array(slots).fill(NONE);
    let index = 0;
    words.visit((from, to) => {
      const slot = this.slotOf(words.text, from, Math.min(to, from + HEAD_LENGTH));
      this.spans[index * 2] = from;
      this.spans[index * 2 + 1] = to;
      this.nexts[index] = this.firsts[slot] ?? NONE;
      this.firsts[slot] = index;
      index += 1;
    });
  }

  /** The words that begin as this one does, with their counts; null where there are more than `most`. */
  alike(word: string, most: number): readonly (readonly [word: string, count: number])[] | null {
    const head = word.slice(0, HEAD_LENGTH);
    const found: [string, number][] = [];
    let index = this.firsts[this.slotOf(head, 0, head.length)] ?? NONE;
    for (; index !== NONE; index = this.nexts[index] ?? NONE) {
      const other = this.words.text.slice(this.spans[index * 2], this.spans[index * 2 + 1]);
      if (other.slice(0, HEAD_LENGTH) !== head) continue;
      if (found.length === most) return null;
      found.push([other, this.words.get(other)]);
    }
    return found;
  }

  private slotOf(text: string, from: number, to: number): number {
    const hash = hashOf(text, from, to);
    return (hash ^ (hash >>> 15)) & (this.firsts.length - 1);
  }
}
