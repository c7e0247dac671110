import { recorder } from '../records';
import type { O } from './api';
import { drawControl } from './setting-controls';
import { requireApiVersion } from './platform';
import { Platform } from './platform';
import { Setting, SettingGroup } from './setting';
import type { SettingTab } from './setting-tab';

type Predicate = boolean | (() => boolean) | undefined;
type Item = O.SettingDefinitionItem;
type Group = O.SettingDefinitionGroup | O.SettingDefinitionList;

function holds(predicate: Predicate, otherwise: boolean): boolean {
  return typeof predicate === 'function' ? predicate() : (predicate ?? otherwise);
}

function isGroup(item: Item): item is Group {
  return 'type' in item && (item.type === 'group' || item.type === 'list');
}

function isPage(item: Item): item is O.SettingDefinitionPage {
  return 'type' in item && item.type === 'page';
}

/** Members of definitions that came after the emulated version are ignored there, and recorded here. */
const newer: readonly (readonly [key: string, since: string])[] = [
  ['search', '1.13.1'],
  ['displayValue', '1.13.1'],
  ['status', '1.13.1'],
  ['displayFormat', '1.13.1'],
];

function checkVersion(item: object): void {
  for (const [key, since] of newer) {
    if (key in item && !requireApiVersion(since)) {
      recorder.add({ kind: 'newer-member', what: `setting definition "${key}"`, detail: `since ${since}` });
    }
  }
}

/** Draws the definitions of one tab, or of one page of it. */
export class DefinitionList {
  readonly #tab: SettingTab;
  readonly #el: HTMLElement;
  readonly #items: () => readonly Item[];
  readonly #openPage: (page: O.SettingDefinitionPage) => void;
  #refreshers: (() => void)[] = [];
  #cleanups: (() => void)[] = [];

  constructor(
    tab: SettingTab,
    el: HTMLElement,
    items: () => readonly Item[],
    openPage: (page: O.SettingDefinitionPage) => void,
  ) {
    this.#tab = tab;
    this.#el = el;
    this.#items = items;
    this.#openPage = openPage;
  }

  redraw(): void {
    this.clear();
    let loose: SettingGroup | null = null;
    for (const item of this.#items()) {
      checkVersion(item);
      if (isGroup(item)) {
        loose = null;
        this.#drawGroup(item);
      } else {
        loose ??= new SettingGroup(this.#el);
        this.#drawItem(item, loose, 0);
      }
    }
    this.refresh();
  }

  /** Applies all predicates again. */
  refresh(): void {
    for (const refresher of this.#refreshers) refresher();
  }

  clear(): void {
    for (const cleanup of this.#cleanups.splice(0)) cleanup();
    this.#refreshers = [];
    this.#el.empty();
  }

  #drawGroup(item: Group): void {
    const group = new SettingGroup(this.#el);
    if (item.heading !== undefined) group.setHeading(item.heading);
    if (item.cls !== undefined) group.addClass(item.cls);
    for (const button of item.extraButtons ?? []) group.addExtraButton(button);
    this.#refreshers.push(() => {
      group.host$el.toggle(holds(item.visible, true));
    });
    const items = item.items ?? [];
    const rows = items.map((one, index) => {
      checkVersion(one);
      return this.#drawItem(one, group, index);
    });
    if (item.type === 'list') this.#makeList(item as O.SettingDefinitionList, group, rows);
  }

  #drawItem(item: O.SettingGroupItem, group: SettingGroup, index: number): Setting {
    const setting = new Setting(group.listEl).setName(item.name);
    if (item.desc !== undefined) setting.setDesc(item.desc);
    this.#refreshers.push(() => {
      setting.settingEl.toggle(holds(item.visible, true));
    });
    if (isPage(item)) {
      this.#makeClickable(setting, () => {
        this.#openPage(item);
      });
    } else if (item.control !== undefined) {
      checkVersion(item.control);
      const { control } = item;
      drawControl(this.#tab, setting, control);
      this.#refreshers.push(() => {
        setting.setDisabled(holds(control.disabled, false));
      });
    } else if (item.render !== undefined) {
      const cleanup = item.render(setting, group);
      if (typeof cleanup === 'function') this.#cleanups.push(cleanup);
    } else if (item.action !== undefined) {
      const { action, disabled } = item;
      this.#makeClickable(setting, () => {
        if (!holds(disabled, false)) action(setting.settingEl, index);
      });
      this.#refreshers.push(() => {
        setting.settingEl.toggleClass('is-disabled', holds(disabled, false));
      });
    }
    return setting;
  }

  #makeClickable(setting: Setting, act: () => void): void {
    setting.settingEl.addClass('mod-clickable');
    setting.settingEl.setAttrs({ role: 'button', tabindex: 0 });
    setting.addExtraButton((button) => button.setIcon('chevron-right'));
    setting.settingEl.addEventListener('click', act);
    setting.settingEl.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target === setting.settingEl) act();
    });
  }

  #makeList(list: O.SettingDefinitionList, group: SettingGroup, rows: readonly Setting[]): void {
    group.addClass('mod-list');
    rows.forEach((setting, index) => {
      this.#makeEntry(list, setting, index);
    });
    if (rows.length === 0 && list.emptyState !== undefined) {
      group.listEl.createDiv('setting-item mod-empty').setText(list.emptyState);
    }
    const { addItem } = list;
    if (addItem === undefined) return;
    if (Platform.isPhone) {
      const row = new Setting(group.listEl).setName(`+ ${addItem.name}`);
      this.#makeClickable(row, () => {
        addItem.action(row.settingEl);
      });
    } else {
      group.addExtraButton((button) =>
        button
          .setIcon('plus')
          .setTooltip(addItem.name)
          .onClick(() => {
            addItem.action(button.extraSettingsEl);
          }),
      );
    }
  }

  #makeEntry({ onDelete, onReorder }: O.SettingDefinitionList, setting: Setting, index: number): void {
    const { settingEl } = setting;
    if (onDelete !== undefined) {
      settingEl.tabIndex = 0;
      setting.addExtraButton((button) =>
        button
          .setIcon('trash-2')
          .setTooltip('Delete')
          .onClick(() => {
            onDelete(index);
          }),
      );
      settingEl.addEventListener('keydown', (event) => {
        if (event.target === settingEl && (event.key === 'Delete' || event.key === 'Backspace')) onDelete(index);
      });
    }
    if (onReorder === undefined) return;
    settingEl.draggable = true;
    settingEl.addClass('mod-drag');
    settingEl.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/plain', String(index)));
    settingEl.addEventListener('dragover', (event) => {
      event.preventDefault();
    });
    settingEl.addEventListener('drop', (event) => {
      event.preventDefault();
      const from = Number(event.dataTransfer?.getData('text/plain'));
      if (from !== index) onReorder(from, index);
    });
  }
}
