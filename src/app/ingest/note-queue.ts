/** How soon a note is read: the open one, those it links to, those that just changed, all others. */
export type Urgency = 'open' | 'near' | 'changed' | 'rest';

const ORDER: readonly Urgency[] = ['open', 'near', 'changed', 'rest'];

/** Paths waiting for one kind of work: each at most once, the most urgent first, then in order of arrival; O(1). */
export class NoteQueue {
  private readonly waiting: ReadonlyMap<Urgency, Set<string>> = new Map(ORDER.map((urgency) => [urgency, new Set()]));

  /** Puts a path in, or moves it forward; it never becomes less urgent. */
  add(path: string, urgency: Urgency): void {
    const now = this.urgencyOf(path);
    if (now !== null && ORDER.indexOf(now) <= ORDER.indexOf(urgency)) return;
    if (now !== null) this.remove(path);
    this.waiting.get(urgency)?.add(path);
  }

  remove(path: string): void {
    for (const paths of this.waiting.values()) paths.delete(path);
  }

  has(path: string): boolean {
    return this.urgencyOf(path) !== null;
  }

  /** Takes the next path out; null when none waits. */
  take(): { readonly path: string; readonly urgency: Urgency } | null {
    for (const [urgency, paths] of this.waiting) {
      for (const path of paths) {
        paths.delete(path);
        return { path, urgency };
      }
    }
    return null;
  }

  /** Whether something waits that the person is looking at. */
  get isUrgent(): boolean {
    return ORDER.slice(0, 3).some((urgency) => (this.waiting.get(urgency)?.size ?? 0) > 0);
  }

  get size(): number {
    let sum = 0;
    for (const paths of this.waiting.values()) sum += paths.size;
    return sum;
  }

  clear(): void {
    for (const paths of this.waiting.values()) paths.clear();
  }

  private urgencyOf(path: string): Urgency | null {
    for (const [urgency, paths] of this.waiting) if (paths.has(path)) return urgency;
    return null;
  }
}
