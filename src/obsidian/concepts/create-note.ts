import { MarkdownView, normalizePath } from 'obsidian';
import { noteNameFor } from '../../app/define/define-term';
import { noteName } from '../shown-state';
import type { SurfaceHost } from '../surface-host';
import { actionNotice } from '../action-notice';

/** Where the app puts the new note of a term; null, and said, where the name is none or is taken. */
export function newNotePath(host: SurfaceHost, from: string, term: string): string | null {
  const { fileManager } = host.plugin.app;
  const name = noteNameFor(term);
  if (name === '') host.say(host.messages().conceptActions.define.noName);
  if (name === '') return null;
  const path = normalizePath(`${fileManager.getNewFileParent(from, `${name}.md`).path}/${name}.md`);
  return isFree(host, path) ? path : null;
}

/** A name that is taken is said. */
function isFree(host: SurfaceHost, path: string): boolean {
  const isTaken = host.plugin.app.vault.getAbstractFileByPath(path) !== null;
  if (isTaken) host.say(host.messages().conceptActions.define.exists(noteName(path)));
  return !isTaken;
}

/** Makes a note, and says so with a button that puts it into the bin as long as nobody wrote in it; false where it was refused. */
export async function createUndoably(
  host: SurfaceHost,
  { path, text }: { readonly path: string; readonly text: string },
  said: { readonly done: string; readonly undone: string },
): Promise<boolean> {
  if (!isFree(host, path)) return false;
  const made = await host.app()?.vault.ports.files.create(path, text);
  if (made?.ok !== true) {
    if (made !== undefined) host.tell(made.problem);
    return false;
  }
  actionNotice(said.done, host.messages().conceptActions.undo, () => {
    void remove(host, path, text).then((gone) => {
      host.say(gone ? said.undone : host.messages().problems.texts['edit-mismatch']());
    });
  });
  return true;
}

async function remove({ plugin: { app } }: SurfaceHost, path: string, text: string): Promise<boolean> {
  const file = app.vault.getFileByPath(path);
  if (file === null || (await app.vault.read(file)) !== text || isChangedInEditor(app, path, text)) return false;
  await app.fileManager.trashFile(file);
  return true;
}

/** What was typed may not be saved yet. */
function isChangedInEditor(app: SurfaceHost['plugin']['app'], path: string, text: string): boolean {
  return app.workspace
    .getLeavesOfType('markdown')
    .some(({ view }) => view instanceof MarkdownView && view.file?.path === path && view.getViewData() !== text);
}
