// The disk behind a host page. It lives in the server, so what a page wrote is there after a
// reload or after the page was killed; the folder that it was read from is never written to.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { generateNotes } from './generated-vault.mjs';

const textEnding = /\.(?:md|json|canvas|base|css|txt|js|csv|svg|html|yaml|yml)$/u;

function parentsOf(file) {
  const parts = file.split('/');
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

export class Disk {
  files = new Map();
  folders = new Set();
  /** Open answers by which windows of this vault hear of each other's changes. */
  windows = new Map();
  /** Files that the plugin has written, moved or removed: all changes of pages but a person's. */
  byPlugin = new Set();

  write(file, bytes, times) {
    const now = Date.now();
    const old = this.files.get(file);
    const ctime = times?.ctime ?? old?.ctime ?? times?.mtime ?? now;
    this.files.set(file, { bytes, ctime, mtime: times?.mtime ?? now });
    for (const folder of parentsOf(file)) this.folders.add(folder);
  }

  /** Adds at the end, whatever another window added meanwhile. */
  append(file, text, times) {
    const old = this.files.get(file)?.bytes ?? Buffer.alloc(0);
    this.write(file, Buffer.concat([old, Buffer.from(text, 'utf8')]), times);
  }

  /** One change, as the page sends it; whose doing it is, is kept. */
  apply(op) {
    if (op.by === 'person') return this.#apply(op);
    const before = new Map(this.files);
    this.#apply(op);
    for (const file of new Set([...before.keys(), ...this.files.keys()])) {
      const [old, now] = [before.get(file)?.bytes, this.files.get(file)?.bytes];
      if (old !== now && !(old && now?.equals(old))) this.byPlugin.add(file);
    }
    return undefined;
  }

  #apply(op) {
    switch (op.op) {
      case 'write':
        return this.write(op.path, Buffer.from(op.base64 ?? op.text, op.base64 === undefined ? 'utf8' : 'base64'), op);
      case 'append':
        return this.append(op.path, op.text, op);
      case 'remove':
        this.files.delete(op.path);
        this.folders.delete(op.path);
        for (const key of [...this.files.keys(), ...this.folders]) {
          if (!key.startsWith(`${op.path}/`)) continue;
          this.files.delete(key);
          this.folders.delete(key);
        }
        return undefined;
      case 'rename':
        return this.rename(op.path, op.to);
      case 'mkdir':
        for (const folder of [...parentsOf(op.path), op.path]) this.folders.add(folder);
        return undefined;
      default:
        throw new Error(`unknown change of the disk: ${op.op}`);
    }
  }

  rename(from, to) {
    const moved = (key) => (key === from ? to : `${to}${key.slice(from.length)}`);
    for (const [key, entry] of [...this.files]) {
      if (key !== from && !key.startsWith(`${from}/`)) continue;
      this.files.delete(key);
      this.files.set(moved(key), entry);
    }
    for (const key of [...this.folders]) {
      if (key !== from && !key.startsWith(`${from}/`)) continue;
      this.folders.delete(key);
      this.folders.add(moved(key));
    }
    for (const folder of parentsOf(to)) this.folders.add(folder);
  }

  /** What the page loads at its start: all texts in one answer. */
  snapshot() {
    const files = [...this.files].map(([file, { bytes, ctime, mtime }]) => {
      const text = textEnding.test(file) ? bytes.toString('utf8') : null;
      return { path: file, text, size: bytes.length, ctime, mtime };
    });
    return { files, folders: [...this.folders] };
  }

  /** Hash of each file of the vault; the configuration folder is left out. */
  hashes() {
    const visible = [...this.files].filter(([file]) => !file.startsWith('.')).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(
      visible.map(([file, { bytes }]) => [file, createHash('sha256').update(bytes).digest('hex')]),
    );
  }
}

const skipped = new Set(['.obsidian', '.git', '.trash', 'node_modules']);

/** Reads a folder once. */
function diskOfFolder(folder) {
  const disk = new Disk();
  const walk = (directory, prefix) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      if (skipped.has(entry.name)) continue;
      const full = path.join(directory, entry.name);
      const name = `${prefix}${entry.name}`;
      if (entry.isDirectory()) {
        disk.folders.add(name);
        walk(full, `${name}/`);
      } else if (entry.isFile()) {
        const { ctimeMs, mtimeMs } = statSync(full);
        disk.write(name, readFileSync(full), { ctime: Math.floor(ctimeMs), mtime: Math.floor(mtimeMs) });
      }
    }
  };
  walk(path.resolve(folder), '');
  return disk;
}

/** A disk of notes given as text (or bytes) by path; a path that ends in "/" is an empty folder. */
function diskOfNotes(notes, mtime) {
  const disk = new Disk();
  for (const [file, content] of Object.entries(notes)) {
    if (file.endsWith('/')) disk.apply({ op: 'mkdir', path: file.slice(0, -1) });
    else disk.write(file, typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content), { mtime });
  }
  return disk;
}

/** Any vault that a spec may name: a folder, notes by path, or a generated one. */
export function diskOf(vault, mtime) {
  if (typeof vault === 'string') return diskOfFolder(vault);
  if (typeof vault.seed === 'number' && typeof vault.count === 'number') {
    return diskOfNotes({ ...generateNotes(vault.seed, vault.count), ...vault.notes }, mtime);
  }
  return diskOfNotes(vault, mtime);
}
