import type { ParsedNote } from '../../markdown';
import { cellHash } from '../print/fnv';
import { cellPlaces } from '../print/parse-table';
import { findTables } from './find-tables';
import type { NamedHeader } from './match-table';
import { baseHash, matchTable } from './match-table';

/** Offsets of the cells in a note that still say what we wrote into them; those that a person changed are theirs. */
export function ownCopies(note: ParsedNote, nameHeader: (text: string) => NamedHeader): ReadonlySet<number> {
  const copies = new Set<number>();
  for (const table of findTables(note)) {
    const match = 'fault' in table ? table : matchTable(table, nameHeader);
    if ('fault' in match) continue;
    const { marker } = match.table;
    for (const { line, base } of match.rows) {
      const places = base < 0 ? [] : cellPlaces(line);
      for (const { at, base: column } of match.columns) {
        const text = line.cells[at] ?? '';
        const place = places[at];
        if (text === '' || place === undefined || cellHash(text) !== baseHash(marker, base, column)) continue;
        copies.add(line.from + place.text.from);
      }
    }
  }
  return copies;
}
