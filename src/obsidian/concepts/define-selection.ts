import type { Editor } from 'obsidian';
import { normalizePath } from 'obsidian';
import { conceptNamed, noteNameFor, saidOfTerm } from '../../app/define/define-term';
import { calloutWordOf } from '../../app/define/definition-to-callout';
import type { DifferentiaApp } from '../../app/app';
import { appendedDefinition, definitionCallout } from '../../core/concepts';
import { insertLines } from '../comparison/insert-table';
import { noteName } from '../shown-state';
import type { SurfaceHost } from '../surface-host';
import { conceptAtCursor } from './concept-at-cursor';
import type { Defined } from './define-modal';
import { DefineModal } from './define-modal';
import { undoNotice } from './undo-notice';
import { writeUndoably } from './write-undoably';

const LONGEST_TERM = 80;

interface TermAt {
  readonly term: string;
  /** Line and character behind the term. */
  readonly line: number;
  readonly ch: number;
}

/** The words that are selected, where they can be a term. */
export function selectedTerm(editor: Editor): TermAt | null {
  const term = editor.getSelection().trim();
  if (term === '' || term.includes('\n') || term.length > LONGEST_TERM) return null;
  return { term, ...editor.getCursor('to') };
}

/** The words that are selected, else the name or the word under the cursor. */
export function termAtCursor(app: DifferentiaApp, editor: Editor, path: string): TermAt | null {
  if (editor.somethingSelected()) return selectedTerm(editor);
  const { line, ch } = editor.getCursor();
  const named = conceptAtCursor(app, editor, path);
  const word = editor.wordAt({ line, ch });
  const span = named ?? (word === null ? null : { from: word.from.ch, to: word.to.ch });
  const text = span === null ? '' : editor.getLine(line).slice(span.from, span.to);
  const [key] = named?.keys ?? [];
  const term = (text.startsWith('[[') ? app.index.vocabulary().nameOf(key ?? '') : null) ?? text;
  return span === null || !/\p{L}/u.test(term) ? null : { term, line, ch: span.to };
}

/** Asks what a term is and writes it where the person says, on their word alone. */
export function defineTerm(host: SurfaceHost, editor: Editor, path: string, { term, line, ch }: TermAt): void {
  const app = host.app();
  if (app === null) return;
  const draft = {
    term: conceptNamed(app, term)?.name ?? term,
    gloss: saidOfTerm(app, path, editor.getLine(line), ch),
  };
  new DefineModal(host, path, draft, (defined) => write(host, editor, path, defined)).open();
}

async function write(
  host: SurfaceHost,
  editor: Editor,
  path: string,
  { term, gloss, where, note }: Defined,
): Promise<boolean> {
  const app = host.app();
  if (app === null) return false;
  const word = calloutWordOf(app.vault, path);
  if (where === 'here') {
    insertLines(editor, definitionCallout(word, term, gloss));
    return true;
  }
  if (where === 'new') return create(host, path, term, `${definitionCallout(word, term, gloss)}\n`);
  if (note === null) return false;
  const read = await app.vault.ports.files.read(note);
  if (!read.ok) {
    host.tell(read.problem);
    return false;
  }
  return writeUndoably(
    host,
    note,
    appendedDefinition(read.value, { word: calloutWordOf(app.vault, note), term, gloss }),
  );
}

async function create(host: SurfaceHost, from: string, term: string, text: string): Promise<boolean> {
  const { vault, fileManager } = host.plugin.app;
  const files = host.app()?.vault.ports.files;
  const { define, written, unwritten, undo } = host.messages().conceptActions;
  const name = noteNameFor(term);
  const path = normalizePath(`${fileManager.getNewFileParent(from, `${name}.md`).path}/${name}.md`);
  if (files === undefined) return false;
  if (name === '' || vault.getAbstractFileByPath(path) !== null) {
    host.say(name === '' ? define.noName : define.exists(noteName(path)));
    return false;
  }
  const made = await files.create(path, text);
  if (!made.ok) {
    host.tell(made.problem);
    return false;
  }
  undoNotice(written(name), undo, () => {
    void remove(host, path, text).then((gone) => {
      host.say(gone ? unwritten : host.messages().problems.texts['edit-mismatch']());
    });
  });
  return true;
}

/** Puts a note that was made into the bin, as long as nobody wrote in it. */
async function remove({ plugin: { app } }: SurfaceHost, path: string, text: string): Promise<boolean> {
  const file = app.vault.getFileByPath(path);
  if (file === null || (await app.vault.read(file)) !== text) return false;
  await app.fileManager.trashFile(file);
  return true;
}
