/** How far the reading of the vault is. */
export interface Progress {
  /** `reading`: own facts are being found; `matching`: names in other notes; `idle`: nothing waits. */
  readonly phase: 'idle' | 'matching' | 'reading';
  readonly done: number;
  readonly total: number;
  /** The person stopped it: `total − done` notes are not read. */
  readonly stopped: boolean;
}

/** Counts the work of one run and tells listeners of each step. */
export class ProgressCount {
  private readonly listeners = new Set<(progress: Progress) => void>();
  private current: Progress = { phase: 'idle', done: 0, total: 0, stopped: false };
  /** Steps of this run: work of one kind comes between that of the other, and neither begins anew by it. */
  private readonly done = { reading: 0, matching: 0 };

  get value(): Progress {
    return this.current;
  }

  onChange(listener: (progress: Progress) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Work begins; what of it is left is not known yet. */
  start(total: number): void {
    this.forget();
    this.set({ phase: 'reading', done: 0, total, stopped: false });
  }

  /** One step further: `waiting` pieces of work of this phase are left. */
  step(phase: 'matching' | 'reading', waiting: number): void {
    this.done[phase] += 1;
    const done = this.done[phase];
    this.set({ phase, done, total: done + waiting, stopped: false });
  }

  stop(waiting: number): void {
    const total = this.current.done + waiting;
    if (this.current.stopped && this.current.total === total) return;
    this.set({ ...this.current, total, stopped: waiting > 0 });
  }

  finish(): void {
    this.forget();
    this.set({ phase: 'idle', done: 0, total: 0, stopped: false });
  }

  private forget(): void {
    this.done.reading = 0;
    this.done.matching = 0;
  }

  private set(progress: Progress): void {
    this.current = progress;
    for (const listener of this.listeners) listener(progress);
  }
}
