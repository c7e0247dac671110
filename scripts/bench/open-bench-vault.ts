import { deserialize, serialize } from 'node:v8';
import { parse } from 'yaml';
import { VaultIndex } from '../../src/app/index/vault-index';
import { FactStore } from '../../src/app/ingest/fact-store';
import { Ingest } from '../../src/app/ingest/ingest';
import { createNoteRules } from '../../src/app/ingest/note-rules';
import type { Cache, NoteFiles, NoteInfo, Scheduler } from '../../src/app/ports';
import { defaultSettings } from '../../src/app/settings/settings';
import { languagePacks } from '../../src/core/language';
import { fail, ok } from '../../src/core/text';
import type { BenchNote } from './bench-vault';

/** A vault in memory with the app's own reading and index over it. */
export interface OpenBenchVault {
  readonly index: VaultIndex;
  readonly ingest: Ingest;
  /** Saves what the cache does not have yet. */
  readonly save: () => Promise<void>;
  /** Writes a note as an editor would, and tells the ingest. */
  readonly write: (path: string, text: string) => void;
}

/** Shorter delays gather changes. */
const SOON_MS = 1_000;

const withoutPause: Scheduler = {
  expired: () => false,
  next: () => Promise.resolve(),
  after: (delayMs, run) => {
    // Listeners are told at once; what is saved seconds later is no part of what is measured.
    const timer = setTimeout(run, delayMs < SOON_MS ? 0 : delayMs);
    timer.unref();
    return () => {
      clearTimeout(timer);
    };
  },
};

const noCache: Cache = {
  load: () => Promise.resolve(undefined),
  loadAll: () => Promise.resolve(new Map()),
  save: () => Promise.resolve(),
  remove: () => Promise.resolve(),
};

/** A cache that keeps what it is given as bytes, as a database does. */
export function memoryCache(): Cache {
  const held = new Map<string, Buffer>();
  const read = (key: string): unknown => {
    const bytes = held.get(key);
    return bytes === undefined ? undefined : deserialize(bytes);
  };
  return {
    load: (key) => Promise.resolve(read(key)),
    loadAll: (prefix) =>
      Promise.resolve(new Map([...held.keys()].filter((key) => key.startsWith(prefix)).map((key) => [key, read(key)]))),
    save: (entries) => {
      for (const [key, value] of entries) held.set(key, serialize(value));
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of keys) held.delete(key);
      return Promise.resolve();
    },
  };
}

/** Puts the parts together as the app does. */
export function openBenchVault(notes: readonly BenchNote[], cache: Cache = noCache): OpenBenchVault {
  // As bytes, so that a text is read anew each time as from a disk, and stays only where the index keeps it.
  const texts = new Map(notes.map(({ path, text }) => [path, Buffer.from(text)]));
  const infos = new Map<string, NoteInfo>(notes.map(({ path, text }) => [path, { path, mtime: 1, size: text.length }]));
  const files: NoteFiles = {
    // Records of their own, as the app makes them: the index keeps those.
    list: () => Array.from(infos.values(), (info) => ({ ...info })),
    read: (path) => Promise.resolve(answer(path, texts.get(path)?.toString())),
    edit: (path) => Promise.resolve(refuse(path)),
    rewrite: (path) => Promise.resolve(refuse(path)),
    rename: (path) => Promise.resolve(refuse(path)),
    editProperty: (path) => Promise.resolve(refuse(path)),
    create: (path) => Promise.resolve(refuse(path)),
  };
  const { recognition } = defaultSettings;
  const index = new VaultIndex(withoutPause, { packs: languagePacks, threshold: recognition.threshold });
  const rules = createNoteRules(recognition, (text) => parse(text) as unknown);
  const clock = { now: () => 0, offset: () => 0 };
  const store = new FactStore(cache, withoutPause);
  const ingest = new Ingest({ files, clock, scheduler: withoutPause }, index, store, rules);
  let mtime = 1;
  return {
    index,
    ingest,
    save: () => store.flush(),
    write: (path, text) => {
      mtime += 1;
      texts.set(path, Buffer.from(text));
      infos.set(path, { path, mtime, size: text.length });
      ingest.noteChanged({ path, mtime, size: text.length }, text);
    },
  };
}

function answer(path: string, text: string | undefined) {
  return text === undefined ? fail<string>(faultAt(path)) : ok(text);
}

function refuse(path: string) {
  return fail<never>(faultAt(path));
}

function faultAt(path: string) {
  return { code: 'unreadable', path, from: null, detail: 'not in memory' } as const;
}
