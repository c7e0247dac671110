import { setAttribute } from './keyed-list';

/**
 * Names an element for those who do not see it. The app shows the name of whatever the pointer rests on, which is no
 * help where the same can be read there, and in the way over a whole list or dialog.
 */
export function nameQuietly(el: Element, name: string | null, isQuiet = true): void {
  setAttribute(el, 'aria-label', name);
  el.classList.toggle('differentia-quiet-name', isQuiet && name !== null);
}
