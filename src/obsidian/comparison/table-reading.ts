import type { DifferentiaApp } from '../../app/app';
import type { LiveTable, TableRequest } from '../../app/compare/live-table';
import { isPartial, readLiveTable } from '../../app/compare/live-table';
import type { Slices } from '../../app/steps';
import type { TablePhase } from '../../ui/comparison/table-state';

/** Work that takes longer shows how far it is. */
const SILENT_MS = 300;

/** What a live comparison is read from, read in slices: a newer reading ends the one before. */
export class TableReading {
  live: LiveTable | null = null;
  phase: TablePhase = { kind: 'starting' };
  private readonly slices: Slices;
  private readonly goneOn: () => void;
  /** Counts readings: an older one is waited for by nobody. */
  private run = 0;
  private cancelled = false;

  /** @param goneOn There is progress to be shown. */
  constructor(slices: Slices, goneOn: () => void) {
    this.slices = slices;
    this.goneOn = goneOn;
  }

  /** What is shown will not stay. */
  outdate(): void {
    if (this.phase.kind === 'ready') this.phase = { kind: 'updating' };
  }

  /** True when this reading is the one to be shown. */
  async read(app: DifferentiaApp, request: TableRequest): Promise<boolean> {
    this.run += 1;
    const { run } = this;
    this.cancelled = false;
    this.outdate();
    const { performance } = window;
    const began = performance.now();
    const live = await readLiveTable(app.vault, request, {
      slices: this.slices,
      goOn: ({ done, total }) => {
        if (run !== this.run) return 'nobody';
        if (this.cancelled) return 'enough';
        if (performance.now() - began > SILENT_MS) {
          this.phase = { kind: 'reading', done, total };
          this.goneOn();
        }
        return 'more';
      },
    });
    if (run !== this.run) return false;
    this.live = live;
    const { done, total } = app.ingest.progress;
    // A note that is not read yet may be the one that says it.
    this.phase = isPartial(app.vault) ? { kind: 'indexing', done, total } : { kind: 'ready' };
    return true;
  }

  /** Ends with what is read so far. */
  cancel(): void {
    this.cancelled = true;
  }

  /** Nobody waits any more. */
  end(): void {
    this.run += 1;
  }
}
