/** What is asked of a window: to come back in its next frame, or after a time. */
interface Wait {
  readonly win: Window;
  /** Milliseconds; null for the next frame. */
  readonly delayMs: number | null;
  readonly id: number;
}

/**
 * Work that waits for its moment in the window that an element is in. A window that closes takes its timers and
 * frames along: where the element comes into another window, what waits is asked of that one.
 */
export class Later {
  private readonly el: HTMLElement;
  private readonly run: () => void;
  private readonly unlisten: () => void;
  private wait: Wait | null = null;

  constructor(el: HTMLElement, run: () => void) {
    this.el = el;
    this.run = run;
    this.unlisten = el.onWindowMigrated(() => {
      if (this.wait !== null) this.ask(this.wait.delayMs);
    });
  }

  get isWaiting(): boolean {
    return this.wait !== null;
  }

  /** After so many milliseconds from now; what waited is forgotten. */
  after(delayMs: number): void {
    this.ask(delayMs);
  }

  /** In the next frame; once, however often it is asked for. */
  inFrame(): void {
    if (this.wait === null) this.ask(null);
  }

  /** Forgets what waits. */
  stop(): void {
    if (this.wait === null) return;
    const { win, delayMs, id } = this.wait;
    this.wait = null;
    if (delayMs === null) win.cancelAnimationFrame(id);
    else win.clearTimeout(id);
  }

  /** For good. */
  close(): void {
    this.stop();
    this.unlisten();
  }

  private ask(delayMs: number | null): void {
    this.stop();
    const { win } = this.el;
    const come = (): void => {
      this.wait = null;
      this.run();
    };
    const id = delayMs === null ? win.requestAnimationFrame(come) : win.setTimeout(come, delayMs);
    this.wait = { win, delayMs, id };
  }
}
