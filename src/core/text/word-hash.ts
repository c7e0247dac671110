import { unitAt } from './unit-at';

/** FNV-1a over code units: where a hash begins. */
export const HASH_START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The hash with one code unit more. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The hash of what stands at a place of a text. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) hash = hashStep(hash, unitAt(text, at));
  return hash;
}
