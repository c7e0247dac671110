import type { Editor } from 'obsidian';

/**
 * Puts a table on lines of its own where the cursor stands: behind the cursor's line when that one has
 * text, with a blank line on each side. One change, so that one undo takes it back.
 */
export function insertTable(editor: Editor, markdown: string): void {
  const { line } = editor.getCursor('to');
  const text = editor.getLine(line);
  const isBlank = text.trim() === '';
  const place = { line, ch: text.length };
  const before = isBlank ? (line === 0 || editor.getLine(line - 1).trim() === '' ? '' : '\n') : '\n\n';
  const isLast = line >= editor.lineCount() - 1;
  const after = isLast ? '\n' : editor.getLine(line + 1).trim() === '' ? '' : '\n';
  editor.transaction({ changes: [{ from: place, to: place, text: `${before}${markdown}${after}` }] });
}
