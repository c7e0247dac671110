import type { Problem, Result, TextEdit } from '../../core/text';
import { applyEdits, fail, inverseEdits, textMark } from '../../core/text';
import type { NoteFiles } from '../ports';
import type { GoOn, Progress, Slices } from '../steps';
import type { NotePlan } from './note-change';

/** A note that was changed, and how its text comes back. */
export interface WrittenNote {
  readonly path: string;
  /** Of the text that was written. */
  readonly mark: string;
  /** Against that text. */
  readonly back: readonly TextEdit[];
}

export interface Written {
  readonly notes: readonly WrittenNote[];
  /** Notes that were not changed, or not put back: they have changed since, or cannot be written. */
  readonly left: readonly Problem[];
}

export interface Work {
  readonly files: Pick<NoteFiles, 'rewrite'>;
  readonly slices: Slices;
  /** Asked before each note. */
  readonly goOn: (progress: Progress) => GoOn;
  /** Told of each text before it is changed. */
  readonly before?: (path: string, text: string) => void;
}

/** Writes planned changes note by note; a note whose text is another than the one that was read is left as it is. */
export async function writeChanges(plans: readonly NotePlan[], work: Work): Promise<Written> {
  const edited = plans.map(({ path, mark, changes }) => ({ path, mark, edits: changes }));
  return await writeAll(edited, work);
}

/** Puts the texts back that stood there before; a note that was changed since is left as it is. */
export async function takeBack(notes: readonly WrittenNote[], work: Work): Promise<Written> {
  return await writeAll(
    notes.map(({ path, mark, back }) => ({ path, mark, edits: back })),
    work,
  );
}

async function writeAll(
  notes: readonly { readonly path: string; readonly mark: string; readonly edits: readonly TextEdit[] }[],
  { files, slices, goOn, before }: Work,
): Promise<Written> {
  const written: WrittenNote[] = [];
  const left: Problem[] = [];
  for (const [done, { path, mark, edits }] of notes.entries()) {
    if (slices.expired()) await slices.next();
    if (goOn({ done, total: notes.length }) !== 'more') break;
    const result = await files.rewrite(path, (text) => {
      before?.(path, text);
      return edited(path, text, mark, edits);
    });
    if (result.ok) written.push({ path, mark: textMark(result.value), back: inverseEdits(edits) });
    else left.push(result.problem);
  }
  return { notes: written, left };
}

function edited(path: string, text: string, mark: string, edits: readonly TextEdit[]): Result<string> {
  if (textMark(text) !== mark) return fail({ code: 'edit-mismatch', path, from: null, detail: '' });
  const result = applyEdits(text, edits);
  return result.ok ? result : fail({ ...result.problem, path });
}
