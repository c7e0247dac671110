import type { O } from './api';
import type { Editor } from './editor';
import type { EditorSuggest } from './editor-suggest';
import { LinkSuggest } from './link-suggest';

type Suggest = EditorSuggest<unknown>;

/** Asks the suggests in turn, the app's own first, whenever text or cursor of an editor change; the first that triggers shows its list. */
export class EditorSuggests {
  readonly #list: Suggest[] = [];
  #hasOwn = false;
  /** Number of the last asking: an answer that comes late is not shown. */
  #asked = 0;

  add(suggest: O.EditorSuggest<unknown>): void {
    this.#list.push(suggest as unknown as Suggest);
  }

  remove(suggest: O.EditorSuggest<unknown>): void {
    const own = suggest as unknown as Suggest;
    own.close();
    this.#list.splice(this.#list.indexOf(own), 1);
  }

  /** The editor has lost the focus. */
  close(): void {
    this.#asked += 1;
    for (const suggest of this.#list) suggest.close();
  }

  async update(app: O.App, editor: O.Editor, file: O.TFile | null): Promise<void> {
    if (!this.#hasOwn) this.#list.unshift(new LinkSuggest(app));
    this.#hasOwn = true;
    this.#asked += 1;
    const mine = this.#asked;
    const found = file === null || editor.somethingSelected() ? null : this.#ask(editor, file);
    for (const suggest of this.#list) if (suggest !== found) suggest.close();
    const context = found?.context;
    if (found === null || context == null) return;
    const values = await found.getSuggestions(context);
    if (mine !== this.#asked) return;
    const { host$cm } = editor as unknown as Editor;
    const at = host$cm.coordsAtPos(editor.posToOffset(context.start));
    const box = at === null ? new DOMRect() : new DOMRect(at.left, at.top, at.right - at.left, at.bottom - at.top);
    found.host$show(values.slice(0, found.limit), box, host$cm.dom.doc);
  }

  /** The first that triggers, with its context. */
  #ask(editor: O.Editor, file: O.TFile): Suggest | null {
    const cursor = editor.getCursor();
    for (const suggest of this.#list) {
      const info: O.EditorSuggestTriggerInfo | null = suggest.onTrigger(cursor, editor, file);
      if (info === null) continue;
      suggest.context = { ...info, editor, file };
      return suggest;
    }
    return null;
  }
}
