import type { LiveTable, TableRequest } from '../../app/compare/live-table';
import type { BlockReading } from '../../core/compare';
import type { AfterChange } from './comparison-owner';

/** Tables that are kept: enough for the notes a person has open. */
const MOST_TABLES = 24;

/** What a block that was changed leaves to the one that is drawn in its place. */
interface Legacy extends AfterChange {
  readonly note: string;
  /** What holds the note's text: the new block is drawn inside it. */
  readonly around: Element | null;
}

/** The last table of each block, so that it can be drawn at once when the app draws its note again. */
export class KeptTables {
  private readonly tables = new Map<string, LiveTable>();
  private readonly readings = new Map<string, BlockReading>();
  private legacy: Legacy | null = null;

  find(request: TableRequest): LiveTable | null {
    return this.tables.get(idOf(request)) ?? null;
  }

  keep(table: LiveTable): void {
    const id = idOf(table.request);
    this.tables.delete(id);
    this.tables.set(id, table);
    const [oldest] = this.tables.keys();
    if (this.tables.size > MOST_TABLES && oldest !== undefined) this.tables.delete(oldest);
  }

  leave(legacy: Legacy | null): void {
    this.legacy = legacy;
  }

  /** What the block before left, once. */
  inherit(note: string, el: Element): AfterChange | null {
    const { legacy } = this;
    if (legacy?.note !== note || legacy.around?.contains(el) === false) return null;
    this.legacy = null;
    return legacy;
  }

  /** What a block said last when it could be read. */
  goodReading(place: string): BlockReading | null {
    return this.readings.get(place) ?? null;
  }

  keepReading(place: string, reading: BlockReading): void {
    this.readings.set(place, reading);
  }
}

function idOf({ concepts, note, at, sources }: TableRequest): string {
  return JSON.stringify([note, concepts, concepts === null ? at : null, sources]);
}
