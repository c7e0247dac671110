/** Keeps the most used of many things, the first of equals first. */
export class MostUsed<T> {
  private readonly most: number;
  private readonly kept: { readonly one: T; readonly uses: number }[] = [];

  constructor(most: number) {
    this.most = most;
  }

  /** O(most). */
  add(one: T, uses: number): void {
    const last = this.kept.at(-1);
    if (this.kept.length === this.most && last !== undefined && last.uses >= uses) return;
    const at = this.kept.findIndex((other) => other.uses < uses);
    this.kept.splice(at < 0 ? this.kept.length : at, 0, { one, uses });
    if (this.kept.length > this.most) this.kept.pop();
  }

  /** The most used first. */
  get all(): readonly T[] {
    return this.kept.map(({ one }) => one);
  }
}
