import type { Extension } from '@codemirror/state';
import type { O, Pub } from './api';
import { Component } from './component';
import type { App } from './app';
import { setIcon } from './icons';
import { refuse } from '../records';
import { Platform } from './platform';
import { postProcessors } from './post-processors';
import { runtime } from './runtime';
import { setTooltip } from './tooltip';

const ids = /^[a-z0-9-]+$/u;

export abstract class Plugin extends Component implements Pub<O.Plugin> {
  app: O.App;
  manifest: O.PluginManifest;
  declare settings?: unknown;
  declare onExternalSettingsChange?: () => unknown;

  constructor(app: O.App, manifest: O.PluginManifest) {
    super();
    this.app = app;
    this.manifest = manifest;
  }

  override onload(): void {
    // For subclasses.
  }

  onUserEnable(): void {
    // For subclasses.
  }

  addRibbonIcon(icon: O.IconName, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = createDiv({ cls: 'clickable-icon side-dock-ribbon-action', attr: { role: 'button', tabindex: 0 } });
    setIcon(el, icon);
    setTooltip(el, title, { placement: 'right' });
    el.addEventListener('click', callback);
    el.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') el.click();
    });
    this.#host().workspace.host$ribbon().appendChild(el);
    this.register(() => {
      el.remove();
    });
    return el;
  }

  /** On phones there is no status bar: the item exists and is never seen. */
  addStatusBarItem(): HTMLElement {
    const el = createDiv(`status-bar-item plugin-${this.manifest.id}`);
    if (!Platform.isPhone) document.querySelector('.status-bar')?.prepend(el);
    this.register(() => {
      el.remove();
    });
    return el;
  }

  addCommand(command: O.Command): O.Command {
    if (!ids.test(command.id)) refuse('misuse', `command id "${command.id}"`);
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.#host().host$commands.add(command);
    this.register(() => {
      this.#host().host$commands.remove(command.id);
    });
    return command;
  }

  removeCommand(commandId: string): void {
    this.#host().host$commands.remove(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(settingTab: O.PluginSettingTab): void {
    const { host$settings } = this.#host();
    host$settings.add(settingTab, this.manifest);
    this.register(() => {
      host$settings.remove(settingTab);
    });
  }

  registerView(type: string, viewCreator: O.ViewCreator): void {
    this.#host().host$registerView(type, viewCreator);
    this.register(() => {
      this.#host().host$unregisterView(type);
    });
  }

  registerHoverLinkSource(id: string, info: O.HoverLinkSource): void {
    this.#host().host$hoverSources.set(id, info);
    this.register(() => {
      this.#host().host$hoverSources.delete(id);
    });
  }

  registerExtensions(extensions: string[], viewType: string): void {
    for (const extension of extensions) this.#host().host$registerExtension(extension, viewType);
    this.register(() => {
      for (const extension of extensions) this.#host().host$unregisterExtension(extension);
    });
  }

  registerMarkdownPostProcessor(postProcessor: O.MarkdownPostProcessor, sortOrder?: number): O.MarkdownPostProcessor {
    postProcessors.add(postProcessor, sortOrder);
    this.register(() => {
      postProcessors.remove(postProcessor);
    });
    return postProcessor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: (source: string, el: HTMLElement, ctx: O.MarkdownPostProcessorContext) => unknown,
    sortOrder?: number,
  ): O.MarkdownPostProcessor {
    this.register(() => {
      postProcessors.freeLanguage(language);
    });
    return this.registerMarkdownPostProcessor(postProcessors.forLanguage(language, handler), sortOrder);
  }

  /** False where Bases is off. */
  registerBasesView(viewId: string, registration: O.BasesViewRegistration): boolean {
    if (runtime.options.withoutBases === true) return false;
    const { host$bases } = this.#host();
    host$bases.add(viewId, registration);
    this.register(() => {
      host$bases.remove(viewId);
    });
    return true;
  }

  registerEditorExtension(extension: Extension): void {
    const { host$editorExtensions, workspace } = this.#host();
    host$editorExtensions.push(extension);
    workspace.updateOptions();
    this.register(() => {
      host$editorExtensions.remove(extension);
      workspace.updateOptions();
    });
  }

  registerObsidianProtocolHandler(action: string, handler: O.ObsidianProtocolHandler): void {
    this.#host().host$protocol.set(action, handler);
    this.register(() => {
      this.#host().host$protocol.delete(action);
    });
  }

  registerEditorSuggest(editorSuggest: O.EditorSuggest<unknown>): void {
    this.#host().host$editorSuggests.add(editorSuggest);
    this.register(() => {
      this.#host().host$editorSuggests.remove(editorSuggest);
    });
  }

  registerCliHandler(command: string, description: string, flags: O.CliFlags | null, handler: O.CliHandler): void {
    if (command !== this.manifest.id && !command.startsWith(`${this.manifest.id}:`)) {
      refuse('misuse', `CLI command "${command}" does not begin with the plugin's id`);
    }
    this.#host().host$cli.add(command, { description, flags, handler });
    this.register(() => {
      this.#host().host$cli.remove(command);
    });
  }

  async loadData(): Promise<unknown> {
    const path = `${this.manifest.dir ?? ''}/data.json`;
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(path))) return null;
    return JSON.parse(await adapter.read(path)) as unknown;
  }

  async saveData(data: unknown): Promise<void> {
    const dir = this.manifest.dir ?? '';
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(dir))) await adapter.mkdir(dir);
    await adapter.write(`${dir}/data.json`, JSON.stringify(data, null, 2));
  }

  #host(): App {
    return runtime.app;
  }
}
