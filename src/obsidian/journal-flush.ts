import type { Plugin } from 'obsidian';
import type { JournalWriter } from '../app/journal/journal-writer';

/** Tries to write what waits whenever the app may be about to go; nothing waits for it (journal.md §5). */
export function flushWhenLeaving(plugin: Plugin, writer: JournalWriter): void {
  const flush = (): void => {
    if (writer.waiting > 0) void writer.flush();
    void writer.ownLines?.save();
  };
  plugin.registerDomEvent(document, 'visibilitychange', flush);
  plugin.registerDomEvent(window, 'pagehide', flush);
  plugin.registerEvent(
    plugin.app.workspace.on('quit', (tasks) => {
      tasks.add(() => writer.flush());
      tasks.add(() => writer.ownLines?.save() ?? Promise.resolve());
    }),
  );
  plugin.register(flush);
}
