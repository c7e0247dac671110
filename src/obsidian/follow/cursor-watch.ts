import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { editorInfoField } from 'obsidian';

/** Where a person stands in a note. */
export interface CursorPlace {
  readonly path: string;
  /** The line, and the offset in it. */
  readonly line: string;
  readonly at: number;
}

/** Remembers where the cursor was moved last, in whatever window, and tells of each move. */
export class CursorWatch {
  readonly extension: Extension;
  private last: CursorPlace | null = null;
  private readonly listeners = new Set<() => void>();

  constructor() {
    this.extension = EditorView.updateListener.of(({ state, selectionSet, docChanged, focusChanged }) => {
      if (!selectionSet && !docChanged && !focusChanged) return;
      const path = state.field(editorInfoField, false)?.file?.path;
      if (path === undefined) return;
      const { from } = state.selection.main;
      const line = state.doc.lineAt(from);
      this.last = { path, line: line.text, at: from - line.from };
      for (const listener of this.listeners) listener();
    });
  }

  /** In a note; null where the cursor was in another last. */
  in(path: string): CursorPlace | null {
    return this.last?.path === path ? this.last : null;
  }

  /** Tells of every move until the returned function is called. */
  onMove(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
