import type { IndexDelta } from '../../core/concepts';
import type { Scheduler } from '../ports';

/** At most one event in so many milliseconds. */
const PAUSE_MS = 250;

/** What changed since the last event; sorted by code unit. */
export interface IndexChange {
  /** Revision of the last delta in it; of the one before where only problems changed. */
  readonly revision: number;
  readonly notes: readonly string[];
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly problems: boolean;
}

type Fate = 'added' | 'changed' | 'removed';

/** Gathers deltas and tells of them together, at most once in 250 ms. */
export class Changes {
  private readonly scheduler: Scheduler;
  private readonly listeners = new Set<(change: IndexChange) => void>();
  private readonly notes = new Set<string>();
  private readonly fates = new Map<string, Fate>();
  private readonly collect: (isOver: () => boolean) => boolean;
  private revision = 0;
  private problems = false;
  private waits = false;

  /**
   * @param collect Called before each event, until it says that nothing is left: hands in what has
   * changed, one piece at least, until the time that it is given is over.
   */
  constructor(scheduler: Scheduler, collect: (isOver: () => boolean) => boolean) {
    this.scheduler = scheduler;
    this.collect = collect;
  }

  /** Whether something has changed that listeners have not heard of. */
  get isWaiting(): boolean {
    return this.waits;
  }

  onChange(listener: (change: IndexChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Something has changed: listeners hear of it soon. */
  announce(): void {
    if (this.waits) return;
    this.waits = true;
    this.scheduler.after(PAUSE_MS, () => void this.gather());
  }

  announceProblems(): void {
    this.problems = true;
    this.announce();
  }

  add(delta: IndexDelta): void {
    this.revision = delta.revision;
    for (const path of delta.notes) this.notes.add(path);
    for (const key of delta.added) this.fate(key, 'added');
    for (const key of delta.changed) this.fate(key, 'changed');
    for (const key of delta.removed) this.fate(key, 'removed');
    this.announce();
  }

  /** What came and went between two events is not told; what went and came back has changed. */
  private fate(key: string, now: Fate): void {
    const before = this.fates.get(key);
    if (before === 'added' && now === 'removed') this.fates.delete(key);
    else if (before === 'added') return;
    else this.fates.set(key, before === 'removed' && now === 'added' ? 'changed' : now);
  }

  private async gather(): Promise<void> {
    while (!this.collect(() => this.scheduler.expired())) await this.scheduler.next();
    // Nothing lies between the last look and this: what changes from here on is announced anew.
    this.waits = false;
    this.tell();
  }

  private tell(): void {
    const keys: Record<Fate, string[]> = { added: [], changed: [], removed: [] };
    for (const [key, fate] of this.fates) keys[fate].push(key);
    const change: IndexChange = {
      revision: this.revision,
      notes: [...this.notes].sort(),
      added: keys.added.sort(),
      changed: keys.changed.sort(),
      removed: keys.removed.sort(),
      problems: this.problems,
    };
    this.notes.clear();
    this.fates.clear();
    this.problems = false;
    for (const listener of this.listeners) listener(change);
  }
}
