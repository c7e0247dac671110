import type { O, Pub } from './api';
import { Component } from './component';
import { setIcon } from './icons';
import { Scope } from './keymap';
import { runtime } from './runtime';

export class MenuItem implements Pub<O.MenuItem> {
  readonly host$el = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: -1 } });
  host$section = '';
  readonly #menu: Menu;
  readonly #iconEl = this.host$el.createDiv('menu-item-icon');
  readonly #titleEl = this.host$el.createDiv('menu-item-title');
  #onClick: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(menu: Menu) {
    this.#menu = menu;
    this.host$el.addEventListener('click', (event) => {
      this.host$choose(event);
    });
  }

  setTitle(title: string | DocumentFragment): this {
    this.#titleEl.setText(title);
    return this;
  }

  setIcon(icon: O.IconName | null): this {
    if (icon === null) this.#iconEl.empty();
    else setIcon(this.#iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.host$el.toggleClass('mod-checked', checked === true);
    if (checked !== null) this.host$el.setAttrs({ role: 'menuitemcheckbox', 'aria-checked': checked });
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.host$el.toggleClass('is-disabled', disabled);
    this.host$el.setAttr('aria-disabled', disabled ? true : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.host$el.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.host$el.toggleClass('is-label', isLabel);
    return this;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#onClick = callback;
    return this;
  }

  setSection(section: string): this {
    this.host$section = section;
    return this;
  }

  host$choose(event: MouseEvent | KeyboardEvent): void {
    if (this.host$el.matches('.is-disabled, .is-label')) return;
    this.#menu.hide();
    this.#onClick?.(event);
  }
}

/** A line between items. */
export class MenuSeparator implements Pub<O.MenuSeparator> {
  readonly host$el = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}

const menusByEvent = new WeakMap<Event, Menu>();

export class Menu extends Component implements Pub<O.Menu> {
  readonly #entries: (MenuItem | MenuSeparator)[] = [];
  readonly #scope = new Scope();
  #el: HTMLElement | null = null;
  #onHide: (() => unknown)[] = [];
  #focusBefore: Element | null = null;

  addItem(cb: (item: O.MenuItem) => unknown): this {
    const item = new MenuItem(this);
    this.#entries.push(item);
    cb(item);
    return this;
  }

  addSeparator(): this {
    this.#entries.push(new MenuSeparator());
    return this;
  }

  setNoIcon(): this {
    return this;
  }

  setUseNativeMenu(_useNativeMenu: boolean): this {
    return this;
  }

  setParentElement(_el: HTMLElement): this {
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    const target = event.target as HTMLElement | null;
    const box = event.clientX === 0 && event.clientY === 0 ? target?.getBoundingClientRect() : undefined;
    const at = { x: box?.left ?? event.clientX, y: box?.bottom ?? event.clientY };
    return this.showAtPosition(at, target?.ownerDocument);
  }

  showAtPosition(position: O.MenuPositionDef, doc: Document = activeDocument): this {
    this.load();
    this.#focusBefore = doc.activeElement;
    this.#el = doc.body.createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: -1 } });
    this.#fill(this.#el);
    const { width, height } = this.#el.getBoundingClientRect();
    const x = Math.max(0, Math.min(position.x, doc.defaultView!.innerWidth - width));
    const y = Math.max(0, Math.min(position.y, doc.defaultView!.innerHeight - height));
    this.#el.setCssProps({ '--menu-x': `${x}px`, '--menu-y': `${y}px` });
    this.#listen(doc);
    this.#items()[0]?.host$el.focus();
    return this;
  }

  hide(): this {
    if (this.#el === null) return this;
    this.#el.remove();
    this.#el = null;
    runtime.app.keymap.popScope(this.#scope);
    (this.#focusBefore as HTMLElement | null)?.focus();
    for (const callback of this.#onHide) callback();
    this.unload();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.#onHide.push(callback);
  }

  onHistoryBack(): void {
    this.hide();
  }

  static forEvent(event: PointerEvent | MouseEvent): Menu {
    const known = menusByEvent.get(event);
    if (known !== undefined) return known;
    const menu = new Menu();
    menusByEvent.set(event, menu);
    queueMicrotask(() => {
      if (menu.#entries.length > 0) menu.showAtMouseEvent(event);
    });
    return menu;
  }

  #items(): MenuItem[] {
    return this.#entries.filter(
      (one): one is MenuItem => one instanceof MenuItem && !one.host$el.matches('.is-disabled, .is-label'),
    );
  }

  #fill(el: HTMLElement): void {
    const scroll = el.createDiv('menu-scroll');
    let section: string | null = null;
    for (const entry of this.#entries) {
      const isNewSection = entry instanceof MenuItem && section !== null && entry.host$section !== section;
      if (isNewSection) scroll.createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
      if (entry instanceof MenuSeparator) scroll.appendChild(scroll.doc.adoptNode(entry.host$el));
      if (!(entry instanceof MenuItem)) continue;
      section = entry.host$section;
      scroll.appendChild(scroll.doc.adoptNode(entry.host$el));
    }
  }

  #listen(doc: Document): void {
    const onDown = (event: Event): void => {
      if (!this.#el?.contains(event.target as Node)) this.hide();
    };
    doc.addEventListener('pointerdown', onDown, true);
    this.register(() => {
      doc.removeEventListener('pointerdown', onDown, true);
    });
    const move = (step: number): false => {
      const items = this.#items();
      const at = items.findIndex(({ host$el }) => host$el === doc.activeElement);
      items[(at + step + items.length) % items.length]?.host$el.focus();
      return false;
    };
    this.#scope.register([], 'ArrowDown', () => move(1));
    this.#scope.register([], 'ArrowUp', () => move(-1));
    this.#scope.register([], 'Escape', () => {
      this.hide();
      return false;
    });
    this.#scope.register([], 'Enter', (event) => {
      this.#items()
        .find(({ host$el }) => host$el === doc.activeElement)
        ?.host$choose(event);
      return false;
    });
    runtime.app.keymap.pushScope(this.#scope);
  }
}
