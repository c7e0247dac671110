import type { App } from 'obsidian';
import { Component, Keymap, MarkdownRenderer } from 'obsidian';

/** Draws Markdown of notes as the app does; what an element shows lives until it shows something else or is gone. */
export class AnswerRenderer {
  private readonly app: App;
  private readonly components = new Map<HTMLElement, Component>();

  constructor(app: App) {
    this.app = app;
  }

  render(el: HTMLElement, markdown: string, path: string): void {
    for (const drawn of this.components.keys()) if (drawn === el || !drawn.isConnected) this.drop(drawn);
    const component = new Component();
    component.load();
    this.components.set(el, component);
    void MarkdownRenderer.render(this.app, markdown, el, path, component);
    el.onclick = (event) => {
      const link = linkOf(event);
      if (link === null) return;
      event.preventDefault();
      void this.app.workspace.openLinkText(link, path, Keymap.isModEvent(event));
    };
  }

  clear(): void {
    for (const el of this.components.keys()) this.drop(el);
  }

  private drop(el: HTMLElement): void {
    this.components.get(el)?.unload();
    this.components.delete(el);
  }
}

/** The target of the internal link that was clicked; outside links are the app's business. */
function linkOf({ target }: MouseEvent): string | null {
  if (target === null || !('closest' in target)) return null;
  const link = (target as HTMLElement).closest('a.internal-link');
  return link?.getAttribute('data-href') ?? link?.getAttribute('href') ?? null;
}
