import { NOBODY } from './name-numbers';

const FIRST_RECORDS = 16;

/**
 * Records of whole numbers of 32 bits in one typed array, as many fields each: a vault has ten relations a note, and an
 * object for each takes ten times the memory. The places of dropped records are given out again.
 */
export class RecordTable {
  private readonly width: number;
  private cells: Int32Array;
  private end = 0;
  /** The last that was dropped; its first field names the one that was dropped before it. */
  private free = NOBODY;

  /** @param width Number of fields. */
  constructor(width: number) {
    this.width = width;
    this.cells = new Int32Array(width * FIRST_RECORDS);
  }

  /** Number of a new record; its fields hold whatever stood there. */
  add(): number {
    const reused = this.free;
    if (reused !== NOBODY) {
      this.free = this.get(reused, 0);
      return reused;
    }
    this.reserve(this.end);
    return this.end++;
  }

  /** Makes room for a record whose number another gives. */
  reserve(record: number): void {
    if ((record + 1) * this.width <= this.cells.length) return;
    const grown = new Int32Array(this.width * Math.ceil((record + 1) * 1.5));
    grown.set(this.cells);
    this.cells = grown;
  }

  drop(record: number): void {
    this.set(record, 0, this.free);
    this.free = record;
  }

  get(record: number, field: number): number {
    return this.cells[record * this.width + field] ?? NOBODY;
  }

  set(record: number, field: number, value: number): void {
    this.cells[record * this.width + field] = value;
  }

  /** Adds to a field. */
  count(record: number, field: number, change: number): void {
    this.set(record, field, this.get(record, field) + change);
  }

  /** Records of a list, from its first. */
  *list(first: number, { next }: ListFields): Generator<number> {
    for (let record = first; record !== NOBODY; record = this.get(record, next)) yield record;
  }

  /** Puts a record before what is first in a list. */
  link(record: number, first: number, { next, previous }: ListFields): void {
    this.set(record, next, first);
    this.set(record, previous, NOBODY);
    if (first !== NOBODY) this.set(first, previous, record);
  }

  /** Takes a member out of a list; what is first from then on. */
  unlink(record: number, first: number, { next, previous }: ListFields): number {
    const [before, behind] = [this.get(record, previous), this.get(record, next)];
    if (behind !== NOBODY) this.set(behind, previous, before);
    if (before === NOBODY) return record === first ? behind : first;
    this.set(before, next, behind);
    return first;
  }
}

/** The fields in which members of a list name those beside them. */
export interface ListFields {
  readonly next: number;
  readonly previous: number;
}
