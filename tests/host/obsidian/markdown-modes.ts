import type { O, Pub } from './api';
import type { Editor } from './editor';
import { MarkdownRenderer } from './renderer';

/** The editing side of a Markdown view. */
export class MarkdownEditView implements Pub<O.MarkdownEditView> {
  app: O.App;
  hoverPopover: O.HoverPopover = null as unknown as O.HoverPopover;
  readonly #view: O.MarkdownView;

  constructor(view: O.MarkdownView) {
    this.#view = view;
    this.app = view.app;
  }

  get file(): O.TFile {
    return this.#view.file!;
  }

  clear(): void {
    this.#view.clear();
  }

  get(): string {
    return this.#view.getViewData();
  }

  set(data: string, clear: boolean): void {
    this.#view.setViewData(data, clear);
  }

  getSelection(): string {
    return this.#view.editor.getSelection();
  }

  /** Number of the line at the top. */
  getScroll(): number {
    const cm = (this.#view.editor as unknown as Editor).host$cm;
    const block = cm.lineBlockAtHeight(cm.scrollDOM.scrollTop);
    return cm.state.doc.lineAt(block.from).number - 1;
  }

  applyScroll(scroll: number): void {
    const position = { line: Math.max(0, Math.floor(scroll)), ch: 0 };
    this.#view.editor.scrollIntoView({ from: position, to: position });
  }
}

/** The reading side of a Markdown view. */
export class MarkdownPreviewView extends MarkdownRenderer implements Pub<O.MarkdownPreviewView> {
  readonly #view: O.MarkdownView;
  readonly #contentEl: HTMLElement;
  #text = '';

  constructor(containerEl: HTMLElement, view: O.MarkdownView) {
    super(containerEl);
    this.#view = view;
    this.#contentEl = containerEl
      .createDiv('markdown-preview-view markdown-rendered')
      .createDiv('markdown-preview-sizer');
  }

  get file(): O.TFile {
    return this.#view.file!;
  }

  get(): string {
    return this.#text;
  }

  set(data: string, _clear: boolean): void {
    this.#text = data;
    this.rerender(true);
  }

  clear(): void {
    this.#text = '';
    this.#contentEl.empty();
  }

  rerender(_full?: boolean): void {
    this.#contentEl.empty();
    const path = this.#view.file?.path ?? '';
    const component = this as unknown as O.Component;
    void MarkdownRenderer.render(this.app, this.#text, this.#contentEl, path, component);
  }

  getScroll(): number {
    return this.#contentEl.parentElement?.scrollTop ?? 0;
  }

  applyScroll(scroll: number): void {
    this.#contentEl.parentElement?.scrollTo({ top: scroll });
  }
}
