import { Modal } from 'obsidian';
import type { NoteRefresh, TablesOfNote } from '../../app/compare/refresh-tables';
import { planRefresh, readTablesOfNote } from '../../app/compare/refresh-tables';
import type { Progress } from '../../app/steps';
import type { TablePlaces } from '../../core/compare';
import { drawRefresh } from '../../ui/comparison/refresh-pane';
import type { RefreshState } from '../../ui/comparison/refresh-present';
import { countChanges, presentRefresh } from '../../ui/comparison/refresh-present';
import type { RefreshActions } from '../../ui/comparison/refresh-view-model';
import { noteName } from '../shown-state';
import type { SurfaceHost } from '../surface-host';
import { saveViews, vaultRead, writeTurned } from './write-turned';
import { titleModal } from '../title-modal';

/** Shows what a refresh of tables would change, and writes it when the person says so. */
export class RefreshModal extends Modal implements RefreshActions {
  private readonly host: SurfaceHost;
  private readonly path: string;
  /** 0-based line of a marker; null: all of the note. */
  private readonly line: number | null;
  private readonly flipped = new Set<string>();
  private readonly places = new Map<number, TablePlaces>();
  private phase: RefreshState['phase'] = 'reading';
  private tables: TablesOfNote | null = null;
  private refresh: NoteRefresh | null = null;
  private progress: Progress = { done: 0, total: 0 };
  private isGone = false;

  constructor(host: SurfaceHost, path: string, line: number | null) {
    super(host.plugin.app);
    this.host = host;
    this.path = path;
    this.line = line;
    const title = host.messages().tableRefresh.title(noteName(path));
    titleModal(this, title);
    this.modalEl.addClass('differentia-changes');
  }

  override onOpen(): void {
    void this.read();
  }

  override onClose(): void {
    this.isGone = true;
    this.contentEl.empty();
  }

  flip(id: string): void {
    if (!this.flipped.delete(id)) this.flipped.add(id);
    this.plan();
  }

  choosePlaces(line: number, places: string): void {
    this.places.set(line, places === 'links' || places === 'footnotes' ? places : 'none');
    this.plan();
  }

  again(): void {
    this.flipped.clear();
    void this.read();
  }

  act(): void {
    void this.write();
  }

  cancel(): void {
    this.close();
  }

  private async read(): Promise<void> {
    const app = this.host.app();
    if (app === null) return;
    this.phase = 'reading';
    this.draw();
    const isWhole = await vaultRead(app, (progress) => {
      this.tell(progress);
      return !this.isGone;
    });
    if (!isWhole) {
      this.stop('unread');
      return;
    }
    await saveViews(this.host, this.path);
    const read = await readTablesOfNote(app.vault, this.path, {
      line: this.line,
      watch: {
        slices: this.host.slices,
        goOn: (progress) => {
          this.tell(progress);
          return this.isGone ? 'nobody' : 'more';
        },
      },
    });
    if (this.isGone) return;
    if (!read.ok) {
      this.host.tell(read.problem);
      this.close();
      return;
    }
    this.tables = read.value;
    this.phase = 'ready';
    this.plan();
    (this.contentEl.querySelector<HTMLElement>('input') ?? this.visibleButton())?.focus();
  }

  private async write(): Promise<void> {
    const { refresh, tables } = this;
    if (this.phase !== 'ready' || refresh === null || tables === null || refresh.edits.length === 0) return;
    this.phase = 'writing';
    this.draw();
    const texts = this.host.messages().tableRefresh;
    const done = texts.refreshed(texts.summary(countChanges(refresh.tables)));
    const isDone = await writeTurned(this.host, { path: this.path, text: tables.text, edits: refresh.edits }, done);
    if (isDone) this.close();
    else this.stop('stale');
  }

  private stop(phase: 'stale' | 'unread'): void {
    if (this.isGone) return;
    this.phase = phase;
    this.draw();
    this.visibleButton()?.focus();
  }

  private tell(progress: Progress): void {
    this.progress = progress;
    this.draw();
  }

  private plan(): void {
    if (this.tables === null) return;
    this.refresh = planRefresh(this.tables, { flipped: this.flipped, places: this.places });
    this.draw();
  }

  private visibleButton(): HTMLElement | undefined {
    return Array.from(this.contentEl.querySelectorAll('button')).find((button) => button.isShown());
  }

  private draw(): void {
    if (this.isGone) return;
    const { phase, refresh } = this;
    const state = {
      phase,
      ...this.progress,
      tables: refresh?.tables ?? [],
      hasEdits: (refresh?.edits.length ?? 0) > 0,
    };
    drawRefresh(this.contentEl, presentRefresh(state, this.host.messages()), this);
  }
}
