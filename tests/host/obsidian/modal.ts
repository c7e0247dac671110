import type { O, Pub } from './api';
import { ButtonComponent } from './controls/button';
import { setIcon } from './icons';
import { Scope } from './keymap';
import { runtime } from './runtime';

export class Modal implements Pub<O.Modal> {
  app: O.App;
  scope: O.Scope;
  containerEl: HTMLElement;
  modalEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #closeCallback: (() => unknown) | null = null;
  #focusBefore: Element | null = null;
  #isOpen = false;

  constructor(app: O.App) {
    this.app = app;
    const scope = new Scope();
    this.scope = scope;
    this.containerEl = createDiv('modal-container mod-dim');
    this.containerEl.createDiv('modal-bg').addEventListener('click', () => {
      this.close();
    });
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': true } });
    const closeEl = this.modalEl.createDiv({
      cls: 'modal-close-button',
      attr: { role: 'button', 'aria-label': 'Close' },
    });
    setIcon(closeEl, 'x');
    closeEl.addEventListener('click', () => {
      this.close();
    });
    this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#focusBefore = activeDocument.activeElement;
    activeDocument.body.appendChild(activeDocument.adoptNode(this.containerEl));
    runtime.app.keymap.pushScope(this.scope);
    void this.onOpen();
    if (!this.modalEl.contains(activeDocument.activeElement)) {
      this.modalEl.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
    }
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.containerEl.remove();
    runtime.app.keymap.popScope(this.scope);
    if (this.shouldRestoreSelection) (this.#focusBefore as HTMLElement | null)?.focus();
    this.onClose();
    this.#closeCallback?.();
  }

  onOpen(): Promise<void> | void {
    // For subclasses.
  }

  onClose(): void {
    // For subclasses.
  }

  onHistoryBack(): void {
    this.close();
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.#closeCallback = callback;
    return this;
  }
}

export class ConfirmationButton extends ButtonComponent implements Pub<O.ConfirmationButton> {
  readonly #modal: Modal;

  constructor(containerEl: HTMLElement, modal: Modal) {
    super(containerEl);
    this.#modal = modal;
  }

  /** The window closes when the handler has run. */
  protected override async host$click(event: MouseEvent): Promise<void> {
    await super.host$click(event);
    this.#modal.close();
  }

  setInitialFocus(): this {
    queueMicrotask(() => {
      this.buttonEl.focus();
    });
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass('mod-secondary');
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass('mod-cancel');
    return this;
  }
}

export class ConfirmationModal extends Modal implements Pub<O.ConfirmationModal> {
  buttonContainerEl: HTMLElement;

  constructor(app: O.App) {
    super(app);
    this.containerEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, cb: (value: boolean) => unknown): this {
    const row = this.buttonContainerEl.createEl('label', 'mod-checkbox');
    const box = row.createEl('input', { type: 'checkbox' });
    box.addEventListener('change', () => cb(box.checked));
    row.appendText(label);
    return this;
  }

  addButton(cb: (button: O.ConfirmationButton) => unknown): this {
    cb(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    new ConfirmationButton(this.buttonContainerEl, this).setButtonText(text).setCancel();
    return this;
  }
}
