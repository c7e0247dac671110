import type { Problem } from '../../core/text';
import { textMark } from '../../core/text';
import type { ChangeLog, DoneChanges } from '../changes/change-log';
import type { NotePlan } from '../changes/note-change';
import type { Work } from '../changes/write-changes';
import { writeChanges } from '../changes/write-changes';
import type { NoteFiles } from '../ports';
import type { Rename } from './rename-plan';

interface RenameWork extends Omit<Work, 'before' | 'files'> {
  readonly files: NoteFiles;
  readonly log: ChangeLog;
  /** Lets cards, verdicts, pins and decisions follow; what it gives takes that back. */
  readonly follow: () => () => Promise<void>;
}

/** What came of a rename. */
export interface RenameDone {
  /** Null where nothing was changed. */
  readonly done: DoneChanges | null;
  readonly left: readonly Problem[];
}

/**
 * Writes what was chosen of a rename: first the texts, with the links, so that the app finds none to rewrite
 * when the note gets its name; then that name. The journal goes before all, for a rename that is torn.
 *
 * @param withNote The note of the concept gets the new name too.
 */
export async function runRename(
  rename: Rename,
  plans: readonly NotePlan[],
  withNote: boolean,
  { files, log, follow, slices, goOn }: RenameWork,
): Promise<RenameDone> {
  const { concept, note } = rename;
  const defines = (path: string): boolean => concept.definitions.some(({ evidence }) => evidence.path === path);
  const namesAnew = ({ path, changes }: NotePlan): boolean =>
    defines(path) && changes.some(({ kind }) => kind === 'definition');
  const isNoteRenamed = withNote && note !== null;
  const carries = isNoteRenamed || concept.definitions.length === 0 || plans.some(namesAnew);
  const unfollow = carries ? follow() : null;
  const texts = new Map<string, string>();
  const work = { isStopped: false };
  const written = await writeChanges(plans, {
    files,
    slices,
    goOn: (progress) => {
      const answer = goOn(progress);
      work.isStopped ||= answer !== 'more';
      return answer;
    },
    before: (path, text) => {
      if (isNoteRenamed) texts.set(path, text);
    },
  });
  const left = [...written.left];
  const done: DoneChanges = { notes: written.notes, note: null, unfollow };
  if (written.notes.length > 0) log.add(done);
  if (!isNoteRenamed || work.isStopped) {
    if (written.notes.length === 0) await unfollow?.();
    return { done: written.notes.length === 0 ? null : done, left };
  }
  const renamed = await files.rename(
    note.from,
    note.to,
    written.notes.map(({ path }) => path),
  );
  if (renamed.ok) {
    done.note = { from: note.from, to: note.from };
    if (!log.has(done)) log.add(done);
    log.moved(note.from, note.to);
    done.notes = await withAppsOwn(files, done.notes, (path) => texts.get(path === note.to ? note.from : path));
  } else {
    left.push(renamed.problem);
    if (written.notes.length === 0) await unfollow?.();
  }
  return { done: log.has(done) ? done : null, left };
}

/** Where the app itself has rewritten a link in a note that was changed here, the whole of it is taken back. */
async function withAppsOwn(
  files: NoteFiles,
  notes: DoneChanges['notes'],
  textBefore: (path: string) => string | undefined,
): Promise<DoneChanges['notes']> {
  const now: DoneChanges['notes'][number][] = [];
  for (const note of notes) {
    const read = await files.read(note.path);
    const before = textBefore(note.path);
    const isSame = !read.ok || before === undefined || textMark(read.value) === note.mark;
    if (isSame) now.push(note);
    else {
      const back = [{ span: { from: 0, to: read.value.length }, expected: read.value, text: before }];
      now.push({ path: note.path, mark: textMark(read.value), back });
    }
  }
  return now;
}
