import type { ComparablePair } from '../../core/compare';
import { Later } from '../../ui/later';
import type { SurfaceHost } from '../surface-host';

/** Pairs are looked for again when nothing has changed for so long. */
const FIND_AFTER_MS = 500;

/** The pairs worth comparing that opened rows show: a walk over the whole vault, so never while somebody types. */
export class RowPairs {
  private readonly host: SurfaceHost;
  private readonly changed: () => void;
  private readonly rest: Later;
  private pairs: readonly ComparablePair[] = [];
  private isWanted = false;

  /** @param el Of the pane. */
  constructor(host: SurfaceHost, el: HTMLElement, changed: () => void) {
    this.host = host;
    this.changed = changed;
    this.rest = new Later(el, () => {
      this.find();
    });
  }

  get busy(): boolean {
    return this.rest.isWaiting;
  }

  /** The best first. */
  readonly of = (key: string): readonly ComparablePair[] => this.pairs.filter(({ concepts }) => concepts.includes(key));

  /** The rows that are open now. */
  want(opened: ReadonlySet<string>): void {
    const isFirst = opened.size > 0 && !this.isWanted;
    this.isWanted = opened.size > 0;
    if (isFirst) this.rest.after(0);
  }

  /** The vault or the verdicts have changed. */
  refresh(delayMs = FIND_AFTER_MS): void {
    if (this.isWanted) this.rest.after(delayMs);
  }

  close(): void {
    this.rest.close();
  }

  private find(): void {
    const app = this.host.app();
    // What is read of half the vault has half its pairs; the end of the reading is a change, too.
    if (app?.ingest.progress.phase === 'idle') this.pairs = app.picture.pairs;
    this.changed();
  }
}
