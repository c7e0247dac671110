import type { O, Pub } from './api';

export abstract class TAbstractFile implements Pub<O.TAbstractFile> {
  vault: O.Vault;
  path: string;
  name: string;
  parent: O.TFolder | null;

  constructor(vault: O.Vault, path: string, parent: O.TFolder | null) {
    this.vault = vault;
    this.path = path;
    this.name = nameOf(path);
    this.parent = parent;
  }

  /** Takes a new path, without moving in the tree. */
  host$setPath(path: string): void {
    this.path = path;
    this.name = nameOf(path);
  }
}

export class TFile extends TAbstractFile implements Pub<O.TFile> {
  stat: O.FileStats;
  basename = '';
  extension = '';

  constructor(vault: O.Vault, path: string, parent: O.TFolder | null, stat: O.FileStats) {
    super(vault, path, parent);
    this.stat = stat;
    this.host$setPath(path);
  }

  override host$setPath(path: string): void {
    super.host$setPath(path);
    const dot = this.name.lastIndexOf('.');
    this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
    this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
  }
}

export class TFolder extends TAbstractFile implements Pub<O.TFolder> {
  children: O.TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}

function nameOf(path: string): string {
  return path === '/' ? '' : path.slice(path.lastIndexOf('/') + 1);
}

/** Path of the folder that holds a file; "/" for the root. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  return at <= 0 ? '/' : path.slice(0, at);
}
