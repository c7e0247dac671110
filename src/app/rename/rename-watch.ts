import type { OwnFacts } from '../../core/concepts';
import { glossesOf } from '../../core/concepts';
import { conceptKey } from '../../core/text';
import type { VaultIndex } from '../index/vault-index';

/** Notes whose definitions that went are remembered: one is written anew in the place of one soon after. */
const MOST_NOTES = 50;

/**
 * Sees that a concept got another name by hand: a definition of a note says the same of another term, or a note
 * bears another name. It is followed when the index has settled and nothing defines the old name any more.
 */
export class RenameWatch {
  private readonly index: VaultIndex;
  /** Old key → new key. */
  private readonly candidates = new Map<string, string>();
  /** Of each note the definitions that went: gloss → key. */
  private readonly gone = new Map<string, Map<string, string>>();

  constructor(index: VaultIndex) {
    this.index = index;
  }

  /** A note says other things than before, or has another path. */
  seen(before: OwnFacts, after: OwnFacts): void {
    if (saysTheSame(before, after) && !this.gone.has(before.path)) return;
    const old = keysByGloss(before);
    const now = keysByGloss(after);
    const gone = this.gone.get(before.path) ?? new Map<string, string>();
    const found = new Set<string>();
    for (const [gloss, key] of now) {
      const from = old.get(gloss) ?? gone.get(gloss);
      gone.delete(gloss);
      if (from === undefined) continue;
      found.add(from);
      this.suppose(from, key);
    }
    for (const [gloss, key] of old) if (!found.has(key)) gone.set(gloss, key);
    this.gone.delete(before.path);
    if (gone.size > 0) this.gone.set(after.path, gone);
    for (const path of this.gone.keys()) {
      if (this.gone.size <= MOST_NOTES) break;
      this.gone.delete(path);
    }
    this.suppose(conceptKey(before.name), conceptKey(after.name));
  }

  /** Takes the renames that are certain now. */
  take(): (readonly [from: string, to: string])[] {
    const taken: (readonly [string, string])[] = [];
    for (const [from, to] of this.candidates) {
      if (this.index.concepts.get(to) === null) continue;
      this.candidates.delete(from);
      const old = this.index.concepts.get(from);
      if (old === null || (old.definitions.length === 0 && old.note === null)) taken.push([from, to]);
    }
    return taken;
  }

  private suppose(from: string, to: string): void {
    if (from === to || from === '' || to === '') return;
    for (const [first, middle] of this.candidates) if (middle === from) this.candidates.set(first, to);
    this.candidates.set(from, to);
    this.candidates.delete(to);
  }
}

/** Most edits touch no name. */
function saysTheSame(before: OwnFacts, after: OwnFacts): boolean {
  const [old, now] = [before.definitions, after.definitions];
  const isNamed = before.name === after.name && before.path === after.path;
  return isNamed && old.length === now.length && old.every(({ term }, at) => term === now[at]?.term);
}

/** Keys of a note's definitions by what they say without the name; what is said twice is told of none. */
function keysByGloss({ definitions }: OwnFacts): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const twice = new Set<string>();
  for (const one of definitions) {
    const key = conceptKey(one.term);
    for (const gloss of glossesOf(one)) {
      if (keys.has(gloss)) twice.add(gloss);
      keys.set(gloss, key);
    }
  }
  for (const gloss of twice) keys.delete(gloss);
  return keys;
}
