import type { Comparison, TableSettings } from '../../core/compare';
import type { Cache, Scheduler } from '../ports';

const KEY = 'tables/1';
/** Enough for the notes a person has open, and those looked at before. */
const MOST_TABLES = 60;
/** Code units of all tables as JSON, and of one. */
const MOST_SIZE = 600_000;
const MOST_OF_ONE = 150_000;
/** A larger table is not even measured. */
const MOST_CELLS = 3_000;
/** Tables are saved when none has been made for so long. */
const REST_MS = 700;

/** A table as it was shown last: plain data, enough to draw it before anything is read. */
export interface LastTable {
  readonly columns: readonly {
    readonly key: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly isKnown: boolean;
    readonly nearest: string | null;
  }[];
  readonly shown: Comparison;
  readonly settings: TableSettings;
  readonly notesRead: number;
  readonly leftOut: number;
}

/** The last table of each place that shows one, in memory and in the cache; without a cache, in memory alone. */
export class LastTables {
  private readonly cache: Cache;
  private readonly scheduler: Pick<Scheduler, 'after'>;
  /** The oldest first. */
  private readonly tables = new Map<string, { readonly table: LastTable; readonly size: number }>();
  private size = 0;
  private cancel: (() => void) | null = null;

  constructor(cache: Cache, scheduler: Pick<Scheduler, 'after'>) {
    this.cache = cache;
    this.scheduler = scheduler;
  }

  /** To be waited for before anything is drawn; what was kept meanwhile stays. */
  async load(): Promise<void> {
    const saved = await this.cache.load(KEY).catch(() => undefined);
    if (!Array.isArray(saved)) return;
    const kept = [...this.tables];
    this.tables.clear();
    this.size = 0;
    for (const [id, table] of saved as readonly (readonly [string, LastTable])[]) this.put(id, table);
    for (const [id, { table }] of kept) this.put(id, table);
  }

  find(id: string): LastTable | null {
    return this.tables.get(id)?.table ?? null;
  }

  /** The cells that the kept tables have of a concept. */
  cellsOf(key: string): readonly { readonly aspectKey: string; readonly text: string }[] {
    return [...this.tables.values()].flatMap(({ table: { columns, shown } }) => {
      const at = columns.findIndex((column) => column.key === key);
      return at < 0
        ? []
        : shown.rows.flatMap((row) => (row.cells[at] ?? []).map(({ text }) => ({ aspectKey: row.key, text })));
    });
  }

  keep(id: string, table: LastTable): void {
    this.put(id, table);
    this.cancel?.();
    this.cancel = this.scheduler.after(REST_MS, () => {
      this.cancel = null;
      const all = [...this.tables].map(([name, { table: one }]) => [name, one] as const);
      void this.cache.save(new Map([[KEY, all]])).catch(() => undefined);
    });
  }

  private put(id: string, table: LastTable): void {
    this.drop(id);
    if (table.columns.length * table.shown.rows.length > MOST_CELLS) return;
    const size = id.length + JSON.stringify(table).length;
    if (size > MOST_OF_ONE) return;
    this.tables.set(id, { table, size });
    this.size += size;
    for (const oldest of this.tables.keys()) {
      if (this.tables.size <= MOST_TABLES && this.size <= MOST_SIZE) break;
      this.drop(oldest);
    }
  }

  private drop(id: string): void {
    this.size -= this.tables.get(id)?.size ?? 0;
    this.tables.delete(id);
  }
}
