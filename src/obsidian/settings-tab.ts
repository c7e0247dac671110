import type { App, Plugin, SettingDefinitionItem } from 'obsidian';
import { ConfirmationModal, PluginSettingTab } from 'obsidian';
import type { DifferentiaApp } from '../app/app';
import { GROUP_PATHS } from '../app/settings/group-paths';
import type { Settings } from '../app/settings/settings';
import type { SettingChange } from '../app/settings/shown-values';
import { changeOf, shownValue } from '../app/settings/shown-values';
import type { Problem } from '../core/text';
import type { Messages } from '../i18n';
import type { GroupId } from './settings/groups';
import { settingGroups } from './settings/groups';
import { plainNotice } from './plain-notice';

/** What the tab reads and writes. */
export interface SettingsTabHost {
  readonly app: DifferentiaApp;
  readonly messages: Messages;
  readonly tell: (problem: Problem) => void;
}

/** What is typed is stored when no key was pressed for so long: some settings read the whole vault again. */
const TYPING_PAUSE_MS = 400;

/** The settings by their keys in `data.json`. */
export class SettingsTab extends PluginSettingTab {
  private readonly host: SettingsTabHost;
  private readonly typed = new Map<string, unknown>();
  private timer: number | null = null;

  constructor(app: App, plugin: Plugin, host: SettingsTabHost) {
    super(app, plugin);
    this.host = host;
    plugin.register(() => {
      this.store();
    });
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { app, messages } = this.host;
    return settingGroups({
      messages,
      settings: () => app.settings.settings,
      conceptName: (key) => app.index.concepts.get(key)?.name ?? key,
      devices: () => app.journal.log.devices(),
      forget: (path) => {
        void this.change(() => [{ path, value: undefined }]).then(() => {
          this.update();
        });
      },
      restore: (group) => {
        this.askRestore(group);
      },
    });
  }

  override getControlValue(key: string): unknown {
    return this.typed.get(key) ?? shownValue(this.host.app.settings.settings, key);
  }

  override setControlValue(key: string, value: unknown): void | Promise<void> {
    if (typeof value !== 'string') return this.change((settings) => [changeOf(settings, key, value)]);
    this.typed.set(key, value);
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.store();
    }, TYPING_PAUSE_MS);
  }

  override hide(): void {
    this.store();
    super.hide();
  }

  private store(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
    const typed = [...this.typed];
    this.typed.clear();
    for (const [key, value] of typed) void this.change((settings) => [changeOf(settings, key, value)]);
  }

  private async change(changes: (settings: Settings) => readonly SettingChange[]): Promise<void> {
    const changed = await this.host.app.settings.changeAll(changes);
    if (!changed.ok) this.host.tell(changed.problem);
    this.refreshDomState();
  }

  private askRestore(group: GroupId): void {
    const texts = this.host.messages.settings;
    const name = texts.groups[group];
    const modal = new ConfirmationModal(this.app);
    modal.setTitle(texts.restoreAsk(name));
    modal.addButton((button) =>
      button
        .setButtonText(texts.restoreYes)
        .setCta()
        .onClick(async () => {
          await this.change(() => GROUP_PATHS[group].map((path) => ({ path: [group, ...path], value: undefined })));
          this.update();
          plainNotice(texts.restored(name));
        }),
    );
    modal.addCancelButton(texts.cancel);
    modal.open();
  }
}
