import { printEvent } from '../../core/journal';
import type { EventBody, EventStamp, ReviewEvent } from '../../core/review';
import type { Clock, Journal, LocalStore, Notify, Random, Scheduler } from '../ports';
import type { Device } from './device';
import { saveDevice } from './device';
import { eventTime } from './event-time';
import type { PendingLine } from './pending-lines';
import { PendingLines } from './pending-lines';
import type { SegmentTarget } from './segment-target';
import { SEGMENT_BYTES, monthOf, newestSegment, segmentAt } from './segment-target';

/** After so many appends the size of the segment is asked for, since sync may have changed it. */
const APPENDS_PER_CHECK = 50;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

export interface JournalWriterPorts {
  readonly journal: Journal;
  readonly local: LocalStore;
  readonly clock: Clock;
  readonly random: Random;
  readonly scheduler: Scheduler;
  readonly notify: Notify;
}

export interface JournalWriterOptions {
  /** Vault path of the journal's folder. */
  readonly folder: string;
  /** UTC milliseconds before which the clock is not believed. */
  readonly released: number;
  /** Text of the README that a new journal begins with. */
  readonly readme: string;
}

/**
 * Writes events of this device (journal.md §5). An event is acknowledged when it is in the list of
 * pending lines, which outlives a restart; a line leaves the list when its file has it. One append
 * at a time; a failing one is tried again with growing pauses and blocks nothing.
 */
export class JournalWriter {
  private readonly ports: JournalWriterPorts;
  private readonly options: JournalWriterOptions;
  private readonly pending: PendingLines;
  private readonly listeners = new Set<(waiting: number) => void>();
  private device: Device;
  private segment: SegmentTarget | null = null;
  private readonly sizes: Map<string, number>;
  private queue: Promise<void> = Promise.resolve();
  private cancelRetry: (() => void) | null = null;
  private pauseMs = FIRST_PAUSE_MS;
  private appends = 0;
  /** The next append begins with a line end: what stands before it may be a torn line. */
  private breaksLine = true;
  private isNewJournal: boolean;

  /** @param listed The journal's files and their sizes, as they are now. */
  constructor(
    ports: JournalWriterPorts,
    options: JournalWriterOptions,
    start: { readonly device: Device; readonly listed: readonly { readonly path: string; readonly size: number }[] },
  ) {
    this.ports = ports;
    this.options = options;
    this.device = start.device;
    this.pending = new PendingLines(ports.local);
    this.sizes = new Map(start.listed.map(({ path, size }) => [path, size]));
    this.isNewJournal = start.listed.length === 0;
    if (this.pending.all.length > 0) void this.flush();
  }

  get deviceId(): string {
    return this.device.id;
  }

  /** How many lines no file has yet. */
  get waiting(): number {
    return this.pending.all.length;
  }

  /** Tells how many lines wait whenever that changes, until the returned function is called. */
  onChange(listener: (waiting: number) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Acknowledges an event: when this returns it is in the pending list, and it will be written. */
  write(body: EventBody): ReviewEvent {
    const now = this.ports.clock.now();
    const time = eventTime(now, this.device.last, this.options.released);
    const lines: PendingLine[] = [];
    if (time.restarts) lines.push(this.line({ type: 'C' }, time.at).pending);
    const { pending, event } = this.line(body, time.at, lines);
    lines.push(pending);
    saveDevice(this.ports.local, this.device);
    this.pending.add(lines);
    this.tell();
    void this.flush();
    return event;
  }

  /** Tries to write what waits; resolves when that has been tried. Never fails. */
  flush(): Promise<void> {
    this.cancelRetry?.();
    this.cancelRetry = null;
    this.queue = this.queue.then(() => this.appendAll());
    return this.queue;
  }

  private line(body: EventBody, at: number): { readonly pending: PendingLine; readonly event: ReviewEvent } {
    const target = this.targetFor(at);
    const { event, line } = this.stamp(body, at);
    this.sizes.set(target.path, (this.sizes.get(target.path) ?? target.head.length) + line.length + 1);
    return { pending: { path: target.path, head: target.head, line }, event };
  }

  private stamp(body: EventBody, at: number): { readonly event: ReviewEvent; readonly line: string } {
    const seq = this.device.seq + 1;
    const printed = printEvent(body, { at, offset: this.ports.clock.offset(at), device: this.device.id, seq });
    this.device = { ...this.device, seq, last: at, text: printed.event.text };
    return printed;
  }
}
