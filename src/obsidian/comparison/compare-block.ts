import type { MarkdownPostProcessorContext } from 'obsidian';
import { MarkdownRenderChild, MarkdownView, parseYaml } from 'obsidian';
import { defaultTable } from '../../app/compare/live-table';
import { defaultSettings } from '../../app/settings/settings';
import type { BlockChange, BlockReading, BrokenBlock, TableSettings } from '../../core/compare';
import { readBlock } from '../../core/compare';
import type { TableRefusal } from '../../ui/comparison/table-state';
import { Later } from '../../ui/later';
import type { SurfaceHost } from '../surface-host';
import { writeBlock } from './block-writing';
import type { AfterChange } from './after-change';
import type { ComparisonOwner } from './comparison-owner';
import { ConceptPicker } from './concept-picker';
import type { KeptTables } from './kept-tables';
import { LiveComparison } from './live-comparison';
import { freezeDrawn } from './refresh-commands';

export interface CompareBlockParts {
  readonly host: SurfaceHost;
  readonly kept: KeptTables;
  readonly source: string;
  readonly context: MarkdownPostProcessorContext;
}

/** Frames in which a block that was drawn comes into the page. */
const MOST_FRAMES = 20;

/** A `compare` block: a live table in a note, which says in its own lines how it is shown. */
export class CompareBlock extends MarkdownRenderChild implements ComparisonOwner {
  readonly host: SurfaceHost;
  readonly kept: KeptTables;
  readonly base = null;
  private readonly source: string;
  private readonly context: MarkdownPostProcessorContext;
  private readonly table: LiveComparison;
  /** Waits until the block is in the page. */
  private readonly comes: Later;
  private frames = 0;
  private fault: BrokenBlock | null = null;
  private said: { readonly defaults: TableSettings; readonly reading: BlockReading } | null = null;

  constructor(el: HTMLElement, { host, kept, source, context }: CompareBlockParts) {
    super(el);
    this.host = host;
    this.kept = kept;
    this.source = source;
    this.context = context;
    el.addClass('differentia-compare-block');
    // In live preview a click would put the cursor into the block's text.
    for (const type of ['mousedown', 'click', 'dblclick'] as const) {
      el.addEventListener(type, (event) => {
        event.stopPropagation();
      });
    }
    this.table = this.addChild(new LiveComparison(el, this));
    this.comes = new Later(el, () => {
      this.takeOver();
    });
  }

  override onload(): void {
    this.register(() => {
      this.comes.close();
    });
    if (this.note() !== null) this.comes.inFrame();
  }

  /** Draws the last table at once where there is one; the promise is kept when the table is complete. */
  start(): Promise<void> {
    return this.table.start();
  }

  get broken(): BrokenBlock | null {
    this.reading();
    return this.fault;
  }

  note(): string | null {
    return this.context.sourcePath === '' ? null : this.context.sourcePath;
  }

  at(): number | null {
    const info = this.section();
    if (info === null) return null;
    return info.text.split('\n').slice(0, info.lineStart).join('\n').length;
  }

  place(): string {
    return `${this.note() ?? ''}\n${this.source}`;
  }

  reading(): BlockReading {
    const defaults = defaultTable((this.host.app()?.settings.settings ?? defaultSettings).comparison);
    if (this.said !== null && JSON.stringify(this.said.defaults) === JSON.stringify(defaults)) return this.said.reading;
    const read = readBlock(this.source, defaults, (text) => parseYaml(text) as unknown);
    const place = this.lineId();
    this.fault = read.ok ? null : read.broken;
    if (read.ok && place !== null) this.kept.keepReading(place, read.value);
    const nothing = { concepts: null, settings: defaults, faults: [] };
    const good = place === null ? null : this.kept.goodReading(place);
    // The message of the parser is what there is to say; faults of the lines before are no more.
    const reading = read.ok ? read.value : { ...(good ?? nothing), faults: [] };
    this.said = { defaults, reading };
    return reading;
  }

  change(changes: readonly BlockChange[], after: AfterChange): Promise<TableRefusal | null> {
    const note = this.note();
    if (note === null) return Promise.resolve({ kind: 'not-found' });
    const around = this.containerEl.closest('.workspace-leaf-content');
    this.kept.leave({ ...after, note, around });
    const { defaults } = this.said ?? { defaults: this.reading().settings };
    return writeBlock(this.host, {
      note,
      source: this.source,
      section: this.section(),
      changes,
      rules: { defaults, parseYaml: (text) => parseYaml(text) as unknown },
    }).then((refused) => {
      if (refused !== null) this.kept.leave(null);
      return refused;
    });
  }

  pick(chosen: readonly string[]): void {
    new ConceptPicker(this.host, chosen, (keys) => {
      void this.table.change([{ key: 'concepts', value: this.table.namesOf(keys) }], { kind: 'table' });
    }).open();
  }

  leave(): void {
    const el = this.containerEl;
    for (const { view } of this.host.plugin.app.workspace.getLeavesOfType('markdown')) {
      if (!(view instanceof MarkdownView) || !view.contentEl.contains(el)) continue;
      if (view.getMode() === 'source') {
        view.editor.focus();
        return;
      }
    }
    const focused = el.doc.activeElement;
    if (focused?.instanceOf(HTMLElement) === true) focused.blur();
  }

  readonly freeze = (): void => {
    const note = this.note();
    const section = this.section();
    const place = section === null ? null : { from: section.lineStart, to: section.lineEnd };
    if (note !== null) void freezeDrawn(this.host, note, { source: this.source, place });
  };

  drawn(): void {
    // A block has no title of its own.
  }

  /** What hangs on the place in the note was not known before the block was in the page. */
  private findPlace(): void {
    const wasBroken = this.fault !== null;
    this.said = null;
    const { concepts } = this.reading();
    if (wasBroken || concepts === null) void this.table.changed();
  }

  /** Tells one block of the vault from the others, as long as nothing is written above it. */
  private lineId(): string | null {
    const info = this.section();
    return info === null ? null : `${String(info.lineStart)} ${this.note() ?? ''}`;
  }

  /** Null in embeds, callouts and exports, and until the block is in the page. */
  private section(): { readonly text: string; readonly lineStart: number; readonly lineEnd: number } | null {
    return this.context.getSectionInfo(this.containerEl);
  }

  /** The block that stood here before was changed from inside: focus and news go on in this one. */
  private takeOver(): void {
    const note = this.note();
    if (note === null) return;
    if (!this.containerEl.isConnected) {
      this.frames += 1;
      if (this.frames < MOST_FRAMES) this.comes.inFrame();
      return;
    }
    this.findPlace();
    const legacy = this.kept.inherit(note, this.containerEl);
    if (legacy?.news != null) this.table.tell(legacy.news);
    if (legacy?.focus != null) this.table.focusWhenReady(legacy.focus);
  }
}
