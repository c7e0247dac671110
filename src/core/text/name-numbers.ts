/** Stands for no number, where one may be named. */
export const NOBODY = -1;

/** Numbers that stand for names, small ones first; that of a dropped name is given out again. */
export class NameNumbers {
  private readonly byName = new Map<string, number>();
  private readonly byNumber: string[] = [];
  private readonly free: number[] = [];

  get size(): number {
    return this.byName.size;
  }

  /** By number; what stands for a number that is not in use has no meaning. */
  get all(): readonly string[] {
    return this.byNumber;
  }

  /** `NOBODY` for an unknown name. */
  get(name: string): number {
    return this.byName.get(name) ?? NOBODY;
  }

  name(number: number): string {
    return this.byNumber[number] ?? '';
  }

  names(): Iterable<string> {
    return this.byName.keys();
  }

  numbers(): Iterable<number> {
    return this.byName.values();
  }

  /** The number of a name, which gets one where it has none. */
  add(name: string): number {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const number = this.free.pop() ?? this.byNumber.length;
    this.byName.set(name, number);
    this.byNumber[number] = name;
    return number;
  }

  drop(name: string): void {
    const number = this.byName.get(name);
    if (number === undefined) return;
    this.byName.delete(name);
    this.byNumber[number] = '';
    this.free.push(number);
  }
}
