import { missingLines, parseSegmentPath } from '../../core/journal';
import type { EventBody, Moment, ReviewEvent } from '../../core/review';
import { DEFAULT_SETTINGS, eventRef } from '../../core/review';
import type { FoldOptions } from '../../core/review';
import type { Journal } from '../ports';
import type { Settings } from '../settings/settings';
import { isCopied, loadDevice, renewDevice } from './device';
import { JournalLog } from './journal-log';
import type { JournalOptions, JournalPorts } from './journal-writer';
import { JournalWriter } from './journal-writer';

/** Whose lines are new: of this device's own hand, or found in the files. */
export type JournalChange = 'others' | 'own';

/** The journal as the app works with it: one log, one writer, and the verdicts that come of both. */
export class ReviewJournal {
  readonly log: JournalLog;
  readonly writer: JournalWriter;
  private readonly ports: JournalPorts;
  private lostLines: readonly ReviewEvent[] = [];
  private readonly listeners = new Set<(by: JournalChange) => void>();

  constructor(ports: JournalPorts, log: JournalLog, writer: JournalWriter) {
    this.ports = ports;
    this.log = log;
    this.writer = writer;
  }

  /** Writes an event and takes it into the fold. */
  write(body: EventBody): ReviewEvent {
    const event = this.writer.write(body);
    this.log.add(event);
    this.tell('own');
    return event;
  }

  /** Voids an event of any device. */
  undo(event: Pick<ReviewEvent, 'device' | 'seq'>): ReviewEvent {
    return this.write({ type: 'U', target: eventRef(event) });
  }

  /** Takes in what other devices have written meanwhile, and makes good what was lost of this device's own files. */
  async refresh(): Promise<void> {
    const fresh = await this.log.refresh();
    if (fresh.length > 0) this.tell('others');
    const { deviceId } = this.writer;
    const gone = this.log.takeGone(deviceId);
    if (gone.length > 0) this.makeGood([...this.lostLines, ...gone], this.log.hasFilesOf(deviceId));
  }

  /** Leaves out what these devices have written, from now on. */
  ignore(devices: ReadonlySet<string>): void {
    if (this.log.ignore(devices)) this.tell('others');
  }

  /** Lines of this device whose files are all gone: they may have been deleted on purpose, so a person is asked. */
  get lost(): number {
    return this.lostLines.length;
  }

  /** Makes good what the files of this device have lost since they were written; `hasFiles`: some are there. */
  async heal(hasFiles: boolean): Promise<void> {
    const own = (await this.writer.ownLines?.load()) ?? [];
    const missing = missingLines(own, (text) => this.log.fold.has(text));
    if (missing.length > 0) this.makeGood(missing, hasFiles);
  }

  private makeGood(lost: readonly ReviewEvent[], hasFiles: boolean): void {
    this.lostLines = lost;
    if (hasFiles) this.restoreLost();
    else this.tell('others');
  }

  /** Writes the lost lines again. */
  restoreLost(): void {
    const lost = this.lostLines;
    this.lostLines = [];
    if (lost.length === 0) return;
    this.writer.heal(lost);
    for (const event of lost) this.log.add(event);
    this.tell('others');
  }

  /** They were deleted on purpose. */
  async forgetLost(): Promise<void> {
    this.lostLines = [];
    await this.writer.ownLines?.forget();
  }

  /** The folder of the journal was renamed; `journal` reads and writes at its new path. */
  moveFolder(journal: Journal, from: string, to: string): void {
    this.log.moveFolder(journal, from, to);
    this.writer.moveFolder(journal, from, to);
  }

  /** By subject id: `yes`, `no` or a kind of relation. */
  verdicts(): ReadonlyMap<string, string> {
    return this.log.fold.verdicts();
  }

  /** Now, on this device's clock. */
  moment(): Moment {
    const at = this.ports.clock.now();
    return { at, offset: this.ports.clock.offset(at) };
  }

  /** Tells of every change of the journal, until the returned function is called. */
  onChange(listener: (by: JournalChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(by: JournalChange): void {
    for (const listener of this.listeners) listener(by);
  }
}

/**
 * Reads the whole journal and makes it ready for writing. A device that finds lines under its own
 * id which it never wrote is a restored backup or a copy, and takes a new id.
 */
export async function openReviewJournal(
  ports: JournalPorts,
  options: JournalOptions,
  fold: FoldOptions,
): Promise<ReviewJournal> {
  const listed = await ports.journal.segments();
  const log = new JournalLog(ports.journal, ports.scheduler, fold);
  const events = await log.refresh();
  const remembered = loadDevice(ports.local, ports.random);
  const device = isCopied(remembered, events) ? renewDevice(ports.local, ports.random) : remembered;
  const writer = new JournalWriter(ports, options, device, listed);
  for (const path of log.newer()) writer.seal(path);
  const journal = new ReviewJournal(ports, log, writer);
  for (const event of writer.unwritten()) log.add(event);
  // A device that is left out has no line in the fold: nothing can be missed.
  if (!fold.ignoredDevices.has(device.id)) {
    void journal.heal(listed.some(({ path }) => parseSegmentPath(path)?.device === device.id));
  }
  return journal;
}

/** How the settings of a person bear on the fold. */
export function foldOptions(settings: Settings): FoldOptions {
  const { retention, rollover, prerequisites, interleave, loadBalance } = settings.review;
  return {
    settings: { ...DEFAULT_SETTINGS, retention, rollover, prerequisites, interleave, loadBalance },
    ignoredDevices: new Set([...settings.journal.devices].filter(([, device]) => device.ignored).map(([id]) => id)),
  };
}
