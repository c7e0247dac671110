import { hashOf } from '../../text';

/** Bits a distinct word; with four hashes about one wrong "may hold" in a hundred. */
const BITS_PER_WORD = 10;
const HASHES = 4;

/** Bloom filter over words (any strings; keys of words in use): `mayHold` never denies a word that went in. */
export function buildWordFilter(words: Iterable<string>): Uint32Array {
  return filterOfHashes(Array.from(new Set(words), (word) => hashOf(word, 0, word.length)));
}

/** The same of different words by their hashes. */
export function filterOfHashes(hashes: readonly number[]): Uint32Array {
  const filter = new Uint32Array(Math.ceil((hashes.length * BITS_PER_WORD) / 32));
  const size = filter.length * 32;
  for (const first of hashes) {
    const step = stepOf(first);
    for (let i = 0; i < HASHES; i++) {
      const bit = bitOf(first, step, i, size);
      filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }
  return filter;
}

/** False when the word is surely not in the filter. */
export function mayHold(filter: Uint32Array, word: string): boolean {
  if (filter.length === 0) return false;
  const first = hashOf(word, 0, word.length);
  const step = stepOf(first);
  for (let i = 0; i < HASHES; i++) {
    const bit = bitOf(first, step, i, filter.length * 32);
    if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

function bitOf(first: number, step: number, round: number, size: number): number {
  return ((first + Math.imul(step, round)) >>> 0) % size;
}

/** A second hash mixed of the first: two make any number (Kirsch and Mitzenmacher 2006). */
function stepOf(first: number): number {
  let step = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d);
  step = Math.imul(step ^ (step >>> 12), 0x297a2d39);
  return (step ^ (step >>> 15)) | 1;
}
