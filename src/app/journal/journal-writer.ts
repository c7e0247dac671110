import type { SegmentName, SegmentSize } from '../../core/journal';
import {
  healingSegment,
  nextTime,
  openSegment,
  parseLine,
  parseSegmentPath,
  printLine,
  SEGMENT_HEAD,
  segmentFor,
  segmentLabel,
  segmentPath,
  stampEvent,
} from '../../core/journal';
import type { EventBody, EventStamp, Moment, ReviewEvent } from '../../core/review';
import type { Result } from '../../core/text';
import { fail } from '../../core/text';
import type { Cache, Clock, Journal, JournalSegment, LocalStore, Notify, Random, Scheduler } from '../ports';
import type { Device } from './device';
import { followDevice, saveDevice } from './device';
import { movedPath } from './moved-path';
import { OwnLines } from './own-lines';
import { PendingLines } from './pending-lines';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** How long an append may take. */
const PATIENCE_MS = 15_000;
/** After so many appends the sizes are asked for again, since sync may have changed a segment. */
const APPENDS_PER_LISTING = 50;

export interface JournalPorts {
  readonly journal: Journal;
  readonly local: LocalStore;
  readonly clock: Clock;
  readonly random: Random;
  readonly scheduler: Scheduler;
  readonly notify: Notify;
  /** Keeps what was written beside the files; without it nothing is made good. */
  readonly cache?: Cache;
}

export interface JournalOptions {
  /** Vault path of the journal's folder. */
  readonly folder: string;
  /** UTC milliseconds of the plugin's release: a clock before it is not believed. */
  readonly release: number;
  /** Text of the README that a new journal begins with. */
  readonly readme: string;
}

/**
 * Writes the events of this device (journal.md §5). An event is acknowledged when it is in the list
 * of pending lines, which outlives a restart; a line leaves that list when its file has it. There is
 * one append at a time; one that fails is tried again with growing pauses and blocks nothing.
 */
export class JournalWriter {
  private ports: JournalPorts;
  private options: JournalOptions;
  private readonly pending: PendingLines;
  private readonly listeners = new Set<(waiting: number) => void>();
  /** This device's segments and what they will hold when all pending lines are written, by path. */
  private segments: Map<string, { readonly name: SegmentName; bytes: number }>;
  private device: Device;
  private queue: Promise<void> = Promise.resolve();
  private cancelRetry: (() => void) | null = null;
  private pauseMs = FIRST_PAUSE_MS;
  private appends = 0;
  private failing = false;
  /** The next append begins with a line end: what stands before it may be a torn line. */
  private breaksLine = true;
  private needsReadme: boolean;
  private readonly own: OwnLines | null;

  /** @param listed The journal's files as they are now. What was pending when the app ended is written at once. */
  constructor(ports: JournalPorts, options: JournalOptions, device: Device, listed: readonly JournalSegment[]) {
    this.ports = ports;
    this.options = options;
    this.device = device;
    this.pending = new PendingLines(ports.local);
    this.segments = ownSegments(device.id, listed);
    this.needsReadme = listed.length === 0;
    const { cache, scheduler, random } = ports;
    this.own = cache === undefined ? null : new OwnLines({ cache, scheduler, random }, device.id);
    if (this.waiting > 0) void this.flush();
  }

  get deviceId(): string {
    return this.device.id;
  }

  /** How many lines no file has yet. */
  get waiting(): number {
    return this.pending.all.length;
  }

  /** The last try to write has failed: what waits is tried again with growing pauses. */
  get isFailing(): boolean {
    return this.failing;
  }

  /** The events of the lines that no file has yet. */
  unwritten(): readonly ReviewEvent[] {
    return this.pending.all.map(({ line }) => parseLine(line)).filter((event) => typeof event !== 'string');
  }

  /** Tells how many lines wait whenever that changes, until the returned function is called. */
  onChange(listener: (waiting: number) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Acknowledges an event: when this returns it is in the pending list and will be written. */
  write(body: EventBody): ReviewEvent {
    const { clock, local } = this.ports;
    this.device = followDevice(local, this.device);
    const { at, setBack } = nextTime({ now: clock.now(), last: this.device.last, release: this.options.release });
    const moment = { at, offset: clock.offset(at) };
    const { path, head } = this.segmentOf(moment);
    const restart = setBack ? [this.stamp(moment, (stamp) => stampEvent({ type: 'C' }, stamp))] : [];
    const event = this.stamp(moment, (stamp) => stampEvent(body, stamp));
    const lines = [...restart, event].map((one) => printLine(one));
    const segment = this.segments.get(path);
    if (segment !== undefined) segment.bytes += lines.reduce((sum, line) => sum + line.length + 1, 0);
    // The numbers first: no file may hold a number that this device could give again.
    saveDevice(local, this.device);
    this.pending.add(lines.map((line) => ({ path, head, line })));
    this.tell();
    void this.flush();
    return event;
  }

  /** The lines that earlier runs of this device have written, as far as they are remembered. */
  get ownLines(): OwnLines | null {
    return this.own;
  }

  /** Writes lines of this device again, that its files have lost: into a new segment of their own. */
  heal(events: readonly ReviewEvent[]): void {
    const at = Math.max(this.ports.clock.now(), this.options.release);
    const moment = { at: at - (at % 1_000), offset: this.ports.clock.offset(at) };
    const name = healingSegment(this.device.id, moment, [...this.segments.values()]);
    const path = `${this.options.folder}/${segmentPath(name)}`;
    this.device = followDevice(this.ports.local, this.device);
    const opening = this.stamp(moment, (stamp) => openSegment(segmentLabel(name), stamp));
    const head = `${SEGMENT_HEAD}${printLine(opening)}`;
    this.segments.set(path, { name, bytes: head.length });
    saveDevice(this.ports.local, this.device);
    this.pending.add(events.map((event) => ({ path, head, line: printLine(event) })));
    this.tell();
    void this.flush();
  }

  /** The folder has another path; `journal` reads and writes there. */
  moveFolder(journal: Journal, from: string, to: string): void {
    this.ports = { ...this.ports, journal };
    this.options = { ...this.options, folder: to };
    this.segments = new Map([...this.segments].map(([path, segment]) => [movedPath(path, from, to), segment]));
    this.pending.moveFolder(from, to);
  }

  /** A segment that a newer version has written into is read and never appended to. */
  seal(path: string): void {
    const segment = this.segments.get(path);
    if (segment !== undefined) segment.bytes = Number.MAX_SAFE_INTEGER;
  }

  /** Tries to write all that waits; resolves when that has been tried. Never fails. */
  flush(): Promise<void> {
    this.cancelRetry?.();
    this.cancelRetry = null;
    this.queue = this.queue.then(() => this.appendAll());
    return this.queue;
  }

  /** Where a line of that moment goes, and how that file begins where it is not there. */
  private segmentOf(moment: Moment): { readonly path: string; readonly head: string } {
    const sizes: SegmentSize[] = [...this.segments.values()];
    const name = segmentFor(this.device.id, moment, sizes);
    const path = `${this.options.folder}/${segmentPath(name)}`;
    const isKnown = this.segments.has(path);
    // The name of a file that sync took away for a moment stays ours: its lines are then only more lines.
    const opening = isKnown ? null : this.stamp(moment, (stamp) => openSegment(segmentLabel(name), stamp));
    const head = opening === null ? SEGMENT_HEAD : `${SEGMENT_HEAD}${printLine(opening)}`;
    if (!isKnown) this.segments.set(path, { name, bytes: head.length + 1 });
    return { path, head: opening === null ? this.headOf(path) : head };
  }

  /** Lines for one file that wait together bring one beginning for it. */
  private headOf(path: string): string {
    return this.pending.all.find((line) => line.path === path)?.head ?? SEGMENT_HEAD.trimEnd();
  }

  private stamp(moment: Moment, make: (stamp: EventStamp) => ReviewEvent): ReviewEvent {
    const seq = this.device.seq + 1;
    const event = make({ ...moment, device: this.device.id, seq });
    this.device = { ...this.device, seq, last: event.at, text: event.text };
    return event;
  }

  private async appendAll(): Promise<void> {
    let goesOn = true;
    while (goesOn && this.waiting > 0) goesOn = await this.appendNext();
  }

  /** Appends all lines that wait for the file of the first; false when that failed. */
  private async appendNext(): Promise<boolean> {
    const { path, head } = this.pending.all[0] ?? { path: '', head: '' };
    const batch = this.pending.all.filter((line) => line.path === path);
    await this.writeReadme();
    const text = `${this.breaksLine ? '\n' : ''}${batch.map(({ line }) => `${line}\n`).join('')}`;
    const written = await this.append(path, text, this.breaksLine ? head.trimEnd() : `${head.trimEnd()}\n`);
    this.breaksLine = !written.ok;
    if (!written.ok) {
      this.retryLater();
      if (!this.failing) this.ports.notify.problem(written.problem);
      this.failing = true;
      this.tell();
      return false;
    }
    this.failing = false;
    this.pauseMs = FIRST_PAUSE_MS;
    this.pending.drop(batch);
    this.own?.keep(batch.map(({ line }) => line));
    this.tell();
    this.appends += 1;
    if (this.appends % APPENDS_PER_LISTING === 0) await this.listAgain();
    return true;
  }

  /** A disk that does not answer has failed: what it may write after all is then written twice, which is once. */
  private append(path: string, lines: string, head: string): Promise<Result<null>> {
    return new Promise((resolve) => {
      const cancel = this.ports.scheduler.after(PATIENCE_MS, () => {
        resolve(fail({ code: 'write-failed', path, from: null, detail: `${String(PATIENCE_MS / 1000)} s` }));
      });
      void this.ports.journal.append(path, lines, head).then((written) => {
        cancel();
        resolve(written);
      });
    });
  }

  /** Once, with the first line of a new journal; that it fails keeps no line waiting. */
  private async writeReadme(): Promise<void> {
    if (!this.needsReadme) return;
    this.needsReadme = false;
    await this.append(`${this.options.folder}/README.md`, '', this.options.readme);
  }

  /** Sizes only grow here: what waits is counted already, and a sealed segment stays sealed. */
  private async listAgain(): Promise<void> {
    for (const [path, { bytes }] of ownSegments(this.device.id, await this.ports.journal.segments())) {
      const known = this.segments.get(path);
      if (known !== undefined) known.bytes = Math.max(known.bytes, bytes);
    }
  }

  private retryLater(): void {
    this.cancelRetry ??= this.ports.scheduler.after(this.pauseMs, () => void this.flush());
    this.pauseMs = Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
  }

  private tell(): void {
    for (const listener of this.listeners) listener(this.waiting);
  }
}

function ownSegments(
  device: string,
  listed: readonly JournalSegment[],
): Map<string, { name: SegmentName; bytes: number }> {
  const own = new Map<string, { name: SegmentName; bytes: number }>();
  for (const { path, size } of listed) {
    const name = parseSegmentPath(path);
    if (name?.device === device) own.set(path, { name, bytes: size });
  }
  return own;
}
