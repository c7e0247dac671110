import type { App, Editor } from 'obsidian';
import { getFrontMatterInfo, MarkdownView } from 'obsidian';
import { tableOfNote } from '../../app/compare/note-table';
import type { SurfaceHost } from '../surface-host';

/** Puts the table of what a note compares where the cursor stands, and says what became of it. */
export async function insertTableOfNote(host: SurfaceHost, path: string, editor: Editor | null): Promise<void> {
  const app = host.app();
  const { comparison } = host.messages();
  if (editor === null) host.say(comparison.notOpen);
  if (app === null || editor === null) return;
  const before = editor.getValue();
  const table = await tableOfNote(app.vault, path);
  if (table === null) host.say(comparison.noneHere);
  // The editor may show another text by now, or another note.
  else if (editor.getValue() !== before) host.say(comparison.failed);
  else {
    insertLines(editor, table.markdown);
    host.say(comparison.inserted(table.rows));
  }
}

/**
 * Puts a table or block on lines of its own where the cursor stands, with a blank line on each side: behind the
 * lines of text the cursor is in, so that no paragraph, list or table is torn, and never among the
 * properties. One change, so that one undo takes it back.
 */
export function insertLines(editor: Editor, markdown: string): void {
  const line = lineFor(editor);
  const place = { line, ch: editor.getLine(line).length };
  const before = hasText(editor, line) ? '\n\n' : line > 0 && hasText(editor, line - 1) ? '\n' : '';
  const isLast = line >= editor.lineCount() - 1;
  const after = isLast || hasText(editor, line + 1) ? '\n' : '';
  editor.transaction({ changes: [{ from: place, to: place, text: `${before}${markdown}${after}` }] });
}

/** The last line of the text the cursor stands in; the end of the properties when it stands in these. */
function lineFor(editor: Editor): number {
  const { exists, contentStart } = getFrontMatterInfo(editor.getValue());
  const { line } = editor.getCursor('to');
  const closing = exists ? editor.offsetToPos(contentStart - 1).line : -1;
  if (line <= closing) return closing;
  let last = line;
  while (last + 1 < editor.lineCount() && hasText(editor, last) && hasText(editor, last + 1)) last += 1;
  return last;
}

function hasText(editor: Editor, line: number): boolean {
  return editor.getLine(line).trim() !== '';
}

/** An editor in which the note is open for writing, the one in use first; null when there is none. */
export function editorOf({ workspace }: App, path: string): Editor | null {
  const inUse = workspace.activeEditor;
  const views = [inUse, ...workspace.getLeavesOfType('markdown').map(({ view }) => view)];
  const view = views.find(
    (one) => one instanceof MarkdownView && one.file?.path === path && one.getMode() === 'source',
  );
  return view instanceof MarkdownView ? view.editor : null;
}
