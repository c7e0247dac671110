import type { KeptFacts } from '../packing/kept-facts';
import type { MentionRecord } from './stored-names';

/** How often each concept is mentioned; notes are counted in slices, or when somebody asks. */
export class MentionCounts {
  private readonly counts = new Map<string, number>();
  private readonly onChange: (key: string) => string;
  /** Notes that changed since they were counted: what was counted of them, and what is to be. */
  private readonly waiting = new Map<string, { readonly before: KeptFacts | null; readonly after: KeptFacts | null }>();

  /** @param onChange Gives the key back as it is to be kept. */
  constructor(onChange: (key: string) => string) {
    this.onChange = onChange;
  }

  /** A note's facts in place of earlier ones. O(1). */
  change(path: string, before: KeptFacts | null, after: KeptFacts | null): void {
    const known = this.waiting.get(path);
    const counted = known === undefined ? before : known.before;
    if ((counted?.vaultStamp ?? null) === (after?.vaultStamp ?? null)) this.waiting.delete(path);
    else this.waiting.set(path, { before: counted, after });
  }

  of(key: string): number {
    this.countSome(() => false);
    return this.counts.get(key) ?? 0;
  }

  /** All of them, in no particular order. */
  get all(): Iterable<readonly [key: string, count: number]> {
    this.countSome(() => false);
    return this.counts;
  }

  /** Takes over what was counted of notes that have not changed since. */
  adopt(mentions: readonly MentionRecord[]): void {
    for (const { key, count } of mentions) this.counts.set(key, count);
  }

  /** Counts until the time is over, one note at least; true when nothing is left. */
  countSome(isOver: () => boolean): boolean {
    for (const [path, { before, after }] of this.waiting) {
      this.waiting.delete(path);
      this.add(before, -1);
      this.add(after, 1);
      if (isOver()) return this.waiting.size === 0;
    }
    return true;
  }

  private add(facts: KeptFacts | null, sign: 1 | -1): void {
    for (const { keys } of facts?.vault?.mentions ?? []) {
      for (const key of keys) {
        const kept = this.onChange(key);
        const count = (this.counts.get(key) ?? 0) + sign;
        if (count === 0) this.counts.delete(key);
        else this.counts.set(kept, count);
      }
    }
  }
}
