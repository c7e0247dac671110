import type { Scheduler } from '../app/ports';

/** Milliseconds of work between two turns of the event loop. */
const SLICE_MS = { desktop: 8, phone: 4 } as const;

/**
 * Slices on the main thread: a message channel gives the event loop back, since idle callbacks are
 * missing on iOS and timers are clamped.
 */
export class SliceScheduler implements Scheduler {
  private readonly sliceMs: number;
  private readonly win: Window;
  private readonly channel = new MessageChannel();
  private readonly waiting: (() => void)[] = [];
  private readonly timers = new Set<number>();
  private sliceEnds = 0;

  constructor(win: Window, phone: boolean) {
    this.win = win;
    this.sliceMs = phone ? SLICE_MS.phone : SLICE_MS.desktop;
    this.channel.port1.onmessage = () => {
      this.sliceEnds = this.win.performance.now() + this.sliceMs;
      this.waiting.shift()?.();
    };
  }

  expired(): boolean {
    return this.win.performance.now() >= this.sliceEnds;
  }

  next(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.channel.port2.postMessage(null);
    });
  }

  after(delayMs: number, run: () => void): () => void {
    const timer = this.win.setTimeout(() => {
      this.timers.delete(timer);
      run();
    }, delayMs);
    this.timers.add(timer);
    return () => {
      this.timers.delete(timer);
      this.win.clearTimeout(timer);
    };
  }

  close(): void {
    for (const timer of this.timers) this.win.clearTimeout(timer);
    this.timers.clear();
    this.channel.port1.close();
    this.channel.port2.close();
  }
}
