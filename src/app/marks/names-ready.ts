import type { DifferentiaApp } from '../app';

/** The forms of so many names are worked out within a frame. */
const FEW_NAMES = 200;

/** Null where names can be looked for in texts without a delay that is felt; else resolves when they can. */
export function namesReady({ index, ingest }: DifferentiaApp): Promise<void> | null {
  return index.concepts.waitingNames > FEW_NAMES ? ingest.namesReady() : null;
}
