import { KeptFacts } from '../../core/concepts';
import type { ParsedNote } from '../../core/markdown';
import type { Problem, Result } from '../../core/text';
import { fail } from '../../core/text';
import type { Clock, NoteFiles, NoteInfo, Scheduler } from '../ports';
import { adoptCache } from './adopt-cache';
import type { FactStore } from './fact-store';
import type { IngestTarget } from './ingest-target';
import { movedNotes } from './moved-notes';
import { NoteOpener } from './note-opener';
import { NoteQueue } from './note-queue';
import type { Urgency } from './note-queue';
import { storedFacts } from './note-facts';
import type { NoteRules } from './note-rules';
import { outdatedNotes } from './outdated-notes';
import type { Progress } from './progress';
import { ProgressCount } from './progress';

/** Work rests for so long after a key press in an editor. */
const TYPING_PAUSE_MS = 300;
/** A note that is suddenly empty may be half-written by sync: its facts stay for so long. */
const EMPTY_GRACE_MS = 2_000;

export interface IngestPorts {
  readonly files: Pick<NoteFiles, 'list' | 'read'>;
  /** Whether the settings let a note be read, all when absent: `files.list` has those alone, events tell of every note. */
  readonly isInScope?: (path: string) => boolean;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
}

/** So many notes are read before practice would be over. */
const FEW = 100;

/**
 * Keeps the facts of every note up to date, in slices: each note is parsed once for what it says by
 * itself, and matched when the names of the vault have settled. A change of names matches again
 * only the notes whose word filter says that they can hold them.
 */
export class Ingest {
  private readonly ports: IngestPorts;
  private readonly target: IngestTarget;
  private readonly store: FactStore;
  private readonly count = new ProgressCount();
  private readonly toRead = new NoteQueue();
  private readonly toMatch = new NoteQueue();
  private readonly known = new Map<string, NoteInfo>();
  private readonly emptied = new Set<string>();
  private readonly opener: NoteOpener;
  private ruling: NoteRules;
  /** To be gone through before a first note is read, a step a slice. */ readonly practice: Iterator<unknown> | null;
  private open: string | null = null;
  /** Notes that were there at the start and were not looked at yet; null when all were. */
  private starting: Map<string, NoteInfo> | null = null;
  private near: ReadonlySet<string> = new Set();
  private pausedUntil = 0;
  private stopped = false;
  private begun: Promise<void> | null = null;
  private running: Promise<void> | null = null;
  private readonly isOver = (): boolean => this.ports.scheduler.expired();

  constructor(ports: IngestPorts, target: IngestTarget, store: FactStore, rules: NoteRules) {
    this.ports = ports;
    this.target = target;
    this.store = store;
    this.ruling = rules;
    this.practice = rules.practice?.() ?? null;
    this.opener = new NoteOpener(ports.files, ports.scheduler);
  }

  /** The rules that hold now. */
  get rules(): NoteRules {
    return this.ruling;
  }

  /** A note as it stands now, parsed for a use case of its own; the index is not touched. */
  async read(path: string): Promise<Result<ParsedNote>> {
    const info = this.known.get(path);
    if (info === undefined) return fail({ code: 'unreadable', path, from: null, detail: 'ENOENT' });
    return await this.opener.fresh(info, this.ruling);
  }

  get progress(): Progress {
    return this.count.value;
  }

  onProgress(listener: (progress: Progress) => void): () => void {
    return this.count.onChange(listener);
  }

  /**
   * Takes over what the cache knows, then reads what has changed since, newest first. Verdicts must
   * be in the index before, since the hash of the vocabulary depends on them.
   */
  async start(): Promise<void> {
    this.begun = this.begin();
    await this.begun;
  }

  private async begin(): Promise<void> {
    const listed = new Map(this.ports.files.list().map((info) => [info.path, info]));
    this.starting = listed;
    this.count.start(listed.size);
    const cached = await this.store.load();
    const { ports, target, store, ruling } = this;
    const isSettled = await adoptCache(cached, { ...ports, target, store, rules: ruling.id });
    const outdated = await outdatedNotes({ ...ports, listed, known: this.known, store, isSettled });
    for (const { path } of outdated.changed) this.toRead.add(path, this.urgencyOf(path));
    for (const { path } of outdated.unmatched) this.toMatch.add(path, this.urgencyOf(path));
    const gone = cached.facts.filter(({ path }) => !this.known.has(path));
    if (gone.length > 0) {
      while (!target.prepareChange(this.isOver)) await ports.scheduler.next();
      const moved = movedNotes(cached.facts, listed);
      for (const { path } of gone) this.leave(path, moved.get(path) ?? null);
    }
    this.starting = null;
    this.run();
  }

  /** A note of the cache is not there any more, or elsewhere. */
  private leave(path: string, to: string | null): void {
    if (to !== null && this.store.get(path) !== undefined) {
      this.target.renameNote(path, to);
      // An event may have had it read already, before it was known where it comes from.
      this.toRead.add(to, this.urgencyOf(to));
    }
    this.forget(path, to);
  }

  /** A note came or changed; `text` where the event carries it, so that it is not read again. */
  noteChanged(info: NoteInfo, text: string | null = null): void {
    if (!this.isInScope(info.path)) {
      if (this.known.has(info.path)) this.noteRemoved(info.path);
      return;
    }
    this.known.set(info.path, info);
    this.opener.give(info.path, text);
    this.toRead.add(info.path, info.path === this.open ? 'open' : 'changed');
    this.run();
  }

  noteRemoved(path: string): void {
    this.forget(path);
    this.run();
  }

  /** A note got another path: what it says by itself may depend on its name, so it is read again. */
  noteRenamed(from: string, info: NoteInfo): void {
    if (!this.isInScope(info.path)) {
      this.noteRemoved(from);
      return;
    }
    if (this.store.get(from) !== undefined && from !== info.path) this.target.renameNote(from, info.path);
    if (this.open === from) this.open = info.path;
    this.forget(from, info.path);
    this.noteChanged(info);
  }

  /** A folder got another path, and with it every note below. */
  folderRenamed(from: string, to: string): void {
    for (const info of this.below(from)) {
      this.noteRenamed(info.path, { ...info, path: `${to}${info.path.slice(from.length)}` });
    }
  }

  folderRemoved(path: string): void {
    for (const info of this.below(path)) this.forget(info.path);
    this.run();
  }

  /** The note the person looks at goes first, then those that it links to. */
  openNote(path: string | null, near: readonly string[] = []): void {
    this.open = path;
    this.near = new Set(near);
    for (const one of path === null ? near : [path, ...near]) {
      if (this.toRead.has(one)) this.toRead.add(one, this.urgencyOf(one));
      if (this.toMatch.has(one)) this.toMatch.add(one, this.urgencyOf(one));
    }
  }

  /** Rests for a moment: the person is typing. */
  typing(): void {
    this.pausedUntil = this.ports.clock.now() + TYPING_PAUSE_MS;
  }

  /** Stops reading; what waits stays unread until `resume`. */
  cancel(): void {
    if (this.stopped) return;
    this.stopped = true;
    this.count.stop(this.toRead.size + this.toMatch.size);
  }

  resume(): void {
    this.stopped = false;
    this.run();
  }

  /** Other rules or settings: every note is read again, the index answering from what it has until then. */
  changeRules(rules: NoteRules): void {
    if (rules.id === this.ruling.id) return;
    this.ruling = rules;
    this.opener.clear();
    this.rebuild();
  }

  /** Other notes are to be read than before: those that fell out are forgotten, the others read. */
  changeScope(): void {
    for (const path of [...this.known.keys()]) if (!this.isInScope(path)) this.noteRemoved(path);
    for (const info of this.ports.files.list()) if (!this.known.has(info.path)) this.noteChanged(info);
  }

  /** Reads every note again. */
  rebuild(): void {
    for (const path of this.known.keys()) this.toRead.add(path, this.urgencyOf(path));
    this.run();
  }

  /** Names changed without a note: verdicts or settings. */
  namesChanged(): void {
    this.queueTouched();
    this.run();
  }

  /** Resolves when names can be looked for in a text without delay: their forms are worked out in slices. */
  async namesReady(): Promise<void> {
    while (!this.target.prepareMatcher(this.isOver)) await this.ports.scheduler.next();
  }

  /** Resolves when nothing waits, or all is stopped. */
  async idle(): Promise<void> {
    // What the cache is asked for at the start is work, too, though no note is being read yet.
    await this.begun;
    while (this.running !== null) await this.running;
  }

  private isInScope(path: string): boolean {
    return this.ports.isInScope?.(path) ?? true;
  }

  private run(): void {
    // What comes while the cache is read waits for it: the end of that work would not be the end of the reading.
    if (this.starting !== null) return;
    this.running ??= this.work().finally(() => {
      this.running = null;
      const waiting = this.toRead.size + this.toMatch.size;
      // A note that was being read told of itself after the cancelling; others came while the work was being closed.
      if (this.stopped) this.count.stop(waiting);
      else if (waiting > 0) this.run();
    });
  }

  private async work(): Promise<void> {
    // What called has more to say: a list of events is queued before the first note is read.
    await this.ports.scheduler.next();
    while (!this.stopped && (await this.step())) await this.rest();
    if (this.stopped) return;
    this.opener.clear();
    this.target.rest?.();
    this.store.settle(this.target.vocabulary().hash, this.target);
    this.count.finish();
  }

  /** One piece of work, the most urgent; false when none is left. */
  private async step(): Promise<boolean> {
    const readsFirst = this.toRead.isUrgent || (this.toRead.size > 0 && !this.toMatch.isUrgent);
    if (readsFirst) {
      if (!this.target.prepareChange(this.isOver)) return true;
      if (this.toRead.size > FEW && this.practice?.next().done === false) {
        await this.ports.scheduler.next();
        return true;
      }
      const next = this.toRead.take();
      if (next !== null) await this.guard(next.path, () => this.readNote(next.path, next.urgency));
      this.count.step('reading', this.toRead.size);
      return true;
    }
    if (!this.target.settleSome(this.isOver)) return true;
    this.queueTouched();
    // The names of all are looked for in no note: their forms wait for who asks for them.
    if (this.toMatch.size === 0) return false;
    if (!this.target.prepareMatcher(this.isOver)) return true;
    const path = this.toMatch.take()?.path;
    if (path === undefined) return false;
    await this.guard(path, () => this.matchNote(path));
    // A note that is looked at is matched before others are read: what they say is not known by that.
    if (this.toRead.size === 0) this.count.step('matching', this.toMatch.size);
    return true;
  }

  private async rest(): Promise<void> {
    const pause = this.pausedUntil - this.ports.clock.now();
    if (pause > 0) await new Promise<void>((resume) => this.ports.scheduler.after(pause, resume));
    else if (this.ports.scheduler.expired()) await this.ports.scheduler.next();
  }

  private async readNote(path: string, urgency: Urgency): Promise<void> {
    const info = this.known.get(path);
    if (info === undefined) return;
    const opened = await this.opener.open(info, this.ruling);
    // What the note says is found in one piece: that begins with a slice of its own where parsing has used one up.
    if (this.isOver()) await this.ports.scheduler.next();
    if (this.known.get(path) !== info) return;
    if (!opened.ok) {
      this.refuse(path, opened.problem);
      return;
    }
    const note = opened.value;
    if (this.isHalfWritten(info, note)) return;
    const kept = KeptFacts.of(this.ruling.findOwn(note), null);
    const { problems } = kept.own;
    this.store.set(storedFacts(info, { rules: this.ruling.id, kept, problems, contrasts: [] }));
    this.target.applyOwn(path, kept);
    this.target.setProblems(path, problems);
    this.opener.keep(path, note);
    this.toMatch.add(path, path === this.open ? 'open' : urgency);
  }

  private async matchNote(path: string): Promise<void> {
    const info = this.known.get(path);
    const facts = this.store.get(path);
    if (info === undefined || facts === undefined) return;
    const opened = await this.opener.again(info, this.ruling);
    if (this.isOver()) await this.ports.scheduler.next();
    // A change that came in between has queued the note for reading: it will be matched after that.
    if (this.known.get(path) !== info || this.store.get(path) !== facts) return;
    if (!opened.ok) {
      this.refuse(path, opened.problem);
      return;
    }
    const { vault, contrasts } = this.ruling.findInVault(opened.value, facts.kept.own, this.target.vocabulary());
    const kept = facts.kept.withVault(vault);
    this.store.set(storedFacts(facts, { rules: facts.rules, kept, problems: facts.problems, contrasts }));
    this.target.applyInVault(path, kept, contrasts);
  }

  /** What cannot be read has no facts; a Problem stands for it. */
  private refuse(path: string, problem: Problem): void {
    if (this.store.get(path) !== undefined) this.target.removeNote(path);
    this.store.remove(path);
    this.target.setProblems(path, [problem]);
  }

  /** A fault of ours in one note is its Problem and never stops the others. */
  private async guard(path: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.refuse(path, { code: 'unreadable', path, from: null, detail });
    }
  }

  /** An empty text in place of a full one is believed only when it stays. */
  private isHalfWritten(info: NoteInfo, note: ParsedNote): boolean {
    const { path } = info;
    const hadFacts = (this.store.get(path)?.size ?? 0) > 0;
    const wasEmpty = this.emptied.delete(path);
    if (note.outline.text !== '' || !hadFacts || wasEmpty) return false;
    this.emptied.add(path);
    this.ports.scheduler.after(EMPTY_GRACE_MS, () => {
      const now = this.known.get(path);
      if (now === undefined || now !== info) this.emptied.delete(path);
      else this.noteChanged(now);
    });
    return true;
  }

  private queueTouched(): void {
    const touched = this.target.takeTouched();
    if (touched === null) return;
    this.store.unsettle();
    for (const facts of this.store.all()) {
      if (facts.kept.isMatched && touched(facts.kept)) this.toMatch.add(facts.path, this.urgencyOf(facts.path));
    }
  }

  private urgencyOf(path: string): Urgency {
    if (path === this.open) return 'open';
    return this.near.has(path) ? 'near' : 'rest';
  }

  private forget(path: string, to: string | null = null): void {
    if (to === null) this.target.removeNote(path);
    this.target.setProblems(path, []);
    this.store.remove(path);
    this.known.delete(path);
    this.starting?.delete(path);
    this.opener.drop(path);
    this.toRead.remove(path);
    this.toMatch.remove(path);
  }

  private below(folder: string): readonly NoteInfo[] {
    return [...this.known.values()].filter(({ path }) => path.startsWith(`${folder}/`));
  }
}
