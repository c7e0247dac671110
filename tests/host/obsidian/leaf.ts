import type { O, Pub } from './api';
import type { App } from './app';
import { FileView } from './file-view';
import { Menu } from './menu';
import { runtime } from './runtime';
import { DeferredView, EmptyView, type View } from './view';
import type { WorkspaceParent } from './workspace-items';
import { WorkspaceItem } from './workspace-items';

let made = 0;

interface TabGroup {
  host$updateHeader?: (leaf: WorkspaceLeaf) => void;
}

export class WorkspaceLeaf extends WorkspaceItem implements Pub<O.WorkspaceLeaf> {
  parent: O.WorkspaceTabs | O.WorkspaceMobileDrawer = null as unknown as O.WorkspaceTabs;
  view: O.View;
  hoverPopover: O.HoverPopover | null = null;
  host$el = createDiv('workspace-leaf');
  readonly host$app: App;
  host$id: string;
  host$pinned = false;
  /** When it was last active: a count, not a time. */
  host$used = 0;
  #group: string | null = null;
  #ephemeral: unknown = null;

  constructor(app: App) {
    super();
    this.host$app = app;
    made += 1;
    this.host$id = `leaf-${made}-${Math.random().toString(36).slice(2, 10)}`;
    this.view = this.#asView(new EmptyView(this));
    void this.#own().host$open(this.host$el);
    this.host$el.addEventListener('pointerdown', () => {
      app.workspace.setActiveLeaf(this);
    });
    this.host$el.addEventListener('focusin', () => {
      app.workspace.setActiveLeaf(this);
    });
  }

  async openFile(file: O.TFile, openState?: O.OpenViewState): Promise<void> {
    const type = runtime.app.host$viewTypeOf(file.extension);
    const state = { ...(this.view instanceof FileView ? this.#keptState() : {}), ...openState?.state, file: file.path };
    await this.setViewState({ type, state, active: openState?.active ?? true }, openState?.eState);
  }

  async open(view: O.View): Promise<O.View> {
    await this.#replace(view as unknown as View);
    return view;
  }

  getViewState(): O.ViewState {
    const state: O.ViewState = { type: this.view.getViewType(), state: this.view.getState() };
    if (this.host$pinned) state.pinned = true;
    return state;
  }

  async setViewState(viewState: O.ViewState, eState?: unknown): Promise<void> {
    if (viewState.pinned !== undefined) this.host$pinned = viewState.pinned;
    if (this.isDeferred || this.view.getViewType() !== viewState.type) {
      await this.#replace(runtime.app.host$makeView(viewState.type, this));
    }
    await this.view.setState(viewState.state ?? {}, { history: false });
    if (eState !== undefined) this.setEphemeralState(eState);
    this.host$updateHeader();
    if (viewState.active === true) {
      this.host$app.workspace.setActiveLeaf(this, { focus: true });
    }
    this.host$app.workspace.host$contentChanged();
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  async loadIfDeferred(): Promise<void> {
    if (!this.isDeferred) return;
    await this.setViewState(
      { type: this.view.getViewType(), state: this.view.getState() },
      this.#ephemeral ?? undefined,
    );
  }

  /** Takes a state from a saved layout without making the view yet. */
  host$defer(state: O.ViewState, title: string, icon: string): void {
    const view = new DeferredView(this, state, title, icon);
    this.host$pinned = state.pinned === true;
    void this.#replace(view);
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.#ephemeral = state;
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.host$pinned);
  }

  setPinned(pinned: boolean): void {
    this.host$pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  setGroupMember(other: O.WorkspaceLeaf): void {
    this.setGroup((other as unknown as WorkspaceLeaf).host$id);
  }

  setGroup(group: string): void {
    this.#group = group;
    this.trigger('group-change', group);
  }

  get host$group(): string | null {
    return this.#group;
  }

  detach(): void {
    const above = this.parent as unknown as WorkspaceParent | null;
    if (above === null) return;
    above.host$remove(this);
    this.parent = null as unknown as O.WorkspaceTabs;
    void this.#own().host$close();
    this.host$app.workspace.host$leafClosed(this);
  }

  getIcon(): O.IconName {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  host$updateHeader(): void {
    (this.parent as unknown as TabGroup | null)?.host$updateHeader?.(this);
  }

  host$showMenu(event: MouseEvent, source: string): void {
    const menu = new Menu();
    this.view.onPaneMenu(menu, source);
    const { workspace } = this.host$app;
    workspace.trigger('leaf-menu', menu, this);
    if (this.view instanceof FileView && this.view.file !== null) {
      workspace.trigger('file-menu', menu, this.view.file, source, this);
    }
    menu.addItem((item) =>
      item
        .setTitle('Close')
        .setIcon('x')
        .setSection('close')
        .onClick(() => {
          this.detach();
        }),
    );
    menu.showAtMouseEvent(event);
  }

  #keptState(): Record<string, unknown> {
    return Object.fromEntries(Object.entries(this.view.getState()).filter(([key]) => key !== 'file'));
  }

  #asView(view: View): O.View {
    return view as unknown as O.View;
  }

  #own(): View {
    return this.view as unknown as View;
  }

  async #replace(view: View): Promise<void> {
    const old = this.#own();
    this.view = this.#asView(view);
    await old.host$close();
    // A saved leaf may be looked at before its placeholder is there.
    if (this.#own() !== view) return;
    await view.host$open(this.host$el);
    this.host$updateHeader();
  }
}
