import type { Evidence, Problem, Result, TextEdit } from '../core/text';

/** A note as the vault lists it. */
export interface NoteInfo {
  readonly path: string;
  /** UTC milliseconds of the last change. */
  readonly mtime: number;
  /** Bytes. */
  readonly size: number;
}

/** The vault's Markdown files. Nothing is written but by `edit`, `rewrite`, `rename`, `editProperty` and `create`. */
export interface NoteFiles {
  list(): readonly NoteInfo[];
  /** `unreadable` or `not-utf8` when the text cannot be had. */
  read(path: string): Promise<Result<string>>;
  /** Applies all edits or none; refuses with `edit-mismatch` when the text has changed. */
  edit(path: string, edits: readonly TextEdit[]): Promise<Result<string>>;
  /** Puts in place of the stored text what `change` makes of it; where that fails, nothing is written. */
  rewrite(path: string, change: (text: string) => Result<string>): Promise<Result<string>>;
  /**
   * Gives a note another path; the app rewrites the links that still lead to it. `linking` are notes that
   * were just changed so that their links lead to the new path: it is waited for until the app knows that.
   */
  rename(path: string, to: string, linking: readonly string[]): Promise<Result<null>>;
  editProperty(path: string, key: string, expected: unknown, value: unknown): Promise<Result<null>>;
  /** Refuses when the file exists. */
  create(path: string, text: string): Promise<Result<null>>;
}

/** What a note is labelled with. */
export interface NoteLabels {
  /** Without `#`, as they are written; properties by name. Null while the note is not known. */
  of(path: string): { readonly tags: readonly string[]; readonly properties: readonly string[] } | null;
}

/** Where a link leads. */
export interface Links {
  /** Path of the note, null when there is none (yet). `linkpath` is without heading and block. */
  resolve(linkpath: string, from: string): string | null;
  /** Notes that link to the note, or to a note of this name that is not there, in their properties too. */
  linking?(note: string | null, name: string): readonly string[];
}

export interface JournalSegment {
  readonly path: string;
  readonly mtime: number;
  readonly size: number;
}

/** The files of the review journal; only ever appended to. */
export interface Journal {
  segments(): Promise<readonly JournalSegment[]>;
  read(path: string): Promise<Result<string>>;
  /** Creates the file, with `head` as its beginning, when it is not there. */
  append(path: string, lines: string, head: string): Promise<Result<null>>;
}

/** A store that may vanish at any time. Values are structured-cloneable. */
export interface Cache {
  load(key: string): Promise<unknown>;
  /** Of all keys that begin with `prefix`. */
  loadAll(prefix: string): Promise<ReadonlyMap<string, unknown>>;
  save(entries: ReadonlyMap<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** Small, synchronous, of this device and vault, not synced. */
export interface LocalStore {
  load(key: string): string | null;
  save(key: string, value: string | null): void;
}

export interface SettingsStore {
  /** Null when nothing was ever saved; a Problem when there is something that cannot be read. */
  load(): Promise<Result<unknown>>;
  save(data: unknown): Promise<Result<null>>;
}

export interface Clock {
  /** UTC milliseconds. */
  now(): number;
  /** Minutes east of UTC at that moment, in the device's zone. */
  offset(at: number): number;
}

/** Uniform in [0, 1). */
export type Random = () => number;

/** Gives the event loop back between pieces of work. */
export interface Scheduler {
  /** True when the current slice is used up. */
  expired(): boolean;
  /** Resolves in a new slice. */
  next(): Promise<void>;
  /** Milliseconds; returns a function that cancels. */
  after(delayMs: number, run: () => void): () => void;
}

/** Tells a person what they must know; the same message once. */
export interface Notify {
  problem(problem: Problem): void;
}

/** Shows a place of a note. */
export interface Navigation {
  open(evidence: Evidence, how: 'here' | 'new-tab'): Promise<void>;
}
