/** While the vault is being read, the graph is laid out again this often at most: it would only hold the reading up. */
const WHILE_READING_MS = { least: 2000, eachConcept: 3 } as const;

/** Decides when a view takes the graph again while the vault is being read. */
export class ReadingPace {
  private readonly win: Window;
  private waiting: number | null = null;
  private taken = 0;

  constructor(win: Window) {
    this.win = win;
  }

  /** The graph is taken now: nothing waits any more. */
  take(): void {
    this.end();
    this.taken = this.win.performance.now();
  }

  /** Whether it is too early for a graph of so many concepts; then `take` is called when it is time. */
  isEarly(concepts: number, take: () => void): boolean {
    const { least, eachConcept } = WHILE_READING_MS;
    const wait = this.taken + least + eachConcept * concepts - this.win.performance.now();
    if (wait <= 0) return false;
    this.waiting ??= this.win.setTimeout(() => {
      this.waiting = null;
      take();
    }, wait);
    return true;
  }

  end(): void {
    if (this.waiting !== null) this.win.clearTimeout(this.waiting);
    this.waiting = null;
  }
}
