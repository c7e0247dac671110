import { unitAt } from './unit-at';
import { hashOf } from './word-hash';

const EMPTY = -1;
/** Lists of one ballot: each is a bit of a number that stays a small integer. */
const MOST_LISTS = 30;

/**
 * Lists of words of which a text's words are to choose: one table over all of them, so that a word is looked up
 * once and not once a list. Lists behind the thirtieth are left out.
 */
export class WordBallot {
  private readonly words: string[] = [];
  private readonly hashes: Int32Array;
  /** By word: a bit for each list that it is in. */
  private readonly lists: number[] = [];
  private readonly slots: Int32Array;
  /** By the code unit with which words begin: how long they are, a bit for each length. */
  private readonly lengths = new Int32Array(0x10000);

  constructor(lists: readonly Iterable<string>[]) {
    const found = new Map<string, number>();
    for (const [at, words] of lists.slice(0, MOST_LISTS).entries())
      for (const word of words) found.set(word, (found.get(word) ?? 0) | (1 << at));
    let size = 64;
    while (size < found.size * 4) size *= 2;
    this.slots = new Int32Array(size).fill(EMPTY);
    this.hashes = new Int32Array(found.size);
    for (const [word, bits] of found) this.put(word, bits);
  }

  /** Which lists have the word at a place of a text, a bit for each by its index; `hash` is `hashOf` that place. */
  listsWith(text: string, from: number, to: number, hash: number): number {
    if (!this.mayHold(text, from, to)) return 0;
    const mask = this.slots.length - 1;
    for (let slot = slotFor(hash, mask); ; slot = (slot + 1) & mask) {
      const index = this.slots[slot] ?? EMPTY;
      if (index === EMPTY) return 0;
      if (this.hashes[index] === hash && this.isWord(index, text, from, to)) return this.lists[index] ?? 0;
    }
  }

  /** False where no word of a list begins and is as long as the one at a place: that needs no hash. */
  mayHold(text: string, from: number, to: number): boolean {
    return ((this.lengths[unitAt(text, from)] ?? 0) & lengthBit(to - from)) !== 0;
  }

  private put(word: string, bits: number): void {
    const hash = hashOf(word, 0, word.length);
    const mask = this.slots.length - 1;
    let slot = slotFor(hash, mask);
    while (this.slots[slot] !== EMPTY) slot = (slot + 1) & mask;
    this.slots[slot] = this.words.length;
    this.hashes[this.words.length] = hash;
    this.words.push(word);
    this.lists.push(bits);
    const first = word.charCodeAt(0);
    this.lengths[first] = (this.lengths[first] ?? 0) | lengthBit(word.length);
  }

  private isWord(index: number, text: string, from: number, to: number): boolean {
    const word = this.words[index] ?? '';
    if (word.length !== to - from) return false;
    for (let at = to - from - 1; at >= 0; at--) if (unitAt(word, at) !== unitAt(text, from + at)) return false;
    return true;
  }
}

/** Words of so many code units and more share a bit. */
const LONG = 31;

function lengthBit(units: number): number {
  return 1 << Math.min(units, LONG);
}

/** FNV's low bits follow the last letter; the table would look at them alone. */
function slotFor(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** Adds a word's lists to the votes of each, by index. */
export function addVotes(votes: Int32Array, lists: number, count: number): void {
  for (let left = lists; left !== 0; left &= left - 1) {
    const at = 31 - Math.clz32(left & -left);
    votes[at] = (votes[at] ?? 0) + count;
  }
}
