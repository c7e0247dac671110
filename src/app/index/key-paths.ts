import { NameNumbers, NOBODY, NumberLists } from '../../core/text';

const NONE: readonly string[] = [];

/**
 * For each key the paths that use it; a path's keys are replaced as a whole. Both go by numbers, in lists of one table:
 * a vault has hundreds of thousands of such pairs.
 */
export class KeyPaths {
  private readonly lists = new NumberLists();
  private readonly keys = new NameNumbers();
  /** First of the numbers of the paths that use a key, by number of the key. */
  private readonly users: number[] = [];
  private readonly paths = new NameNumbers();
  /** First of the numbers of the keys of a path, by number of the path. */
  private readonly used: number[] = [];
  private readonly keyAs: (key: string) => string;

  /** @param keyAs The same key as others hold it, so that it is one string for all. */
  constructor(keyAs: (key: string) => string) {
    this.keyAs = keyAs;
  }

  set(path: string, keys: ReadonlySet<string>): void {
    const { lists } = this;
    const note = this.paths.add(path);
    const first = this.used[note] ?? NOBODY;
    const before = lists.of(first);
    const kept = before.filter((key) => keys.has(this.keys.name(key)));
    if (kept.length === keys.size && kept.length === before.length) {
      if (first === NOBODY) this.paths.drop(path);
      return;
    }
    const staying = new Set(kept);
    for (const key of before) if (!staying.has(key)) this.drop(key, note);
    let now = lists.drop(first, (key) => !staying.has(key));
    for (const name of keys) {
      const known = this.keys.get(name);
      const key = known === NOBODY ? this.keys.add(this.keyAs(name)) : known;
      if (staying.has(key)) continue;
      this.users[key] = lists.add(note, this.users[key] ?? NOBODY);
      now = lists.add(key, now);
    }
    this.used[note] = now;
    if (now === NOBODY) this.paths.drop(path);
  }

  of(key: string): readonly string[] {
    const number = this.keys.get(key);
    if (number === NOBODY) return NONE;
    return this.lists.of(this.users[number] ?? NOBODY).map((note) => this.paths.name(note));
  }

  private drop(key: number, note: number): void {
    const first = this.lists.drop(this.users[key] ?? NOBODY, (one) => one === note);
    this.users[key] = first;
    if (first === NOBODY) this.keys.drop(this.keys.name(key));
  }
}
