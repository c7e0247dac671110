import type { ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { ItemView, setIcon } from 'obsidian';
import { defaultTable } from '../../app/compare/live-table';
import { readBlock, withChange } from '../../core/compare';
import type { BlockChange, BlockReading, TableSettings } from '../../core/compare';
import { conceptKey } from '../../core/text';
import { defaultSettings } from '../../app/settings/settings';
import { stateOf } from '../../app/compare/table-record';
import { drawBar } from '../../ui/comparison/comparison-bar';
import type { TableRefusal } from '../../ui/comparison/table-state';
import type { SurfaceHost } from '../surface-host';
import { COMPARISON_VIEW } from '../view-types';
import type { AfterChange } from './after-change';
import type { ComparisonOwner } from './comparison-owner';
import { ConceptPicker } from './concept-picker';
import { openInsertMenu } from './insert-comparison';
import type { KeptTables } from './kept-tables';
import type { LastEditor } from './last-editor';
import { LiveComparison } from './live-comparison';
import { copyEntries, exportEntries, hiddenEntries, openEntries, optionEntries } from './table-menu';

/** What a comparison tab is given. */
export interface ComparisonViewParts {
  readonly host: SurfaceHost;
  readonly kept: KeptTables;
  readonly lastEditor: LastEditor;
}

/** A comparison in a tab: concepts and options are the view's state. */
export class ComparisonView extends ItemView implements ComparisonOwner {
  override navigation = true;
  readonly host: SurfaceHost;
  readonly kept: KeptTables;
  readonly broken = null;
  readonly base = null;
  readonly freeze = null;
  private readonly lastEditor: LastEditor;
  /** The state as a block would say it, in JSON. */
  private asked: Readonly<Record<string, unknown>> = {};
  private table: LiveComparison | null = null;

  constructor(leaf: WorkspaceLeaf, { host, kept, lastEditor }: ComparisonViewParts) {
    super(leaf);
    this.host = host;
    this.kept = kept;
    this.lastEditor = lastEditor;
  }

  override getViewType(): string {
    return COMPARISON_VIEW;
  }

  override getDisplayText(): string {
    const { comparisonView: texts } = this.host.messages();
    const names = (this.table?.liveTable?.columns ?? []).slice(0, 3).map(({ column }) => column.name);
    return names.length === 0 ? texts.title : texts.tableOf(names);
  }

  override getIcon(): string {
    return 'table-2';
  }

  override onOpen(): Promise<void> {
    this.build();
    // The tab has the focus when it is opened: the table is walked from there, past the bar.
    this.contentEl.onkeydown = (event) => {
      if (event.target !== this.contentEl || !event.key.startsWith('Arrow')) return;
      event.preventDefault();
      this.table?.focus(null);
    };
    this.register(
      this.host.onRename((from, to) => {
        this.follow(from, to);
      }),
    );
    this.register(
      this.containerEl.onWindowMigrated(() => {
        this.build();
      }),
    );
    return Promise.resolve();
  }

  override onClose(): Promise<void> {
    this.table = null;
    this.contentEl.empty();
    return Promise.resolve();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.asked };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    if (typeof state !== 'object' || state === null) return;
    this.asked = this.named({ ...state });
    // The tab is there before its table: whoever opens another one meanwhile stays with that.
    void this.table?.changed();
  }

  /** A concept goes by another name: its column stays. */
  private follow(from: string, to: string): void {
    const { concepts } = this.asked;
    if (!Array.isArray(concepts)) return;
    const now = concepts.map((one: unknown) =>
      typeof one === 'string' && conceptKey(one.replace(/^\[\[|\]\]$/gu, '')) === from ? to : one,
    );
    if (now.every((one, at) => one === concepts[at])) return;
    this.asked = this.named({ ...this.asked, concepts: now });
    void this.app.workspace.requestSaveLayout();
    void this.table?.changed();
  }

  /** A concept that is asked for by its key goes by its name: it keeps that when the concept is gone. */
  private named(asked: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const { concepts } = asked;
    const index = this.host.app()?.index;
    if (!Array.isArray(concepts) || index === undefined) return asked;
    const nameOf = (one: unknown): unknown => {
      const name = typeof one === 'string' ? index.concepts.get(one)?.name : undefined;
      return name !== undefined && conceptKey(name) === one ? name : one;
    };
    return { ...asked, concepts: concepts.map(nameOf) };
  }

  /** The table that is shown, for commands. */
  get comparison(): LiveComparison | null {
    return this.table;
  }

  note(): string | null {
    const { note } = this.asked;
    return typeof note === 'string' ? note : null;
  }

  at(): number | null {
    return null;
  }

  place(): string {
    return `\n${JSON.stringify(this.asked)}`;
  }

  reading(): BlockReading {
    const read = readBlock(JSON.stringify(this.asked), this.defaults(), (text) => JSON.parse(text) as unknown);
    const value = read.ok ? read.value : { concepts: null, settings: this.defaults() };
    return { ...value, concepts: value.concepts ?? [], faults: [] };
  }

  async change(changes: readonly BlockChange[], { focus }: AfterChange): Promise<TableRefusal | null> {
    const defaults = this.defaults();
    const said = changes.reduce((reading, change) => withChange(reading, change, defaults), this.reading());
    this.asked = this.named({ note: this.note(), ...stateOf(said, defaults) });
    void this.app.workspace.requestSaveLayout();
    await this.table?.changed(focus);
    return null;
  }

  pick(chosen: readonly string[]): void {
    new ConceptPicker(this.host, chosen, (keys) => {
      void this.table?.change([{ key: 'concepts', value: keys }]);
    }).open();
  }

  leave(): void {
    this.contentEl.querySelector<HTMLElement>('.differentia-comparison-bar button')?.focus();
  }

  drawn(): void {
    this.drawBar();
    const title = this.getDisplayText();
    if (title === this.drawnTitle) return;
    this.drawnTitle = title;
    // The header reads the name again when the view's state is set.
    this.containerEl.querySelector('.view-header-title')?.setText(title);
  }

  private drawnTitle = '';

  private defaults(): TableSettings {
    return defaultTable((this.host.app()?.settings.settings ?? defaultSettings).comparison);
  }

  private build(): void {
    if (this.table !== null) this.removeChild(this.table);
    this.contentEl.empty();
    this.contentEl.addClass('differentia-comparison-tab');
    this.contentEl.createDiv({ cls: 'differentia-comparison-bar' });
    this.table = this.addChild(new LiveComparison(this.contentEl, this));
    void this.table.start();
  }

  private drawBar(): void {
    const bar = this.contentEl.querySelector<HTMLElement>('.differentia-comparison-bar');
    const { table } = this;
    if (bar === null || table === null) return;
    drawBar(bar, this.host.messages(), {
      add: () => {
        this.pick(table.asked());
      },
      options: (anchor) => {
        openEntries([...optionEntries(table), ...hiddenEntries(table)], anchor);
      },
      insert: (anchor) => {
        openInsertMenu(this.host, { table, editor: this.lastEditor.find(), anchor });
      },
      copy: (anchor) => {
        openEntries(copyEntries(table), anchor);
      },
      export: (anchor) => {
        openEntries(exportEntries(table), anchor);
      },
      setIcon,
    });
  }
}
