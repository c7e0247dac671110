import { guardLinks } from '../dom/link-guard';
import { installElements, type PageWindow } from '../dom/elements';
import { watchErrors } from '../records';
import type { O } from './api';
import type { App } from './app';
import type { Events } from './events';
import { installTooltips } from './tooltip';
import { type WorkspaceFloating, WorkspaceWindow } from './workspace-items';

/** The windows beside the main one, each with leaves of its own. */
export class Popouts {
  readonly #app: App;
  readonly #floating: WorkspaceFloating;
  /** True when the main window goes: then the others go without a word. */
  #isQuitting = false;

  constructor(app: App, workspace: Events, floating: WorkspaceFloating) {
    this.#app = app;
    this.#floating = floating;
    window.addEventListener('pagehide', () => {
      this.#isQuitting = true;
      for (const { win } of this.list()) win.close();
    });
    window.addEventListener('focus', () => {
      makeActive(window);
    });
    workspace.on('css-change', () => {
      for (const { doc } of this.list()) dressBody(doc);
    });
  }

  list(): WorkspaceWindow[] {
    return this.#floating.host$children as WorkspaceWindow[];
  }

  /** A window without leaves yet; null when the browser refuses one. */
  open(data: O.WorkspaceWindowInitData = {}): WorkspaceWindow | null {
    const { width, height } = data.size ?? { width: 800, height: 600 };
    const place = [`width=${width}`, `height=${height}`, `left=${data.x ?? 40}`, `top=${data.y ?? 40}`];
    const win = window.open('', '', ['popup', ...place].join(',')) as PageWindow | null;
    if (win === null) return null;
    this.#prepare(win);
    const item = new WorkspaceWindow(win);
    this.#floating.host$insert(item);
    const container = win.document.body.createDiv('app-container').createDiv('horizontal-main-container');
    container.createDiv('workspace').appendChild(item.host$el);
    win.addEventListener('pagehide', () => {
      this.#closed(item);
    });
    win.addEventListener('resize', () => {
      for (const leaf of item.host$leaves()) leaf.onResize();
    });
    this.#app.workspace.trigger('window-open', item, win);
    win.document.body.setAttr('data-host', 'ready');
    return item;
  }

  /** The window was closed: by the person, or because its last leaf is gone. */
  #closed(item: WorkspaceWindow): void {
    if (this.#isQuitting || item.host$isClosed) return;
    item.host$isClosed = true;
    for (const leaf of item.host$leaves()) leaf.detach();
    this.#floating.host$children.remove(item);
    makeActive(window);
    this.#app.workspace.trigger('window-close', item, item.win);
  }

  #prepare(win: PageWindow): void {
    const { document: doc } = win;
    installElements(win);
    watchErrors(win);
    doc.title = 'Window';
    doc.documentElement.lang = document.documentElement.lang;
    doc.documentElement.dir = document.documentElement.dir;
    copyStyles(doc);
    dressBody(doc);
    installTooltips(doc);
    guardLinks(doc);
    this.#app.host$listen(doc);
    win.addEventListener('focus', () => {
      makeActive(win);
    });
  }
}

/** What `activeWindow` and `activeDocument` mean from now on. */
export function makeActive(win: Window): void {
  window.activeWindow = win;
  window.activeDocument = win.document;
}

function copyStyles(doc: Document): void {
  for (const one of document.head.findAll('style, link[rel="stylesheet"]')) {
    const copy = doc.importNode(one, true);
    if (one.instanceOf(HTMLLinkElement)) copy.setAttr('href', one.href);
    doc.head.appendChild(copy);
  }
}

function dressBody(doc: Document): void {
  doc.body.className = document.body.className;
  doc.body.addClass('is-popout-window');
}
