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

  /** Null when nothing changed. */
  take(now: (key: string) => Concept | null): IndexDelta | null {
    const added: string[] = [];
    const changed: string[] = [];
    const removed: string[] = [];
    for (const [key, before] of this.before) {
      const after = now(key);
      if (before === null && after !== null) added.push(key);
      else if (before !== null && after === null) removed.push(key);
      else if (!isSameConcept(before, after)) changed.push(key);
    }
    const notes = [...this.notes].sort();
    this.before.clear();
    this.notes.clear();
    if (notes.length + added.length + changed.length + removed.length === 0) return null;
    this.revision += 1;
    return { revision: this.revision, notes, added: added.sort(), changed: changed.sort(), removed: removed.sort() };
  }
}
