import type { Editor } from 'obsidian';
import { conceptNamed, noteNameFor, saidOfTerm } from '../../app/define/define-term';
import { calloutWordOf } from '../../app/define/definition-to-callout';
import type { DifferentiaApp } from '../../app/app';
import { appendedDefinition, definitionCallout } from '../../core/concepts';
import { insertLines } from '../comparison/insert-table';
import type { SurfaceHost } from '../surface-host';
import { conceptAtCursor } from './concept-at-cursor';
import { createUndoably, newNotePath } from './create-note';
import type { Defined } from './define-modal';
import { DefineModal } from './define-modal';
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
  if (where === 'new') {
    const made = newNotePath(host, path, term);
    const { written, unwritten } = host.messages().conceptActions;
    const said = { done: written(noteNameFor(term)), undone: unwritten };
    const text = `${definitionCallout(word, term, gloss)}\n`;
    return made !== null && createUndoably(host, { path: made, text }, said);
  }
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
