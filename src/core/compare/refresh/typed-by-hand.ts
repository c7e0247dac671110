import { cellHash } from '../print/fnv';
import type { TableMatch } from './match-table';
import { baseHash } from './match-table';

/** A cell that a person wrote. */
export interface TypedCell {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** All that would be lost if the table were made anew from the notes. */
export function typedByHand({ table, rows, columns }: TableMatch): readonly TypedCell[] {
  return rows.flatMap((row) =>
    columns.flatMap(({ at, name: column, id, base }) => {
      const text = row.line.cells[at] ?? '';
      const isOurs = row.base >= 0 && id !== null;
      const isSame = isOurs ? cellHash(text) === baseHash(table.marker, row.base, base) : text === '';
      return isSame ? [] : [{ row: row.name, column, text }];
    }),
  );
}
