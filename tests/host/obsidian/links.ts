import type { O } from './api';
import { Keymap } from './keymap';
import { Menu } from './menu';
import { runtime } from './runtime';

interface LinkPlace {
  readonly sourcePath: () => string;
  readonly hoverParent: O.HoverParent;
  /** In an editor a click sets the cursor: only with the key that modifies it follows the link. */
  readonly isEditor: boolean;
}

/** What links do in a note that is open: a click follows, the pointer previews, the other button offers. */
export function handleLinks(
  root: HTMLElement,
  selector: string,
  sourcePath: () => string,
  hoverParent: O.HoverParent,
): void {
  listenToLinks(root, selector, { sourcePath, hoverParent, isEditor: false });
}

/** The same for links in the text of an editor. */
export function handleEditorLinks(
  root: HTMLElement,
  selector: string,
  sourcePath: () => string,
  hoverParent: O.HoverParent,
): void {
  listenToLinks(root, selector, { sourcePath, hoverParent, isEditor: true });
}

function listenToLinks(root: HTMLElement, selector: string, place: LinkPlace): void {
  const { sourcePath, hoverParent, isEditor } = place;
  const sourceOf = (link: Element): string =>
    link.closest('.markdown-embed[data-path]')?.getAttr('data-path') ?? sourcePath();
  const textOf = (link: Element): string => link.getAttr('data-href') ?? link.getAttr('href') ?? '';
  const follow = (event: MouseEvent, link: Element): void => {
    const mod = Keymap.isModEvent(event);
    if (event.button > 1 || (isEditor && mod === false)) return;
    event.preventDefault();
    // In an editor the key only says that the link is meant; with a second one it opens beside.
    void runtime.app.workspace.openLinkText(textOf(link), sourceOf(link), isEditor && mod === 'tab' ? false : mod);
  };
  root.on('click', selector, follow);
  root.on('auxclick', selector, follow);
  root.on('mouseover', selector, (event, targetEl) => {
    runtime.app.workspace.trigger('hover-link', {
      event,
      source: isEditor ? 'editor' : 'preview',
      hoverParent,
      targetEl,
      linktext: textOf(targetEl),
      sourcePath: sourceOf(targetEl),
    });
  });
  if (isEditor) return;
  root.on('contextmenu', selector, (event, link) => {
    event.preventDefault();
    event.stopPropagation();
    const menu = new Menu();
    runtime.app.workspace.handleLinkContextMenu(menu, textOf(link), sourceOf(link));
    menu.showAtMouseEvent(event);
  });
}
