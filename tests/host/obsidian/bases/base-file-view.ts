import type { O } from '../api';
import { FileView } from '../file-view';
import { postProcessors } from '../post-processors';
import { MarkdownRenderChild } from '../renderer';
import { runtime } from '../runtime';
import { BasePanel } from './base-panel';

/** A `.base` file in a tab. */
export class BaseFileView extends FileView {
  #panel: BasePanel | null = null;

  override getViewType(): string {
    return 'bases';
  }

  override getIcon(): string {
    return 'layout-list';
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'base';
  }

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on('modify', (file) => {
        if (file === this.file) void this.#read(this.file);
      }),
    );
  }

  override async onLoadFile(file: O.TFile): Promise<void> {
    this.contentEl.addClass('bases-content');
    this.#panel = this.addChild(
      new BasePanel(this.contentEl, {
        write: (text, author) => {
          void runtime.disk.as(author, () => this.app.vault.modify(file, text));
        },
      }),
    );
    await this.#read(file);
  }

  override onUnloadFile(): Promise<void> {
    if (this.#panel !== null) this.removeChild(this.#panel);
    this.#panel = null;
    this.contentEl.empty();
    return Promise.resolve();
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if ((state as { focus?: boolean } | null)?.focus === true) this.#panel?.focus();
  }

  override onResize(): void {
    this.#panel?.onResize();
  }

  async #read(file: O.TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    this.#panel?.setText(text);
  }
}

/** Bases in notes: code blocks of the language `base`. */
export function drawBaseBlocks(): void {
  postProcessors.add(
    postProcessors.forLanguage('base', (source, el, context) => {
      const child = new MarkdownRenderChild(el);
      context.addChild(child);
      const panel = new BasePanel(el, {
        write: (text, author) => {
          void writeBlock(el, context, text, author);
        },
      });
      child.addChild(panel);
      panel.setText(source);
    }),
  );
}

async function writeBlock(
  el: HTMLElement,
  context: O.MarkdownPostProcessorContext,
  text: string,
  author: 'person' | 'plugin',
): Promise<void> {
  const section = context.getSectionInfo(el);
  const file = runtime.app.vault.getFileByPath(context.sourcePath);
  if (section === null || file === null) return;
  await runtime.disk.as(author, () =>
    runtime.app.vault.process(file, (now) => {
      const lines = now.split('\n');
      lines.splice(section.lineStart + 1, section.lineEnd - section.lineStart - 1, ...text.trimEnd().split('\n'));
      return lines.join('\n');
    }),
  );
}
