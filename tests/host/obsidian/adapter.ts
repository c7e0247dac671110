import type { O } from './api';
import type { Author, Disk, DiskWatcher } from './disk';
import { normalizePath } from './text';

/** Reads and writes by path, hidden files included. */
export class DiskAdapter implements O.DataAdapter {
  readonly #disk: Disk;
  readonly #watcher: DiskWatcher;
  readonly #name: string;
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(disk: Disk, name: string, watcher: DiskWatcher) {
    this.#disk = disk;
    this.#name = name;
    this.#watcher = watcher;
    disk.watcher = watcher;
  }

  getName(): string {
    return this.#name;
  }

  exists(path: string): Promise<boolean> {
    const key = normalizePath(path);
    return Promise.resolve(key === '/' || this.#disk.files.has(key) || this.#disk.folders.has(key));
  }

  stat(path: string): Promise<O.Stat | null> {
    const key = normalizePath(path);
    const file = this.#disk.files.get(key);
    if (file !== undefined) {
      return Promise.resolve({ type: 'file', ctime: file.ctime, mtime: file.mtime, size: file.size });
    }
    const folder = key === '/' || this.#disk.folders.has(key);
    return Promise.resolve(folder ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null);
  }

  list(path: string): Promise<O.ListedFiles> {
    const key = normalizePath(path);
    const prefix = key === '/' ? '' : `${key}/`;
    if (prefix !== '' && !this.#disk.folders.has(key)) {
      return Promise.reject(new Error(`ENOENT: no such file or directory, scandir '${key}'`));
    }
    const inside = (one: string): boolean => one.startsWith(prefix) && !one.slice(prefix.length).includes('/');
    return Promise.resolve({
      files: [...this.#disk.files.keys()].filter(inside),
      folders: [...this.#disk.folders].filter(inside),
    });
  }

  read(path: string): Promise<string> {
    return this.#disk.read(normalizePath(path));
  }

  readBinary(path: string): Promise<ArrayBuffer> {
    return this.#disk.readBinary(normalizePath(path));
  }

  write(path: string, data: string, options?: O.DataWriteOptions): Promise<void> {
    return this.#write(path, data, options);
  }

  writeBinary(path: string, data: ArrayBuffer, options?: O.DataWriteOptions): Promise<void> {
    return this.#write(path, data, options);
  }

  append(path: string, data: string, options?: O.DataWriteOptions): Promise<void> {
    const key = normalizePath(path);
    return this.#queued(key, async (author) => {
      await this.#disk.as(author, () => this.#disk.append(key, data, options));
      this.#watcher.changed(key);
    });
  }

  appendBinary(path: string, data: ArrayBuffer, options?: O.DataWriteOptions): Promise<void> {
    const key = normalizePath(path);
    return this.#queued(key, async (author) => {
      const old = this.#disk.files.has(key) ? await this.#disk.readBinary(key) : new ArrayBuffer(0);
      const whole = new Uint8Array(old.byteLength + data.byteLength);
      whole.set(new Uint8Array(old), 0);
      whole.set(new Uint8Array(data), old.byteLength);
      await this.#put(author, key, whole.buffer, options);
    });
  }

  process(path: string, fn: (data: string) => string, options?: O.DataWriteOptions): Promise<string> {
    const key = normalizePath(path);
    return this.#queued(key, async (author) => {
      const old = await this.#disk.read(key);
      const text = fn(old);
      if (text !== old) await this.#put(author, key, text, options);
      return text;
    });
  }

  getResourcePath(path: string): string {
    return `app://local/${encodeURI(normalizePath(path))}`;
  }

  async mkdir(path: string): Promise<void> {
    const key = normalizePath(path);
    await this.#disk.makeFolder(key);
    this.#watcher.changed(key);
  }

  async trashSystem(path: string): Promise<boolean> {
    await this.remove(path);
    return true;
  }

  async trashLocal(path: string): Promise<void> {
    const key = normalizePath(path);
    const { author } = this.#disk;
    if (!this.#disk.folders.has('.trash')) await this.#disk.makeFolder('.trash');
    await this.#disk.as(author, () => this.#disk.rename(key, `.trash/${key.slice(key.lastIndexOf('/') + 1)}`));
    this.#watcher.removed(key);
  }

  rmdir(path: string, _recursive: boolean): Promise<void> {
    return this.remove(path);
  }

  async remove(path: string): Promise<void> {
    const key = normalizePath(path);
    await this.#disk.remove(key);
    this.#watcher.removed(key);
  }

  async rename(path: string, newPath: string): Promise<void> {
    const from = normalizePath(path);
    const to = normalizePath(newPath);
    if (this.#disk.files.has(to) || this.#disk.folders.has(to)) throw new Error('Destination file already exists!');
    await this.#disk.rename(from, to);
    this.#watcher.renamed(from, to);
  }

  async copy(path: string, newPath: string): Promise<void> {
    await this.writeBinary(newPath, await this.readBinary(path));
  }

  #write(path: string, data: string | ArrayBuffer, options?: O.DataWriteOptions): Promise<void> {
    const key = normalizePath(path);
    return this.#queued(key, (author) => this.#put(author, key, data, options));
  }

  async #put(author: Author, key: string, data: string | ArrayBuffer, options?: O.DataWriteOptions): Promise<void> {
    await this.#disk.as(author, () => this.#disk.write(key, data, options));
    this.#watcher.changed(key);
  }

  /** One change of a file at a time: the next begins when the one before is on the disk. */
  #queued<T>(key: string, work: (author: Author) => Promise<T>): Promise<T> {
    const { author } = this.#disk;
    const begin = (): Promise<T> => work(author);
    const before = this.#queues.get(key) ?? Promise.resolve();
    const mine = before.then(begin, begin);
    this.#queues.set(key, mine);
    return mine;
  }
}
