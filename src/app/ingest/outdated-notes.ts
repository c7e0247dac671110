import type { NoteInfo, Scheduler } from '../ports';
import type { FactStore } from './fact-store';

/** A vault as it was listed at the start, and what is known of it by then. */
export interface StartedVault {
  readonly listed: ReadonlyMap<string, NoteInfo>;
  /** Notes that an event has told of meanwhile, and those that were looked at. */
  readonly known: Map<string, NoteInfo>;
  readonly store: FactStore;
  readonly scheduler: Scheduler;
  /** Whether the matches of the cache hold. */
  readonly isSettled: boolean;
}

/** Notes to be read again and notes to be matched again, newest first. */
export interface OutdatedNotes {
  readonly changed: readonly NoteInfo[];
  readonly unmatched: readonly NoteInfo[];
}

/** What has changed since the cache was saved, and what was not matched; all listed notes are known then. In slices. */
export async function outdatedNotes(vault: StartedVault): Promise<OutdatedNotes> {
  const { listed, known, store, scheduler, isSettled } = vault;
  const changed: NoteInfo[] = [];
  const unmatched: NoteInfo[] = [];
  for (const info of listed.values()) {
    if (scheduler.expired()) await scheduler.next();
    const { path, mtime, size } = info;
    // An event has told of it meanwhile, and waits; or that it is gone.
    if (known.has(path) || !listed.has(path)) continue;
    known.set(path, info);
    const facts = store.get(path);
    if (facts?.mtime !== mtime || facts.size !== size) changed.push(info);
    // The cache is saved in portions: a note may be there that still waited.
    else if (!isSettled || !facts.kept.isMatched) unmatched.push(info);
  }
  const newestFirst = (a: NoteInfo, b: NoteInfo): number => b.mtime - a.mtime;
  return { changed: changed.sort(newestFirst), unmatched: unmatched.sort(newestFirst) };
}
