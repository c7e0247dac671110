import type { ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { ItemView } from 'obsidian';
import type { Point } from '../../core/graph';
import { GraphPane } from '../../ui/graph/graph-pane';
import type { SurfaceHost } from '../surface-host';
import { GRAPH_VIEW, LOCAL_GRAPH_VIEW } from '../view-types';
import { exportGraph, type ExportFormat } from './export-graph';
import { readChoices, readEphemeral, writeChoices } from './graph-choices';
import { GraphController, type ControllerView } from './graph-controller';
import { GraphDisplay } from './graph-display';
import { showOffers, type Offer } from './graph-menus';
import { StageController } from './stage-controller';

/** The whole graph in a tab, or the graph round the note in use in a side pane. */
export class GraphView extends ItemView implements ControllerView {
  private readonly host: SurfaceHost;
  private readonly isLocal: boolean;
  private readonly display: GraphDisplay;
  private readonly controller: GraphController;
  private readonly stage: StageController;

  constructor(leaf: WorkspaceLeaf, host: SurfaceHost, isLocal: boolean) {
    super(leaf);
    this.host = host;
    this.isLocal = isLocal;
    this.navigation = !isLocal;
    this.display = new GraphDisplay({
      host,
      isLocal,
      note: () => this.note(),
      isVisible: () => this.containerEl.isShown(),
    });
    this.controller = new GraphController(host, this.display, this);
    this.stage = new StageController(host, this.display, this, this.controller);
  }

  override getViewType(): string {
    return this.isLocal ? LOCAL_GRAPH_VIEW : GRAPH_VIEW;
  }

  override getDisplayText(): string {
    const { graphView } = this.host.messages();
    return this.isLocal ? graphView.localTitle : graphView.title;
  }

  override getIcon(): string {
    return this.isLocal ? 'git-fork' : 'waypoints';
  }

  override onOpen(): Promise<void> {
    this.build();
    const refresh = (): void => {
      this.display.refresh();
    };
    const comeForward = (): void => {
      this.display.comeForward();
    };
    const { workspace } = this.app;
    this.register(this.host.onChange(refresh));
    this.register(
      this.host.onRename((from, to) => {
        this.follow(from, to);
      }),
    );
    this.registerEvent(workspace.on('file-open', this.isLocal ? refresh : comeForward));
    this.registerEvent(workspace.on('active-leaf-change', comeForward));
    this.registerEvent(workspace.on('layout-change', comeForward));
    this.registerEvent(
      workspace.on('css-change', () => {
        this.display.readTheme();
      }),
    );
    // A popout has its own document: canvases, contexts and frames are made anew in it.
    this.register(
      this.containerEl.onWindowMigrated(() => {
        this.build();
      }),
    );
    return Promise.resolve();
  }

  /** A concept goes by another name: what was chosen of it stays. */
  private follow(from: string, to: string): void {
    const now = (key: string): string => (key === from ? to : key);
    const { focus, selected, current } = this.display.choices;
    if (![...focus, ...selected, current].includes(from)) return;
    this.display.choose({
      focus: focus.map(now),
      selected: selected.map(now),
      current: current === null ? null : now(current),
    });
    this.saveState();
  }

  override onClose(): Promise<void> {
    this.display.close();
    this.contentEl.empty();
    return Promise.resolve();
  }

  override onResize(): void {
    this.display.comeForward();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...writeChoices(this.display.choices) };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const choices = readChoices(state);
    const [first] = choices.focus ?? [];
    const isAsked = first !== undefined && !this.isLocal;
    this.display.choose(isAsked ? { ...choices, current: first, selected: [...(choices.focus ?? [])] } : choices);
    if (isAsked) this.display.reveal(this.display.content.node(first));
  }

  override getEphemeralState(): Record<string, unknown> {
    return { selected: [...this.display.choices.selected] };
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    const { selected } = readEphemeral(state);
    if (selected !== null) this.display.choose({ selected });
  }

  showMenu(offers: readonly Offer[], at: Point, note: string | null): void {
    showOffers(this.app, offers, { at, doc: this.containerEl.doc, note });
  }

  openAround(key: string): void {
    if (this.isLocal) {
      this.display.choose({ focus: [key], locked: true, camera: null });
      this.saveState();
      return;
    }
    void openLocalGraph(this.app.workspace, { focus: [key], locked: true });
  }

  exportAs(format: ExportFormat): void {
    const { content, laidOut } = this.display;
    void exportGraph(this.host, { format, slice: content.now.slice, positions: laidOut, el: this.contentEl });
  }

  saveState(): void {
    void this.app.workspace.requestSaveLayout();
  }

  private build(): void {
    this.display.close();
    this.contentEl.empty();
    this.display.build(new GraphPane(this.contentEl, this.controller), this.stage);
  }

  private note(): string | null {
    const file = this.app.workspace.getActiveFile();
    return file?.extension === 'md' ? file.path : null;
  }
}

/** Opens the local graph in the right pane; with a state, round what it says. */
export async function openLocalGraph(
  workspace: ItemView['app']['workspace'],
  state?: Record<string, unknown>,
): Promise<void> {
  const leaf = await workspace.ensureSideLeaf(LOCAL_GRAPH_VIEW, 'right', {
    active: true,
    reveal: true,
    ...(state === undefined ? {} : { state }),
  });
  await workspace.revealLeaf(leaf);
}
