import type { O } from './api';

/** A file as the server sends it; the text of other than text files is fetched when it is read. */
export interface DiskFile {
  text: string | null;
  size: number;
  ctime: number;
  mtime: number;
}

type Operation =
  | { op: 'write'; path: string; text?: string; base64?: string; ctime: number; mtime: number }
  | { op: 'remove' | 'mkdir'; path: string }
  | { op: 'rename'; path: string; to: string };

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

const encoder = new TextEncoder();

/** The files of the vault. A change counts as written when the server has it. */
export class Disk {
  readonly files = new Map<string, DiskFile>();
  readonly folders = new Set<string>();
  /** Paths whose reading or writing fails, set by specs; `*` stands for every path. */
  readonly faults = { read: new Set<string>(), write: new Set<string>() };
  /** Added to each write, in milliseconds, set by specs. */
  writeDelayMs = 0;
  readonly #url: string;

  constructor(name: string) {
    this.#url = `/disk/${name}`;
  }

  async load(): Promise<void> {
    const answer = await fetch(this.#url);
    const data = (await answer.json()) as { files: (DiskFile & { path: string })[]; folders: string[] };
    for (const { path, ...file } of data.files) this.files.set(path, file);
    for (const folder of data.folders) this.folders.add(folder);
  }

  async read(path: string): Promise<string> {
    const file = this.#file(path);
    return file.text ?? new TextDecoder().decode(await this.#raw(path));
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    const file = this.#file(path);
    if (file.text === null) return this.#raw(path);
    return encoder.encode(file.text).buffer;
  }

  async write(path: string, data: string | ArrayBuffer, options?: O.DataWriteOptions): Promise<DiskFile> {
    this.#mayFail('write', path);
    if (this.folders.has(path)) throw new Error(`EISDIR: illegal operation on a directory, open '${path}'`);
    const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    if (parent !== '' && !this.folders.has(parent)) {
      throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    }
    const now = Date.now();
    const mtime = options?.mtime ?? now;
    const ctime = options?.ctime ?? this.files.get(path)?.ctime ?? now;
    const bytes = typeof data === 'string' ? encoder.encode(data) : new Uint8Array(data);
    const content = typeof data === 'string' ? { text: data } : { base64: toBase64(bytes) };
    if (this.writeDelayMs > 0) await sleep(this.writeDelayMs);
    await this.#send({ op: 'write', path, ...content, ctime, mtime });
    // A lone surrogate does not survive the way to the disk.
    const text = typeof data === 'string' ? data.toWellFormed() : null;
    const file: DiskFile = { text, size: bytes.length, ctime, mtime };
    this.files.set(path, file);
    return file;
  }

  async makeFolder(path: string): Promise<void> {
    await this.#send({ op: 'mkdir', path });
    const parts = path.split('/');
    parts.forEach((_, index) => this.folders.add(parts.slice(0, index + 1).join('/')));
  }

  async remove(path: string): Promise<void> {
    this.#mayFail('write', path);
    await this.#send({ op: 'remove', path });
    const inside = (key: string): boolean => key === path || key.startsWith(`${path}/`);
    for (const key of [...this.files.keys()]) if (inside(key)) this.files.delete(key);
    for (const key of [...this.folders]) if (inside(key)) this.folders.delete(key);
  }

  async rename(path: string, to: string): Promise<void> {
    this.#mayFail('write', path);
    await this.#send({ op: 'rename', path, to });
    const inside = (key: string): boolean => key === path || key.startsWith(`${path}/`);
    for (const [key, file] of [...this.files]) {
      if (!inside(key)) continue;
      this.files.delete(key);
      this.files.set(to + key.slice(path.length), file);
    }
    for (const key of [...this.folders]) {
      if (!inside(key)) continue;
      this.folders.delete(key);
      this.folders.add(to + key.slice(path.length));
    }
  }

  #file(path: string): DiskFile {
    this.#mayFail('read', path);
    const file = this.files.get(path);
    if (file === undefined) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    return file;
  }

  #mayFail(kind: 'read' | 'write', path: string): void {
    const paths = this.faults[kind];
    if (!paths.has(path) && !paths.has('*')) return;
    throw new Error(
      kind === 'read'
        ? `EACCES: permission denied, open '${path}'`
        : `ENOSPC: no space left on device, write '${path}'`,
    );
  }

  async #raw(path: string): Promise<ArrayBuffer> {
    const answer = await fetch(`${this.#url}/raw?path=${encodeURIComponent(path)}`);
    return answer.arrayBuffer();
  }

  async #send(operation: Operation): Promise<void> {
    const answer = await fetch(this.#url, {
      method: 'POST',
      body: JSON.stringify([operation]),
      keepalive: JSON.stringify(operation).length < 50_000,
    });
    // The browser lets 64 kB be under way at once, and counts what was not read to its end.
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`EIO: ${operation.path}`);
  }
}
