import type { CellTarget, LineTarget, TableButton, TableTarget } from './table-view-model';

/** What a person can do with a comparison. */
export interface TableActions {
  openSources(target: CellTarget, anchor: HTMLElement): void;
  /** Draws a value that is not read from a note. */
  drawGiven(target: CellTarget, el: HTMLElement): void;
  openMenu(target: TableTarget, anchor: HTMLElement): void;
  /** Edits a cell in its note, or writes an empty one. */
  edit(target: CellTarget, anchor: HTMLElement): void;
  /** Asks for another name of a row. */
  rename(row: string): void;
  /** One place towards the beginning or the end. */
  move(target: LineTarget, step: -1 | 1): void;
  turn(axis: 'columns' | 'rows', step: -1 | 1): void;
  toggleFold(): void;
  press(button: TableButton): void;
  cancel(): void;
  /** Takes the focus out of the table. */
  leave(): void;
}
