const SHINGLE = 3;
const HALF = 32;

/** Two independent 32-bit hashes of a string, the halves of a 64-bit one. */
function hashHalves(text: string): readonly [number, number] {
  let high = 0x2f0b4f31;
  let low = 0x51ed270b;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    high ^= high >>> 13;
    low = Math.imul(low ^ unit, 0x27d4eb2f);
    low ^= low >>> 15;
  }
  high = Math.imul(high ^ (high >>> 16), 0x45d9f3b);
  low = Math.imul(low ^ (low >>> 16), 0x2c1b3c6d);
  return [high ^ (high >>> 15), low ^ (low >>> 14)];
}

/** Each bit as most of the hashes have it. */
function half(hashes: readonly number[]): string {
  let bits = 0;
  for (let i = 0; i < HALF; i++) {
    let votes = 0;
    for (const hash of hashes) votes += (hash >>> i) & 1 ? 1 : -1;
    if (votes > 0) bits |= 1 << i;
  }
  return (bits >>> 0).toString(16).padStart(8, '0');
}

/**
 * 64-bit similarity hash (Charikar's simhash) of the word triples of a normalised text, 16
 * hexadecimal digits: texts that share most triples differ in few bits. A text of one or two words is one triple.
 */
export function simhash(text: string): string {
  const words = text.split(' ');
  const highs: number[] = [];
  const lows: number[] = [];
  for (let i = 0; i === 0 || i + SHINGLE <= words.length; i++) {
    const [high, low] = hashHalves(words.slice(i, i + SHINGLE).join(' '));
    highs.push(high);
    lows.push(low);
  }
  return half(highs) + half(lows);
}

function countBits(bits: number): number {
  let left = bits;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
}

/** In how many of 64 bits two similarity hashes differ. */
export function simhashDistance(a: string, b: string): number {
  let distance = 0;
  for (const at of [0, 8]) {
    const left = Number.parseInt(a.slice(at, at + 8), 16);
    const right = Number.parseInt(b.slice(at, at + 8), 16);
    distance += countBits(left ^ right);
  }
  return distance;
}
