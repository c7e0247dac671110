import { Notice } from 'obsidian';

/** Long enough to read and to decide. */
const SHOWN_MS = 10_000;

/** Tells what was done, with a button that takes it back. */
export function undoNotice(text: string, undo: string, run: () => void): void {
  const notice = new Notice(
    createFragment((fragment) => {
      fragment.createSpan({ text: `${text} `, attr: { dir: 'auto' } });
      const button = fragment.createEl('button', { text: undo, attr: { type: 'button' } });
      button.onclick = () => {
        notice.hide();
        run();
      };
    }),
    SHOWN_MS,
  );
}
