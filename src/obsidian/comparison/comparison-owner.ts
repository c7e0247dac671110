import type { BlockChange, BlockReading, BrokenBlock } from '../../core/compare';
import type { TableRefusal } from '../../ui/comparison/table-state';
import type { SurfaceHost } from '../surface-host';
import type { AfterChange } from './after-change';
import type { BaseTable } from './base-table';
import type { KeptTables } from './kept-tables';

/** Where a live comparison stands: what it is asked for, and how that is changed. */
export interface ComparisonOwner {
  readonly host: SurfaceHost;
  readonly kept: KeptTables;
  /** Path of the note that asks, null for none. */
  note(): string | null;
  /** Offset in that note. */
  at(): number | null;
  reading(): BlockReading;
  /** What its last table is kept by. */
  place(): string;
  readonly broken: BrokenBlock | null;
  /** The base that chooses the columns, null where a person or a note does. */
  readonly base: BaseTable | null;
  /** Null: done. */
  change(changes: readonly BlockChange[], after: AfterChange): Promise<TableRefusal | null>;
  pick(chosen: readonly string[]): void;
  leave(): void;
  /** Turns it into a Markdown table; null where it stands in no note. */
  readonly freeze: (() => void) | null;
  /** The table was drawn. */
  drawn(): void;
}
