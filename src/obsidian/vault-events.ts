import type { Plugin, TAbstractFile } from 'obsidian';
import { TFile, TFolder } from 'obsidian';
import type { DifferentiaApp } from '../app/app';
import { moveMarks } from '../app/marks/marked-notes';
import { noteInfo } from './vault-notes';

/**
 * Hands every change of the vault to the app, until the plugin is unloaded. To be called when the layout is
 * ready: before, the vault tells of each file as if it were new. A rename tells nothing of metadata.
 */
export function listenToVault(plugin: Plugin, app: DifferentiaApp, journalChanged: () => void): void {
  const { vault, metadataCache, workspace } = plugin.app;
  const isNote = (file: TAbstractFile): file is TFile => file instanceof TFile && file.extension === 'md';
  const isOfJournal = (path: string): boolean => path.startsWith(`${app.settings.settings.journal.folder}/`);
  const changed = (file: TAbstractFile, text: string | null = null): void => {
    if (!isNote(file)) return;
    if (isOfJournal(file.path)) journalChanged();
    else app.ingest.noteChanged(noteInfo(file), text);
  };
  plugin.registerEvent(
    vault.on('create', (file) => {
      changed(file);
    }),
  );
  plugin.registerEvent(
    vault.on('modify', (file) => {
      if (file instanceof TFile && isOfJournal(file.path)) changed(file);
    }),
  );
  // The text comes along with this event: the note is not read again.
  plugin.registerEvent(
    metadataCache.on('changed', (file, text) => {
      if (!isOfJournal(file.path)) changed(file, text);
    }),
  );
  plugin.registerEvent(
    vault.on('delete', (file) => {
      void moveMarks(app.settings, file.path, null);
      if (file instanceof TFolder) app.ingest.folderRemoved(file.path);
      else if (isNote(file)) app.ingest.noteRemoved(file.path);
    }),
  );
  plugin.registerEvent(
    vault.on('rename', (file, oldPath) => {
      app.changes.moved(oldPath, file.path);
      app.cellEdits.moved(oldPath, file.path);
      void moveMarks(app.settings, oldPath, file.path);
      if (file instanceof TFolder) {
        app.ingest.folderRenamed(oldPath, file.path);
        void app.folderRenamed(oldPath, file.path);
      } else if (isNote(file)) app.ingest.noteRenamed(oldPath, noteInfo(file));
      else if (oldPath.endsWith('.md')) app.ingest.noteRemoved(oldPath);
    }),
  );
  plugin.registerEvent(
    workspace.on('file-open', (file) => {
      app.ingest.openNote(file?.path ?? null, Object.keys(metadataCache.resolvedLinks[file?.path ?? ''] ?? {}));
    }),
  );
  plugin.registerEvent(
    workspace.on('editor-change', () => {
      app.ingest.typing();
    }),
  );
}
