import type { O, Pub } from './api';
import { DiskAdapter } from './adapter';
import type { Disk } from './disk';
import { Events } from './events';
import { folderOf, TFile, TFolder } from './files';
import { normalizePath } from './text';

/** Folders and files whose name begins with a dot are not part of the vault. */
function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

export class Vault extends Events implements Pub<O.Vault> {
  adapter: O.DataAdapter;
  configDir = '.obsidian';
  readonly #disk: Disk;
  readonly #root: TFolder;
  readonly #byPath = new Map<string, TFile | TFolder>();

  constructor(disk: Disk, name: string) {
    super();
    this.#disk = disk;
    this.adapter = new DiskAdapter(disk, name, {
      changed: (path) => {
        this.#noticeChange(path);
      },
      removed: (path) => {
        this.#noticeRemoval(path);
      },
      renamed: (path, to) => {
        this.#noticeRename(path, to);
      },
    });
    this.#root = new TFolder(this, '/', null);
    this.#byPath.set('/', this.#root);
  }

  /** Reads the tree; `create` is fired for every file and folder in it. */
  host$load(): void {
    for (const folder of [...this.#disk.folders].sort()) if (!isHidden(folder)) this.#addFolder(folder);
    for (const path of this.#disk.files.keys()) if (!isHidden(path)) this.#addFile(path);
  }

  getName(): string {
    return this.adapter.getName();
  }

  getFileByPath(path: string): TFile | null {
    const found = this.#byPath.get(path);
    return found instanceof TFile ? found : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const found = this.#byPath.get(path);
    return found instanceof TFolder ? found : null;
  }

  getAbstractFileByPath(path: string): TFile | TFolder | null {
    return this.#byPath.get(path) ?? null;
  }

  getRoot(): TFolder {
    return this.#root;
  }

  async create(path: string, data: string, options?: O.DataWriteOptions): Promise<TFile> {
    return this.#create(path, data, options);
  }

  async createBinary(path: string, data: ArrayBuffer, options?: O.DataWriteOptions): Promise<TFile> {
    return this.#create(path, data, options);
  }

  async createFolder(path: string): Promise<TFolder> {
    const key = normalizePath(path);
    if (this.#disk.folders.has(key) || this.#disk.files.has(key)) throw new Error('Folder already exists.');
    await this.adapter.mkdir(key);
    return this.#folder(key);
  }

  read(file: O.TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  cachedRead(file: O.TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  readBinary(file: O.TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  getResourcePath(file: O.TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  delete(file: O.TAbstractFile, _force?: boolean): Promise<void> {
    return this.adapter.remove(file.path);
  }

  trash(file: O.TAbstractFile, _system: boolean): Promise<void> {
    return this.adapter.trashLocal(file.path);
  }

  rename(file: O.TAbstractFile, newPath: string): Promise<void> {
    return this.adapter.rename(file.path, newPath);
  }

  modify(file: O.TFile, data: string, options?: O.DataWriteOptions): Promise<void> {
    return this.adapter.write(file.path, data, options);
  }

  modifyBinary(file: O.TFile, data: ArrayBuffer, options?: O.DataWriteOptions): Promise<void> {
    return this.adapter.writeBinary(file.path, data, options);
  }

  append(file: O.TFile, data: string, options?: O.DataWriteOptions): Promise<void> {
    return this.adapter.append(file.path, data, options);
  }

  appendBinary(file: O.TFile, data: ArrayBuffer, options?: O.DataWriteOptions): Promise<void> {
    return this.adapter.appendBinary(file.path, data, options);
  }

  process(file: O.TFile, fn: (data: string) => string, options?: O.DataWriteOptions): Promise<string> {
    return this.adapter.process(file.path, fn, options);
  }

  async copy<T extends O.TAbstractFile>(file: T, newPath: string): Promise<T> {
    await this.adapter.copy(file.path, newPath);
    return this.#byPath.get(normalizePath(newPath)) as unknown as T;
  }

  getAllLoadedFiles(): (TFile | TFolder)[] {
    return [...this.#byPath.values()];
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.getAllLoadedFiles().filter(
      (one) => one instanceof TFolder && (includeRoot || one !== this.#root),
    ) as TFolder[];
  }

  getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter((one) => one instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  static recurseChildren(root: O.TFolder, cb: (file: O.TAbstractFile) => unknown): void {
    cb(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, cb);
      else cb(child);
    }
  }

  async #create(path: string, data: string | ArrayBuffer, options?: O.DataWriteOptions): Promise<TFile> {
    const key = normalizePath(path);
    if (this.#disk.files.has(key) || this.#disk.folders.has(key)) throw new Error('File already exists.');
    if (typeof data === 'string') await this.adapter.write(key, data, options);
    else await this.adapter.writeBinary(key, data, options);
    const file = this.getFileByPath(key);
    if (file === null) throw new Error(`The vault does not list hidden files: ${key}`);
    return file;
  }

  #folder(path: string): TFolder {
    const found = this.#byPath.get(path);
    return found instanceof TFolder ? found : this.#addFolder(path);
  }

  #addFolder(path: string): TFolder {
    const parent = path === '/' ? this.#root : this.#folder(folderOf(path));
    const folder = new TFolder(this, path, parent);
    parent.children.push(folder);
    this.#byPath.set(path, folder);
    this.trigger('create', folder);
    return folder;
  }

  #addFile(path: string): void {
    const { ctime, mtime, size } = this.#disk.files.get(path) ?? { ctime: 0, mtime: 0, size: 0 };
    const parent = this.#folder(folderOf(path));
    const file = new TFile(this, path, parent, { ctime, mtime, size });
    parent.children.push(file);
    this.#byPath.set(path, file);
    this.trigger('create', file);
  }

  #noticeChange(path: string): void {
    if (isHidden(path)) return;
    const file = this.#byPath.get(path);
    const entry = this.#disk.files.get(path);
    if (entry === undefined) {
      if (file === undefined) this.#folder(path);
    } else if (file instanceof TFile) {
      file.stat = { ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
      this.trigger('modify', file);
    } else {
      this.#addFile(path);
    }
  }

  #noticeRemoval(path: string): void {
    const file = this.#byPath.get(path);
    if (file === undefined) return;
    if (file instanceof TFolder) for (const child of [...file.children]) this.#noticeRemoval(child.path);
    this.#byPath.delete(path);
    file.parent?.children.remove(file);
    this.trigger('delete', file);
  }

  #noticeRename(path: string, to: string): void {
    if (isHidden(to)) {
      this.#noticeRemoval(path);
      return;
    }
    const file = this.#byPath.get(path);
    if (file === undefined) {
      this.#noticeChange(to);
      return;
    }
    const moved: [TFile | TFolder, string][] = [];
    this.#move(file, to, moved);
    file.parent?.children.remove(file);
    const parent = this.#folder(folderOf(to));
    file.parent = parent;
    parent.children.push(file);
    for (const [one, old] of moved) this.trigger('rename', one, old);
  }

  /** Gives a file or folder, and what is in it, their new paths. */
  #move(file: TFile | TFolder, to: string, moved: [TFile | TFolder, string][]): void {
    const old = file.path;
    this.#byPath.delete(old);
    file.host$setPath(to);
    this.#byPath.set(to, file);
    moved.push([file, old]);
    if (!(file instanceof TFolder)) return;
    for (const child of file.children as (TFile | TFolder)[]) this.#move(child, `${to}/${child.name}`, moved);
  }
}
