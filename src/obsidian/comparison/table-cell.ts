import type { Cell, Column, Row } from '../../core/compare';
import { nameRows } from '../../ui/comparison/table-present';
import type { CellTarget } from '../../ui/comparison/table-view-model';
import type { TableHandle } from './table-handle';

/** A cell of a table as it is shown. */
export interface TableCell {
  readonly row: Row;
  readonly column: Column;
  /** Its sources; empty where nothing is known. */
  readonly cells: readonly Cell[];
}

/** The cell that a target is for; null when it is there no more. */
export function cellAt({ shown, liveTable, given }: TableHandle, target: CellTarget): TableCell | null {
  if (shown === null) return null;
  // A row of a property is told by what the notes say of it.
  const named = given.has(target.row)
    ? given.sourceRow(target.row, shown.whole)
    : nameRows(shown.shown.rows).find(({ id }) => id === target.row);
  const row = named?.row;
  const column = liveTable?.columns[target.column]?.column;
  return row === undefined || column === undefined ? null : { row, column, cells: row.cells[target.column] ?? [] };
}
