import type { Editor } from 'obsidian';
import type { DifferentiaApp } from '../../app/app';
import { calloutAt } from '../../app/define/definition-to-callout';
import type { TextEdit } from '../../core/text';

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
