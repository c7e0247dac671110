import { Component } from 'obsidian';
import type { DifferentiaApp } from '../../app/app';
import type { LiveTable, ShownTable, TableRequest } from '../../app/compare/live-table';
import { concernsTable, isSameRequest, readLiveTable, showTable } from '../../app/compare/live-table';
import { moveColumn, moveRow } from '../../app/compare/table-changes';
import type { BlockChange } from '../../core/compare';
import type { SourcePopover } from '../../ui/comparison/source-popover';
import { TableGrid } from '../../ui/comparison/table-grid';
import { watchSight } from '../../ui/in-sight';
import { Later } from '../../ui/later';
import { nameRows, presentTable } from '../../ui/comparison/table-present';
import type { TableNews, TablePhase, TableRefusal } from '../../ui/comparison/table-state';
import type { CellTarget, LineTarget, TableButton, TableTarget } from '../../ui/comparison/table-view-model';
import { openSources } from './cell-popover';
import type { ComparisonOwner } from './comparison-owner';
import { openTableMenu } from './table-menu';
import type { TableHandle } from './table-handle';
import { tableState } from './table-state-of';

/** A table is made again when nothing has changed for so long. */
const REST_MS = 300;
/** Work that takes longer shows how far it is. */
const SILENT_MS = 300;

/** A comparison that follows the notes: read, shown, changed. */
export class LiveComparison extends Component implements TableHandle {
  readonly owner: ComparisonOwner;
  private readonly el: HTMLElement;
  private readonly grid: TableGrid;
  private live: LiveTable | null = null;
  private table: ShownTable | null = null;
  private phase: TablePhase = { kind: 'starting' };
  private page = { columns: 0, rows: 0 };
  private unfolded = false;
  private refused: TableRefusal | null = null;
  private news: TableNews | null = null;
  private inSight = true;
  private readonly rest: Later;
  private readonly frame: Later;
  private stale = false;
  /** Counts readings: an older one that ends late is not shown. */
  private reading = 0;
  private cancelled = false;
  private listening = false;
  private popover: SourcePopover | null = null;
  private wanted: TableTarget | null = null;

  constructor(el: HTMLElement, owner: ComparisonOwner) {
    super();
    this.el = el;
    this.owner = owner;
    this.grid = new TableGrid(el, this);
    this.rest = new Later(el, () => {
      void this.read();
    });
    this.frame = new Later(el, () => {
      this.draw();
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
      this.reading += 1;
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
    const app = this.owner.host.app();
    if (app !== null) this.live = this.owner.kept.find(this.request());
    if (app !== null && this.live !== null) {
      this.make(app);
      this.phase = { kind: 'updating' };
    }
    this.draw();
    await this.read();
  }

  get shown(): ShownTable | null {
    return this.table;
  }

  get liveTable(): LiveTable | null {
    return this.live;
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
    if (focus !== null) this.grid.focus(focus);
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

  openMenu(target: TableTarget, anchor: HTMLElement): void {
    openTableMenu(this, target, anchor);
  }

  move(target: LineTarget, step: -1 | 1): void {
    if (target.kind === 'column') this.moveColumnAt(target.at, step);
    else this.moveRowOf(target.id, step);
  }

  turn(axis: 'columns' | 'rows', step: -1 | 1): void {
    this.page = { ...this.page, [axis]: Math.max(0, this.page[axis] + step) };
    this.draw();
  }

  toggleFold(): void {
    this.unfolded = !this.unfolded;
    this.draw();
  }

  cancel(): void {
    this.cancelled = true;
  }

  leave(): void {
    this.owner.leave();
  }

  press(button: TableButton): void {
    switch (button.kind) {
      case 'compare':
        void this.change([{ key: 'concepts', value: this.namesOf(button.keys) }]);
        return;
      case 'create':
        void this.createNote(button.name);
        return;
      case 'pick':
        this.owner.pick(this.asked());
        return;
      case 'resume':
        void this.read();
        return;
      case 'show-below':
        void this.change([{ key: 'min', value: this.leastConfidence() }]);
        return;
      case 'show-implied':
        void this.change([{ key: 'implied', value: true }]);
        return;
      case 'show-hidden':
        void this.change([{ key: 'hide', value: [] }]);
        return;
      case 'show-same':
        void this.change([{ key: 'same', value: 'show' }]);
        return;
      case 'undo':
        if (this.owner.host.app()?.verdicts.undo() === true) this.tell({ kind: 'undone' });
        return;
      case 'use':
        void this.change([
          { key: 'concepts', value: this.asked().map((name, at) => (at === button.at ? button.name : name)) },
        ]);
        return;
    }
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

  private leastConfidence(): number {
    const cells = this.table?.whole.rows.flatMap((row) => row.cells.flat()) ?? [];
    const { implied } = this.owner.reading().settings;
    const sure = cells.filter((cell) => implied || !cell.implied).map(({ confidence }) => confidence);
    return Math.min(50, ...sure);
  }

  private moveRowOf(id: string, step: -1 | 1): void {
    const { settings } = this.owner.reading();
    const leavesSame = settings.same === 'hide' || (settings.same === 'fold' && !this.unfolded);
    const all = this.rows;
    const inSight = all.filter(({ row }) => !(leavesSame && row.kind === 'same'));
    const at = inSight.findIndex((one) => one.id === id);
    const [one, other] = [inSight[at], inSight[at + step]];
    if (one === undefined || other === undefined) return;
    const rows = this.table?.shown.rows ?? [];
    const changes = moveRow(settings, rows, { from: all.indexOf(one), to: all.indexOf(other) });
    const news = { kind: 'row-moved', name: one.row.aspect, place: at + step + 1, of: inSight.length } as const;
    void this.change(changes, { kind: 'row', id }, news);
  }

  private moveColumnAt(at: number, step: -1 | 1): void {
    const names = this.asked();
    const to = at + step;
    if (to < 0 || to >= names.length) return;
    const name = this.live?.columns[at]?.column.name ?? '';
    const news = { kind: 'column-moved', name, place: to + 1, of: names.length } as const;
    void this.change([{ key: 'concepts', value: moveColumn(names, at, step) }], { kind: 'column', at: to }, news);
  }

  private request(): TableRequest {
    const { concepts, settings } = this.owner.reading();
    return { concepts, sources: settings.sources, note: this.owner.note(), at: this.owner.at() };
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
      app.ingest.onProgress(({ phase }) => {
        if (phase === 'idle') this.drawSoon();
      }),
    );
    if (this.phase.kind === 'starting') void this.read();
  }

  /** When nothing has changed for a while, and the table is in sight. */
  private readSoon(): void {
    // A table out of sight stays as it is until somebody looks.
    this.stale = true;
    if (!this.inSight) return;
    if (this.phase.kind === 'ready') this.phase = { kind: 'updating' };
    this.draw();
    this.rest.after(REST_MS);
  }

  private async read(): Promise<void> {
    const app = this.owner.host.app();
    if (app === null) return;
    const mine = ++this.reading;
    this.stale = false;
    this.cancelled = false;
    const { performance } = this.el.win;
    const began = performance.now();
    if (this.phase.kind === 'ready') this.phase = { kind: 'updating' };
    const live = await readLiveTable(app.vault, this.request(), {
      goOn: (done, total) => {
        if (mine !== this.reading) return false;
        if (performance.now() - began > SILENT_MS) {
          this.phase = { kind: 'reading', done, total };
          this.draw();
        }
        return !this.cancelled;
      },
    });
    if (mine !== this.reading) return;
    this.live = live;
    this.owner.kept.keep(live);
    this.phase = { kind: 'ready' };
    this.make(app);
    this.grid.hold();
    this.draw();
    this.grid.release();
    if (this.wanted !== null) this.grid.focus(this.wanted);
    this.wanted = null;
  }

  private make(app: DifferentiaApp): void {
    if (this.live === null) return;
    this.table = showTable(this.live, this.owner.reading().settings, app.index.verdicts);
  }

  /** Once a frame: the vault tells of each note that was read. */
  private drawSoon(): void {
    this.frame.inFrame();
  }

  private draw(): void {
    const { host } = this.owner;
    const messages = host.messages();
    const { live, table, phase, page, unfolded, refused, news } = this;
    const state = tableState(this.owner, { live, table, phase, page, unfolded, refused, news });
    this.grid.draw(presentTable(state, messages));
    this.owner.drawn();
  }
}
