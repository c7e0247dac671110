import type { Concept, IndexDelta } from '../concept';
import { isSameConcept } from './same';

/** Collects what changed until it is asked for; what changed and changed back is no change. */
export class DeltaKeeper {
  private revision = 0;
  private readonly notes = new Set<string>();
  /** Concepts as they were when the last delta was taken; null for one that was not there. */
  private readonly before = new Map<string, Concept | null>();

  touchNote(path: string): void {
    this.notes.add(path);
  }

  /** Tells what a key's concept was before a change; the first telling counts. */
  touchConcept(key: string, before: Concept | null): void {
    if (!this.before.has(key)) this.before.set(key, before);
  }

  /** Keys of concepts of which a change may wait to be taken. */
  get touched(): Iterable<string> {
    return this.before.keys();
  }

  /**
   * Null when nothing changed.
   *
   * @param most So many concepts and notes at most; the rest is another delta.
   */
  take(now: (key: string) => Concept | null, most: number): IndexDelta | null {
    const added: string[] = [];
    const changed: string[] = [];
    const removed: string[] = [];
    for (const [key, before] of portion(this.before, most)) {
      this.before.delete(key);
      const after = now(key);
      if (before === null && after !== null) added.push(key);
      else if (before !== null && after === null) removed.push(key);
      else if (!isSameConcept(before, after)) changed.push(key);
    }
    const notes = portion(this.notes, most).sort();
    for (const path of notes) this.notes.delete(path);
    if (notes.length + added.length + changed.length + removed.length === 0) {
      return this.before.size + this.notes.size === 0 ? null : this.take(now, most);
    }
    this.revision += 1;
    return { revision: this.revision, notes, added: added.sort(), changed: changed.sort(), removed: removed.sort() };
  }
}

function portion<T>(all: Iterable<T>, most: number): T[] {
  const some: T[] = [];
  for (const one of all) {
    if (some.length >= most) break;
    some.push(one);
  }
  return some;
}
