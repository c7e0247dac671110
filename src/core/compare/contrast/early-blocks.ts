import type { Placed } from './parallel';
import type { TextBlock } from './zones';

/**
 * Blocks above the one that opens a passage under their heading, with what they say of all columns at once: what
 * follows tells that they compare as well, but not of whom "both" is said.
 */
export type EarlyBlocks = ReadonlyMap<number, readonly Placed[]>;

/** Collects them while the blocks of a note are read in order. */
export class EarlyFinder {
  readonly found = new Map<number, readonly Placed[]>();
  private waiting: { readonly index: number; readonly common: readonly Placed[] }[] = [];
  private heading = -2;

  add({ index, heading }: TextBlock, read: readonly Placed[], isOpen: boolean): void {
    if (heading !== this.heading) this.waiting = [];
    this.heading = heading;
    if (!isOpen) this.waiting.push({ index, common: read.filter(isCommon) });
    else for (const one of this.waiting.splice(0)) this.found.set(one.index, one.common);
  }
}

const isCommon = ({ statement }: Placed): boolean => statement.common;

/** What an early block says, read as part of the passage; of all at once as it was read before. */
export function withEarly(read: readonly Placed[], common: readonly Placed[] | undefined): readonly Placed[] {
  if (common === undefined) return read;
  return [...read.filter((one) => !isCommon(one)), ...common].sort((a, b) => a.order - b.order);
}
