import type { O, Pub } from './api';
import type { DefinitionList } from './setting-definitions';

export abstract class SettingTab implements Pub<O.SettingTab> {
  icon: O.IconName = '';
  app: O.App;
  containerEl: HTMLElement;
  settingItems: O.SettingDefinitionItem[] = [];
  /** What draws the definitions while the tab is open. */
  host$drawn: DefinitionList | null = null;

  constructor(app: O.App) {
    this.app = app;
    this.containerEl = createDiv('vertical-tab-content');
  }

  getSettingDefinitions(): O.SettingDefinitionItem[] {
    return [];
  }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    this.host$drawn?.redraw();
  }

  abstract getControlValue(key: string): unknown;
  abstract setControlValue(key: string, value: unknown): void | Promise<void>;

  refreshDomState(): void {
    this.host$drawn?.refresh();
  }

  display(): void {
    // For subclasses without definitions.
  }

  hide(): void {
    this.containerEl.empty();
  }
}

export abstract class PluginSettingTab extends SettingTab implements Pub<O.PluginSettingTab> {
  readonly host$plugin: O.Plugin;

  constructor(app: O.App, plugin: O.Plugin) {
    super(app);
    this.host$plugin = plugin;
  }

  /** Reads `plugin.settings`, unless the tab says otherwise. */
  getControlValue(key: string): unknown {
    return (this.host$plugin.settings as Record<string, unknown> | undefined)?.[key];
  }

  async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = (this.host$plugin.settings ?? {}) as Record<string, unknown>;
    settings[key] = value;
    await this.host$plugin.saveData(settings);
  }
}

export abstract class SettingPage implements Pub<O.SettingPage> {
  rootEl: HTMLElement;
  titlebarEl: HTMLElement;
  containerEl: HTMLElement;
  title = '';

  constructor() {
    this.rootEl = createDiv('setting-page');
    this.titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
    this.containerEl = this.rootEl.createDiv('setting-page-content');
  }

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}
