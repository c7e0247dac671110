import type { O } from './api';
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
    const end = {
      ...start,
      ch: start.ch + (/^[^[\]]*\]\]/u.exec(rest)?.[0].length ?? editor.getCursor().ch - start.ch),
    };
    editor.replaceRange(`${basename}]]`, start, end);
    editor.setCursor({ ...start, ch: start.ch + basename.length + 2 });
  }
}
