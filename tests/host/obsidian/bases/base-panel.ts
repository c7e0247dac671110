import type { O } from '../api';
import { QueryController } from '../bases';
import type { Author } from '../disk';
import { setIcon } from '../icons';
import { Menu } from '../menu';
import { runtime } from '../runtime';
import { setTooltip } from '../tooltip';
import { BaseSource, BasesViewConfig } from './base-source';
import { allProperties, BasesQueryResult, runQuery } from './query';
import { drawOptions } from './view-options';

/** Members of views that published plugins have and the app calls; the types do not name them. */
type Unnamed = 'focus' | 'onResize';

/** Where the text of a base stands. */
export interface BasePlace {
  write(text: string, author: Author): void;
}

/** A base on the screen: toolbar, options and the view in use. */
export class BasePanel extends QueryController {
  readonly #el: HTMLElement;
  readonly #place: BasePlace;
  readonly #toolbar: HTMLElement;
  readonly #options: HTMLElement;
  readonly #error: HTMLElement;
  readonly #body: HTMLElement;
  #source: BaseSource | null = null;
  #text: string | null = null;
  #at = 0;
  #type = '';
  #view: O.BasesView | null = null;
  #timer = 0;
  /** What the view was told last. */
  #told = '';

  constructor(el: HTMLElement, place: BasePlace) {
    super();
    this.#el = el;
    this.#place = place;
    this.#el.addClass('bases-panel');
    this.#toolbar = el.createDiv('bases-toolbar');
    this.#options = el.createDiv('bases-options');
    this.#options.hide();
    this.#error = el.createDiv({ cls: 'bases-error', attr: { role: 'alert' } });
    this.#error.hide();
    this.#body = el.createDiv('bases-view');
  }

  override onload(): void {
    const { metadataCache, vault } = runtime.app;
    const soon = (): void => {
      this.#querySoon();
    };
    this.registerEvent(metadataCache.on('changed', soon));
    this.registerEvent(metadataCache.on('resolved', soon));
    for (const name of ['create', 'delete'] as const) this.registerEvent(vault.on(name as 'create', soon));
    this.registerEvent(vault.on('rename', soon));
    this.register(
      runtime.app.host$bases.onChange(() => {
        this.#show();
      }),
    );
    this.register(() => {
      window.clearTimeout(this.#timer);
      this.#view = null;
    });
  }

  /** The base as it is written now. */
  setText(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    try {
      this.#source = new BaseSource(text);
    } catch (error) {
      this.#source = null;
      this.#fail(error);
      return;
    }
    this.#show();
  }

  focus(): void {
    this.#callUnnamed('focus');
  }

  onResize(): void {
    this.#callUnnamed('onResize');
  }

  #callUnnamed(name: Unnamed): void {
    const view = this.#view;
    if (view !== null && name in view) Reflect.apply(Reflect.get(view, name) as () => void, view, []);
  }

  #show(): void {
    const source = this.#source;
    if (source === null) return;
    const { views } = source;
    this.#at = Math.min(this.#at, views.length - 1);
    const type = views[this.#at]?.type ?? 'table';
    const registration = runtime.app.host$bases.find(type);
    this.#error.hide();
    this.#told = '';
    if (registration === undefined) {
      this.#close();
      this.#drawToolbar(null);
      this.#fail(new Error(`Unknown view type "${type}"`));
      return;
    }
    this.#drawToolbar(registration);
    if (this.#view === null || this.#type !== type) {
      this.#close();
      this.#type = type;
      this.#view = registration.factory(this, this.#body);
      this.addChild(this.#view);
      // The tab has the focus already; results are still to come.
      if (this.#el.closest('.workspace-leaf.mod-active') !== null) this.focus();
    }
    this.#querySoon();
  }

  #close(): void {
    if (this.#view !== null) this.removeChild(this.#view);
    this.#view = null;
    this.#body.empty();
  }

  #fail(error: unknown): void {
    this.#error.show();
    this.#error.setText(error instanceof Error ? error.message : String(error));
  }

  #querySoon(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#query();
    });
  }

  /** A view is told when properties, tags or the list itself have changed, not of every edit of a text. */
  #query(): void {
    const source = this.#source;
    const view = this.#view;
    const own = source?.views[this.#at];
    if (source === null || view === null || own === undefined) return;
    let entries;
    try {
      entries = runQuery(source.base, own);
    } catch (error) {
      this.#fail(error);
      return;
    }
    const config = new BasesViewConfig(
      () => this.#source ?? source,
      this.#at,
      () => {
        this.#changed();
      },
    );
    const { metadataCache } = runtime.app;
    const known = entries.map(({ file }) => {
      const cache = metadataCache.getFileCache(file);
      return [file.path, cache?.frontmatter, cache?.tags?.map(({ tag }) => tag)];
    });
    const told = JSON.stringify([own, known]);
    if (told === this.#told) return;
    this.#told = told;
    this.#toolbar.querySelector('.bases-results')?.setText(`${entries.length} results`);
    view.config = config;
    view.allProperties = allProperties();
    view.data = new BasesQueryResult(entries, config.getOrder());
    view.onDataUpdated();
  }

  /** Who asks for it is whose change of the file it is. */
  #changed(): void {
    if (this.#source === null) return;
    this.#text = this.#source.print();
    this.#place.write(this.#text, runtime.disk.author);
    this.#show();
  }

  #drawToolbar(registration: O.BasesViewRegistration | null): void {
    const source = this.#source;
    const own = source?.views[this.#at];
    if (source === null || own === undefined) return;
    const results = this.#toolbar.querySelector('.bases-results')?.textContent ?? '';
    const hadFocus = this.#toolbar.contains(this.#toolbar.doc.activeElement);
    this.#toolbar.empty();
    const views = this.#toolbar.createEl('button', {
      text: own.name,
      cls: 'bases-view-menu',
      attr: { type: 'button' },
    });
    views.addEventListener('click', () => {
      this.#openViews(views);
    });
    const gear = this.#toolbar.createEl('button', { cls: 'clickable-icon', attr: { type: 'button' } });
    setIcon(gear, 'settings');
    setTooltip(gear, 'Configure view');
    gear.addEventListener('click', () => {
      this.#options.toggle(!this.#options.isShown());
    });
    this.#toolbar.createSpan({ cls: 'bases-results', text: results });
    if (hadFocus) views.focus();
    if (this.#options.contains(this.#options.doc.activeElement)) return;
    this.#options.empty();
    const config = new BasesViewConfig(
      () => this.#source ?? source,
      this.#at,
      () => {
        this.#changed();
      },
    );
    const types = runtime.app.host$bases.list().map(([id, { name }]) => [id, name]);
    const layout: O.BasesDropdownOption = {
      type: 'dropdown',
      key: 'type',
      displayName: 'Layout',
      options: Object.fromEntries(types) as Record<string, string>,
    };
    drawOptions(this.#options, [layout, ...(registration?.options?.(config) ?? [])], config);
  }

  #openViews(anchor: HTMLElement): void {
    const menu = new Menu();
    this.#source?.views.forEach(({ name }, at) => {
      menu.addItem((item) =>
        item
          .setTitle(name)
          .setChecked(at === this.#at)
          .onClick(() => {
            this.#at = at;
            this.#show();
          }),
      );
    });
    const { left, bottom } = anchor.getBoundingClientRect();
    menu.showAtPosition({ x: left, y: bottom }, anchor.doc);
  }
}
