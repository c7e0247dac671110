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

/** Lines that no file has yet, kept over a restart. A line that is written twice is one event. */
export class PendingLines {
  private readonly local: LocalStore;
  private lines: readonly PendingLine[];

  constructor(local: LocalStore) {
    this.local = local;
    this.lines = parsePending(local.load(KEY));
  }

  get all(): readonly PendingLine[] {
    return this.lines;
  }

  add(added: readonly PendingLine[]): void {
    this.keep([...this.lines, ...added]);
  }

  /** Drops those that a file has now. */
  drop(written: ReadonlySet<PendingLine>): void {
    this.keep(this.lines.filter((line) => !written.has(line)));
  }

  /** The folder of the journal has another path: what waits for its files goes there. */
  moveFolder(from: string, to: string): void {
    this.keep(this.lines.map((line) => ({ ...line, path: movedPath(line.path, from, to) })));
  }

  private keep(lines: readonly PendingLine[]): void {
    this.lines = lines;
    this.local.save(KEY, lines.length === 0 ? null : JSON.stringify(lines));
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
