/** More are found by a table. */
const MANY = 24;

/**
 * Values by a name that each of them has, in the order in which they came. Nearly all of the many sets that an index
 * keeps are small: those are lists, which take a quarter of a table's memory.
 */
export class FewOrMany<T> {
  private held: T[] | Map<string, T> = [];
  private readonly nameOf: (value: T) => string;

  /** @param nameOf Shared by all sets of a kind. */
  constructor(nameOf: (value: T) => string) {
    this.nameOf = nameOf;
  }

  get size(): number {
    return Array.isArray(this.held) ? this.held.length : this.held.size;
  }

  get(name: string): T | undefined {
    if (!Array.isArray(this.held)) return this.held.get(name);
    for (const value of this.held) if (this.nameOf(value) === name) return value;
    return undefined;
  }

  /** Puts a value in, in place of the one of its name. */
  set(value: T): void {
    const name = this.nameOf(value);
    if (!Array.isArray(this.held)) {
      this.held.set(name, value);
      return;
    }
    const at = this.held.findIndex((one) => this.nameOf(one) === name);
    if (at >= 0) this.held[at] = value;
    // A list that one is pushed to keeps room for sixteen more.
    else this.held = this.held.concat([value]);
    if (this.held.length > MANY) this.held = new Map(this.held.map((one) => [this.nameOf(one), one]));
  }

  delete(name: string): void {
    if (!Array.isArray(this.held)) {
      this.held.delete(name);
      return;
    }
    const at = this.held.findIndex((one) => this.nameOf(one) === name);
    if (at >= 0) this.held.splice(at, 1);
  }

  values(): Iterable<T> {
    return Array.isArray(this.held) ? this.held : this.held.values();
  }
}
