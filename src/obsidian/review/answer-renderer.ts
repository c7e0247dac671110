import type { App } from 'obsidian';
import { Component, Keymap, MarkdownRenderer } from 'obsidian';

/** Draws Markdown of a note as the app does; what was drawn lives until the next is. */
export class AnswerRenderer {
  private readonly app: App;
  private component: Component | null = null;

  constructor(app: App) {
    this.app = app;
  }

  render(el: HTMLElement, markdown: string, path: string): void {
    this.clear();
    const component = new Component();
    component.load();
    this.component = component;
    void MarkdownRenderer.render(this.app, markdown, el, path, component);
    el.onclick = (event) => {
      const link = linkOf(event);
      if (link === null) return;
      event.preventDefault();
      void this.app.workspace.openLinkText(link, path, Keymap.isModEvent(event));
    };
  }

  clear(): void {
    this.component?.unload();
    this.component = null;
  }
}

/** The target of the internal link that was clicked; outside links are the app's business. */
function linkOf({ target }: MouseEvent): string | null {
  if (target === null || !('closest' in target)) return null;
  const link = (target as HTMLElement).closest('a.internal-link');
  return link?.getAttribute('data-href') ?? link?.getAttribute('href') ?? null;
}
