import { NOBODY } from './name-numbers';
import { RecordTable } from './record-table';

const [VALUE, NEXT] = [0, 1];

/**
 * Many lists of whole numbers in one table, each known by its first record: a vault has a few for each name and each
 * note, and nearly all are short.
 */
export class NumberLists {
  private readonly records = new RecordTable(2);

  /** Puts a number into a list, before what is first in it; what is first from then on. */
  add(value: number, first: number): number {
    const record = this.records.add();
    this.records.set(record, VALUE, value);
    this.records.set(record, NEXT, first);
    return record;
  }

  /** Takes out the numbers for which `isIt` holds; what is first from then on, `NOBODY` when nothing is left. */
  drop(first: number, isIt: (value: number) => boolean): number {
    let [left, before] = [first, NOBODY];
    for (let record = first; record !== NOBODY;) {
      const next = this.records.get(record, NEXT);
      if (!isIt(this.records.get(record, VALUE))) before = record;
      else {
        if (before === NOBODY) left = next;
        else this.records.set(before, NEXT, next);
        this.records.drop(record);
      }
      record = next;
    }
    return left;
  }

  /** Whether a list holds more numbers than so many. O(so many). */
  isLonger(first: number, than: number): boolean {
    let record = first;
    for (let left = than; left > 0 && record !== NOBODY; left -= 1) record = this.records.get(record, NEXT);
    return record !== NOBODY;
  }

  /** Those of a list, the last that was put in first. */
  of(first: number): number[] {
    const values: number[] = [];
    for (let record = first; record !== NOBODY; record = this.records.get(record, NEXT)) {
      values.push(this.records.get(record, VALUE));
    }
    return values;
  }
}
