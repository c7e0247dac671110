import type { Outline } from '../../markdown';
import type { Recogniser } from './recogniser';

/** Characters of a block among which a copula is looked for. */
const WINDOW = 400;

const UNKNOWN = 0;
const HELD = 1;
const NONE = 2;

/** A cheap look at a block's beginning for one of the words with which sentences define, once for all who ask. */
export function copulaCues({ blocks, text }: Outline, recogniser: Recogniser): (block: number) => boolean {
  const known = new Uint8Array(blocks.length);
  return (block) => {
    const before = known[block] ?? NONE;
    if (before !== UNKNOWN) return before === HELD;
    const { from, to } = blocks[block]?.span ?? { from: 0, to: 0 };
    const opening = text.slice(from, Math.min(to, from + WINDOW)).normalize('NFC');
    const isHeld = recogniser.mayHoldCopula(` ${opening} `);
    known[block] = isHeld ? HELD : NONE;
    return isHeld;
  };
}
