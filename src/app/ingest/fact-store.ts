import type { KnownNames, StoredNames } from '../../core/concepts';
import type { Cache, Scheduler } from '../ports';
import type { StoredFacts } from './note-facts';
import { notesOf, shardOf } from './stored-shard';

/** Milliseconds from a change to the saving of its shard; further changes go along. */
const SAVE_DELAY_MS = 2_000;
/** The same while notes wait to be matched: a first reading changes every shard all the time. */
const BUSY_DELAY_MS = 10_000;
const SHARDS = 256;
const PREFIX = 'facts/';
const VOCABULARY = 'vocabulary';
/** What comes of the facts, by shards of names; the head vouches for them. */
const NAMES = 'names';
const NAMES_PREFIX = 'names/';
/** Saving is given up for this run after as many refusals in a row. */
const MAX_REFUSALS = 3;

/** What a cache gave back: facts as they were, and the hash of the vocabulary that all of them match; empty if they do not. */
export interface CachedFacts {
  readonly facts: readonly StoredFacts[];
  readonly vocabulary: string;
  /** What comes of these facts, and the stamp under which it does; null where the cache has nothing that fits them. */
  readonly names: (NamesHead & Pick<KnownNames, 'names'>) | null;
}

interface NamesHead extends Pick<KnownNames, 'size'> {
  readonly stamp: string;
}

/** Where what comes of the facts is taken from when they are saved. */
export interface NameSource extends NamesHead {
  /** Whether `takeStoredNames` has something to give. */
  readonly hasChangedNames: boolean;
  /** Shards that have changed since the last call. */
  takeStoredNames(): Iterable<readonly [shard: number, names: StoredNames]>;
}

/**
 * The facts of every note, in memory, with a copy in the cache by shards of paths. The cache may
 * refuse or vanish at any time: then the facts are in memory alone and are read again next time.
 */
export class FactStore {
  private readonly cache: Cache;
  private readonly scheduler: Scheduler;
  private readonly shards: readonly Map<string, StoredFacts>[] = Array.from({ length: SHARDS }, () => new Map());
  private readonly dirty = new Set<number>();
  private cancelTimer: (() => void) | null = null;
  private saving: Promise<void> = Promise.resolve();
  private refusals = 0;
  /** Hash of the vocabulary that all notes are matched against; empty while some wait. */
  private settled = '';
  private saved = '';
  private names: NameSource | null = null;
  /** Grows with each change of facts. */
  private revision = 0;
  /** A saving was refused that had taken names: what the cache has of them is not whole. */
  private areNamesLost = false;

  constructor(cache: Cache, scheduler: Scheduler) {
    this.cache = cache;
    this.scheduler = scheduler;
  }

  /** What the cache holds; empty when it refuses. Nothing of it is taken over yet. */
  async load(): Promise<CachedFacts> {
    const facts: StoredFacts[] = [];
    try {
      const [shards, vocabulary] = await Promise.all([this.cache.loadAll(PREFIX), this.cache.load(VOCABULARY)]);
      for (const shard of shards.values()) {
        for (const one of notesOf(shard)) facts.push(one);
        if (this.scheduler.expired()) await this.scheduler.next();
      }
      this.saved = typeof vocabulary === 'string' ? vocabulary : '';
      return { facts, vocabulary: this.saved, names: await this.loadNames() };
    } catch {
      this.refusals = MAX_REFUSALS;
      return { facts: [], vocabulary: '', names: null };
    }
  }

  private async loadNames(): Promise<CachedFacts['names']> {
    const head = await this.cache.load(NAMES);
    if (!isNamesHead(head)) return null;
    const names = [...(await this.cache.loadAll(NAMES_PREFIX)).values()].filter(isStoredNames);
    return { ...head, names };
  }

  /** All notes are matched against the vocabulary of this hash: the next start need not match them again. */
  settle(vocabulary: string, names: NameSource): void {
    this.names = names;
    if (this.settled === vocabulary && !names.hasChangedNames) return;
    this.settled = vocabulary;
    this.cancelTimer?.();
    this.cancelTimer = null;
    this.plan();
  }

  /** Some notes wait to be matched. */
  unsettle(): void {
    this.settled = '';
  }

  /** Takes facts over as the cache gave them: nothing has to be saved. */
  adopt(facts: StoredFacts): void {
    this.shard(facts.path).set(facts.path, facts);
  }

  set(facts: StoredFacts): void {
    if (!facts.kept.isMatched) this.unsettle();
    this.revision += 1;
    this.shard(facts.path).set(facts.path, facts);
    this.touch(facts.path);
  }

  get(path: string): StoredFacts | undefined {
    return this.shard(path).get(path);
  }

  remove(path: string): void {
    if (!this.shard(path).delete(path)) return;
    this.revision += 1;
    this.touch(path);
  }

  /** All facts, in no particular order. */
  *all(): Iterable<StoredFacts> {
    for (const shard of this.shards) yield* shard.values();
  }

  get size(): number {
    return this.shards.reduce((sum, shard) => sum + shard.size, 0);
  }

  /** False when nothing is being saved because the cache refused. */
  get isKept(): boolean {
    return this.refusals < MAX_REFUSALS;
  }

  /** Makes the shard of a path be saved although its facts did not change here: the cache holds something older. */
  touch(path: string): void {
    if (!this.isKept) return;
    this.dirty.add(shardNumber(path));
    this.plan();
  }

  /** Saves what has changed; never fails. */
  flush(): Promise<void> {
    this.cancelTimer?.();
    this.cancelTimer = null;
    this.saving = this.saving.then(() => this.saveShards());
    return this.saving;
  }

  private shard(path: string): Map<string, StoredFacts> {
    return this.shards[shardNumber(path)] ?? new Map<string, StoredFacts>();
  }

  private async saveShards(): Promise<void> {
    const hasNames = this.settled !== '' && this.names?.hasChangedNames === true;
    if (!this.isKept || (this.dirty.size === 0 && this.settled === this.saved && !hasNames)) return;
    const numbers = [...this.dirty];
    this.dirty.clear();
    const held = numbers.map((number) => ({ key: `${PREFIX}${number}`, facts: this.shards[number] ?? new Map() }));
    const { settled, revision } = this;
    try {
      const batch = new Map<string, unknown>();
      for (const { key, facts } of held) {
        if (facts.size === 0) continue;
        if (this.scheduler.expired()) await this.scheduler.next();
        // What changes meanwhile is saved anew: names that came or went give another hash than the one of this batch.
        batch.set(key, shardOf([...facts.values()]));
      }
      const head = settled === '' ? null : await this.putNames(batch, revision);
      // Nothing vouches for facts that are partly those of before: the app may end between any two entries.
      await this.cache.save(new Map<string, unknown>([[VOCABULARY, ''], [NAMES, null], ...batch]));
      await this.cache.remove(held.filter(({ facts }) => facts.size === 0).map(({ key }) => key));
      await this.cache.save(
        new Map<string, unknown>([
          [VOCABULARY, settled],
          [NAMES, head],
        ]),
      );
      this.saved = settled;
      this.refusals = 0;
    } catch {
      this.refusals += 1;
      this.areNamesLost = true;
      for (const number of numbers) this.dirty.add(number);
      this.plan();
    }
  }

  /** Adds what comes of the facts, if nothing waits; its head, or null where something has changed meanwhile. */
  private async putNames(batch: Map<string, unknown>, revision: number): Promise<NamesHead | null> {
    const { names } = this;
    if (names === null || this.areNamesLost) return null;
    const { stamp } = names;
    for (const [shard, one] of names.takeStoredNames()) {
      batch.set(`${NAMES_PREFIX}${shard}`, one);
      if (this.scheduler.expired()) await this.scheduler.next();
    }
    if (this.revision !== revision || names.stamp !== stamp || names.hasChangedNames) return null;
    return { stamp, size: names.size };
  }

  private plan(): void {
    if (!this.isKept) return;
    const delayMs = this.settled === '' ? BUSY_DELAY_MS : SAVE_DELAY_MS;
    this.cancelTimer ??= this.scheduler.after(delayMs, () => void this.flush());
  }
}

/** FNV-1a over the path's code units. */
function shardNumber(path: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < path.length; i += 1) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % SHARDS;
}

function isNamesHead(value: unknown): value is NamesHead {
  if (typeof value !== 'object' || value === null) return false;
  return typeof Reflect.get(value, 'stamp') === 'string' && typeof Reflect.get(value, 'size') === 'number';
}

/** The outer shape; the stamp vouches for the rest. */
function isStoredNames(value: unknown): value is StoredNames {
  if (typeof value !== 'object' || value === null) return false;
  const texts: unknown = Reflect.get(value, 'texts');
  return (
    Array.isArray(texts) &&
    Reflect.get(value, 'numbers') instanceof Int32Array &&
    typeof Reflect.get(value, 'size') === 'number'
  );
}
