import { Notice } from 'obsidian';
import type { DoneChanges } from '../../app/changes/change-log';
import type { NotePlan } from '../../app/changes/note-change';
import type { WrittenNote } from '../../app/changes/write-changes';
import { writeChanges } from '../../app/changes/write-changes';
import type { GoOn, Progress } from '../../app/steps';
import type { Problem } from '../../core/text';
import { actionNotice } from '../action-notice';
import { noteName } from '../shown-state';
import type { SurfaceHost } from '../surface-host';
import { plainNotice } from '../plain-notice';

/** Work that takes longer is told of, in milliseconds. */
const LONG_MS = 300;
/** Names in one message. */
const MOST_NAMES = 5;

/** Tells what was changed, with a button that takes it back, and which notes were left as they are. */
export function tellDone(host: SurfaceHost, text: string, done: DoneChanges | null, left: readonly Problem[]): void {
  if (done === null) host.say(text);
  else actionNotice(text, host.messages().conceptActions.undo, () => void takeBackChanges(host, done));
  tellLeft(host, left);
}

/** Writes planned changes of texts alone, and tells what came of it, by the notes that were changed. */
export async function writeAndTell(
  host: SurfaceHost,
  plans: readonly NotePlan[],
  goOn: (progress: Progress) => GoOn,
  text: (notes: readonly WrittenNote[]) => string,
): Promise<void> {
  const app = host.app();
  if (app === null) return;
  const { notes, left } = await writeChanges(plans, { files: app.vault.ports.files, slices: host.slices, goOn });
  const done = notes.length === 0 ? null : { notes, note: null, unfollow: null };
  if (done !== null) app.changes.add(done);
  tellDone(host, text(notes), done, left);
}

/** Takes changes of notes back, the last ones without an argument, and tells what came of it. */
export async function takeBackChanges(host: SurfaceHost, changes?: DoneChanges): Promise<void> {
  const app = host.app();
  if (app === null) return;
  const texts = host.messages().changes;
  const begun = Date.now();
  let notice: Notice | null = null;
  const undone = await app.changes.undo(changes, ({ done, total }) => {
    if (Date.now() - begun > LONG_MS) {
      notice ??= new Notice('', 0);
      notice.setMessage(texts.undoing(done, total));
    }
    return 'more';
  });
  (notice as Notice | null)?.hide();
  if (undone === null) return;
  host.say(texts.undone(undone.restored));
  tellLeft(host, undone.left);
}

function tellLeft(host: SurfaceHost, left: readonly Problem[]): void {
  if (left.length === 0) return;
  const names = left.slice(0, MOST_NAMES).map(({ path }) => noteName(path ?? ''));
  if (left.length > MOST_NAMES) names.push('…');
  plainNotice(host.messages().changes.left(left.length, names.join(', ')), 0);
}
