import type { Contrast } from '../../core/compare';
import type { KeptFacts, KnownNames, NameProbe, Vocabulary } from '../../core/concepts';
import type { Problem } from '../../core/text';
import type { Scheduler } from '../ports';
import type { CachedFacts, FactStore } from './fact-store';
import type { StoredFacts } from './note-facts';

/** Where what a cache holds is to go. */
export interface CacheAdoption {
  readonly target: CacheTarget;
  readonly store: FactStore;
  readonly scheduler: Scheduler;
  /** Id of the rules that hold. */
  readonly rules: string;
}

/** What takes over what a cache holds. */
export interface CacheTarget {
  /** All at once, with names as an index of the same notes has stored them; false, and nothing done, where they do not fit. */
  adopt(notes: readonly StoredFacts[], stamp: string, names: KnownNames): boolean;
  applyOwn(path: string, facts: KeptFacts): void;
  /** The same facts with what the note says given the names of all. */
  applyInVault(path: string, facts: KeptFacts, contrasts: readonly Contrast[]): void;
  /** The problems of one note; an empty list takes earlier ones back. */
  setProblems(path: string, problems: readonly Problem[]): void;
  /** Works out what changes touch until the time is over; true when nothing is left. */
  settleSome(isOver: () => boolean): boolean;
  /** The names of all concepts as they are now. */
  vocabulary(): Vocabulary;
  /** Says of each note whether it can hold a name that came or went since the last call; null when none did. */
  takeTouched(): ((note: NameProbe) => boolean) | null;
}

/** Puts the cache's facts into the index as they are, in slices; true when its matches hold for these names. */
export async function adoptCache(cached: CachedFacts, to: CacheAdoption): Promise<boolean> {
  return (await adoptWhole(cached, to)) || (await adoptByNote(cached, to));
}

/** Where no note waited when the cache was saved, what comes of the notes need not be worked out again. */
async function adoptWhole({ facts, vocabulary, names }: CachedFacts, to: CacheAdoption): Promise<boolean> {
  const isWhole = facts.length > 0 && vocabulary !== '' && names !== null;
  if (!isWhole || facts.some(({ rules, kept }) => rules !== to.rules || !kept.isMatched)) return false;
  if (!to.target.adopt(facts, names.stamp, { ...names, hash: vocabulary })) return false;
  for (const one of facts) to.store.adopt(one);
  await settle(to);
  return true;
}

async function adoptByNote({ facts, vocabulary }: CachedFacts, to: CacheAdoption): Promise<boolean> {
  const { scheduler, store, target } = to;
  for (const one of facts) {
    if (one.rules !== to.rules) continue;
    store.adopt(one);
    target.applyOwn(one.path, one.kept);
    target.setProblems(one.path, one.problems);
    if (scheduler.expired()) await scheduler.next();
  }
  await settle(to);
  if (store.size === 0 || target.vocabulary().hash !== vocabulary) return false;
  target.takeTouched();
  for (const { path, kept, contrasts } of store.all()) {
    if (kept.isMatched) target.applyInVault(path, kept, contrasts);
    if (scheduler.expired()) await scheduler.next();
  }
  return true;
}

async function settle({ scheduler, target }: CacheAdoption): Promise<void> {
  while (!target.settleSome(() => scheduler.expired())) await scheduler.next();
}
