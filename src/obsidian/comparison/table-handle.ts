import type { LiveTable, ShownTable } from '../../app/compare/live-table';
import type { BlockChange } from '../../core/compare';
import type { SourcePopover } from '../../ui/comparison/source-popover';
import type { TableActions } from '../../ui/comparison/table-actions';
import type { NamedRow } from '../../ui/comparison/table-present';
import type { TableNews } from '../../ui/comparison/table-state';
import type { TableTarget } from '../../ui/comparison/table-view-model';
import type { GivenRows } from './base-table';
import type { ComparisonOwner } from './comparison-owner';

/** A live comparison as menus, popovers and copies take it. */
export interface TableHandle extends TableActions {
  readonly owner: ComparisonOwner;
  readonly shown: ShownTable | null;
  readonly liveTable: LiveTable | null;
  readonly rows: readonly NamedRow[];
  /** Rows of properties, above the others. */
  readonly given: GivenRows;
  /** The names of the columns as they were asked for, or would be. */
  asked(): readonly string[];
  /** Names to write: sections as they were asked for, else keys. */
  keys(): readonly string[];
  /** Concepts as a note would name them: as links where there is a note. */
  namesOf(keys: readonly string[]): readonly string[];
  /** Changes what is asked for; what is refused is told above the table. */
  change(changes: readonly BlockChange[], focus?: TableTarget | null, news?: TableNews | null): Promise<void>;
  /** Reads on where a person ended it. */
  resume(): void;
  createNote(name: string): Promise<void>;
  tell(news: TableNews): void;
  focus(target: TableTarget | null): void;
  /** Reads the table from the notes as they are now; false where too many of them are still to be read. */
  followNotes(): Promise<boolean>;
  popoverOpened(popover: SourcePopover): void;
  popoverClosed(popover: SourcePopover): void;
}
