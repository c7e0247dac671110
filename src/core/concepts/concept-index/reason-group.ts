import { FewOrMany } from '../../text';
import type { IndexedConcept } from './indexed-concept';
import type { Reason } from './reason';
import { isOnlyLink } from './reason';
import { isSame } from './same';

/** Notes that do nothing but link to a name, and do it alike: nearly all that link to one are of one kind. */
export interface Linking extends Pick<Reason, 'languages' | 'linkCount' | 'links'> {
  /** By number. */
  notes: number[];
}

/** A list that one is pushed to keeps room for sixteen more: short ones are copied. */
const SHORT = 24;
const pathOf = ({ path }: Reason): string => path;
const NO_REASONS: Iterable<Reason> = [];
const NO_LINKING: readonly Linking[] = [];
const NO_CONCEPTS: readonly IndexedConcept[] = [];

/** What the notes of a vault give to one plain key, and the concepts that come of it. */
export class ReasonGroup {
  private spoken: FewOrMany<Reason> | null = null;
  private links = NO_LINKING;
  /** The weak ones of a claimed name too; of the time when they were worked out last. */
  concepts = NO_CONCEPTS;
  /** Notes that bear the name, as long as a cache alone knows what notes give; null when the reasons are here. */
  borne: readonly string[] | null = null;

  /** Notes that bear the name, define it or speak of it otherwise. */
  get speaking(): Iterable<Reason> {
    return this.spoken?.values() ?? NO_REASONS;
  }

  get linking(): readonly Linking[] {
    return this.links;
  }

  get isEmpty(): boolean {
    return this.spoken === null && this.links.length === 0;
  }

  /** What a note says that does more than link; null for all others. */
  said(path: string): Reason | null {
    return this.spoken?.get(path) ?? null;
  }

  /** Puts in what a note gives that gave nothing before. */
  add(reason: Reason, note: number): void {
    if (isOnlyLink(reason)) this.link(reason, note);
    else (this.spoken ??= new FewOrMany(pathOf)).set(reason);
  }

  /** Takes out what a note gave. O(notes that only link). */
  drop(path: string, note: number): void {
    this.spoken?.delete(path);
    if (this.spoken?.size === 0) this.spoken = null;
    for (const one of this.links) {
      const at = one.notes.indexOf(note);
      if (at >= 0) one.notes.splice(at, 1);
    }
    if (this.links.some(({ notes }) => notes.length === 0))
      this.links = this.links.filter(({ notes }) => notes.length > 0);
  }

  private link({ languages, linkCount, links }: Reason, note: number): void {
    const known = this.links.find((one) => isSame(one.links, links) && isSame(one.languages, languages));
    if (known === undefined) this.links = this.links.concat([{ languages, linkCount, links, notes: [note] }]);
    else if (known.notes.length > SHORT) known.notes.push(note);
    else known.notes = known.notes.concat([note]);
  }
}
