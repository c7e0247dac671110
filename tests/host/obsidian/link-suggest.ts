import type { O } from './api';
import type { Editor } from './editor';
import { EditorSuggest } from './editor-suggest';

const MOST = 20;

/** The app's own list behind two brackets: notes by name. */
export class LinkSuggest extends EditorSuggest<O.TFile> {
  override limit = MOST;

  onTrigger(cursor: O.EditorPosition, editor: O.Editor): O.EditorSuggestTriggerInfo | null {
    const before = editor.getLine(cursor.line).slice(0, cursor.ch);
    const query = /\[\[([^[\]|#^]*)$/u.exec(before)?.[1];
    return query === undefined ? null : { start: { ...cursor, ch: cursor.ch - query.length }, end: cursor, query };
  }

  getSuggestions({ query }: O.EditorSuggestContext): O.TFile[] {
    const wanted = query.toLowerCase();
    return this.app.vault.getMarkdownFiles().filter(({ basename }) => basename.toLowerCase().includes(wanted));
  }

  renderSuggestion(file: O.TFile, el: HTMLElement): void {
    el.setText(file.basename);
  }

  selectSuggestion({ basename }: O.TFile): void {
    if (this.context === null) return;
    const { editor, start } = this.context;
    this.close();
    const rest = editor.getLine(start.line).slice(start.ch);
    const written = /^[^[\]]*\]\]/u.exec(rest)?.[0].length ?? editor.getCursor().ch - start.ch;
    const from = editor.posToOffset(start);
    // The person's own doing, as typing is.
    (editor as unknown as Editor).host$cm.dispatch({
      changes: { from, to: from + written, insert: `${basename}]]` },
      selection: { anchor: from + basename.length + 2 },
      userEvent: 'input.complete',
    });
  }
}
