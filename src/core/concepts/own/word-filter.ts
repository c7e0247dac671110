/** Bits a distinct word; with four hashes about one wrong "may hold" in a hundred. */
const BITS_PER_WORD = 10;
const HASHES = 4;

/** Bloom filter over words (any strings; keys of words in use): `mayHold` never denies a word that went in. */
export function buildWordFilter(words: Iterable<string>): Uint32Array {
  const distinct = new Set(words);
  const filter = new Uint32Array(Math.ceil((distinct.size * BITS_PER_WORD) / 32));
  for (const word of distinct) {
    const { first, step } = hashes(word);
    for (let i = 0; i < HASHES; i++) {
      const bit = bitOf(first, step, i, filter.length * 32);
      filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }
  return filter;
}

/** False when the word is surely not in the filter. */
export function mayHold(filter: Uint32Array, word: string): boolean {
  if (filter.length === 0) return false;
  const { first, step } = hashes(word);
  for (let i = 0; i < HASHES; i++) {
    const bit = bitOf(first, step, i, filter.length * 32);
    if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

function bitOf(first: number, step: number, round: number, size: number): number {
  return ((first + Math.imul(step, round)) >>> 0) % size;
}

/** FNV-1a and a second mix of it: two hashes make any number (Kirsch and Mitzenmacher 2006). */
function hashes(word: string): { first: number; step: number } {
  let first = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) first = Math.imul(first ^ word.charCodeAt(i), 0x01000193);
  let step = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d);
  step = Math.imul(step ^ (step >>> 12), 0x297a2d39);
  return { first: first >>> 0, step: (step ^ (step >>> 15)) | 1 };
}
