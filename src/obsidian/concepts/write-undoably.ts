import type { TextEdit } from '../../core/text';
import { inverseEdits } from '../../core/text';
import { noteName } from '../shown-state';
import type { SurfaceHost } from '../surface-host';
import { actionNotice } from '../action-notice';

/** Changes a note, and says so with a button that takes it back; false where it was refused. */
export async function writeUndoably(host: SurfaceHost, path: string, edits: readonly TextEdit[]): Promise<boolean> {
  const files = host.app()?.vault.ports.files;
  if (files === undefined) return false;
  const { undo, written, unwritten } = host.messages().conceptActions;
  const done = await files.edit(path, edits);
  if (!done.ok) {
    host.tell(done.problem);
    return false;
  }
  actionNotice(written(noteName(path)), undo, () => {
    void files.edit(path, inverseEdits(edits)).then((undone) => {
      if (undone.ok) host.say(unwritten);
      else host.tell(undone.problem);
    });
  });
  return true;
}
