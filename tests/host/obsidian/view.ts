import type { O, Pub } from './api';
import { Component } from './component';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

export abstract class View extends Component implements Pub<O.View> {
  app: O.App;
  icon: O.IconName = 'file';
  navigation = false;
  leaf: O.WorkspaceLeaf;
  containerEl: HTMLElement;
  scope: O.Scope | null = null;

  constructor(leaf: O.WorkspaceLeaf) {
    super();
    this.leaf = leaf;
    this.app = (leaf as unknown as { host$app: O.App }).host$app;
    this.containerEl = createDiv('workspace-leaf-content');
  }

  /** Puts the view into its leaf and opens it. */
  async host$open(parent: HTMLElement): Promise<void> {
    this.containerEl.setAttr('data-type', this.getViewType());
    parent.appendChild(parent.doc.adoptNode(this.containerEl));
    this.load();
    await this.onOpen();
  }

  async host$close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }

  protected onOpen(): Promise<void> {
    return Promise.resolve();
  }

  protected onClose(): Promise<void> {
    return Promise.resolve();
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  getState(): Record<string, unknown> {
    return {};
  }

  setState(_state: unknown, _result: O.ViewStateResult): Promise<void> {
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {
    // For subclasses.
  }

  getIcon(): O.IconName {
    return this.icon;
  }

  onResize(): void {
    // For subclasses.
  }

  onPaneMenu(_menu: O.Menu, _source: string): void {
    // For subclasses.
  }
}

export abstract class ItemView extends View implements Pub<O.ItemView> {
  contentEl: HTMLElement;
  readonly #titleEl: HTMLElement;
  readonly #actionsEl: HTMLElement;

  constructor(leaf: O.WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv('view-header');
    this.#titleEl = header.createDiv('view-header-title-container mod-at-start').createDiv('view-header-title');
    this.#actionsEl = header.createDiv('view-actions');
    const more = this.#actionsEl.createEl('button', { cls: 'clickable-icon view-action', attr: { type: 'button' } });
    setIcon(more, 'ellipsis-vertical');
    setTooltip(more, 'More options');
    more.addEventListener('click', (event) => {
      (leaf as unknown as { host$showMenu(event: MouseEvent, source: string): void }).host$showMenu(
        event,
        'more-options',
      );
    });
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  override async host$open(parent: HTMLElement): Promise<void> {
    this.host$updateTitle();
    await super.host$open(parent);
    this.host$updateTitle();
  }

  host$updateTitle(): void {
    this.#titleEl.setText(this.getDisplayText());
  }

  addAction(icon: O.IconName, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.#actionsEl.createEl('button', { cls: 'clickable-icon view-action', attr: { type: 'button' } });
    this.#actionsEl.prepend(el);
    setIcon(el, icon);
    setTooltip(el, title);
    el.addEventListener('click', callback);
    return el;
  }
}

/** What a tab shows that holds nothing. */
export class EmptyView extends ItemView {
  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return 'New tab';
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: 'empty-state', text: 'No file is open' });
    return super.onOpen();
  }
}

/** Stands in a leaf until it is looked at; then the real view takes its place. */
export class DeferredView extends ItemView {
  readonly #type: string;
  readonly #state: Record<string, unknown>;
  readonly #title: string;

  constructor(leaf: O.WorkspaceLeaf, state: O.ViewState, title: string, icon: string) {
    super(leaf);
    this.#type = state.type;
    this.#state = state.state ?? {};
    this.#title = title;
    this.icon = icon;
  }

  getViewType(): string {
    return this.#type;
  }

  getDisplayText(): string {
    return this.#title;
  }

  override getState(): Record<string, unknown> {
    return this.#state;
  }
}
