import type { O } from './api';
import type { App } from './app';
import { SearchComponent } from './controls/text';
import { Modal } from './modal';
import { requireApiVersion } from './platform';
import { DefinitionList } from './setting-definitions';
import type { SettingPage, SettingTab } from './setting-tab';

interface Entry {
  readonly tab: SettingTab;
  readonly name: string;
  readonly id: string;
}

type Definition = O.SettingDefinitionItem;

/** Before 1.13.0 the app knew `display()` alone. */
function hasDefinitions(): boolean {
  return requireApiVersion('1.13.0');
}

/** Definitions of all levels; groups and pages are not results themselves. */
function flatten(items: readonly Definition[]): O.SettingDefinition[] {
  return items.flatMap((item) => ('type' in item ? flatten(item.items ?? []) : [item]));
}

function isFound(item: O.SettingDefinition, query: string): boolean {
  const searchable = typeof item.searchable === 'function' ? item.searchable() : item.searchable;
  if (searchable === false) return false;
  const desc = typeof item.desc === 'string' ? item.desc : (item.desc?.textContent ?? '');
  const text = [item.name, desc, ...(item.aliases ?? [])].join(' ').toLowerCase();
  return query.split(/\s+/u).every((word) => text.includes(word));
}

/** The settings: a list of tabs and the tab that is open. */
export class SettingsWindow {
  readonly #entries: Entry[] = [];
  readonly #app: App;
  #modal: SettingsModal | null = null;

  constructor(app: App) {
    this.#app = app;
  }

  /** Definitions are asked for at once, for the search. */
  add(tab: O.PluginSettingTab, { id, name }: O.PluginManifest): void {
    const own = tab as unknown as SettingTab;
    this.#entries.push({ tab: own, id, name });
    if (hasDefinitions()) own.update();
  }

  remove(tab: O.PluginSettingTab): void {
    const at = this.#entries.findIndex((entry) => entry.tab === (tab as unknown as SettingTab));
    if (at >= 0) this.#entries.splice(at, 1);
  }

  open(id?: string): void {
    this.close();
    this.#modal = new SettingsModal(this.#app, this.#entries);
    this.#modal.open();
    const entry = this.#entries.find((one) => one.id === id) ?? this.#entries[0];
    if (entry !== undefined) this.#modal.show(entry);
  }

  close(): void {
    this.#modal?.close();
    this.#modal = null;
  }
}

class SettingsModal extends Modal {
  readonly #entries: readonly Entry[];
  readonly #navEl: HTMLElement;
  readonly #bodyEl: HTMLElement;
  #shown: Entry | null = null;
  #page: SettingPage | null = null;

  constructor(app: O.App, entries: readonly Entry[]) {
    super(app);
    this.#entries = entries;
    this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    this.contentEl.addClass('vertical-tabs-container');
    this.#navEl = this.contentEl.createDiv('vertical-tab-header');
    this.#bodyEl = this.contentEl.createDiv('vertical-tab-content-container');
    new SearchComponent(this.#navEl).setPlaceholder('Search settings').onChange((query) => {
      this.#search(query.trim().toLowerCase());
    });
    for (const entry of entries) {
      const item = this.#navEl.createDiv({
        cls: 'vertical-tab-nav-item',
        text: entry.name,
        attr: { role: 'button', tabindex: 0 },
      });
      item.addEventListener('click', () => {
        this.show(entry);
      });
    }
  }

  override onClose(): void {
    this.#hide();
  }

  /** Definitions win over `display()`. */
  show(entry: Entry): void {
    this.#hide();
    this.#shown = entry;
    const { tab } = entry;
    this.#bodyEl.appendChild(tab.containerEl);
    tab.settingItems = hasDefinitions() ? tab.getSettingDefinitions() : [];
    if (tab.settingItems.length === 0) {
      // Not a call by its name: new plugins are held not to write it, old ones still have it.
      const display: unknown = Reflect.get(tab, 'display');
      if (typeof display === 'function') Reflect.apply(display, tab, []);
      return;
    }
    tab.host$drawn = this.#drawList(entry, tab.containerEl, () => tab.settingItems);
  }

  #drawList(entry: Entry, el: HTMLElement, items: () => readonly Definition[]): DefinitionList {
    const list = new DefinitionList(entry.tab, el, items, (page) => {
      this.#openPage(entry, page);
    });
    list.redraw();
    return list;
  }

  #openPage(entry: Entry, definition: O.SettingDefinitionPage): void {
    this.#hide();
    this.#shown = entry;
    const back = this.#bodyEl.createEl('button', {
      cls: 'setting-page-back',
      text: definition.name,
      attr: { 'aria-label': 'Back' },
    });
    back.addEventListener('click', () => {
      this.show(entry);
    });
    if (definition.page !== undefined) {
      this.#page = definition.page();
      this.#bodyEl.appendChild(this.#page.rootEl);
      this.#page.display();
      return;
    }
    const el = this.#bodyEl.createDiv('vertical-tab-content');
    entry.tab.host$drawn = this.#drawList(entry, el, () => itemsOfPage(entry.tab.settingItems, definition.name));
  }

  #search(query: string): void {
    if (query === '') {
      const entry = this.#shown ?? this.#entries[0];
      if (entry !== undefined) this.show(entry);
      return;
    }
    const shown = this.#shown;
    this.#hide();
    this.#shown = shown;
    const results = this.#bodyEl.createDiv('vertical-tab-content mod-search-results');
    for (const entry of this.#entries) {
      const found = flatten(entry.tab.settingItems).filter((item) => isFound(item, query));
      if (found.length === 0) continue;
      results.createDiv({ cls: 'setting-item setting-item-heading', text: entry.name });
      entry.tab.host$drawn = this.#drawList(entry, results.createDiv(), () => found);
    }
    if (!results.hasChildNodes()) results.createDiv({ cls: 'setting-empty', text: 'No results found.' });
  }

  #hide(): void {
    for (const { tab } of this.#entries) {
      tab.host$drawn?.clear();
      tab.host$drawn = null;
    }
    this.#page?.hide();
    this.#page = null;
    this.#shown?.tab.hide();
    this.#shown = null;
    this.#bodyEl.empty();
  }
}

/** The items that a page has now: the definitions may have been made anew since it was opened. */
function itemsOfPage(items: readonly Definition[], name: string): readonly Definition[] {
  for (const item of items) {
    if (!('type' in item)) continue;
    if (item.type === 'page' && item.name === name) return item.items ?? [];
    const inside = itemsOfPage(item.items ?? [], name);
    if (inside.length > 0) return inside;
  }
  return [];
}
