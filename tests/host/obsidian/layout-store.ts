import type { O } from './api';
import type { WorkspaceLeaf } from './leaf';
import type { Dock } from './leaf-places';
import type { Popouts } from './popouts';
import { runtime } from './runtime';
import { WorkspaceTabs } from './tabs';
import {
  type WorkspaceItem,
  WorkspaceParent,
  type WorkspaceRoot,
  WorkspaceSplit,
  type WorkspaceWindow,
} from './workspace-items';

interface SavedItem {
  type: 'split' | 'tabs' | 'leaf' | 'window' | 'floating';
  size?: { width: number; height: number };
  id?: string;
  direction?: O.SplitDirection;
  collapsed?: boolean;
  currentTab?: number;
  children?: SavedItem[];
  state?: O.ViewState & { title?: string; icon?: string };
}

export interface SavedLayout {
  main: SavedItem;
  left: SavedItem;
  right: SavedItem;
  floating?: SavedItem;
  active?: string | null;
  lastOpenFiles?: string[];
}

/** Writes the layout beside the settings of the app and reads it at the next start. */
export class LayoutStore {
  readonly #docks: Record<O.Side, Dock>;
  readonly #root: WorkspaceRoot;
  readonly #popouts: Popouts;
  readonly #newLeaf: () => WorkspaceLeaf;

  constructor(docks: Record<O.Side, Dock>, root: WorkspaceRoot, popouts: Popouts, newLeaf: () => WorkspaceLeaf) {
    this.#popouts = popouts;
    this.#docks = docks;
    this.#root = root;
    this.#newLeaf = newLeaf;
  }

  async read(): Promise<SavedLayout | null> {
    const path = this.#path();
    const { adapter } = runtime.app.vault;
    return (await adapter.exists(path)) ? (JSON.parse(await adapter.read(path)) as SavedLayout) : null;
  }

  async write(layout: Record<string, unknown>): Promise<void> {
    const { adapter, configDir } = runtime.app.vault;
    if (!(await adapter.exists(configDir))) await adapter.mkdir(configDir);
    await adapter.write(this.#path(), JSON.stringify(layout, null, 2));
  }

  describe(active: WorkspaceLeaf | null, lastOpenFiles: string[]): Record<string, unknown> {
    const dock = (one: Dock): SavedItem => ({ ...this.#describe(one), collapsed: one.collapsed });
    const layout: SavedLayout = {
      main: this.#describe(this.#root),
      left: dock(this.#docks.left),
      right: dock(this.#docks.right),
      floating: { type: 'floating', children: this.#popouts.list().map((one) => this.#window(one)) },
      active: active?.host$id ?? null,
      lastOpenFiles,
    };
    return { ...layout };
  }

  /** What is not on the screen afterwards is deferred. */
  async restore(layout: SavedLayout): Promise<void> {
    await this.#fill(this.#root, layout.main, true);
    for (const side of ['left', 'right'] as const) {
      const saved = layout[side];
      const isOpen = saved.collapsed === false;
      await this.#fill(this.#docks[side], saved, isOpen);
      if (isOpen) this.#docks[side].expand();
    }
    for (const saved of layout.floating?.children ?? []) {
      const made = this.#popouts.open(saved.size === undefined ? {} : { size: saved.size });
      if (made !== null) await this.#fill(made, saved, true);
    }
  }

  #window(item: WorkspaceWindow): SavedItem {
    const { innerWidth: width, innerHeight: height } = item.win;
    return { ...this.#describe(item), type: 'window', size: { width, height } };
  }

  #path(): string {
    return `${runtime.app.vault.configDir}/workspace.json`;
  }

  #describe(item: WorkspaceItem): SavedItem {
    if (!(item instanceof WorkspaceParent)) {
      const leaf = item as WorkspaceLeaf;
      const state = { ...leaf.getViewState(), title: leaf.getDisplayText(), icon: leaf.getIcon() };
      return { type: 'leaf', id: leaf.host$id, state };
    }
    const children = item.host$children.map((child) => this.#describe(child));
    if (item instanceof WorkspaceTabs) {
      const currentTab = item.host$current === null ? 0 : item.host$children.indexOf(item.host$current);
      return { type: 'tabs', currentTab, children };
    }
    const direction = item instanceof WorkspaceSplit ? item.host$direction : 'horizontal';
    return { type: 'split', direction, children };
  }

  async #fill(parent: WorkspaceParent, saved: SavedItem, isVisible: boolean): Promise<void> {
    for (const child of saved.children ?? []) {
      if (child.type === 'leaf') continue;
      const made = child.type === 'tabs' ? new WorkspaceTabs() : new WorkspaceSplit(child.direction ?? 'vertical');
      parent.host$insert(made);
      if (made instanceof WorkspaceTabs) await this.#fillTabs(made, child, isVisible);
      else await this.#fill(made, child, isVisible);
    }
  }

  async #fillTabs(tabs: WorkspaceTabs, saved: SavedItem, isVisible: boolean): Promise<void> {
    const leaves: WorkspaceLeaf[] = [];
    for (const { id, state } of saved.children ?? []) {
      const leaf = this.#newLeaf();
      if (id !== undefined) leaf.host$id = id;
      tabs.host$insert(leaf);
      if (state !== undefined) leaf.host$defer(state, state.title ?? '', state.icon ?? 'file');
      leaves.push(leaf);
    }
    const current = leaves[saved.currentTab ?? 0];
    if (current === undefined) return;
    tabs.host$select(current);
    if (isVisible) await current.loadIfDeferred();
  }
}
