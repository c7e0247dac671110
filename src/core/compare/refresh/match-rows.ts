import { conceptKey } from '../../text';
import type { TableMarker } from '../print/markdown';

/** Rows of the marker that are looked at for one of the table: of more that are alike nothing could tell which is meant. */
const MOST_ALIKE = 64;

/** A row as it stands in the table. */
export interface RowToMatch {
  readonly name: string;
  /** By the index in the line. */
  readonly hashes: readonly string[];
}

/** A column of the table, and of the marker: −1 for none. */
interface ColumnPlace {
  readonly at: number;
  readonly base: number;
}

/** Index in the marker for each row: by its name, then by what stands in it; −1 for none. */
export function matchRows(
  marker: TableMarker,
  rows: readonly RowToMatch[],
  columns: readonly ColumnPlace[],
): readonly number[] {
  const places = columns.filter(({ base }) => base >= 0);
  const free = new FreeRows(marker, places);
  const bases = new Array<number>(rows.length).fill(-1);
  const look = (find: (row: RowToMatch) => number | undefined): void => {
    for (const [at, row] of rows.entries()) {
      const base = bases[at] === -1 ? find(row) : undefined;
      if (base === undefined) continue;
      bases[at] = base;
      free.take(base);
    }
  };
  const fits = (row: RowToMatch) => (base: number) => stillStands(marker, places, row, base);
  look((row) => free.named(row.name).find(fits(row)));
  look((row) => free.named(row.name)[0]);
  look((row) => free.alike(row).find(fits(row)));
  // Of aspects that share a name, one whose cells are all a person's.
  look((row) => free.beginning(row.name)[0]);
  return bases;
}

/** How many rows of the marker may bear a name: the aspect of that name, and those that share it. */
export function countNames(marker: TableMarker): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [key = ''] of marker.rows) {
    for (const name of namesOf(key)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Keys of aspects that share a name have more words behind it. */
export function isNameOf(name: string, key: string): boolean {
  const own = conceptKey(name);
  return key === own || (own !== '' && key.startsWith(`${own} `));
}

/** Words that a name has at most where others share it. */
const MOST_WORDS = 6;

function namesOf(key: string): readonly string[] {
  const words = key.split(' ');
  const shorter = words.slice(1, MOST_WORDS + 1).map((_, at) => words.slice(0, at + 1).join(' '));
  return [...shorter.filter((name) => name !== key), key];
}

/** Whether most of what was written into a row of the marker stands in the row of the table. */
function stillStands(
  marker: TableMarker,
  places: readonly ColumnPlace[],
  { hashes }: RowToMatch,
  base: number,
): boolean {
  const hashIn = (place: ColumnPlace): string | undefined => marker.rows[base]?.[place.base + 1];
  const written = places.filter((place) => isWritten(hashIn(place)));
  const same = written.filter((place) => hashes[place.at] === hashIn(place));
  return same.length * 2 > written.length;
}

function isWritten(hash: string | undefined): hash is string {
  return hash !== undefined && hash !== '';
}

/** Rows of the marker that no row of the table has yet, by their names and by what was written. */
class FreeRows {
  private readonly marker: TableMarker;
  private readonly places: readonly ColumnPlace[];
  private readonly byKey = new Map<string, Set<number>>();
  private readonly byBeginning = new Map<string, Set<number>>();
  private readonly byHash = new Map<string, Set<number>>();

  constructor(marker: TableMarker, places: readonly ColumnPlace[]) {
    this.marker = marker;
    this.places = places;
    for (const base of marker.rows.keys()) {
      this.each(base, (map, key) => {
        const set = map.get(key) ?? new Set();
        map.set(key, set.add(base));
      });
    }
  }

  take(base: number): void {
    this.each(base, (map, key) => map.get(key)?.delete(base));
  }

  named(name: string): readonly number[] {
    return some(this.byKey.get(conceptKey(name)));
  }

  beginning(name: string): readonly number[] {
    return some(this.byBeginning.get(conceptKey(name)));
  }

  alike({ hashes }: RowToMatch): readonly number[] {
    return this.places.flatMap(({ at, base }) => some(this.byHash.get(`${String(base)} ${hashes[at] ?? ''}`)));
  }

  private each(base: number, run: (map: Map<string, Set<number>>, key: string) => void): void {
    const [key = '', ...hashes] = this.marker.rows[base] ?? [];
    run(this.byKey, key);
    for (const name of namesOf(key)) run(this.byBeginning, name);
    for (const place of this.places) {
      const hash = hashes[place.base];
      if (isWritten(hash)) run(this.byHash, `${String(place.base)} ${hash}`);
    }
  }
}

function some(set: ReadonlySet<number> | undefined): readonly number[] {
  const found: number[] = [];
  for (const base of set ?? []) {
    if (found.length === MOST_ALIKE) break;
    found.push(base);
  }
  return found;
}
