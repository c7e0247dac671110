import type { O } from './api';
import type { Editor } from './editor';
import type { EditorSuggest } from './editor-suggest';
import { runtime } from './runtime';

type Suggest = EditorSuggest<unknown>;

/** Asks the registered suggests in turn after each key press; the first that triggers shows its list. */
export class EditorSuggests {
  readonly #list: Suggest[] = [];

  add(suggest: O.EditorSuggest<unknown>): void {
    this.#list.push(suggest as unknown as Suggest);
  }

  remove(suggest: O.EditorSuggest<unknown>): void {
    const own = suggest as unknown as Suggest;
    own.close();
    this.#list.splice(this.#list.indexOf(own), 1);
  }

  async update(editor: O.Editor, file: O.TFile | null): Promise<void> {
    const cursor = editor.getCursor();
    let isShown = false;
    for (const suggest of this.#list) {
      const info: O.EditorSuggestTriggerInfo | null =
        isShown || file === null ? null : suggest.onTrigger(cursor, editor, file);
      if (info === null || file === null) {
        suggest.close();
        continue;
      }
      isShown = true;
      suggest.context = { ...info, editor, file };
      const values = await suggest.getSuggestions(suggest.context);
      const { host$cm } = editor as unknown as Editor;
      const at = host$cm.coordsAtPos(editor.posToOffset(info.start));
      const box = at === null ? new DOMRect() : new DOMRect(at.left, at.top, at.right - at.left, at.bottom - at.top);
      suggest.host$show(values.slice(0, suggest.limit), box, runtime.app.workspace.containerEl.doc);
    }
  }
}
