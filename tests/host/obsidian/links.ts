import type { O } from './api';
import { Keymap } from './keymap';
import { Menu } from './menu';
import { runtime } from './runtime';

/** What links do in a note that is open: a click follows, the pointer previews, the other button offers. */
export function handleLinks(
  root: HTMLElement,
  selector: string,
  sourcePath: () => string,
  hoverParent: O.HoverParent,
): void {
  const sourceOf = (link: Element): string =>
    link.closest('.markdown-embed[data-path]')?.getAttr('data-path') ?? sourcePath();
  const textOf = (link: Element): string => link.getAttr('data-href') ?? link.getAttr('href') ?? '';
  const follow = (event: MouseEvent, link: Element): void => {
    if (event.type === 'auxclick' && event.button !== 1) return;
    event.preventDefault();
    void runtime.app.workspace.openLinkText(textOf(link), sourceOf(link), Keymap.isModEvent(event));
  };
  root.on('click', selector, follow);
  root.on('auxclick', selector, follow);
  root.on('mouseover', selector, (event, targetEl) => {
    runtime.app.workspace.trigger('hover-link', {
      event,
      source: 'preview',
      hoverParent,
      targetEl,
      linktext: textOf(targetEl),
      sourcePath: sourceOf(targetEl),
    });
  });
  root.on('contextmenu', selector, (event, link) => {
    event.preventDefault();
    event.stopPropagation();
    const menu = new Menu();
    runtime.app.workspace.handleLinkContextMenu(menu, textOf(link), sourceOf(link));
    menu.showAtMouseEvent(event);
  });
}
