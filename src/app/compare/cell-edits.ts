import type { Cell, Column, EditPlace, NewValue, NotEditable, Row } from '../../core/compare';
import { editPlace, newValue } from '../../core/compare';
import { packsFor } from '../../core/language';
import type { Problem, Result, TextEdit } from '../../core/text';
import { applyEdits, fail, inverseEdits, ok } from '../../core/text';
import { calloutWordOf } from '../define/definition-to-callout';
import { movedPath } from '../journal/moved-path';
import type { NoteFiles } from '../ports';
import type { Vault } from '../vault';
import { readNotes } from './compared-notes';

/** A change of one cell that can be taken back. */
export interface CellEdit {
  path: string;
  /** Against the text that was written. */
  readonly back: readonly TextEdit[];
}

/** What came of saving: nothing to do, nothing typed (which cannot be, is asked first, or was never there), brackets that do not fit, or what is now written. */
export type SavedCell = 'brackets' | 'empty' | 'empties' | 'nothing' | 'same' | Result<CellEdit>;

type Files = Pick<NoteFiles, 'edit' | 'editProperty' | 'read'>;

/** Where a cell is edited, in its note as that is now. */
export async function openCell(vault: Vault, cell: Cell): Promise<EditPlace | NotEditable> {
  const read = await vault.ingest.read(cell.evidence.path);
  if (!read.ok) return 'gone';
  return editPlace(read.value, cell, packsFor(vault.ingest.rules.findOwn(read.value).languages));
}

/** Where the value of an empty cell would go; null where no note is about its concept, `gone` where the row is of another text. */
export async function openEmptyCell(
  vault: Vault,
  columns: readonly Column[],
  { row, column }: { readonly row: Row; readonly column: number },
): Promise<NewValue | 'gone' | null> {
  const { home = null, section = null, definitions = [] } = columns[column] ?? {};
  const paths = [
    ...row.cells.flatMap((cells) => cells.slice(0, 1).map(({ evidence }) => evidence.path)),
    ...(home === null ? [] : [home]),
    ...(section === null ? [] : [section.path]),
    ...definitions.map(({ evidence }) => evidence.path),
  ];
  const { notes } = await readNotes(vault, [...new Set(paths)]);
  const texts = new Map(notes.map(({ note, own }) => [own.path, note.outline.text]));
  const stale = row.cells.flat().some(({ evidence: { path, from, to, quote } }) => {
    const text = texts.get(path);
    return text !== undefined && text.slice(from, to) !== quote;
  });
  if (stale) return 'gone';
  const word = calloutWordOf(vault, home ?? paths[0] ?? '');
  return newValue({ notes, columns, column, aspect: row.aspect, cells: row.cells, word });
}

/** The lines of a note that a new value makes, as they would be. */
export function linesOf(place: NewValue, typed: string): string {
  const edit = place.make(typed.trim());
  const edited = applyEdits(place.text, [edit]);
  if (!edited.ok) return '';
  const { from } = edit.span;
  const start = from + edit.text.length - edit.text.trimStart().length;
  const end = from + edit.text.trimEnd().length;
  const line = edited.value.lastIndexOf('\n', start - 1) + 1;
  const rest = /^[^\r\n]*/u.exec(edited.value.slice(end))?.[0] ?? '';
  return edited.value.slice(line, end) + rest;
}

/** Writes what was typed into cells, and takes it back, the last first. */
export class CellEdits {
  private readonly files: Files;
  private readonly done: CellEdit[] = [];

  constructor(files: Files) {
    this.files = files;
  }

  /** What can be taken back next. */
  get last(): CellEdit | undefined {
    return this.done.at(-1);
  }

  /**
   * Puts another value into the place of a cell; refused where the note no longer says what was shown.
   *
   * @param empties The person is sure that nothing is to stand there.
   */
  async save(place: EditPlace, typed: string, empties = false): Promise<SavedCell> {
    const text = typed.replace(/\r\n?/gu, '\n').trim();
    if (text === '') return await this.empty(place, empties);
    if (text === place.shown.trim()) return 'same';
    if (place.kind === 'property') return await this.saveProperty(place, place.write(text));
    const written = place.write(text);
    if (written === null) return 'brackets';
    return await this.edit(place.path, [{ span: place.span, expected: place.expected, text: written }]);
  }

  private async empty(place: EditPlace, isSure: boolean): Promise<SavedCell> {
    const { emptied, path } = place;
    if (emptied === null) return 'empty';
    if (!isSure) return 'empties';
    if (place.kind === 'property') return await this.saveProperty(place, null);
    return await this.edit(path, [{ ...emptied, text: '' }]);
  }

  /** Writes a value where no note had any. */
  async write(place: NewValue, typed: string): Promise<SavedCell> {
    const text = typed.replace(/\r\n?/gu, '\n').trim();
    return text === '' ? 'nothing' : await this.edit(place.path, [place.make(text)]);
  }

  /** Takes an edit back, the last one without an argument; what has been changed since stays, and cannot be taken back later either. */
  async undo(edit: CellEdit | undefined = this.last): Promise<Result<string> | null> {
    const at = edit === undefined ? -1 : this.done.indexOf(edit);
    if (edit === undefined || at < 0) return null;
    this.done.splice(at, 1);
    const { path, back } = edit;
    const undone = await this.files.edit(path, back);
    return undone.ok ? ok(path) : fail(withPath(undone.problem, path));
  }

  /** A note or a folder was renamed. */
  moved(from: string, to: string): void {
    for (const edit of this.done) edit.path = edit.path === from ? to : movedPath(edit.path, from, to);
  }

  private async edit(path: string, edits: readonly TextEdit[]): Promise<Result<CellEdit>> {
    const saved = await this.files.edit(path, edits);
    return saved.ok ? this.keep({ path, back: inverseEdits(edits) }) : fail(withPath(saved.problem, path));
  }

  private async saveProperty(place: EditPlace & { kind: 'property' }, wanted: unknown): Promise<Result<CellEdit>> {
    const { path, key, value } = place;
    const before = await this.files.read(path);
    if (!before.ok) return before;
    const saved = await this.files.editProperty(path, key, value, wanted);
    if (!saved.ok) return saved;
    const after = await this.files.read(path);
    // The app has written the YAML in its own way: all of that is taken back.
    return after.ok ? this.keep({ path, back: [difference(after.value, before.value)] }) : after;
  }

  private keep(edit: CellEdit): Result<CellEdit> {
    this.done.push(edit);
    return ok(edit);
  }
}

const withPath = (problem: Problem, path: string): Problem => ({ ...problem, path });

/** The one edit that makes a text of another. */
function difference(text: string, wanted: string): TextEdit {
  const most = Math.min(text.length, wanted.length);
  let from = 0;
  while (from < most && text.charAt(from) === wanted.charAt(from)) from += 1;
  let tail = 0;
  while (tail < most - from && text.charAt(text.length - 1 - tail) === wanted.charAt(wanted.length - 1 - tail))
    tail += 1;
  const to = text.length - tail;
  return { span: { from, to }, expected: text.slice(from, to), text: wanted.slice(from, wanted.length - tail) };
}
