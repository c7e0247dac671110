import type { Concept } from '../../core/concepts';

/** How many definitions wait for a verdict and how many terms nobody defines, kept in step with single concepts. */
export class StateTally {
  private readonly waiting = new Map<string, number>();
  private readonly missing = new Set<string>();
  private sum = 0;

  /** Definitions that wait for a verdict. */
  get suggested(): number {
    return this.sum;
  }

  /** Concepts in use that no note defines. */
  get undefined(): number {
    return this.missing.size;
  }

  /** A concept as it is now; null when it is gone. O(its definitions). */
  set(key: string, concept: Concept | null): void {
    const count = concept?.definitions.filter(({ status }) => status === 'suggested').length ?? 0;
    this.sum += count - (this.waiting.get(key) ?? 0);
    if (count === 0) this.waiting.delete(key);
    else this.waiting.set(key, count);
    if (concept?.state === 'linked') this.missing.add(key);
    else this.missing.delete(key);
  }
}
