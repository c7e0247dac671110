import type { Concept } from '../../core/concepts';
import { conceptKey, foldYo } from '../../core/text';
import type { IndexChange } from '../index/changes';
import type { VaultIndex } from '../index/vault-index';
import type { Slices } from '../steps';

/** A name by which a concept can be called up. */
export interface TermName {
  /** Of the concept. */
  readonly key: string;
  readonly name: string;
  /** The name as it is compared. */
  readonly folded: string;
}

/** Names that begin alike by so many units lie together: that is as little as anybody types to be offered one. */
const BEGIN_UNITS = 2;

/** How names and what is typed are compared: case and ё/е make no difference. */
export function foldName(name: string): string {
  return foldYo(conceptKey(name));
}

/** All names of a vault by how they begin: gathered once, in slices, and then brought along with each change. */
export class TermNames {
  private readonly index: VaultIndex;
  private readonly slices: Slices;
  private readonly byBegin = new Map<string, Set<TermName>>();
  private readonly byConcept = new Map<string, readonly TermName[]>();
  private readonly waiting: Set<string>;
  private readonly unlisten: () => void;
  private works = false;

  constructor(index: VaultIndex, slices: Slices) {
    this.index = index;
    this.slices = slices;
    this.waiting = new Set(index.concepts.keys());
    this.unlisten = index.onChange((change) => {
      this.follow(change);
    });
    void this.work();
  }

  /** Names that begin with what was folded before, in no order; of `BEGIN_UNITS` at least. */
  beginningWith(folded: string): readonly TermName[] {
    const names = this.byBegin.get(folded.slice(0, BEGIN_UNITS)) ?? [];
    return [...names].filter((name) => name.folded.startsWith(folded));
  }

  /** Whether names wait to be taken: till then less is offered. */
  get isAtWork(): boolean {
    return this.works;
  }

  close(): void {
    this.waiting.clear();
    this.unlisten();
  }

  private follow({ added, changed, removed }: IndexChange): void {
    for (const keys of [added, changed, removed]) for (const key of keys) this.waiting.add(key);
    void this.work();
  }

  private async work(): Promise<void> {
    if (this.works) return;
    this.works = true;
    for (const key of this.waiting) {
      if (this.slices.expired()) await this.slices.next();
      this.waiting.delete(key);
      this.take(key, this.index.concepts.get(key));
    }
    this.works = false;
  }

  private take(key: string, concept: Concept | null): void {
    const before = this.byConcept.get(key) ?? [];
    const words = concept === null ? [] : [concept.name, ...concept.aliases];
    if (words.length === before.length && words.every((name, at) => before[at]?.name === name)) return;
    for (const name of before) this.byBegin.get(name.folded.slice(0, BEGIN_UNITS))?.delete(name);
    const names = words.map((name) => ({ key, name, folded: foldName(name) }));
    if (names.length === 0) this.byConcept.delete(key);
    else this.byConcept.set(key, names);
    for (const name of names) {
      const begin = name.folded.slice(0, BEGIN_UNITS);
      const alike = this.byBegin.get(begin);
      if (alike === undefined) this.byBegin.set(begin, new Set([name]));
      else alike.add(name);
    }
  }
}
