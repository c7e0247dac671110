import type { BlockChange, BlockReading, BrokenBlock } from '../../core/compare';
import type { TableNews, TableRefusal } from '../../ui/comparison/table-state';
import type { TableTarget } from '../../ui/comparison/table-view-model';
import type { SurfaceHost } from '../surface-host';
import type { KeptTables } from './kept-tables';

/** What a person finds when a change is done, wherever the table is drawn then. */
export interface AfterChange {
  readonly focus: TableTarget | null;
  readonly news: TableNews | null;
}

/** Where a live comparison stands: what it is asked for, and how that is changed. */
export interface ComparisonOwner {
  readonly host: SurfaceHost;
  readonly kept: KeptTables;
  /** Path of the note that asks, null for none. */
  note(): string | null;
  /** Offset in that note. */
  at(): number | null;
  reading(): BlockReading;
  readonly broken: BrokenBlock | null;
  /** Null: done. */
  change(changes: readonly BlockChange[], after: AfterChange): Promise<TableRefusal | null>;
  pick(chosen: readonly string[]): void;
  leave(): void;
  /** The table was drawn. */
  drawn(): void;
}
