import { isPartial } from '../../app/compare/live-table';
import { comparisonOfNote } from '../../app/compare/note-table';
import type { Comparison } from '../../core/compare';
import { Later } from '../../ui/later';
import type { SurfaceHost } from '../surface-host';

/** A table is made again when nothing has changed for so long. */
const COMPARE_AFTER_MS = 300;

/** The table of the note that a pane shows, made anew when the index has come to rest. */
export class NoteComparison {
  private readonly host: SurfaceHost;
  private readonly changed: () => void;
  private made: { readonly path: string; readonly comparison: Comparison | null } | null = null;
  private wanted: string | null = null;
  private readonly rest: Later;
  private running = 0;
  /** Number of the reading that is waited for. */
  private run = 0;

  /** @param el Of the pane. */
  constructor(host: SurfaceHost, el: HTMLElement, changed: () => void) {
    this.host = host;
    this.changed = changed;
    this.rest = new Later(el, () => {
      void this.make();
    });
  }

  /** Whether what `of` answers is being made again. */
  get busy(): boolean {
    return this.rest.isWaiting || this.running > 0;
  }

  of(path: string | null): Comparison | null {
    const { made } = this;
    return made !== null && made.path === path ? made.comparison : null;
  }

  /** Makes the table of a note soon; none for null. */
  want(path: string | null): void {
    const delayMs = path === this.wanted ? COMPARE_AFTER_MS : 0;
    this.wanted = path;
    this.rest.after(delayMs);
  }

  close(): void {
    this.run += 1;
    this.rest.close();
  }

  private async make(): Promise<void> {
    const app = this.host.app();
    const path = this.wanted;
    // While a vault is being read the table would be made again and again; each step of the reading asks for it anew.
    if (app !== null && isPartial(app.vault)) return;
    if (app !== null && path !== null) {
      this.running += 1;
      this.run += 1;
      const { run } = this;
      const comparison = await comparisonOfNote(app.vault, path, {
        slices: this.host.slices,
        goOn: () => (run === this.run && path === this.wanted ? 'more' : 'nobody'),
      });
      this.running -= 1;
      if (run === this.run && path === this.wanted) this.made = { path, comparison };
    }
    // Without a note to compare, too: the pane was drawn as busy while this waited.
    this.changed();
  }
}
