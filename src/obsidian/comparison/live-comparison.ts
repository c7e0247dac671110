import { Component } from 'obsidian';
import type { DifferentiaApp } from '../../app/app';
import type { LiveTable, ShownTable, TableRequest } from '../../app/compare/live-table';
import { concernsTable, isSameRequest, showTable } from '../../app/compare/live-table';
import type { LastTable } from '../../app/compare/last-tables';
import type { BlockChange } from '../../core/compare';
import type { SourcePopover } from '../../ui/comparison/source-popover';
import { TableGrid } from '../../ui/comparison/table-grid';
import { watchSight } from '../../ui/in-sight';
import { Later } from '../../ui/later';
import { nameRows, presentTable } from '../../ui/comparison/table-present';
import type { TableNews, TableRefusal } from '../../ui/comparison/table-state';
import type { CellTarget, LineTarget, TableButton, TableTarget } from '../../ui/comparison/table-view-model';
import { GivenRows, notesOnPage, pageOfNotes } from './base-table';
import { openSources } from './cell-popover';
import { editCell } from './edit-cell';
import type { ComparisonOwner } from './comparison-owner';
import { askName, openTableMenu } from './table-menu';
import { pressButton } from './table-buttons';
import type { TableHandle } from './table-handle';
import { columnMove, rowMove } from './table-moves';
import { TableReading } from './table-reading';
import { columnStates, tableState } from './table-state-of';

/** A table is made again when nothing has changed for so long. */
const REST_MS = 300;
/** Nobody waits for more. */
const FEW_NOTES = 20;
/** Progress is drawn so often: a table of before is drawn with it. */
const TICK_MS = 150;

/** A comparison that follows the notes: read, shown, changed. */
export class LiveComparison extends Component implements TableHandle {
  readonly owner: ComparisonOwner;
  readonly given: GivenRows;
  private readonly el: HTMLElement;
  private readonly grid: TableGrid;
  private readonly reading: TableReading;
  private table: ShownTable | null = null;
  /** The table of before the restart, until there is one of now. */
  private last: LastTable | null = null;
  private page = { columns: 0, rows: 0 };
  private unfolded = false;
  private refused: TableRefusal | null = null;
  private news: TableNews | null = null;
  private inSight = true;
  private readonly rest: Later;
  private readonly frame: Later;
  private readonly tick: Later;
  private stale = false;
  private listening = false;
  private popover: SourcePopover | null = null;
  private wanted: TableTarget | null = null;

  constructor(el: HTMLElement, owner: ComparisonOwner) {
    super();
    this.el = el;
    this.owner = owner;
    this.given = new GivenRows(owner.base, () => this.live?.request.files ?? this.filesOnPage());
    this.grid = new TableGrid(el, this);
    this.rest = new Later(el, () => {
      void this.read();
    });
    this.frame = new Later(el, () => {
      this.draw();
    });
    this.tick = new Later(el, () => {
      this.draw();
    });
    this.reading = new TableReading(owner.host.slices, () => {
      if (!this.tick.isWaiting) this.tick.after(TICK_MS);
    });
  }

  override onload(): void {
    this.register(
      watchSight(this.el, (isInSight) => {
        this.inSight = isInSight;
        if (isInSight && this.stale) this.readSoon();
      }),
    );
    this.register(
      this.el.onWindowMigrated(() => {
        // It lies in the window that was left.
        this.popover?.close(false);
      }),
    );
    this.register(() => {
      this.rest.close();
      this.frame.close();
      this.tick.close();
      this.reading.end();
      this.popover?.close(false);
    });
    this.register(
      this.owner.host.onChange(() => {
        this.hear();
      }),
    );
    this.hear();
  }

  /** The last table at once where there is one; the promise is kept when the table is of now. */
  async start(): Promise<void> {
    const { host, kept } = this.owner;
    const app = host.app();
    if (app !== null) this.reading.live = kept.find(this.request());
    if (app !== null && this.live !== null) {
      this.make(app);
      this.reading.phase = { kind: 'updating' };
    } else this.last = host.lastTables.find(this.owner.place());
    this.draw();
    await this.read();
  }

  get shown(): ShownTable | null {
    return this.table;
  }

  get liveTable(): LiveTable | null {
    return this.reading.live;
  }

  get rows(): ReturnType<typeof nameRows> {
    return nameRows(this.table?.shown.rows ?? []);
  }

  /** What is asked for has changed. */
  async changed(focus: TableTarget | null = null): Promise<void> {
    const app = this.owner.host.app();
    if (app !== null && this.live !== null && isSameRequest(this.live.request, this.request())) {
      this.make(app);
      this.draw();
    } else await this.read();
    // The row may be drawn only by a reading that is under way.
    if (focus !== null && !this.grid.focus(focus)) this.wanted = focus;
  }

  async followNotes(): Promise<boolean> {
    const ingest = this.owner.host.app()?.ingest;
    if (ingest === undefined || ingest.progress.total > FEW_NOTES) return false;
    await ingest.idle();
    await this.read();
    return true;
  }

  /** One popover at a time; it goes with the table. */
  popoverOpened(popover: SourcePopover): void {
    this.popover?.close(false);
    this.popover = popover;
  }

  popoverClosed(popover: SourcePopover): void {
    if (this.popover === popover) this.popover = null;
  }

  tell(news: TableNews): void {
    this.news = news;
    this.draw();
  }

  focus(target: TableTarget | null): void {
    this.grid.focus(target);
  }

  /** As soon as the table is drawn. */
  focusWhenReady(target: TableTarget): void {
    if (this.table === null) this.wanted = target;
    else this.grid.focus(target);
  }

  openSources(target: CellTarget, anchor: HTMLElement): void {
    openSources(this, target, anchor);
  }

  drawGiven(target: CellTarget, el: HTMLElement): void {
    this.given.draw(target, el);
  }

  openMenu(target: TableTarget, anchor: HTMLElement): void {
    // A table of before the restart can only be looked at.
    if (this.table !== null || this.last === null) openTableMenu(this, target, anchor);
  }

  edit(target: CellTarget, anchor: HTMLElement): void {
    editCell(this, target, anchor);
  }

  rename(id: string): void {
    const named = this.rows.find((one) => one.id === id);
    if (named !== undefined) askName(this, named.row.aspect);
  }

  move(target: LineTarget, step: -1 | 1): void {
    const { settings } = this.owner.reading();
    const moved =
      target.kind === 'column'
        ? columnMove(this.asked(), this.live?.columns[target.at]?.column.name ?? '', target.at, step)
        : rowMove({ rows: this.rows, settings, unfolded: this.unfolded }, target.id, step);
    if (moved !== null) void this.change(moved.changes, moved.focus, moved.news);
  }

  turn(axis: 'columns' | 'rows', step: -1 | 1): void {
    this.page = { ...this.page, [axis]: Math.max(0, this.page[axis] + step) };
    if (axis === 'columns' && this.owner.base !== null) void this.changed();
    else this.draw();
  }

  toggleFold(): void {
    this.unfolded = !this.unfolded;
    this.draw();
  }

  cancel(): void {
    this.reading.cancel();
  }

  leave(): void {
    this.owner.leave();
  }

  press(button: TableButton): void {
    pressButton(this, button);
  }

  /** Reads on where a person ended it. */
  resume(): void {
    void this.read();
  }

  async change(
    changes: readonly BlockChange[],
    focus: TableTarget | null = null,
    news: TableNews | null = null,
  ): Promise<void> {
    if (changes.length === 0) return;
    this.refused = await this.owner.change(changes, { focus, news });
    if (news !== null && this.refused === null) this.news = news;
    this.draw();
    if (this.refused !== null) this.grid.focus(focus);
  }

  asked(): readonly string[] {
    const { concepts } = this.owner.reading();
    if (concepts !== null) return this.live?.columns.map(({ asked }) => asked) ?? concepts;
    return this.namesOf(this.keys());
  }

  keys(): readonly string[] {
    return (this.live?.columns ?? []).map(({ asked, column }) => (column.section === null ? column.key : asked));
  }

  namesOf(keys: readonly string[]): readonly string[] {
    const index = this.owner.host.app()?.index;
    return keys.map((key) => {
      const concept = index?.concepts.get(key) ?? null;
      if (concept === null) return key;
      return concept.note === null && index?.concepts.linkCount(key) === 0 ? concept.name : `[[${concept.name}]]`;
    });
  }

  async createNote(name: string): Promise<void> {
    const { host } = this.owner;
    const { vault, workspace } = host.plugin.app;
    const path = `${name.replaceAll(/[\\/:*?"<>|#^[\]]/gu, ' ').trim()}.md`;
    if (vault.getFileByPath(path) === null) await vault.create(path, '');
    await workspace.openLinkText(path, this.owner.note() ?? '', 'tab');
  }

  private get live(): LiveTable | null {
    return this.reading.live;
  }

  private request(): TableRequest {
    const { concepts, settings } = this.owner.reading();
    const files = this.owner.base === null ? {} : { files: this.filesOnPage() };
    return { concepts, sources: settings.sources, note: this.owner.note(), at: this.owner.at(), ...files };
  }

  private filesOnPage(): readonly string[] {
    const all = this.owner.base?.files() ?? [];
    this.page = { ...this.page, columns: pageOfNotes(all, this.page.columns) };
    return notesOnPage(all, this.page.columns);
  }

  /** Follows the app from the moment it is there. */
  private hear(): void {
    const app = this.owner.host.app();
    if (app === null) return;
    if (this.listening) {
      if (app.ingest.progress.phase !== 'idle') this.drawSoon();
      return;
    }
    this.listening = true;
    this.register(
      app.index.onChange((change) => {
        if (this.live !== null && !concernsTable(this.live, change, app.index)) return;
        this.readSoon();
      }),
    );
    this.register(
      app.journal.onChange(() => {
        this.make(app);
        this.draw();
      }),
    );
    this.register(
      app.settings.onChange(() => {
        void this.changed();
      }),
    );
    this.register(
      app.pairs.onChange(() => {
        this.drawSoon();
      }),
    );
    this.register(
      app.ingest.onProgress(({ phase, stopped }) => {
        const isOver = phase === 'idle' || (stopped && this.live?.isPartial === true);
        if (!isOver) return;
        if (this.last === null && this.reading.phase.kind !== 'indexing') this.drawSoon();
        else void this.read();
      }),
    );
    if (this.reading.phase.kind === 'starting') void this.read();
  }

  /** When nothing has changed for a while, and the table is in sight. */
  private readSoon(): void {
    // A table out of sight stays as it is until somebody looks.
    this.stale = true;
    if (!this.inSight) return;
    this.reading.outdate();
    this.draw();
    this.rest.after(REST_MS);
  }

  private async read(): Promise<void> {
    const app = this.owner.host.app();
    if (app === null) return;
    this.stale = false;
    if (!(await this.reading.read(app, this.request())) || this.live === null) return;
    const { phase, stopped } = app.ingest.progress;
    const isWhole = phase === 'idle' || stopped;
    // What is read of half the notes takes the place of no table that was whole.
    if (this.last !== null && !isWhole) {
      this.reading.phase = { kind: 'updating' };
      return;
    }
    this.last = null;
    this.owner.kept.keep(this.live);
    this.make(app);
    if (isWhole) this.keepLast(this.live);
    this.grid.hold();
    this.draw();
    this.grid.release();
    if (this.wanted !== null) this.grid.focus(this.wanted);
    this.wanted = null;
  }

  private make(app: DifferentiaApp): void {
    if (this.live === null) return;
    const { shown, whole } = showTable(this.live, this.owner.reading().settings, app.index.verdicts);
    this.table = { shown: this.given.trim(shown), whole };
  }

  private keepLast(live: LiveTable): void {
    const { table } = this;
    if (table === null) return;
    this.owner.host.lastTables.keep(this.owner.place(), {
      columns: columnStates(live),
      shown: table.shown,
      settings: this.owner.reading().settings,
      notesRead: live.read.notes.length,
      leftOut: live.read.leftOut,
    });
  }

  /** Once a frame: the vault tells of each note that was read. */
  private drawSoon(): void {
    this.frame.inFrame();
  }

  private draw(): void {
    const { host } = this.owner;
    const messages = host.messages();
    const { live, table, last, page, unfolded, refused, news } = this;
    const { phase } = this.reading;
    const given = this.given.rows;
    const state = tableState(this.owner, { live, table, last, phase, page, unfolded, refused, news, given });
    this.grid.draw(presentTable(state, messages));
    this.owner.drawn();
  }
}
