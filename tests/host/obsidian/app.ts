import type { Extension } from '@codemirror/state';
import type { O, Pub } from './api';
import { BaseFileView, drawBaseBlocks } from './bases/base-file-view';
import { BaseTypes } from './bases/base-types';
import { CliHandlers } from './cli-handlers';
import { Commands } from './commands';
import type { Disk } from './disk';
import { EditorSuggests } from './editor-suggests';
import { FileManager } from './file-manager';
import { Keymap, Scope } from './keymap';
import type { WorkspaceLeaf } from './leaf';
import { MarkdownView } from './markdown-view';
import { MetadataCache } from './metadata-cache';
import { PagePreview } from './page-preview';
import { RenderContext } from './render-context';
import { runtime } from './runtime';
import { SecretStorage } from './secret-storage';
import { SettingsWindow } from './settings-window';
import { UnknownView } from './unknown-view';
import { Vault } from './vault';
import { EmptyView, type View } from './view';
import { Workspace } from './workspace';

/** A part of the host where a published class is expected. */
function cast(part: unknown): never {
  return part as never;
}

export class App implements Pub<O.App> {
  keymap: O.Keymap;
  scope: O.Scope;
  workspace: Workspace & O.Workspace;
  vault: Vault & O.Vault;
  metadataCache: MetadataCache & O.MetadataCache;
  fileManager: O.FileManager;
  lastEvent: O.UserEvent | null = null;
  renderContext: O.RenderContext;
  secretStorage: O.SecretStorage;
  readonly host$commands: Commands;
  readonly host$settings: SettingsWindow;
  readonly host$bases = new BaseTypes();
  readonly host$cli = new CliHandlers();
  readonly host$editorSuggests = new EditorSuggests();
  readonly host$editorExtensions: Extension[] = [];
  readonly host$hoverSources = new Map<string, O.HoverLinkSource>();
  readonly host$protocol = new Map<string, O.ObsidianProtocolHandler>();
  readonly host$keymap = new Keymap();
  readonly #viewMakers = new Map<string, O.ViewCreator>();
  readonly #viewTypes = new Map<string, string>([['md', 'markdown']]);

  constructor(disk: Disk, vaultName: string) {
    this.keymap = this.host$keymap;
    this.scope = cast(new Scope());
    this.vault = cast(new Vault(disk, vaultName));
    this.metadataCache = cast(new MetadataCache(this.vault));
    this.workspace = cast(new Workspace(this));
    this.fileManager = new FileManager(this);
    this.renderContext = new RenderContext();
    this.secretStorage = cast(new SecretStorage());
    this.host$commands = new Commands(this);
    this.host$settings = new SettingsWindow(this);
    this.host$listen(document);
    new PagePreview(this);
    if (runtime.options.withoutBases !== true) {
      this.#viewTypes.set('base', 'bases');
      drawBaseBlocks();
    }
    this.scope.register(['Mod'], 'p', () => {
      this.host$commands.openPalette();
      return false;
    });
    this.scope.register(['Mod'], ',', () => {
      this.host$settings.open();
      return false;
    });
  }

  /** Keys and the last event of one window. */
  host$listen(doc: Document): void {
    for (const type of ['pointerdown', 'keydown'] as const) {
      doc.addEventListener(
        type,
        (event) => {
          this.lastEvent = event;
        },
        true,
      );
    }
    this.host$keymap.host$listen(doc, () => this.workspace.host$active()?.view.scope ?? this.scope);
  }

  /** An address `obsidian://action?key=value`, opened in the browser or by another program. */
  async host$openUrl(url: string): Promise<void> {
    const { protocol, host, searchParams } = new URL(url);
    if (protocol !== 'obsidian:') throw new Error(`not an address of the app: ${url}`);
    const handler = this.host$protocol.get(host);
    if (handler === undefined) throw new Error(`nobody handles "${host}"`);
    await handler({ action: host, ...Object.fromEntries(searchParams) });
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  /** Kept by the browser, one store for a vault, not in the vault's files. */
  loadLocalStorage(key: string): unknown {
    const text = window.localStorage.getItem(this.#storageKey(key));
    return text === null ? null : (JSON.parse(text) as unknown);
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) window.localStorage.removeItem(this.#storageKey(key));
    else window.localStorage.setItem(this.#storageKey(key), JSON.stringify(data));
  }

  host$registerView(type: string, maker: O.ViewCreator): void {
    if (this.#viewMakers.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.#viewMakers.set(type, maker);
  }

  /** The views of a plugin that goes stay as placeholders. */
  host$unregisterView(type: string): void {
    this.#viewMakers.delete(type);
    for (const leaf of this.workspace.getLeavesOfType(type)) {
      (leaf as unknown as WorkspaceLeaf).host$defer(
        { type, state: leaf.view.getState() },
        leaf.getDisplayText(),
        leaf.getIcon(),
      );
    }
  }

  host$registerExtension(extension: string, type: string): void {
    this.#viewTypes.set(extension, type);
  }

  host$unregisterExtension(extension: string): void {
    this.#viewTypes.delete(extension);
  }

  host$viewTypeOf(extension: string): string {
    return this.#viewTypes.get(extension) ?? 'unknown';
  }

  host$makeView(type: string, leaf: WorkspaceLeaf): View {
    const own = cast(leaf);
    if (type === 'markdown') return new MarkdownView(own);
    if (type === 'empty') return new EmptyView(own);
    if (type === 'bases' && runtime.options.withoutBases !== true) return new BaseFileView(own);
    const maker = this.#viewMakers.get(type);
    return maker === undefined ? new UnknownView(own, type) : cast(maker(own));
  }

  #storageKey(key: string): string {
    return `${runtime.options.vaultName}-${key}`;
  }
}
