import { MarkdownView } from 'obsidian';
import type { DifferentiaApp } from '../../app/app';
import type { Progress } from '../../app/steps';
import type { TextEdit } from '../../core/text';
import { applyEdits, inverseEdits, textMark } from '../../core/text';
import { tellDone } from '../changes/take-back';
import type { SurfaceHost } from '../surface-host';

/** Edits of a note as its text was read. */
export interface TurnedNote {
  readonly path: string;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** What is typed and not saved is part of the note. */
export async function saveViews({ plugin }: SurfaceHost, path: string): Promise<void> {
  for (const { view } of plugin.app.workspace.getLeavesOfType('markdown')) {
    if (view instanceof MarkdownView && view.file?.path === path) await view.save();
  }
}

/**
 * Waits until all notes of the vault are read, since what is not read yet would be taken for nothing; false where the
 * reading was stopped, or is not waited for any more.
 */
export function vaultRead({ ingest }: DifferentiaApp, goOn: (progress: Progress) => boolean): Promise<boolean> {
  return new Promise((answer) => {
    const look = (): boolean => {
      const { phase, done, total, stopped } = ingest.progress;
      const isOver = stopped || phase === 'idle';
      if (!isOver && goOn({ done, total })) return false;
      answer(phase === 'idle' && !stopped);
      return true;
    };
    if (look()) return;
    const unlisten = ingest.onProgress(() => {
      if (look()) unlisten();
    });
  });
}

/**
 * Writes the edits at once, in the editor where the note is open in one, and says so with a button that takes them
 * back; false where the note says something else by now, and nothing was written.
 */
export async function writeTurned(
  host: SurfaceHost,
  { path, text, edits }: TurnedNote,
  done: string,
): Promise<boolean> {
  const app = host.app();
  const edited = applyEdits(text, edits);
  if (app === null || !edited.ok) return false;
  await saveViews(host, path);
  const { files } = app.vault.ports;
  const now = await files.read(path);
  if (!now.ok || now.value !== text) return false;
  const written = await files.edit(path, edits);
  if (!written.ok) return false;
  const change = {
    notes: [{ path, mark: textMark(edited.value), back: inverseEdits(edits) }],
    note: null,
    unfollow: null,
  };
  app.changes.add(change);
  tellDone(host, done, change, []);
  return true;
}
