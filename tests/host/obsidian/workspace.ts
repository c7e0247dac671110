import type { O, Pub } from './api';
import type { App } from './app';
import { Events } from './events';
import { FileView } from './file-view';
import { LayoutStore } from './layout-store';
import { type Dock, LeafPlaces } from './leaf-places';
import { WorkspaceLeaf } from './leaf';
import { MarkdownView } from './markdown-view';
import type { Menu } from './menu';
import { Platform } from './platform';
import { makeActive, Popouts } from './popouts';
import { WorkspaceTabs } from './tabs';
import { debounce, parseLinktext } from './text';
import type { WorkspaceParent } from './workspace-items';
import {
  WorkspaceFloating,
  WorkspaceMobileDrawer,
  WorkspaceRibbon,
  WorkspaceRoot,
  WorkspaceSidedock,
  type WorkspaceSplit,
} from './workspace-items';

const outer = (leaf: WorkspaceLeaf): O.WorkspaceLeaf => leaf;
const inner = (leaf: O.WorkspaceLeaf): WorkspaceLeaf => leaf as unknown as WorkspaceLeaf;

export class Workspace extends Events implements Pub<O.Workspace> {
  leftSplit: O.WorkspaceSidedock | O.WorkspaceMobileDrawer;
  rightSplit: O.WorkspaceSidedock | O.WorkspaceMobileDrawer;
  leftRibbon: O.WorkspaceRibbon;
  rightRibbon: O.WorkspaceRibbon;
  rootSplit: O.WorkspaceRoot;
  activeLeaf: O.WorkspaceLeaf | null = null;
  containerEl: HTMLElement;
  layoutReady = false;
  requestSaveLayout: O.Debouncer<[], Promise<void>>;
  activeEditor: O.MarkdownFileInfo | null = null;
  readonly #app: App;
  readonly #docks: Record<O.Side, Dock>;
  readonly #root = new WorkspaceRoot();
  readonly #floating = new WorkspaceFloating();
  readonly #popouts: Popouts;
  readonly #places: LeafPlaces;
  readonly #store: LayoutStore;
  #whenReady: (() => unknown)[] = [];
  #activeFile: O.TFile | null = null;
  #lastOpen: string[] = [];
  #uses = 0;

  constructor(app: App) {
    super();
    this.#app = app;
    const changed = (): void => {
      this.#layoutChanged();
    };
    const dock = (side: O.Side): Dock =>
      Platform.isPhone ? new WorkspaceMobileDrawer(side, changed) : new WorkspaceSidedock(side, changed);
    this.#docks = { left: dock('left'), right: dock('right') };
    this.leftSplit = this.#docks.left;
    this.rightSplit = this.#docks.right;
    this.rootSplit = this.#root;
    const [leftRibbon, rightRibbon] = [new WorkspaceRibbon(), new WorkspaceRibbon()];
    this.leftRibbon = leftRibbon;
    this.rightRibbon = rightRibbon;
    this.containerEl = createDiv('workspace');
    this.containerEl.append(
      leftRibbon.host$el,
      this.#docks.left.host$el,
      this.#root.host$el,
      this.#docks.right.host$el,
    );
    this.#popouts = new Popouts(app, this, this.#floating);
    this.#places = new LeafPlaces({
      root: this.#root,
      docks: this.#docks,
      newLeaf: () => this.host$newLeaf(),
      recent: (parent) => this.#recent(parent),
      openWindow: () => inner(this.openPopoutLeaf()),
      changed,
    });
    this.#store = new LayoutStore(this.#docks, this.#root, this.#popouts, () => this.host$newLeaf());
    // A device in trouble is no fault of the plugin: the layout is written the next time.
    this.requestSaveLayout = debounce(() => this.host$saveLayout().catch(() => undefined), 500);
    new ResizeObserver(() => {
      this.trigger('resize');
      this.iterateAllLeaves((leaf) => {
        leaf.onResize();
      });
    }).observe(this.containerEl);
    app.vault.on('rename', (file: O.TAbstractFile, old: string) => {
      this.#lastOpen = this.#lastOpen.map((path) => (path === old ? file.path : path));
      this.iterateAllLeaves((leaf) => {
        inner(leaf).host$updateHeader();
      });
    });
  }

  host$ribbon(): HTMLElement {
    return (this.leftRibbon as unknown as WorkspaceRibbon).host$el;
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.#whenReady.push(callback);
  }

  /** Restores the saved layout, or an empty tab, and tells who waits for it. */
  async host$start(): Promise<void> {
    const saved = await this.#store.read();
    if (saved !== null) {
      await this.#store.restore(saved);
      this.#lastOpen = saved.lastOpenFiles ?? [];
    }
    if (this.#root.host$leaves().length === 0) this.#places.add(this.#root);
    const wanted = saved?.active ?? null;
    const leaves = this.#allLeaves();
    const active = leaves.find(({ host$id }) => host$id === wanted) ?? this.#root.host$leaves()[0] ?? null;
    if (active !== null) this.setActiveLeaf(outer(active));
    this.layoutReady = true;
    for (const callback of this.#whenReady.splice(0)) callback();
    this.trigger('layout-ready');
    this.#layoutChanged();
  }

  changeLayout(layout: unknown): Promise<void> {
    for (const leaf of this.#allLeaves()) leaf.detach();
    return this.#store.restore(layout as never);
  }

  getLayout(): Record<string, unknown> {
    return this.#store.describe(this.activeLeaf && inner(this.activeLeaf), this.#lastOpen);
  }

  async host$saveLayout(): Promise<void> {
    await this.#store.write(this.getLayout());
  }

  host$newLeaf(): WorkspaceLeaf {
    return new WorkspaceLeaf(this.#app);
  }

  createLeafInParent(parent: O.WorkspaceSplit, _index: number): O.WorkspaceLeaf {
    return outer(this.#places.add(parent as unknown as WorkspaceSplit));
  }

  createLeafBySplit(leaf: O.WorkspaceLeaf, direction: O.SplitDirection = 'vertical', before = false): O.WorkspaceLeaf {
    return outer(this.#places.split(inner(leaf), direction, before));
  }

  splitActiveLeaf(direction?: O.SplitDirection): O.WorkspaceLeaf {
    return this.createLeafBySplit(this.getMostRecentLeaf() ?? this.getLeaf('tab'), direction);
  }

  async duplicateLeaf(
    leaf: O.WorkspaceLeaf,
    type?: O.PaneType | boolean | O.SplitDirection,
    direction?: O.SplitDirection,
  ): Promise<O.WorkspaceLeaf> {
    const isDirection = type === 'vertical' || type === 'horizontal';
    const made = isDirection ? this.createLeafBySplit(leaf, type) : this.getLeaf(type ?? 'split', direction);
    await made.setViewState(leaf.getViewState());
    return made;
  }

  getUnpinnedLeaf(): O.WorkspaceLeaf {
    return this.getLeaf(false);
  }

  getLeaf(newLeaf?: O.PaneType | boolean, direction?: O.SplitDirection): O.WorkspaceLeaf {
    return outer(this.#places.forPane(newLeaf ?? false, direction));
  }

  moveLeafToPopout(leaf: O.WorkspaceLeaf, data?: O.WorkspaceWindowInitData): O.WorkspaceWindow {
    if (Platform.isMobile) throw new Error('There are no windows on this device.');
    const item = this.#popouts.open(data);
    if (item === null) throw new Error('The window was refused.');
    this.#places.move(inner(leaf), item);
    this.setActiveLeaf(leaf, { focus: true });
    return item;
  }

  openPopoutLeaf(data?: O.WorkspaceWindowInitData): O.WorkspaceLeaf {
    if (Platform.isMobile) throw new Error('There are no windows on this device.');
    const item = this.#popouts.open(data);
    if (item === null) throw new Error('The window was refused.');
    return outer(this.#places.add(item));
  }

  /** Brings a leaf back from its window, as dragging its tab does. */
  host$moveToMain(leaf: WorkspaceLeaf): void {
    this.#places.move(leaf, this.#root);
    this.setActiveLeaf(outer(leaf), { focus: true });
  }

  /** A link to nothing makes the note, as in the app. */
  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: O.PaneType | boolean,
    openViewState?: O.OpenViewState,
  ): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const found = this.#app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    const file = found ?? (await this.#app.vault.create(/\.\w+$/u.test(path) ? path : `${path}.md`, ''));
    const eState = { ...(subpath === '' ? {} : { subpath }), ...openViewState?.eState };
    await this.getLeaf(newLeaf ?? false).openFile(file, { ...openViewState, eState });
  }

  setActiveLeaf(leaf: O.WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus?: boolean): void {
    const mine = inner(leaf);
    if ((mine.parent as WorkspaceParent | O.WorkspaceTabs | null) === null) return;
    const shouldFocus = typeof params === 'object' ? params.focus === true : focus === true;
    const tabs: unknown = mine.parent;
    if (tabs instanceof WorkspaceTabs && tabs.host$current !== mine) tabs.host$select(mine);
    makeActive(leaf.getContainer().win);
    this.#uses += 1;
    mine.host$used = this.#uses;
    void mine.loadIfDeferred();
    if (this.activeLeaf !== leaf) {
      if (this.activeLeaf !== null) inner(this.activeLeaf).host$el.removeClass('mod-active');
      this.activeLeaf = leaf;
      mine.host$el.addClass('mod-active');
      this.trigger('active-leaf-change', leaf);
      this.#layoutChanged();
    }
    if (shouldFocus && leaf.view instanceof MarkdownView) leaf.view.editor.focus();
    this.#updateActiveFile();
  }

  getLeafById(id: string): O.WorkspaceLeaf | null {
    const leaf = this.#allLeaves().find(({ host$id }) => host$id === id);
    return leaf === undefined ? null : outer(leaf);
  }

  getGroupLeaves(group: string): O.WorkspaceLeaf[] {
    return this.#allLeaves()
      .filter(({ host$group }) => host$group === group)
      .map(outer);
  }

  /** Without a root: in the main part of any window. */
  getMostRecentLeaf(root?: O.WorkspaceParent): O.WorkspaceLeaf | null {
    const recent = this.#recent(root as unknown as WorkspaceParent | undefined);
    return recent === null ? null : outer(recent);
  }

  getLeftLeaf(split: boolean): O.WorkspaceLeaf | null {
    return outer(this.#places.inDock('left', split));
  }

  getRightLeaf(split: boolean): O.WorkspaceLeaf | null {
    return outer(this.#places.inDock('right', split));
  }

  async ensureSideLeaf(
    type: string,
    side: O.Side,
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
  ): Promise<O.WorkspaceLeaf> {
    const dock = this.#docks[side];
    const known = dock.host$leaves().find(({ view }) => view.getViewType() === type);
    const leaf = known ?? this.#places.inDock(side, options.split === true);
    if (known === undefined || options.state !== undefined) {
      await leaf.setViewState({ type, ...(options.state === undefined ? {} : { state: options.state }) });
    }
    if (options.reveal !== false) await this.revealLeaf(outer(leaf));
    if (options.active === true) this.setActiveLeaf(outer(leaf), { focus: true });
    return outer(leaf);
  }

  getActiveViewOfType<T extends O.View>(type: O.Constructor<T>): T | null {
    const view: unknown = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  /** Beside a view without a file, as documented, the file that was active last, as long as it is there. */
  getActiveFile(): O.TFile | null {
    if (this.#activeFile !== null) return this.#activeFile;
    const [last] = this.#lastOpen;
    return last === undefined ? null : this.#app.vault.getFileByPath(last);
  }

  iterateRootLeaves(callback: (leaf: O.WorkspaceLeaf) => unknown): void {
    for (const leaf of this.#root.host$leaves()) callback(outer(leaf));
  }

  iterateAllLeaves(callback: (leaf: O.WorkspaceLeaf) => unknown): void {
    for (const leaf of this.#allLeaves()) callback(outer(leaf));
  }

  getLeavesOfType(viewType: string): O.WorkspaceLeaf[] {
    return this.#allLeaves()
      .filter(({ view }) => view.getViewType() === viewType)
      .map(outer);
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  async revealLeaf(leaf: O.WorkspaceLeaf): Promise<void> {
    const mine = inner(leaf);
    const tabs: unknown = mine.parent;
    if (tabs instanceof WorkspaceTabs) tabs.host$select(mine);
    const root: unknown = mine.getRoot();
    if (root instanceof WorkspaceSidedock || root instanceof WorkspaceMobileDrawer) root.expand();
    await mine.loadIfDeferred();
    this.#layoutChanged();
  }

  getLastOpenFiles(): string[] {
    return [...this.#lastOpen];
  }

  updateOptions(): void {
    for (const { view } of this.#allLeaves()) {
      if ((view as unknown) instanceof MarkdownView) (view as unknown as MarkdownView).host$updateOptions();
    }
  }

  handleLinkContextMenu(menu: O.Menu, linktext: string, sourcePath: string): boolean {
    const file = this.#app.metadataCache.getFirstLinkpathDest(parseLinktext(linktext).path, sourcePath);
    if (file === null) return false;
    this.trigger('file-menu', menu, file, 'link-context-menu');
    return true;
  }

  /** Shows the menu of a file, as the file list does. */
  host$fileMenu(menu: Menu, file: O.TAbstractFile): void {
    this.trigger('file-menu', menu, file, 'file-explorer-context-menu');
  }

  /** The menu of several files, as the file list does. */
  host$filesMenu(menu: Menu, files: O.TAbstractFile[]): void {
    this.trigger('files-menu', menu, files, 'file-explorer-context-menu');
  }

  /** The app is about to go: who has something to finish adds it. */
  async host$quit(): Promise<void> {
    const work: Promise<unknown>[] = [];
    const tasks: O.Tasks = {
      add: (callback) => void work.push(callback()),
      addPromise: (promise) => void work.push(promise),
      isEmpty: () => work.length === 0,
      promise: () => Promise.all(work),
    };
    this.trigger('quit', tasks);
    await tasks.promise();
  }

  host$active(): WorkspaceLeaf | null {
    return this.activeLeaf === null ? null : inner(this.activeLeaf);
  }

  host$contentChanged(): void {
    this.#updateActiveFile();
    this.#layoutChanged();
  }

  host$leafClosed(leaf: WorkspaceLeaf): void {
    if (this.#root.host$leaves().length === 0) this.#places.add(this.#root);
    if (this.activeLeaf === outer(leaf)) {
      this.activeLeaf = null;
      const next = this.getMostRecentLeaf();
      if (next !== null) this.setActiveLeaf(next);
    }
    this.#updateActiveFile();
    this.#layoutChanged();
  }

  #recent(parent?: WorkspaceParent): WorkspaceLeaf | null {
    const roots: WorkspaceParent[] = parent === undefined ? [this.#root, this.#floating] : [parent];
    const leaves = roots.flatMap((one) => one.host$leaves());
    return leaves.sort((a, b) => b.host$used - a.host$used)[0] ?? null;
  }

  #allLeaves(): WorkspaceLeaf[] {
    return [this.#root, this.#floating, this.#docks.left, this.#docks.right].flatMap((one) => one.host$leaves());
  }

  /** The file of the active view; a side leaf without file leaves the last one. */
  #updateActiveFile(): void {
    const recent = this.getMostRecentLeaf();
    const active: unknown = this.activeLeaf?.view;
    const view: unknown = active instanceof FileView ? active : recent?.view;
    const file = view instanceof FileView ? view.file : null;
    this.activeEditor = view instanceof MarkdownView ? view : null;
    if (file === this.#activeFile) return;
    this.#activeFile = file;
    if (file !== null)
      this.#lastOpen = [file.path, ...this.#lastOpen.filter((path) => path !== file.path)].slice(0, 10);
    this.trigger('file-open', file);
  }

  #layoutChanged(): void {
    if (!this.layoutReady) return;
    this.trigger('layout-change');
    this.requestSaveLayout();
  }
}
