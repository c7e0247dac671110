import type { Extension } from '@codemirror/state';
import type { EditorView, ViewUpdate } from '@codemirror/view';
import { ViewPlugin } from '@codemirror/view';
import type { Editor } from 'obsidian';
import { editorInfoField } from 'obsidian';

/** Knows of all editors whether what changed last was typed: the app asks for suggestions at other times, too. */
export class TypingWatch {
  readonly extension: Extension;
  private readonly open = new Set<WatchedEditor>();

  constructor() {
    const { open } = this;
    this.extension = ViewPlugin.define((view) => new WatchedEditor(view, open), {
      eventHandlers: {
        compositionend() {
          this.composed();
        },
      },
    });
  }

  /** The view of an editor in which a person types without an input method; null otherwise. */
  typingIn(editor: Editor): EditorView | null {
    for (const { view, isTyping } of this.open) {
      if (view.state.field(editorInfoField, false)?.editor === editor) return isTyping && !view.composing ? view : null;
    }
    return null;
  }
}

class WatchedEditor {
  readonly view: EditorView;
  isTyping = false;
  private readonly open: Set<WatchedEditor>;
  private isAskedAgain = false;

  constructor(view: EditorView, open: Set<WatchedEditor>) {
    this.view = view;
    this.open = open;
    open.add(this);
  }

  update({ docChanged, selectionSet, transactions }: ViewUpdate): void {
    if (docChanged) {
      const isDone = (event: string): boolean => transactions.some((one) => one.isUserEvent(event));
      this.isTyping = isDone('input.type') || (this.isTyping && isDone('delete.backward'));
    } else if (selectionSet && !this.isAskedAgain) this.isTyping = false;
  }

  /** What an input method wrote is complete: the app, which asked while it was not, asks once more. */
  composed(): void {
    this.view.dom.win.setTimeout(() => {
      if (!this.isTyping || !this.open.has(this)) return;
      this.isAskedAgain = true;
      this.view.dispatch({ selection: this.view.state.selection });
      this.isAskedAgain = false;
    });
  }

  destroy(): void {
    this.open.delete(this);
  }
}
