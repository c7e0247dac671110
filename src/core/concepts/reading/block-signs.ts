import type { Outline } from '../../markdown';
import { unitAt } from '../../text';

/** Signs without which a rule need not look at a block, each a bit. */
export const COLON_SIGN = 1;
export const DASH_SIGN = 2;
export const STAR_SIGN = 4;
export const UNDERSCORE_SIGN = 8;
export const EQUALS_SIGN = 16;
export const QUESTION_SIGN = 32;
/** The block has been read. */
const READ = 128;

const signs = new Uint8Array(0x10000);
for (const [sign, characters] of [
  [COLON_SIGN, ':：'],
  [DASH_SIGN, '-–—'],
  [STAR_SIGN, '*'],
  [UNDERSCORE_SIGN, '_'],
  [EQUALS_SIGN, '='],
  [QUESTION_SIGN, '?？'],
] as const)
  for (const character of characters) signs[character.charCodeAt(0)] = sign;

/**
 * Which signs stand in a block as it is stored. Most prose has none of those that a rule needs, and each rule would
 * run a pattern over it to learn that; a block is walked once for all of them.
 */
export function signsOf({ blocks, text }: Outline): (block: number) => number {
  const known = new Uint8Array(blocks.length);
  return (block) => {
    const before = known[block] ?? READ;
    if (before !== 0) return before;
    let found = READ;
    const { from, to } = blocks[block]?.span ?? { from: 0, to: 0 };
    for (let at = from; at < to; at += 1) found |= signs[unitAt(text, at)] ?? 0;
    known[block] = found;
    return found;
  };
}
