import { openedAddresses } from './dom/link-guard';
import type { O } from './obsidian/api';
import type { App } from './obsidian/app';
import type { WorkspaceLeaf } from './obsidian/leaf';
import { MarkdownView } from './obsidian/markdown-view';
import { Menu } from './obsidian/menu';
import { noticeLog } from './obsidian/notice';
import type { Plugin } from './obsidian/plugin';
import { runtime } from './obsidian/runtime';
import { recorder, type HostRecord } from './records';

/** `preview` is the app's own name of the reading view. */
export type NoteMode = 'source' | 'live' | 'reading' | 'preview';

/** What the driver and the playground do in the page; every argument and answer is plain data. */
export class HostControl {
  readonly #app: App;
  readonly #plugin: Plugin;

  constructor(app: App, plugin: Plugin) {
    this.#app = app;
    this.#plugin = plugin;
  }

  records(): readonly HostRecord[] {
    return recorder.list;
  }

  usedMembers(): string[] {
    return [...recorder.used].sort();
  }

  command(id: string): Promise<boolean> {
    return this.#app.host$commands.run(id);
  }

  commands(): { id: string; name: string; available: boolean }[] {
    const { host$commands } = this.#app;
    return host$commands
      .list()
      .map((one) => ({ id: one.id, name: one.name, available: host$commands.isAvailable(one) }));
  }

  async openNote(path: string, mode: NoteMode, newTab: boolean): Promise<void> {
    const file = this.#file(path);
    const isReading = mode === 'reading' || mode === 'preview';
    const state = isReading ? { mode: 'preview' } : { mode: 'source', source: mode === 'source' };
    const leaf = this.#app.workspace.getLeaf(newTab ? 'tab' : false);
    await leaf.openFile(file, { state, active: true, eState: { focus: true } });
  }

  /** As another program or a sync would: the file changes on the disk and the app notices. */
  async write(path: string, text: string): Promise<void> {
    const { adapter } = this.#app.vault;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (folder !== '' && !(await adapter.exists(folder))) await adapter.mkdir(folder);
    await runtime.disk.as('person', () => adapter.write(path, text));
  }

  /** As a person does in the list of files: links are updated. */
  async rename(path: string, to: string): Promise<void> {
    const file = this.#app.vault.getAbstractFileByPath(path);
    if (file === null) throw new Error(`no such file: ${path}`);
    await runtime.disk.as('person', () => this.#app.fileManager.renameFile(file, to));
  }

  async delete(path: string): Promise<void> {
    const file = this.#app.vault.getAbstractFileByPath(path);
    if (file === null) throw new Error(`no such file: ${path}`);
    await runtime.disk.as('person', () => this.#app.fileManager.trashFile(file));
  }

  /** Writes what was typed, as two seconds without a key do. */
  async save(): Promise<void> {
    const views: MarkdownView[] = [];
    this.#app.workspace.iterateAllLeaves(({ view }) => {
      if ((view as unknown) instanceof MarkdownView) views.push(view as unknown as MarkdownView);
    });
    for (const view of views) await view.save();
  }

  async saveLayout(): Promise<void> {
    await this.#app.workspace.host$saveLayout();
  }

  isIdle(): boolean {
    return this.#app.metadataCache.host$isIdle();
  }

  /** Text and selection of the editor that is in use, null without one. */
  editor(): { path: string; text: string; selection: string; from: number; to: number; scrollTop: number } | null {
    const { activeEditor } = this.#app.workspace;
    const editor = activeEditor?.editor;
    if (!editor) return null;
    const from = editor.posToOffset(editor.getCursor('from'));
    const to = editor.posToOffset(editor.getCursor('to'));
    const { top } = editor.getScrollInfo();
    return {
      path: activeEditor.file?.path ?? '',
      text: editor.getValue(),
      selection: editor.getSelection(),
      from,
      to,
      scrollTop: top,
    };
  }

  /** Selects by offsets in the editor's text. */
  select(from: number, to: number): void {
    const editor = this.#app.workspace.activeEditor?.editor;
    editor?.setSelection(editor.offsetToPos(from), editor.offsetToPos(to));
    editor?.focus();
  }

  /** Path of the note in use. */
  activeNote(): string | null {
    return this.#app.workspace.getActiveFile()?.path ?? null;
  }

  leaves(): { type: string; title: string; active: boolean; deferred: boolean; path: string | null }[] {
    const found: ReturnType<HostControl['leaves']> = [];
    this.#app.workspace.iterateAllLeaves((leaf) => {
      const { file } = leaf.view.getState();
      found.push({
        type: leaf.view.getViewType(),
        title: leaf.getDisplayText(),
        active: (leaf as unknown) === this.#app.workspace.host$active(),
        deferred: leaf.isDeferred,
        path: typeof file === 'string' ? file : null,
      });
    });
    return found;
  }

  /** Moves the first leaf of a type to a window of its own. */
  async popout(viewType: string): Promise<void> {
    const leaf = this.#leafOf(viewType);
    await leaf.loadIfDeferred();
    this.#app.workspace.moveLeafToPopout(leaf);
  }

  /** Brings the first leaf of a type back to the main window. */
  dock(viewType: string): void {
    this.#app.workspace.host$moveToMain(this.#leafOf(viewType) as unknown as WorkspaceLeaf);
  }

  openSettings(): void {
    this.#app.host$settings.open(this.#plugin.manifest.id);
  }

  openPalette(): void {
    this.#app.host$commands.openPalette();
  }

  fileMenu(path: string): void {
    const menu = new Menu();
    this.#app.workspace.host$fileMenu(menu, this.#file(path));
    menu.showAtPosition({ x: 100, y: 100 });
  }

  filesMenu(paths: readonly string[]): void {
    const menu = new Menu();
    this.#app.workspace.host$filesMenu(
      menu,
      paths.map((path) => this.#file(path)),
    );
    menu.showAtPosition({ x: 100, y: 100 });
  }

  linkMenu(linktext: string, sourcePath: string): void {
    const menu = new Menu();
    this.#app.workspace.handleLinkContextMenu(menu, linktext, sourcePath);
    menu.showAtPosition({ x: 100, y: 100 });
  }

  /** The menu of the editor in use, at its cursor. */
  editorMenu(): void {
    const { activeEditor } = this.#app.workspace;
    if (!((activeEditor as unknown) instanceof MarkdownView)) throw new Error('no editor is in use');
    (activeEditor as unknown as MarkdownView).host$editorMenu();
  }

  /** An address of the app, opened by another program. */
  openUrl(url: string): Promise<void> {
    return this.#app.host$openUrl(url);
  }

  /** What the app does before it goes. */
  async quit(): Promise<void> {
    await this.#app.workspace.host$quit();
  }

  runCli(command: string, params: Record<string, string>): Promise<string> {
    return this.#app.host$cli.run(command, params);
  }

  notices(): readonly string[] {
    return noticeLog;
  }

  /** Addresses that went to the browser. */
  openedAddresses(): readonly string[] {
    return openedAddresses;
  }

  /** Makes reading or writing of a path fail ("*": of all), or work again. */
  fail(kind: 'read' | 'write', path: string, fails: boolean): void {
    const paths = runtime.disk.faults[kind];
    if (fails) paths.add(path);
    else paths.delete(path);
  }

  /** The next write of the path stops half-way. */
  tearNextWrite(path: string): void {
    runtime.disk.torn.add(path);
  }

  /** From now on changes that other windows of the vault make are seen here. */
  listenToDisk(): Promise<void> {
    return runtime.disk.listen();
  }

  slowWrites(delayMs: number): void {
    runtime.disk.writeDelayMs = delayMs;
  }

  /** Another device changed `data.json`. */
  async changeSettings(text: string): Promise<void> {
    await this.write(`${this.#plugin.manifest.dir ?? ''}/data.json`, text);
    await this.#plugin.onExternalSettingsChange?.();
  }

  disable(): void {
    this.#plugin.unload();
  }

  theme(theme: 'light' | 'dark'): void {
    document.body.toggleClass('theme-dark', theme === 'dark');
    document.body.toggleClass('theme-light', theme === 'light');
    this.#app.workspace.trigger('css-change');
  }

  #leafOf(viewType: string): O.WorkspaceLeaf {
    const leaf = this.#app.workspace.getLeavesOfType(viewType)[0];
    if (leaf === undefined) throw new Error(`no leaf of this type: ${viewType}`);
    return leaf;
  }

  #file(path: string): O.TFile {
    const file = this.#app.vault.getFileByPath(path);
    if (file === null) throw new Error(`no such note: ${path}`);
    return file;
  }
}
