// Additions to nodes and elements that the published types declare. They are installed on the
// prototypes of one window; a popout gets its own.
import { define, defineGetters } from './define';
import { listenDelegated, stopDelegated } from './delegated-events';
import { watchDocument } from './document-watch';
import { onNodeInserted, onWindowMigrated } from './migration';

export type PageWindow = Window & typeof globalThis;

type Tag = keyof HTMLElementTagNameMap;
type SvgTag = keyof SVGElementTagNameMap;
type AttributeValue = string | number | boolean | null;

function classList(cls: string | string[] | undefined): string[] {
  if (cls === undefined) return [];
  return (Array.isArray(cls) ? cls : [cls]).flatMap((one) => one.split(' ')).filter((one) => one !== '');
}

function setAttribute(el: Element, name: string, value: AttributeValue): void {
  if (value === null) el.removeAttribute(name);
  else el.setAttribute(name, String(value));
}

function place(el: Element, parent: Node | undefined, prepend: boolean | undefined): void {
  if (parent === undefined) return;
  if (prepend === true) parent.insertBefore(el, parent.firstChild);
  else parent.appendChild(el);
}

function makeElement(
  doc: Document,
  tag: string,
  info: DomElementInfo | string | undefined,
  parent?: Node,
): HTMLElement {
  const el = doc.createElement(tag);
  const o: DomElementInfo = typeof info === 'string' ? { cls: info } : (info ?? {});
  el.classList.add(...classList(o.cls));
  if (o.text !== undefined) el.setText(o.text);
  for (const [name, value] of Object.entries(o.attr ?? {})) setAttribute(el, name, value);
  if (o.title !== undefined) el.title = o.title;
  if (o.value !== undefined && 'value' in el) el.value = o.value;
  if (o.type !== undefined) el.setAttribute('type', o.type);
  if (o.placeholder !== undefined) el.setAttribute('placeholder', o.placeholder);
  if (o.href !== undefined) el.setAttribute('href', o.href);
  place(el, o.parent ?? parent, o.prepend);
  return el;
}

function makeSvg(doc: Document, tag: string, info: SvgElementInfo | string | undefined, parent?: Node): SVGElement {
  const el: SVGElement = doc.createElementNS('http://www.w3.org/2000/svg', tag as 'svg');
  const o: SvgElementInfo = typeof info === 'string' ? { cls: info } : (info ?? {});
  el.classList.add(...classList(o.cls));
  for (const [name, value] of Object.entries(o.attr ?? {})) setAttribute(el, name, value);
  place(el, o.parent ?? parent, o.prepend);
  return el;
}

/** Whether an object is of the class of this name in one of the windows: the one that made it, or where it is now. */
function isInstance(object: object, name: string, windows: readonly (Window | null)[]): boolean {
  return windows.some((win) => {
    const own = (win as unknown as Record<string, unknown> | null)?.[name];
    return typeof own === 'function' && object instanceof (own as new () => object);
  });
}

function nodeMembers(win: PageWindow): Record<string, unknown> {
  const docOf = (node: Node): Document => node.ownerDocument ?? win.document;
  return {
    detach(this: ChildNode) {
      this.remove();
    },
    empty(this: Node) {
      while (this.lastChild) this.removeChild(this.lastChild);
    },
    insertAfter(this: Node, node: Node, child: Node | null) {
      this.insertBefore(node, child ? child.nextSibling : this.firstChild);
      return node;
    },
    indexOf(this: Node, other: Node) {
      return Array.from(this.childNodes).indexOf(other as ChildNode);
    },
    setChildrenInPlace(this: Node, children: Node[]) {
      for (const old of Array.from(this.childNodes)) if (!children.includes(old)) old.remove();
      children.forEach((child, index) => {
        if (this.childNodes[index] !== child) this.insertBefore(child, this.childNodes[index] ?? null);
      });
    },
    appendText(this: Node, text: string) {
      this.appendChild(docOf(this).createTextNode(text));
    },
    instanceOf(this: Node, type: { name: string }) {
      return isInstance(this, type.name, [win, docOf(this).defaultView]);
    },
    createEl(this: Node, tag: Tag, o?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
      const el = makeElement(docOf(this), tag, o, this);
      callback?.(el);
      return el;
    },
    createDiv(this: Node, o?: DomElementInfo | string, callback?: (el: HTMLDivElement) => void) {
      return this.createEl('div', o, callback);
    },
    createSpan(this: Node, o?: DomElementInfo | string, callback?: (el: HTMLSpanElement) => void) {
      return this.createEl('span', o, callback);
    },
    createSvg(this: Node, tag: SvgTag, o?: SvgElementInfo | string, callback?: (el: SVGElement) => void) {
      const el = makeSvg(docOf(this), tag, o, this);
      callback?.(el);
      return el;
    },
  };
}

const elementMembers = {
  getText(this: Element) {
    return this.textContent;
  },
  setText(this: Element, value: string | DocumentFragment) {
    if (typeof value === 'string') this.textContent = value;
    else this.replaceChildren(value);
  },
  addClass(this: Element, ...classes: string[]) {
    this.classList.add(...classList(classes));
  },
  addClasses(this: Element, classes: string[]) {
    this.classList.add(...classList(classes));
  },
  removeClass(this: Element, ...classes: string[]) {
    this.classList.remove(...classList(classes));
  },
  removeClasses(this: Element, classes: string[]) {
    this.classList.remove(...classList(classes));
  },
  toggleClass(this: Element, classes: string | string[], value: boolean) {
    for (const one of classList(classes)) this.classList.toggle(one, value);
  },
  hasClass(this: Element, cls: string) {
    return this.classList.contains(cls);
  },
  setAttr(this: Element, name: string, value: AttributeValue) {
    setAttribute(this, name, value);
  },
  setAttrs(this: Element, attributes: Record<string, AttributeValue>) {
    for (const [name, value] of Object.entries(attributes)) setAttribute(this, name, value);
  },
  getAttr(this: Element, name: string) {
    return this.getAttribute(name);
  },
  matchParent(this: Element, selector: string, lastParent?: Element) {
    let el: Element | null = this.parentElement;
    while (el && !el.matches(selector)) {
      if (el === lastParent) return null;
      el = el.parentElement;
    }
    return el;
  },
  getCssPropertyValue(this: Element, property: string, pseudo?: string) {
    return this.win.getComputedStyle(this, pseudo).getPropertyValue(property).trim();
  },
  isActiveElement(this: Element) {
    return this.ownerDocument.activeElement === this;
  },
  find(this: Element, selector: string) {
    return this.querySelector(selector);
  },
  findAll(this: Element, selector: string) {
    return Array.from(this.querySelectorAll(selector));
  },
  findAllSelf(this: Element, selector: string) {
    const inside = Array.from(this.querySelectorAll(selector));
    return this.matches(selector) ? [this, ...inside] : inside;
  },
};

const styleMembers = {
  setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) {
    Object.assign(this.style, styles);
  },
  setCssProps(this: HTMLElement, props: Record<string, string>) {
    for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
  },
};

const htmlMembers = {
  show(this: HTMLElement) {
    this.style.removeProperty('display');
  },
  hide(this: HTMLElement) {
    this.style.display = 'none';
  },
  toggle(this: HTMLElement, show: boolean) {
    if (show) this.show();
    else this.hide();
  },
  toggleVisibility(this: HTMLElement, visible: boolean) {
    this.style.visibility = visible ? '' : 'hidden';
  },
  isShown(this: HTMLElement) {
    return this.offsetParent !== null;
  },
  on: listenDelegated,
  off: stopDelegated,
  onClickEvent(this: HTMLElement, listener: (ev: MouseEvent) => unknown, options?: AddEventListenerOptions) {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener, options);
  },
  onNodeInserted,
  onWindowMigrated,
  trigger(this: HTMLElement, type: string) {
    this.dispatchEvent(new (this.win as PageWindow).Event(type, { bubbles: true, cancelable: true }));
  },
};

function innerSize(el: HTMLElement, sides: readonly [string, string], size: number): number {
  const style = el.win.getComputedStyle(el);
  return size - sides.reduce((sum, side) => sum + parseFloat(style.getPropertyValue(`padding-${side}`) || '0'), 0);
}

/** Adds the members to one window's prototypes and the global functions to the window itself. */
export function installElements(win: PageWindow): void {
  define(win.Node.prototype, nodeMembers(win));
  defineGetters(win.Node.prototype, {
    doc(this: Node) {
      return this.nodeType === 9 ? this : (this.ownerDocument ?? win.document);
    },
    win(this: Node) {
      return this.doc.defaultView ?? win;
    },
    constructorWin() {
      return win;
    },
  });
  define(win.Element.prototype, elementMembers);
  define(win.DocumentFragment.prototype, {
    find(this: DocumentFragment, selector: string) {
      return this.querySelector(selector);
    },
    findAll(this: DocumentFragment, selector: string) {
      return Array.from(this.querySelectorAll(selector));
    },
  });
  define(win.HTMLElement.prototype, { ...styleMembers, ...htmlMembers });
  define(win.SVGElement.prototype, styleMembers);
  define(win.Document.prototype, { on: listenDelegated, off: stopDelegated });
  defineGetters(win.HTMLElement.prototype, {
    innerWidth(this: HTMLElement) {
      return innerSize(this, ['left', 'right'], this.clientWidth);
    },
    innerHeight(this: HTMLElement) {
      return innerSize(this, ['top', 'bottom'], this.clientHeight);
    },
  });
  defineGetters(win.UIEvent.prototype, {
    targetNode(this: UIEvent) {
      const target = this.target as Node | null;
      return target !== null && 'nodeType' in target ? target : null;
    },
    win(this: UIEvent) {
      return this.view ?? win;
    },
    doc(this: UIEvent) {
      return (this.view ?? win).document;
    },
  });
  define(win.UIEvent.prototype, {
    instanceOf(this: UIEvent, type: { name: string }) {
      return isInstance(this, type.name, [win]);
    },
  });
  installFunctions(win);
  watchDocument(win.document);
}

function installFunctions(win: PageWindow): void {
  define(win, {
    createEl(tag: Tag, o?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
      const el = makeElement(win.document, tag, o);
      callback?.(el);
      return el;
    },
    createDiv: (o?: DomElementInfo | string, callback?: (el: HTMLDivElement) => void) =>
      win.createEl('div', o, callback),
    createSpan: (o?: DomElementInfo | string, callback?: (el: HTMLSpanElement) => void) =>
      win.createEl('span', o, callback),
    createSvg(tag: SvgTag, o?: SvgElementInfo | string, callback?: (el: SVGElement) => void) {
      const el = makeSvg(win.document, tag, o);
      callback?.(el);
      return el;
    },
    createFragment(callback?: (el: DocumentFragment) => void) {
      const fragment = win.document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
    fish: (selector: string) => win.document.querySelector(selector),
    fishAll: (selector: string) => Array.from(win.document.querySelectorAll(selector)),
    isBoolean: (value: unknown) => typeof value === 'boolean',
    ready(callback: () => unknown) {
      if (win.document.readyState === 'loading') win.document.addEventListener('DOMContentLoaded', callback);
      else callback();
    },
    sleep: (ms: number) => new Promise<void>((resolve) => win.setTimeout(resolve, ms)),
    nextFrame: () =>
      new Promise<void>((resolve) =>
        win.requestAnimationFrame(() => {
          resolve();
        }),
      ),
    activeWindow: win,
    activeDocument: win.document,
  });
}
