import { Notice } from 'obsidian';

/** Long enough to read and to decide. */
const SHOWN_MS = 10_000;

/** Tells something with a button below it: mostly what was done, and one that takes it back. */
export function actionNotice(text: string, action: string, run: () => void, ms = SHOWN_MS): void {
  const notice = new Notice(
    createFragment((fragment) => {
      for (const line of text.split('\n'))
        fragment.createDiv({ cls: 'differentia-notice-line', text: line, attr: { dir: 'auto' } });
      // Not drawn; it parts what is read aloud.
      fragment.appendText(' ');
      const row = fragment.createDiv({ cls: 'differentia-notice-row' });
      const button = row.createEl('button', { text: action, attr: { type: 'button' } });
      button.onclick = () => {
        notice.hide();
        run();
      };
    }),
    ms,
  );
}
