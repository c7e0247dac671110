import type { O, Pub } from './api';
import { Events } from './events';
import type { WorkspaceLeaf } from './leaf';
import { runtime } from './runtime';

/** One part of the layout: a split, a group of tabs or a leaf. */
export abstract class WorkspaceItem extends Events implements Pub<O.WorkspaceItem> {
  abstract parent: O.WorkspaceParent;
  abstract host$el: HTMLElement;

  getRoot(): O.WorkspaceItem {
    const above = this.parent as unknown as WorkspaceItem | null;
    return above === null ? this : above.getRoot();
  }

  /** The window that the item is in; the sides belong to the main one. */
  getContainer(): O.WorkspaceContainer {
    const root: unknown = this.getRoot();
    return root instanceof WorkspaceContainer ? root : runtime.app.workspace.rootSplit;
  }
}

export abstract class WorkspaceParent extends WorkspaceItem implements Pub<O.WorkspaceParent> {
  readonly host$children: WorkspaceItem[] = [];
  parent: O.WorkspaceParent = null as unknown as O.WorkspaceParent;

  host$insert(child: WorkspaceItem, index = this.host$children.length): void {
    child.parent = this;
    this.host$children.splice(index, 0, child);
    this.host$el.insertBefore(child.host$el, this.host$el.children[index] ?? null);
  }

  /** Takes a child out. */
  host$take(child: WorkspaceItem): void {
    this.host$children.remove(child);
    child.host$el.remove();
  }

  /** Takes a child out for good: what is empty afterwards goes too. */
  host$remove(child: WorkspaceItem): void {
    this.host$take(child);
  }

  /** All leaves below, in the order of the layout. */
  host$leaves(): WorkspaceLeaf[] {
    return this.host$children.flatMap((child) =>
      child instanceof WorkspaceParent ? child.host$leaves() : [child as WorkspaceLeaf],
    );
  }
}

export class WorkspaceSplit extends WorkspaceParent implements Pub<O.WorkspaceSplit> {
  host$el: HTMLElement;
  readonly host$direction: O.SplitDirection;

  constructor(direction: O.SplitDirection, cls = '') {
    super();
    this.host$direction = direction;
    this.host$el = createDiv(`workspace-split mod-${direction} ${cls}`);
  }

  override host$remove(child: WorkspaceItem): void {
    super.host$remove(child);
    const above = this.parent as unknown as WorkspaceParent | null;
    if (this.host$children.length === 0) above?.host$remove(this);
  }
}

export abstract class WorkspaceContainer extends WorkspaceSplit implements Pub<O.WorkspaceContainer> {
  abstract win: Window;
  abstract doc: Document;

  override getRoot(): O.WorkspaceItem {
    return this;
  }
}

export class WorkspaceRoot extends WorkspaceContainer implements Pub<O.WorkspaceRoot> {
  win: Window = window;
  doc: Document = document;

  constructor() {
    super('vertical', 'mod-root');
  }
}

export class WorkspaceWindow extends WorkspaceContainer implements Pub<O.WorkspaceWindow> {
  win: Window;
  doc: Document;
  host$isClosed = false;

  constructor(win: Window) {
    super('vertical', 'mod-root');
    this.win = win;
    this.doc = win.document;
  }
}

export class WorkspaceFloating extends WorkspaceParent implements Pub<O.WorkspaceFloating> {
  host$el = createDiv('workspace-floating');

  /** A window is no element of this one. */
  override host$insert(child: WorkspaceItem): void {
    child.parent = this;
    this.host$children.push(child);
  }

  /** The window says itself when it is closed. */
  override host$remove(child: WorkspaceItem): void {
    (child as WorkspaceWindow).win.close();
  }
}

/** Column of buttons at the edge of the window. */
export class WorkspaceRibbon implements Pub<O.WorkspaceRibbon> {
  readonly host$el = createDiv({ cls: 'workspace-ribbon', attr: { role: 'toolbar' } });
}

export class WorkspaceSidedock extends WorkspaceSplit implements Pub<O.WorkspaceSidedock> {
  collapsed = true;
  readonly #changed: () => void;

  constructor(side: O.Side, changed: () => void) {
    super('horizontal', `mod-sidedock mod-${side}-split is-sidedock-collapsed`);
    this.#changed = changed;
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    this.#set(true);
  }

  expand(): void {
    this.#set(false);
  }

  #set(collapsed: boolean): void {
    if (collapsed === this.collapsed) return;
    this.collapsed = collapsed;
    this.host$el.toggleClass('is-sidedock-collapsed', collapsed);
    this.#changed();
  }
}

/** The side of a phone: it slides over the note and shows one leaf at a time. */
export class WorkspaceMobileDrawer extends WorkspaceParent implements Pub<O.WorkspaceMobileDrawer> {
  collapsed = true;
  host$el: HTMLElement;
  readonly #changed: () => void;

  constructor(side: O.Side, changed: () => void) {
    super();
    this.host$el = createDiv(`workspace-drawer mod-${side} is-collapsed`);
    this.#changed = changed;
  }

  expand(): void {
    this.#set(false);
  }

  collapse(): void {
    this.#set(true);
  }

  toggle(): void {
    this.#set(!this.collapsed);
  }

  #set(collapsed: boolean): void {
    if (collapsed === this.collapsed) return;
    this.collapsed = collapsed;
    this.host$el.toggleClass('is-collapsed', collapsed);
    this.#changed();
  }
}
