import { comparisonOfNote } from '../../app/compare/note-table';
import type { Comparison } from '../../core/compare';
import type { SurfaceHost } from '../surface-host';

/** A table is made again when nothing has changed for so long. */
const COMPARE_AFTER_MS = 300;

/** The table of the note that a pane shows, made anew when the index has come to rest. */
export class NoteComparison {
  private readonly host: SurfaceHost;
  private readonly changed: () => void;
  private made: { readonly path: string; readonly comparison: Comparison | null } | null = null;
  private wanted: string | null = null;
  private timer: { readonly id: number; readonly win: Window } | null = null;
  private running = 0;

  constructor(host: SurfaceHost, changed: () => void) {
    this.host = host;
    this.changed = changed;
  }

  /** Whether what `of` answers is being made again. */
  get busy(): boolean {
    return this.timer !== null || this.running > 0;
  }

  of(path: string | null): Comparison | null {
    const { made } = this;
    return made !== null && made.path === path ? made.comparison : null;
  }

  /** Makes the table of a note soon; none for null. */
  want(path: string | null, win: Window): void {
    const delayMs = path === this.wanted ? COMPARE_AFTER_MS : 0;
    this.wanted = path;
    this.stop();
    const id = win.setTimeout(() => {
      this.timer = null;
      void this.make();
    }, delayMs);
    this.timer = { id, win };
  }

  stop(): void {
    this.timer?.win.clearTimeout(this.timer.id);
    this.timer = null;
  }

  private async make(): Promise<void> {
    const app = this.host.app();
    const path = this.wanted;
    if (app !== null && path !== null) {
      this.running += 1;
      const comparison = await comparisonOfNote(app.vault, path);
      this.running -= 1;
      if (path === this.wanted) this.made = { path, comparison };
    }
    // Without a note to compare, too: the pane was drawn as busy while this waited.
    this.changed();
  }
}
