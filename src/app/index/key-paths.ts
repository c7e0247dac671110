/** A key and the numbers of the notes that use it, in the order in which they came. */
interface Posting {
  readonly key: string;
  readonly notes: number[];
}

const NONE: readonly string[] = [];

/**
 * For each key the paths that use it; a path's keys are replaced as a whole. Notes go by numbers, and a path holds the
 * postings of its keys themselves: a vault has hundreds of thousands of such pairs.
 */
export class KeyPaths {
  private readonly postings = new Map<string, Posting>();
  private readonly numbers = new Map<string, number>();
  private readonly paths: string[] = [];
  /** By number; null for a note without keys. */
  private readonly used: (readonly Posting[] | null)[] = [];

  set(path: string, keys: ReadonlySet<string>): void {
    const number = this.numberOf(path);
    const before = this.used[number] ?? null;
    const kept = new Set<string>();
    for (const posting of before ?? []) {
      if (keys.has(posting.key)) kept.add(posting.key);
      else this.drop(posting, number);
    }
    if (before !== null && kept.size === keys.size && kept.size === before.length) return;
    const now: Posting[] = [];
    for (const key of keys) {
      const posting = this.postingOf(key);
      if (!kept.has(key)) posting.notes.push(number);
      now.push(posting);
    }
    this.used[number] = now.length === 0 ? null : now;
  }

  of(key: string): readonly string[] {
    return this.postings.get(key)?.notes.map((number) => this.paths[number] ?? '') ?? NONE;
  }

  private numberOf(path: string): number {
    const known = this.numbers.get(path);
    if (known !== undefined) return known;
    this.numbers.set(path, this.paths.length);
    return this.paths.push(path) - 1;
  }

  private postingOf(key: string): Posting {
    const known = this.postings.get(key);
    if (known !== undefined) return known;
    const made = { key, notes: [] };
    this.postings.set(key, made);
    return made;
  }

  private drop({ key, notes }: Posting, number: number): void {
    const at = notes.indexOf(number);
    if (at >= 0) notes.splice(at, 1);
    if (notes.length === 0) this.postings.delete(key);
  }
}
