import type { TableNews } from '../../ui/comparison/table-state';
import type { TableTarget } from '../../ui/comparison/table-view-model';

/** What a person finds when a change is done, wherever the table is drawn then. */
export interface AfterChange {
  readonly focus: TableTarget | null;
  readonly news: TableNews | null;
}
