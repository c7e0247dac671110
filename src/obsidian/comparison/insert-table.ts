import type { App, Editor } from 'obsidian';
import { getFrontMatterInfo, MarkdownView } from 'obsidian';
import { insertBehind } from '../../app/compare/insertion';
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
    insertLines(editor, table.markdown, true);
    host.say(comparison.inserted(table.rows));
  }
}

/**
 * Puts a table or block on lines of its own where the cursor stands, never among the properties; in the quote or item
 * that the cursor is in where that is asked for. One change, so that one undo takes it back.
 */
export function insertLines(editor: Editor, markdown: string, inContainer = false): void {
  const text = editor.getValue();
  const { exists, contentStart } = getFrontMatterInfo(text);
  const closing = exists ? editor.offsetToPos(contentStart - 1).line : -1;
  const cursor = editor.getCursor('to').line;
  const isHere = cursor <= closing;
  const {
    line,
    ch,
    text: put,
  } = insertBehind(text.split('\n'), Math.max(cursor, closing), {
    markdown,
    isHere,
    inContainer: inContainer && !isHere,
  });
  const to = { line, ch: editor.getLine(line).length };
  editor.transaction({ changes: [{ from: { line, ch }, to, text: put }] });
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
