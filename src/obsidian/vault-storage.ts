import type { App, Plugin } from 'obsidian';
import type { LocalStore, SettingsStore } from '../app/ports';
import type { Result } from '../core/text';
import { fail, ok } from '../core/text';
import { errorMessage } from './error-message';

/** Storage of this device and vault, not synced. */
export class VaultLocalStore implements LocalStore {
  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  load(key: string): string | null {
    const value: unknown = this.app.loadLocalStorage(`differentia-${key}`);
    return typeof value === 'string' ? value : null;
  }

  save(key: string, value: string | null): void {
    try {
      this.app.saveLocalStorage(`differentia-${key}`, value);
    } catch {
      // Full or refused: what was to be kept stays in memory until its file has it.
    }
  }
}

/** data.json. */
export class PluginSettingsStore implements SettingsStore {
  private readonly plugin: Plugin;

  constructor(plugin: Plugin) {
    this.plugin = plugin;
  }

  async load(): Promise<Result<unknown>> {
    try {
      return ok((await this.plugin.loadData()) as unknown);
    } catch (error) {
      return fail({ code: 'settings-unreadable', path: 'data.json', from: null, detail: errorMessage(error) });
    }
  }

  async save(data: unknown): Promise<Result<null>> {
    try {
      await this.plugin.saveData(data);
      return ok(null);
    } catch (error) {
      return fail({ code: 'write-failed', path: 'data.json', from: null, detail: errorMessage(error) });
    }
  }
}
