import type { LocalStore } from '../ports';
import { movedPath } from './moved-path';

/** A line on its way into a segment. */
export interface PendingLine {
  /** Vault path of the segment. */
  readonly path: string;
  /** How the segment begins where it is not there yet; without a last line end. */
  readonly head: string;
  /** With its check sum, without line end. */
  readonly line: string;
}

const KEY = 'pending';

/**
 * Lines that no file has yet, kept over a restart. A line that is written twice is one event. Two windows of
 * one vault share the list: it is looked at anew before each change, so that neither drops what the other added.
 */
export class PendingLines {
  private readonly local: LocalStore;
  private stored: string | null;
  private lines: readonly PendingLine[];

  constructor(local: LocalStore) {
    this.local = local;
    this.stored = local.load(KEY);
    this.lines = parsePending(this.stored);
  }

  get all(): readonly PendingLine[] {
    return this.lines;
  }

  add(added: readonly PendingLine[]): void {
    this.keep([...this.current(), ...added]);
  }

  /** Drops those that a file has now. */
  drop(written: Iterable<PendingLine>): void {
    const texts = new Set([...written].map(({ line }) => line));
    this.keep(this.current().filter(({ line }) => !texts.has(line)));
  }

  /** The folder of the journal has another path: what waits for its files goes there. */
  moveFolder(from: string, to: string): void {
    this.keep(this.current().map((line) => ({ ...line, path: movedPath(line.path, from, to) })));
  }

  private current(): readonly PendingLine[] {
    const stored = this.local.load(KEY);
    return stored === this.stored ? this.lines : parsePending(stored);
  }

  private keep(lines: readonly PendingLine[]): void {
    this.lines = lines;
    this.stored = lines.length === 0 ? null : JSON.stringify(lines);
    this.local.save(KEY, this.stored);
  }
}

function parsePending(stored: string | null): readonly PendingLine[] {
  if (stored === null) return [];
  try {
    const value: unknown = JSON.parse(stored);
    return Array.isArray(value) ? value.filter(isPendingLine) : [];
  } catch {
    return [];
  }
}

function isPendingLine(value: unknown): value is PendingLine {
  if (typeof value !== 'object' || value === null) return false;
  return ['path', 'head', 'line'].every((name) => typeof Reflect.get(value, name) === 'string');
}
