import type { BasesEntry, QueryController } from 'obsidian';
import { BasesView } from 'obsidian';
import type { BlockChange, BlockReading } from '../../core/compare';
import type { TableRefusal } from '../../ui/comparison/table-state';
import type { NamedRow } from '../../ui/comparison/table-present';
import type { AfterChange } from '../comparison/after-change';
import type { BaseTable } from '../comparison/base-table';
import { notesOnPage } from '../comparison/base-table';
import type { ComparisonOwner } from '../comparison/comparison-owner';
import type { KeptTables } from '../comparison/kept-tables';
import { LiveComparison } from '../comparison/live-comparison';
import type { SurfaceHost } from '../surface-host';
import { COMPARISON_VIEW } from '../view-types';
import { readLongest, readSettings, usualTable, writeSettings } from './base-settings';
import { PropertyCells, propertyRows } from './property-rows';

/** What a comparison in a base is given. */
export interface ComparisonBaseParts {
  readonly host: SurfaceHost;
  readonly kept: KeptTables;
}

/** A comparison as a view of a base: its entries are the columns, its properties the first rows. */
export class ComparisonBase extends BasesView implements BaseTable, ComparisonOwner {
  override type = COMPARISON_VIEW;
  readonly host: SurfaceHost;
  readonly kept: KeptTables;
  readonly broken = null;
  readonly base = this;
  readonly freeze = null;
  private readonly root: HTMLElement;
  private readonly values = new PropertyCells();
  /** Null until the app has told of results: before there are no settings either. */
  private table: LiveComparison | null = null;

  constructor(controller: QueryController, containerEl: HTMLElement, { host, kept }: ComparisonBaseParts) {
    super(controller);
    this.host = host;
    this.kept = kept;
    this.root = containerEl.createDiv({ cls: 'differentia-base', attr: { tabindex: '-1' } });
    this.root.createDiv({ cls: 'differentia-quiet', text: host.messages().bases.waiting });
  }

  /** The app gives the focus to the view as soon as it is made, whatever is in it. */
  focus(): void {
    if (this.table?.shown == null) this.root.focus({ preventScroll: true });
    else this.table.focus(null);
  }

  override onDataUpdated(): void {
    if (this.table !== null) {
      void this.table.changed();
      return;
    }
    this.root.empty();
    this.table = new LiveComparison(this.root, this);
    this.addChild(this.table);
    if (this.root.doc.activeElement === this.root) this.table.focusWhenReady({ kind: 'table' });
    void this.table.start();
  }

  override onunload(): void {
    this.root.remove();
  }

  files(): readonly string[] {
    return this.entries().map(({ file }) => file.path);
  }

  rows(files: readonly string[]): readonly NamedRow[] {
    const entries = new Map(this.entries().map((entry) => [entry.file.path, entry]));
    return propertyRows(
      files.map((path) => entries.get(path) ?? null),
      this.config,
    );
  }

  drawValue(row: string, file: string, el: HTMLElement): void {
    const entry = this.entries().find((one) => one.file.path === file) ?? null;
    this.values.draw(row, entry, el, this.app.renderContext);
  }

  longest(): number {
    return readLongest(this.config);
  }

  note(): null {
    return null;
  }

  at(): null {
    return null;
  }

  place(): string {
    const shown = this.table?.liveTable?.request.files ?? notesOnPage(this.files(), 0);
    return `\n${JSON.stringify(shown)}`;
  }

  reading(): BlockReading {
    const usual = usualTable(this.host);
    return { concepts: null, settings: readSettings(this.config, usual), faults: [] };
  }

  async change(changes: readonly BlockChange[], { focus }: AfterChange): Promise<TableRefusal | null> {
    writeSettings(this.config, changes, usualTable(this.host));
    await this.table?.changed(focus);
    return null;
  }

  pick(): void {
    // The base chooses what is compared.
  }

  leave(): void {
    this.root.focus({ preventScroll: true });
  }

  drawn(): void {
    // A base has its own title.
  }

  /** Asked for each time: the app replaces its results. */
  private entries(): readonly BasesEntry[] {
    return this.data.data;
  }
}
