import { refuse } from '../records';
import type { O } from './api';
import type { App } from './app';
import { showNote } from './embeds';
import { HoverPopover } from './hover-popover';
import { handleLinks } from './links';
import { parseLinktext } from './text';

/** What `hover-link` carries; the published types do not say. */
interface HoverLink {
  readonly event: MouseEvent;
  readonly source: string;
  readonly hoverParent: O.HoverParent;
  readonly targetEl: HTMLElement;
  readonly linktext: string;
  readonly sourcePath: string;
  readonly state?: { readonly scroll?: number };
}

/** The app's own sources. */
const ownSources: readonly string[] = ['preview', 'editor', 'file-explorer', 'search', 'tab-header'];

/** Shows the place that a link leads to when a view says that the pointer is on it. */
export class PagePreview {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    app.workspace.on('hover-link', (link: HoverLink) => {
      this.#hovered(link);
    });
  }

  #hovered(link: HoverLink): void {
    const { event, source, targetEl } = link;
    const info = this.#app.host$hoverSources.get(source);
    if (info === undefined && !ownSources.includes(source)) refuse('misuse', `hover-link source "${source}"`);
    if (info?.defaultMod !== true || event.ctrlKey) {
      this.#open(link);
      return;
    }
    const onKey = (pressed: KeyboardEvent): void => {
      if (pressed.key !== 'Control') return;
      stop();
      this.#open(link);
    };
    const stop = (): void => {
      targetEl.doc.removeEventListener('keydown', onKey);
      targetEl.removeEventListener('pointerleave', stop);
    };
    targetEl.doc.addEventListener('keydown', onKey);
    targetEl.addEventListener('pointerleave', stop);
  }

  #open(link: HoverLink): void {
    const open = link.hoverParent.hoverPopover as unknown as HoverPopover | null;
    if (open?.host$target === link.targetEl) return;
    new NotePopover(this.#app, link);
  }
}

/** A card with a note, or the part that the link names. */
class NotePopover extends HoverPopover {
  hoverPopover: O.HoverPopover | null = null;
  readonly #app: App;
  readonly #link: HoverLink;

  constructor(app: App, link: HoverLink) {
    super(link.hoverParent, link.targetEl);
    this.#app = app;
    this.#link = link;
  }

  protected override host$shown(): void {
    void this.#fill();
  }

  async #fill(): Promise<void> {
    const { linktext, sourcePath, state } = this.#link;
    const { path, subpath } = parseLinktext(linktext);
    const file = this.#app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    const el = this.hoverEl.createDiv('markdown-embed is-loaded');
    if (file === null) {
      el.createDiv({ cls: 'mod-empty', text: `"${linktext}" is not created yet. Click to create.` });
    } else {
      handleLinks(el, 'a.internal-link', () => file.path, this);
      const embed = this.addChild(showNote(el, file, subpath));
      await embed.render();
      if (state?.scroll !== undefined) embed.scrollTo(state.scroll);
    }
    this.host$place();
  }
}
