/**
 * Keys in their order, by code unit. Those that come and go are only noted, and sorted in when the order is next asked
 * for: while a vault is read they come by thousands between two askings.
 */
export class KeyOrder {
  private keys: readonly string[] = [];
  private readonly fresh = new Set<string>();
  private readonly gone = new Set<string>();

  /** A key that was not there. O(1). */
  add(key: string): void {
    if (!this.gone.delete(key)) this.fresh.add(key);
  }

  /** A key that was there. O(1). */
  remove(key: string): void {
    if (!this.fresh.delete(key)) this.gone.add(key);
  }

  /** O(keys) after a change, and O(changes · log changes). */
  get all(): readonly string[] {
    if (this.fresh.size + this.gone.size === 0) return this.keys;
    const kept = this.gone.size === 0 ? this.keys : this.keys.filter((key) => !this.gone.has(key));
    // Two runs in order: the engine's sort merges them.
    this.keys = [...kept, ...[...this.fresh].sort()].sort();
    this.fresh.clear();
    this.gone.clear();
    return this.keys;
  }
}
