import type { O } from './api';
import type { WorkspaceLeaf } from './leaf';
import { Platform } from './platform';
import { WorkspaceTabs } from './tabs';
import {
  type WorkspaceMobileDrawer,
  type WorkspaceParent,
  type WorkspaceRoot,
  type WorkspaceSidedock,
  WorkspaceSplit,
} from './workspace-items';

export type Dock = WorkspaceSidedock | WorkspaceMobileDrawer;

interface Layout {
  readonly root: WorkspaceRoot;
  readonly docks: Record<O.Side, Dock>;
  newLeaf(): WorkspaceLeaf;
  /** The leaf used last below an item; below any window without one. */
  recent(parent?: WorkspaceParent): WorkspaceLeaf | null;
  openWindow(): WorkspaceLeaf;
  changed(): void;
}

/** Finds and makes places for leaves. */
export class LeafPlaces {
  readonly #layout: Layout;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  /** A new tab beside the one last used in this part of the layout. */
  add(parent: WorkspaceParent): WorkspaceLeaf {
    const leaf = this.#layout.newLeaf();
    this.put(leaf, parent);
    return leaf;
  }

  /** Puts a leaf that is nowhere beside the one last used in this part of the layout. */
  put(leaf: WorkspaceLeaf, parent: WorkspaceParent): void {
    const recent = this.#layout.recent(parent);
    const beside: unknown = recent === null ? parent.host$children.first() : recent.parent;
    const tabs = beside instanceof WorkspaceTabs ? beside : new WorkspaceTabs();
    if (tabs !== beside) parent.host$insert(tabs);
    tabs.host$insert(leaf);
    leaf.host$updateHeader();
    this.#layout.changed();
  }

  /** Takes a leaf out of its place and puts it elsewhere; what it shows goes on. */
  move(leaf: WorkspaceLeaf, parent: WorkspaceParent): void {
    const tabs = leaf.parent as unknown as WorkspaceParent;
    this.#keepWindow(leaf, () => {
      tabs.host$remove(leaf);
      this.put(leaf, parent);
    });
    if (this.#layout.root.host$leaves().length === 0) this.add(this.#layout.root);
    leaf.onResize();
  }

  split(leaf: WorkspaceLeaf, direction: O.SplitDirection, before: boolean): WorkspaceLeaf {
    const tabs = leaf.parent as unknown as WorkspaceTabs;
    const above = tabs.parent as unknown as WorkspaceParent;
    const at = above.host$children.indexOf(tabs);
    const made = new WorkspaceTabs();
    if (above instanceof WorkspaceSplit && above.host$direction === direction) {
      above.host$insert(made, before ? at : at + 1);
    } else {
      const split = new WorkspaceSplit(direction);
      above.host$insert(split, at);
      above.host$take(tabs);
      split.host$insert(tabs);
      split.host$insert(made, before ? 0 : 1);
    }
    const fresh = this.#layout.newLeaf();
    made.host$insert(fresh);
    this.#layout.changed();
    return fresh;
  }

  inDock(side: O.Side, split: boolean): WorkspaceLeaf {
    const dock = this.#layout.docks[side];
    if (!split) return this.add(dock);
    const tabs = new WorkspaceTabs();
    dock.host$insert(tabs);
    const leaf = this.#layout.newLeaf();
    tabs.host$insert(leaf);
    return leaf;
  }

  /** What `getLeaf` means. */
  forPane(kind: O.PaneType | boolean, direction: O.SplitDirection = 'vertical'): WorkspaceLeaf {
    if (kind === 'window' && !Platform.isMobile) return this.#layout.openWindow();
    const recent = this.#layout.recent();
    if (kind === 'split' && recent !== null && !Platform.isPhone) return this.split(recent, direction, false);
    if (kind === false && recent !== null && !recent.host$pinned && isReplaceable(recent.view)) return recent;
    return this.add((recent?.getRoot() ?? this.#layout.root) as WorkspaceParent);
  }

  /** The new place is there before a window that becomes empty is closed. */
  #keepWindow(leaf: WorkspaceLeaf, work: () => void): void {
    const root = leaf.getRoot() as WorkspaceParent;
    const spare = new WorkspaceTabs();
    root.host$insert(spare);
    work();
    (spare.parent as unknown as WorkspaceParent).host$remove(spare);
  }
}

function isReplaceable(view: O.View): boolean {
  return view.navigation || view.getViewType() === 'empty';
}
