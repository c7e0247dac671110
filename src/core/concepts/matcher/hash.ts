import { unitAt } from '../../text';

/**
 * Two hashes of 32 bits over folded code units. Together they stand for the word itself: with a
 * million forms, one word in 10¹³ is taken for another.
 */
export const SEED_1 = 0x811c9dc5 | 0;
export const SEED_2 = 0x9747b28c | 0;

export function step1(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function step2(hash: number, unit: number): number {
  const mixed = Math.imul(hash + unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** Both hashes of a folded text. */
export function hashesOf(folded: string): readonly [number, number] {
  let hash1 = SEED_1;
  let hash2 = SEED_2;
  const { length } = folded;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(folded, at);
    hash1 = step1(hash1, unit);
    hash2 = step2(hash2, unit);
  }
  return [hash1, hash2];
}
