import type { O } from './api';

/** A file as the server sends it; the text of other than text files is fetched when it is read. */
export interface DiskFile {
  text: string | null;
  size: number;
  ctime: number;
  mtime: number;
}

/** Told of each change that did not come from the vault, as the app's file watcher would. */
export interface DiskWatcher {
  changed(path: string): void;
  removed(path: string): void;
  renamed(path: string, to: string): void;
}

/** Whose doing a change is: what is not known to be a person's is the plugin's. */
export type Author = 'person' | 'plugin';

type Operation = (
  | { op: 'append'; path: string; text: string; ctime: number; mtime: number }
  | { op: 'write'; path: string; text?: string; base64?: string; ctime: number; mtime: number }
  | { op: 'remove' | 'mkdir'; path: string }
  | { op: 'rename'; path: string; to: string }
) & { by?: Author };

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
  /** Paths of which the next write stops half-way, for ever: then the page is killed. */
  readonly torn = new Set<string>();
  /** Told of what another window of the same vault did. */
  watcher: DiskWatcher | null = null;
  /** Added to each write, in milliseconds, set by specs. */
  writeDelayMs = 0;
  readonly #url: string;
  readonly #window = crypto.randomUUID();
  #author: Author = 'plugin';

  constructor(name: string) {
    this.#url = `/disk/${name}`;
  }

  /** Whose doing a change is that is asked for now. */
  get author(): Author {
    return this.#author;
  }

  /** Changes that `work` asks for before it waits are the author's. */
  as<T>(author: Author, work: () => T): T {
    const before = this.#author;
    this.#author = author;
    try {
      return work();
    } finally {
      this.#author = before;
    }
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

  async write(path: string, data: string | ArrayBuffer, options?: O.DataWriteOptions): Promise<void> {
    const by = this.#author;
    const times = this.#prepareWrite(path, options);
    const bytes = typeof data === 'string' ? encoder.encode(data) : new Uint8Array(data);
    const content = typeof data === 'string' ? { text: data } : { base64: toBase64(bytes) };
    await this.#wait();
    if (this.torn.has(path)) await this.#tear({ op: 'write', path, base64: toBase64(half(bytes)), ...times, by });
    await this.#send({ op: 'write', path, ...content, ...times, by });
    // A lone surrogate does not survive the way to the disk.
    const text = typeof data === 'string' ? data.toWellFormed() : null;
    this.files.set(path, { text, size: bytes.length, ...times });
  }

  /** Adds to the file as it is now, whatever another window has added to it. */
  async append(path: string, data: string, options?: O.DataWriteOptions): Promise<void> {
    const by = this.#author;
    const times = this.#prepareWrite(path, options);
    const text = data.toWellFormed();
    await this.#wait();
    if (this.torn.has(path)) {
      await this.#tear({ op: 'append', path, text: data.slice(0, data.length >> 1), ...times, by });
    }
    const size = await this.#send({ op: 'append', path, text, ...times, by });
    const old = this.files.has(path) ? await this.read(path) : '';
    const whole = old + text;
    const isWhole = encoder.encode(whole).length === size;
    const now = isWhole ? whole : new TextDecoder().decode(await this.#raw(path));
    this.files.set(path, { text: now, size, ...times });
  }

  /** What other windows of the vault do is seen here, from the moment that the promise resolves. */
  listen(): Promise<void> {
    const changes = new EventSource(`${this.#url}/changes?window=${this.#window}`);
    changes.onmessage = ({ data }: MessageEvent<string>) => {
      this.#takeForeign(JSON.parse(data) as Operation);
    };
    return new Promise((resolve) => {
      changes.onopen = () => {
        resolve();
      };
    });
  }

  async makeFolder(path: string): Promise<void> {
    await this.#send({ op: 'mkdir', path });
    this.#keepFolder(path);
  }

  #keepFolder(path: string): void {
    const parts = path.split('/');
    parts.forEach((_, index) => this.folders.add(parts.slice(0, index + 1).join('/')));
  }

  async remove(path: string): Promise<void> {
    this.#mayFail('write', path);
    await this.#send({ op: 'remove', path, by: this.#author });
    this.#forget(path);
  }

  #forget(path: string): void {
    const inside = (key: string): boolean => key === path || key.startsWith(`${path}/`);
    for (const key of [...this.files.keys()]) if (inside(key)) this.files.delete(key);
    for (const key of [...this.folders]) if (inside(key)) this.folders.delete(key);
  }

  async rename(path: string, to: string): Promise<void> {
    this.#mayFail('write', path);
    await this.#send({ op: 'rename', path, to, by: this.#author });
    this.#move(path, to);
  }

  #move(path: string, to: string): void {
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

  /** Answers how big the file is then. */
  async #send(operation: Operation): Promise<number> {
    const body = JSON.stringify([operation]);
    const answer = await fetch(this.#url, {
      method: 'POST',
      body,
      headers: { 'x-window': this.#window },
      keepalive: body.length < 50_000,
    });
    if (!answer.ok) throw new Error(`EIO: ${operation.path}`);
    return ((await answer.json()) as { size: number }).size;
  }

  #prepareWrite(path: string, options?: O.DataWriteOptions): { ctime: number; mtime: number } {
    this.#mayFail('write', path);
    if (this.folders.has(path)) throw new Error(`EISDIR: illegal operation on a directory, open '${path}'`);
    const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    if (parent !== '' && !this.folders.has(parent)) {
      throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    }
    const now = Date.now();
    return { ctime: options?.ctime ?? this.files.get(path)?.ctime ?? now, mtime: options?.mtime ?? now };
  }

  async #wait(): Promise<void> {
    if (this.writeDelayMs > 0) await sleep(this.writeDelayMs);
  }

  async #tear(operation: Operation): Promise<never> {
    await this.#send(operation);
    return new Promise<never>(() => undefined);
  }

  #takeForeign(operation: Operation): void {
    const { op, path } = operation;
    if (op === 'rename') {
      this.#move(path, operation.to);
      this.watcher?.renamed(path, operation.to);
    } else if (op === 'remove') {
      this.#forget(path);
      this.watcher?.removed(path);
    } else {
      if (op === 'mkdir') this.#keepFolder(path);
      else if (op === 'write') {
        const bytes = Uint8Array.from(atob(operation.base64 ?? ''), (letter) => letter.charCodeAt(0));
        const { ctime, mtime } = operation;
        this.files.set(path, {
          text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
          size: bytes.length,
          ctime,
          mtime,
        });
      }
      this.watcher?.changed(path);
    }
  }
}

function half(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length >> 1);
}
