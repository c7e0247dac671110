import type { Plugin } from 'obsidian';
import { MarkdownView } from 'obsidian';

/** Remembers in which note a person wrote last: a comparison in a tab goes there. */
export class LastEditor {
  private readonly plugin: Plugin;
  private path: string | null = null;

  constructor(plugin: Plugin) {
    this.plugin = plugin;
    plugin.registerEvent(
      plugin.app.workspace.on('active-leaf-change', (leaf) => {
        const view = leaf?.view;
        if (view instanceof MarkdownView && view.file !== null) this.path = view.file.path;
      }),
    );
  }

  /** An open note that can be written in: the last one, else any. */
  find(): MarkdownView | null {
    const leaves = this.plugin.app.workspace.getLeavesOfType('markdown').map(({ view }) => view);
    const open = leaves.filter((view) => view instanceof MarkdownView).filter((view) => view.getMode() === 'source');
    return open.find((view) => view.file?.path === this.path) ?? open[0] ?? null;
  }
}
