import type { O, Pub } from './api';
import { setIcon } from './icons';
import type { WorkspaceLeaf } from './leaf';
import { runtime } from './runtime';
import { WorkspaceParent, type WorkspaceItem } from './workspace-items';

/** A group of leaves of which one is seen. */
export class WorkspaceTabs extends WorkspaceParent implements Pub<O.WorkspaceTabs> {
  override parent: O.WorkspaceSplit = null as unknown as O.WorkspaceSplit;
  host$el = createDiv('workspace-tabs');
  readonly #headers = this.host$el.createDiv({ cls: 'workspace-tab-header-container', attr: { role: 'tablist' } });
  readonly #body = this.host$el.createDiv('workspace-tab-container');
  readonly #headerOf = new Map<WorkspaceLeaf, HTMLElement>();
  #current: WorkspaceLeaf | null = null;

  override host$insert(child: WorkspaceItem, index = this.host$children.length): void {
    const leaf = child as WorkspaceLeaf;
    leaf.parent = this;
    this.host$children.splice(index, 0, leaf);
    this.#body.insertBefore(leaf.host$el, this.#body.children[index] ?? null);
    const header = this.#makeHeader(leaf);
    this.#headers.insertBefore(header, this.#headers.children[index] ?? null);
    this.host$select(leaf);
  }

  override host$remove(child: WorkspaceItem): void {
    const leaf = child as WorkspaceLeaf;
    const at = this.host$children.indexOf(leaf);
    this.host$children.splice(at, 1);
    leaf.host$el.remove();
    this.#headerOf.get(leaf)?.remove();
    this.#headerOf.delete(leaf);
    const next = this.host$children[Math.min(at, this.host$children.length - 1)] as WorkspaceLeaf | undefined;
    if (next === undefined) (this.parent as unknown as WorkspaceParent).host$remove(this);
    else if (this.#current === leaf) this.host$select(next);
  }

  get host$current(): WorkspaceLeaf | null {
    return this.#current;
  }

  host$select(leaf: WorkspaceLeaf): void {
    this.#current = leaf;
    for (const [one, header] of this.#headerOf) {
      const isCurrent = one === leaf;
      header.toggleClass('is-active', isCurrent);
      header.setAttrs({ 'aria-selected': isCurrent, tabindex: isCurrent ? 0 : -1 });
      one.host$el.toggle(isCurrent);
    }
  }

  /** Shows what the leaf is now called. */
  host$updateHeader(leaf: WorkspaceLeaf): void {
    const header = this.#headerOf.get(leaf);
    if (header === undefined) return;
    const title = leaf.getDisplayText();
    header.setAttrs({ 'data-type': leaf.view.getViewType(), 'aria-label': title });
    const icon = header.find('.workspace-tab-header-inner-icon');
    setIcon(icon, leaf.getIcon());
    header.find('.workspace-tab-header-inner-title').setText(title);
  }

  #makeHeader(leaf: WorkspaceLeaf): HTMLElement {
    const header = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab' } });
    const inner = header.createDiv('workspace-tab-header-inner');
    inner.createDiv('workspace-tab-header-inner-icon');
    inner.createDiv('workspace-tab-header-inner-title');
    const close = inner.createDiv('workspace-tab-header-inner-close-button');
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      leaf.detach();
    });
    const choose = (): void => {
      runtime.app.workspace.setActiveLeaf(leaf, { focus: true });
    };
    header.addEventListener('click', choose);
    header.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') choose();
    });
    header.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      leaf.host$showMenu(event, 'tab-header');
    });
    this.#headerOf.set(leaf, header);
    return header;
  }
}
