import { NameNumbers, NOBODY } from '../../text';
import type { KeptFacts } from '../packing/kept-facts';

/** The facts of the notes of a vault, by path and by number. */
export class NoteTable {
  private readonly numbers = new NameNumbers();
  private readonly facts: (KeptFacts | null)[] = [];

  get size(): number {
    return this.numbers.size;
  }

  get paths(): Iterable<string> {
    return this.numbers.names();
  }

  /** Null for a note that is not there. */
  get(path: string): KeptFacts | null {
    return this.at(this.numbers.get(path));
  }

  /** All numbers are below it. */
  get end(): number {
    return this.facts.length;
  }

  at(note: number): KeptFacts | null {
    return this.facts[note] ?? null;
  }

  /** The number of a note, which gets one where it has none. */
  numberOf(path: string): number {
    return this.numbers.add(path);
  }

  /** `NOBODY` for a note that is not there. */
  find(path: string): number {
    return this.numbers.get(path);
  }

  /** The same path as it is kept here: a list of paths holds no second copy of each. */
  pathAs(path: string): string {
    const note = this.numbers.get(path);
    return note === NOBODY ? path : this.numbers.name(note);
  }

  pathOf(note: number): string {
    return this.numbers.name(note);
  }

  /** Its number is free from then on where there are no facts any more. */
  set(path: string, facts: KeptFacts | null): void {
    const note = facts === null ? this.numbers.get(path) : this.numbers.add(path);
    if (note === NOBODY) return;
    this.facts[note] = facts;
    if (facts === null) this.numbers.drop(path);
  }
}
