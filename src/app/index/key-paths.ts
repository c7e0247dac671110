import { FewOrMany } from '../../core/text';

const itself = (path: string): string => path;
const NONE: readonly string[] = [];

/** For each key the paths that use it; a path's keys are replaced as a whole. */
export class KeyPaths {
  private readonly paths = new Map<string, FewOrMany<string>>();
  /** Lists, not sets: there is one for each note, and it is only walked. */
  private readonly keys = new Map<string, readonly string[]>();

  set(path: string, keys: ReadonlySet<string>): void {
    const before = this.keys.get(path) ?? NONE;
    for (const key of before) {
      if (keys.has(key)) continue;
      const users = this.paths.get(key);
      users?.delete(path);
      if (users?.size === 0) this.paths.delete(key);
    }
    if (keys.size === 0) this.keys.delete(path);
    else this.keys.set(path, [...keys]);
    for (const key of keys) {
      let users = this.paths.get(key);
      if (users === undefined) this.paths.set(key, (users = new FewOrMany(itself)));
      users.set(path);
    }
  }

  of(key: string): Iterable<string> {
    return this.paths.get(key)?.values() ?? NONE;
  }
}
