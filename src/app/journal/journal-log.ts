import type { SkippedLine } from '../../core/journal';
import { isNamedLikeSegment, JOURNAL_FORMAT, parseSegment, parseSegmentPath } from '../../core/journal';
import type { FoldOptions, ReviewEvent } from '../../core/review';
import { ReviewFold } from '../../core/review';
import type { Problem } from '../../core/text';
import type { Journal, JournalSegment, Scheduler } from '../ports';
import { movedPath } from './moved-path';

/** A file of the journal as it was read. */
interface ReadSegment {
  readonly mtime: number;
  readonly size: number;
  readonly skipped: readonly SkippedLine[];
  readonly format: number | null;
  readonly problem: Problem | null;
  /** Of the journal, by its name, its head or its events; all else in the folder is a README or a note. */
  readonly isOurs: boolean;
  readonly events: readonly ReviewEvent[];
}

/** A line of the journal that is no event. */
export interface UnreadJournalLine extends SkippedLine {
  readonly path: string;
}

/** A file with lines of the journal that no device writes into. */
export interface JournalCopy {
  readonly path: string;
  readonly lines: number;
  /** Of them, those that are in no other file. */
  readonly alone: number;
}

/**
 * All lines of all devices, folded. Files are read again when their size or time has changed; what
 * was read once stays, since a file that is empty or gone takes nothing back (journal.md §6).
 */
export class JournalLog {
  readonly fold: ReviewFold;
  private journal: Journal;
  private readonly scheduler: Scheduler;
  private files = new Map<string, ReadSegment>();
  /** Paths of the last listing. */
  private listed: ReadonlySet<string> = new Set();
  /** Events that a file had and has no more. */
  private gone: ReviewEvent[] = [];
  private count = 0;
  private turns = 0;
  private ignored: ReadonlySet<string>;

  constructor(journal: Journal, scheduler: Scheduler, options: FoldOptions) {
    this.journal = journal;
    this.scheduler = scheduler;
    this.fold = new ReviewFold(options);
    this.ignored = options.ignoredDevices;
  }

  /** Reads what has changed on disk; the events that were new. */
  async refresh(): Promise<readonly ReviewEvent[]> {
    const fresh: ReviewEvent[] = [];
    const segments = await this.journal.segments();
    const listed = new Set(segments.map(({ path }) => path));
    for (const path of this.listed) {
      if (!listed.has(path)) this.lose(this.files.get(path)?.events ?? []);
    }
    this.listed = listed;
    for (const segment of segments) {
      const known = this.files.get(segment.path);
      if (known?.size === segment.size && known.mtime === segment.mtime) continue;
      for (const event of await this.read(segment)) if (this.add(event)) fresh.push(event);
      if (this.scheduler.expired()) await this.scheduler.next();
    }
    return fresh;
  }

  /** The folder has another path; `journal` reads there. What was read stays read. */
  moveFolder(journal: Journal, from: string, to: string): void {
    this.journal = journal;
    this.files = new Map([...this.files].map(([path, file]) => [movedPath(path, from, to), file]));
    this.listed = new Set([...this.listed].map((path) => movedPath(path, from, to)));
  }

  /** Events of a device that its files had and no file has any more, since they were last asked for. */
  takeGone(device: string): readonly ReviewEvent[] {
    const own = this.gone.filter((event) => event.device === device);
    this.gone = [];
    if (own.length === 0 || this.ignored.has(device)) return [];
    const held = new Set<string>();
    for (const path of this.listed) for (const { text } of this.files.get(path)?.events ?? []) held.add(text);
    return own.filter(({ text }) => !held.has(text));
  }

  /** One by one: a file may hold more events than a call takes arguments. */
  private lose(events: readonly ReviewEvent[]): void {
    for (const event of events) this.gone.push(event);
  }

  /** Whether a file of the device was there when the journal was last listed. */
  hasFilesOf(device: string): boolean {
    return [...this.listed].some((path) => parseSegmentPath(path)?.device === device);
  }

  /** Takes an event that this device has just made; false when it is known. */
  add(event: ReviewEvent): boolean {
    if (this.fold.has(event.text)) return false;
    this.fold.add([event]);
    this.count += 1;
    return true;
  }

  /** Leaves out what these devices have written; false when those are left out already. */
  ignore(devices: ReadonlySet<string>): boolean {
    if (devices.size === this.ignored.size && [...devices].every((id) => this.ignored.has(id))) return false;
    this.ignored = devices;
    this.fold.ignore(devices);
    this.turns += 1;
    return true;
  }

  /** Grows whenever the fold is another. */
  get version(): number {
    return this.count + this.turns;
  }

  /** Number of different events. */
  get size(): number {
    return this.count;
  }

  /** Ids of the devices that have files in the journal, sorted. */
  devices(): readonly string[] {
    const ids = [...this.files.keys()].map((path) => parseSegmentPath(path)?.device);
    return [...new Set(ids.filter((id) => id !== undefined))].sort();
  }

  /** Lines that are no events, by path and line, of all files of the journal: also of one of which no line is whole any more. */
  skipped(): readonly UnreadJournalLine[] {
    return [...this.files]
      .filter(([path, file]) => file.isOurs && this.listed.has(path))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([path, file]) => file.skipped.map((line) => ({ ...line, path })));
  }

  /** Files that a sync or a person made of ours, with the number of their lines that stand nowhere else. */
  copies(): readonly JournalCopy[] {
    const copies = [...this.listed].filter((path) => {
      const isSegment = parseSegmentPath(path) !== null;
      return !isSegment && (this.files.get(path)?.events.length ?? 0) > 0;
    });
    return copies.sort().map((path) => {
      const others = [...this.listed].filter((other) => other !== path);
      const held = new Set(others.flatMap((other) => this.files.get(other)?.events ?? []).map(({ text }) => text));
      const own = this.files.get(path)?.events ?? [];
      return { path, lines: own.length, alone: own.filter(({ text }) => !held.has(text)).length };
    });
  }

  /** Files that could not be read, or that a newer version has written into. */
  problems(): readonly Problem[] {
    return [...this.files.values()].map(({ problem }) => problem).filter((problem) => problem !== null);
  }

  /** Paths of the files with lines of a newer format: they are read, never appended to. */
  newer(): readonly string[] {
    return [...this.files].filter(([, file]) => (file.format ?? 0) > JOURNAL_FORMAT).map(([path]) => path);
  }

  private async read({ path, mtime, size }: JournalSegment): Promise<readonly ReviewEvent[]> {
    const text = await this.journal.read(path);
    if (!text.ok) {
      // What it held may still be there.
      const { events = [] } = this.files.get(path) ?? {};
      this.files.set(path, {
        mtime: -1,
        size: -1,
        skipped: [],
        format: null,
        problem: text.problem,
        isOurs: events.length > 0,
        events,
      });
      return [];
    }
    const { events, skipped, format, isNamed } = parseSegment(text.value);
    const problem: Problem | null =
      (format ?? 0) > JOURNAL_FORMAT ? { code: 'journal-newer', path, from: null, detail: String(format) } : null;
    const known = format ?? (events.length > 0 ? JOURNAL_FORMAT : null);
    const before = this.files.get(path)?.events ?? [];
    // A file that has only grown has lost nothing.
    if (before.some(({ text: line }, at) => events[at]?.text !== line)) {
      const held = new Set(events.map(({ text: line }) => line));
      this.lose(before.filter(({ text: line }) => !held.has(line)));
    }
    const isOurs = known !== null || isNamed || isNamedLikeSegment(path);
    this.files.set(path, { mtime, size, skipped, format: known, problem, isOurs, events });
    return events;
  }
}
