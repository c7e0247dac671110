import { setIcon } from 'obsidian';

/** Gives the lock of a pane its icon when it has been drawn: not before there is something to show. */
export function setLockIcon(el: HTMLElement): void {
  const lock = el.querySelector<HTMLElement>('.differentia-lock');
  if (lock?.childElementCount === 0) setIcon(lock, 'lock');
}
