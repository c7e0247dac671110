import type { Editor } from 'obsidian';
import type { DifferentiaApp } from '../../app/app';
import { calloutAt } from '../../app/define/definition-to-callout';
import type { TextEdit } from '../../core/text';

const LONGEST_TERM = 80;

/** The words that are selected, where they can be a term. */
export function selectedTerm(editor: Editor): string | null {
  const term = editor.getSelection().trim();
  return term === '' || term.includes('\n') || term.length > LONGEST_TERM ? null : term;
}

/** Puts an empty definition of a term behind the lines the cursor is in, with the cursor in it. */
export function defineTerm(editor: Editor, term: string): void {
  let { line } = editor.getCursor('to');
  while (line + 1 < editor.lineCount() && hasText(editor, line + 1)) line += 1;
  const end = { line, ch: editor.getLine(line).length };
  const after = line + 1 < editor.lineCount() ? '' : '\n';
  editor.transaction({
    changes: [{ from: end, to: end, text: `\n\n> [!definition] ${term}\n> ${after}` }],
    selection: { from: { line: line + 3, ch: 2 } },
  });
  editor.focus();
}

/** The changes that set the definition the cursor stands in as a callout; null where none can be. */
export function calloutAtCursor(app: DifferentiaApp, editor: Editor, path: string): readonly TextEdit[] | null {
  return calloutAt(app.vault, path, editor.getValue(), editor.posToOffset(editor.getCursor('from')));
}

/** Makes changes of the editor's text in one step, so that one undo takes them back. */
export function writeEdits(editor: Editor, edits: readonly TextEdit[]): void {
  editor.transaction({
    changes: edits.map(({ span, text }) => ({
      from: editor.offsetToPos(span.from),
      to: editor.offsetToPos(span.to),
      text,
    })),
  });
}

function hasText(editor: Editor, line: number): boolean {
  return editor.getLine(line).trim() !== '';
}
