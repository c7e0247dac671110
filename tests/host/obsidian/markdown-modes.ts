import type { O, Pub } from './api';
import type { Editor } from './editor';
import { handleLinks } from './links';
import { PreviewSections } from './preview-sections';
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
  readonly #scrollEl: HTMLElement;
  readonly #sections: PreviewSections;
  #text = '';

  constructor(containerEl: HTMLElement, view: O.MarkdownView) {
    super(containerEl);
    this.#view = view;
    this.#scrollEl = containerEl.createDiv({
      cls: 'markdown-preview-view markdown-rendered node-insert-event',
      attr: { tabindex: -1 },
    });
    const sizer = this.#scrollEl.createDiv('markdown-preview-sizer markdown-preview-section');
    this.#sections = new PreviewSections(sizer, this);
    handleLinks(this.#scrollEl, 'a.internal-link', () => this.#view.file?.path ?? '', this);
  }

  get file(): O.TFile {
    return this.#view.file!;
  }

  get(): string {
    return this.#text;
  }

  set(data: string, clear: boolean): void {
    this.#text = data;
    this.rerender(clear);
  }

  clear(): void {
    this.#text = '';
    this.#sections.clear();
  }

  rerender(full = false): void {
    if (full) this.#sections.clear();
    this.#sections.show(this.#text, this.#view.file?.path ?? '');
  }

  getScroll(): number {
    return this.#sections.lineAt(this.#scrollEl.scrollTop);
  }

  applyScroll(scroll: number): void {
    this.#scrollEl.scrollTo({ top: this.#sections.topOf(scroll) });
  }
}
