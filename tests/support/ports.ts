import type {
  Cache,
  Clock,
  Journal,
  JournalSegment,
  Links,
  LocalStore,
  NoteFiles,
  NoteInfo,
  Notify,
  Scheduler,
  SettingsStore,
} from '../../src/app/ports';
import type { Problem, Result, TextEdit } from '../../src/core/text';
import { applyEdits, fail, ok } from '../../src/core/text';

/** A vault in memory. Every change moves `mtime` on, as a disk would. */
export class MemoryNotes implements NoteFiles {
  readonly files = new Map<string, { text: string; mtime: number }>();
  /** Paths that cannot be read. */
  readonly unreadable = new Set<string>();
  /** How often each path was read. */
  readonly reads: string[] = [];
  private tick = 1_000;

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.put(path, text);
  }

  put(path: string, text: string): NoteInfo {
    this.tick += 1;
    this.files.set(path, { text, mtime: this.tick });
    return { path, mtime: this.tick, size: size(text) };
  }

  move(from: string, to: string): NoteInfo {
    const file = this.files.get(from);
    if (file === undefined) throw new Error(`no file ${from}`);
    this.files.delete(from);
    this.files.set(to, file);
    return { path: to, mtime: file.mtime, size: size(file.text) };
  }

  list(): readonly NoteInfo[] {
    return [...this.files].map(([path, { text, mtime }]) => ({ path, mtime, size: size(text) }));
  }

  read(path: string): Promise<Result<string>> {
    this.reads.push(path);
    const file = this.files.get(path);
    if (file === undefined || this.unreadable.has(path)) {
      return Promise.resolve(fail({ code: 'unreadable', path, from: null, detail: 'EACCES' }));
    }
    return Promise.resolve(ok(file.text));
  }

  edit(path: string, edits: readonly TextEdit[]): Promise<Result<string>> {
    const file = this.files.get(path);
    if (file === undefined) return Promise.resolve(fail({ code: 'unreadable', path, from: null, detail: 'ENOENT' }));
    const edited = applyEdits(file.text, edits);
    if (edited.ok) this.put(path, edited.value);
    return Promise.resolve(edited);
  }

  rewrite(path: string, change: (text: string) => Result<string>): Promise<Result<string>> {
    const file = this.files.get(path);
    if (file === undefined) return Promise.resolve(fail({ code: 'unreadable', path, from: null, detail: 'ENOENT' }));
    const changed = change(file.text);
    if (changed.ok) this.put(path, changed.value);
    return Promise.resolve(changed);
  }

  rename(path: string, to: string): Promise<Result<null>> {
    if (this.files.has(to))
      return Promise.resolve(fail({ code: 'write-failed', path: to, from: null, detail: 'EEXIST' }));
    this.move(path, to);
    return Promise.resolve(ok(null));
  }

  editProperty(path: string): Promise<Result<null>> {
    return Promise.resolve(fail({ code: 'bad-yaml', path, from: null, detail: 'not in memory' }));
  }

  create(path: string, text: string): Promise<Result<null>> {
    if (this.files.has(path))
      return Promise.resolve(fail({ code: 'write-failed', path, from: null, detail: 'EEXIST' }));
    this.put(path, text);
    return Promise.resolve(ok(null));
  }
}

function size(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Links by exact path or basename over the notes of a memory vault. */
export class MemoryLinks implements Links {
  private readonly notes: MemoryNotes;

  constructor(notes: MemoryNotes) {
    this.notes = notes;
  }

  resolve(linkpath: string, from: string): string | null {
    if (linkpath === '') return from;
    const wanted = linkpath.toLowerCase().normalize('NFC');
    for (const path of [...this.notes.files.keys()].sort()) {
      const folded = path.toLowerCase().normalize('NFC').replace(/\.md$/u, '');
      if (folded === wanted || folded.endsWith(`/${wanted}`)) return path;
    }
    return null;
  }

  linking(_note: string | null, name: string): readonly string[] {
    const link = new RegExp(`\\[\\[(?:[^\\]|#]*/)?${name}[\\]|#]`, 'iu');
    return [...this.notes.files].filter(([, { text }]) => link.test(text)).map(([path]) => path);
  }
}

/** What the next append does: fails before writing, never answers, writes only `bytes` characters and fails, or writes all and fails. */
export type AppendFault = 'fail' | 'fail-after' | 'hang' | { readonly characters: number };

/** A journal folder in memory whose appends can be made to fail. */
export class MemoryJournal implements Journal {
  readonly files = new Map<string, string>();
  readonly faults: AppendFault[] = [];
  appends = 0;

  segments(): Promise<readonly JournalSegment[]> {
    return Promise.resolve([...this.files].map(([path, text]) => ({ path, mtime: text.length, size: size(text) })));
  }

  read(path: string): Promise<Result<string>> {
    const text = this.files.get(path);
    return Promise.resolve(
      text === undefined ? fail({ code: 'unreadable', path, from: null, detail: 'ENOENT' }) : ok(text),
    );
  }

  append(path: string, lines: string, head: string): Promise<Result<null>> {
    this.appends += 1;
    const fault = this.faults.shift();
    if (fault === 'fail') return Promise.resolve(fail(writeFault(path)));
    if (fault === 'hang') return new Promise(() => undefined);
    const before = this.files.get(path) ?? head;
    const piece = typeof fault === 'object' ? lines.slice(0, fault.characters) : lines;
    this.files.set(path, before + piece);
    return Promise.resolve(fault === undefined ? ok(null) : fail(writeFault(path)));
  }
}

function writeFault(path: string): Problem {
  return { code: 'write-failed', path, from: null, detail: 'ENOSPC' };
}

/** A cache in memory: values go through `structuredClone`, as IndexedDB's do; it can refuse. */
export class MemoryCache implements Cache {
  readonly values = new Map<string, unknown>();
  refuses = false;
  saves = 0;

  load(key: string): Promise<unknown> {
    return this.refuses ? this.refusal() : Promise.resolve(this.values.get(key));
  }

  loadAll(prefix: string): Promise<ReadonlyMap<string, unknown>> {
    if (this.refuses) return this.refusal();
    return Promise.resolve(
      new Map(
        [...this.values].filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key, structuredClone(value)]),
      ),
    );
  }

  save(entries: ReadonlyMap<string, unknown>): Promise<void> {
    if (this.refuses) return this.refusal();
    this.saves += 1;
    for (const [key, value] of entries) this.values.set(key, structuredClone(value));
    return Promise.resolve();
  }

  remove(keys: readonly string[]): Promise<void> {
    if (this.refuses) return this.refusal();
    for (const key of keys) this.values.delete(key);
    return Promise.resolve();
  }

  private refusal(): Promise<never> {
    return Promise.reject(new Error('the database was refused'));
  }
}

export class MemoryStore implements LocalStore {
  readonly values = new Map<string, string>();

  load(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  save(key: string, value: string | null): void {
    if (value === null) this.values.delete(key);
    else this.values.set(key, value);
  }
}

/** Settings as a file would keep them: as JSON text. */
export class MemorySettings implements SettingsStore {
  text: string | null;
  fault: Problem | null = null;
  saves = 0;

  constructor(data: unknown = null) {
    this.text = data === null ? null : JSON.stringify(data);
  }

  load(): Promise<Result<unknown>> {
    if (this.fault !== null) return Promise.resolve(fail(this.fault));
    return Promise.resolve(ok(this.text === null ? null : (JSON.parse(this.text) as unknown)));
  }

  save(data: unknown): Promise<Result<null>> {
    this.saves += 1;
    this.text = JSON.stringify(data);
    return Promise.resolve(ok(null));
  }
}

/** Time that moves only when told to; also the scheduler over it. */
export class ManualTime implements Clock, Scheduler {
  time: number;
  minutesEast: number;
  private waiting: { at: number; run: () => void }[] = [];

  constructor(time = Date.UTC(2026, 6, 12, 9, 30), minutesEast = 180) {
    this.time = time;
    this.minutesEast = minutesEast;
  }

  now(): number {
    return this.time;
  }

  offset(_at: number): number {
    return this.minutesEast;
  }

  expired(): boolean {
    return false;
  }

  next(): Promise<void> {
    return Promise.resolve();
  }

  after(delayMs: number, run: () => void): () => void {
    const entry = { at: this.time + delayMs, run };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((one) => one !== entry);
    };
  }

  /** Moves time on, running what falls due in order, and lets promises settle between. */
  async pass(ms: number): Promise<void> {
    const end = this.time + ms;
    for (;;) {
      await settle();
      const due = this.waiting.filter((one) => one.at <= end).sort((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      this.waiting = this.waiting.filter((one) => one !== due);
      this.time = Math.max(this.time, due.at);
      due.run();
    }
    this.time = end;
    await settle();
  }

  get timers(): number {
    return this.waiting.length;
  }
}

/** Lets every promise that is ready run. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 50; i++) await Promise.resolve();
}

/** A repeatable source of numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Remembers what a person would have been told. */
export class MemoryNotify implements Notify {
  readonly problems: Problem[] = [];

  problem(problem: Problem): void {
    this.problems.push(problem);
  }
}
