import { part, setAttribute, setText } from './keyed-list';

/** What a pane follows, and whether it is kept. */
export interface LockHead {
  readonly name: string;
  readonly label: string;
  readonly on: boolean;
}

/** The line above what a pane follows: its name, and the button that keeps it. */
export function drawLockHead(el: HTMLElement, { name, label, on }: LockHead, toggle: () => void): void {
  const lock = part(el, 'lock', () =>
    el.createEl('button', { cls: 'clickable-icon differentia-lock', attr: { type: 'button' } }),
  );
  setAttribute(lock, 'aria-label', label);
  setAttribute(lock, 'aria-pressed', String(on));
  lock.onclick = toggle;
  setText(
    part(el, 'name', () => el.createDiv({ cls: 'differentia-note-name', attr: { dir: 'auto' } })),
    name,
  );
}
