import { findWikiLinks } from '../markdown/inline-passes';
import { readMetadata } from '../markdown/metadata';
import { measured } from '../measured';
import { parseAllLimit } from '../options';
import type { O, Pub } from './api';
import { Events } from './events';
import { TFile } from './files';
import { LinkIndex } from './link-index';
import { runtime } from './runtime';
import { getLinkpath } from './text';
import type { Vault } from './vault';

type Counts = Record<string, number>;

const sliceMs = 12;

/** A turn of the event loop. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

export class MetadataCache extends Events implements Pub<O.MetadataCache> {
  readonly #vault: Vault;
  readonly #index = new LinkIndex();
  readonly #caches = new Map<string, O.CachedMetadata>();
  readonly #toParse = new Set<TFile>();
  readonly #toResolve = new Set<TFile>();
  readonly #resolved: Record<string, Counts> = {};
  readonly #unresolved: Record<string, Counts> = {};
  /** Notes by the lower-case names that they link to, found or not. */
  readonly #linkersByName = new Map<string, Set<string>>();
  #isParsing = false;
  #isLazy = false;
  #areLinksKnown = true;

  constructor(vault: Vault) {
    super();
    this.#vault = vault;
    vault.on('create', (file: O.TAbstractFile) => {
      if (!(file instanceof TFile)) return;
      this.#index.add(file);
      this.#appeared(file);
      this.#enqueue(file);
    });
    vault.on('modify', (file: O.TAbstractFile) => {
      if (file instanceof TFile) this.#enqueue(file);
    });
    vault.on('delete', (file: O.TAbstractFile) => {
      if (file instanceof TFile) this.#deleted(file);
    });
    vault.on('rename', (file: O.TAbstractFile, oldPath: string) => {
      if (file instanceof TFile) this.#renamed(file, oldPath);
    });
  }

  /** To be called when the vault is loaded: begins to index what is in it. */
  host$start(warm: boolean): void {
    this.#isLazy = this.#vault.getMarkdownFiles().length > parseAllLimit;
    this.#isParsing = false;
    if (this.#isLazy) {
      this.#toParse.clear();
      this.#areLinksKnown = false;
    } else if (warm) {
      for (const file of this.#toParse) this.#parse(file);
      for (const file of this.#toParse) this.#resolveLinks(file);
      this.#toParse.clear();
      return;
    }
    this.#run();
  }

  /** Holds the queue until `host$start`. */
  host$hold(): void {
    this.#isParsing = true;
  }

  host$isIdle(): boolean {
    return !this.#isParsing && this.#toParse.size === 0 && this.#toResolve.size === 0;
  }

  get resolvedLinks(): Record<string, Counts> {
    this.#learnLinks();
    return this.#resolved;
  }

  get unresolvedLinks(): Record<string, Counts> {
    this.#learnLinks();
    return this.#unresolved;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): O.TFile | null {
    if (linkpath === '') return this.#vault.getFileByPath(sourcePath);
    return this.#index.find(linkpath, sourcePath);
  }

  getFileCache(file: O.TFile): O.CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): O.CachedMetadata | null {
    const known = this.#caches.get(path);
    if (known !== undefined) return known;
    const file = this.#vault.getFileByPath(path);
    if (!this.#isLazy || file?.extension !== 'md' || this.#toParse.has(file)) return null;
    return this.#parse(file);
  }

  fileToLinktext(file: O.TFile, _sourcePath: string, omitMdExtension = true): string {
    const isNote = file.extension === 'md' && omitMdExtension;
    const name = isNote ? file.basename : file.name;
    if (this.#index.count(file.name) <= 1) return name;
    return isNote ? file.path.slice(0, -'.md'.length) : file.path;
  }

  #text(file: O.TFile): string {
    return runtime.disk.files.get(file.path)?.text ?? '';
  }

  #parse(file: O.TFile): O.CachedMetadata {
    const cache = readMetadata(this.#text(file));
    this.#caches.set(file.path, cache);
    return cache;
  }

  #enqueue(file: TFile): void {
    if (file.extension !== 'md') return;
    this.#toParse.add(file);
    this.#run();
  }

  #run(): void {
    if (this.#isParsing) return;
    this.#isParsing = true;
    void this.#work();
  }

  async #work(): Promise<void> {
    await nextTurn();
    let began = performance.now();
    while (this.#toParse.size > 0 || this.#toResolve.size > 0) {
      for (const file of this.#toParse) {
        this.#toParse.delete(file);
        const text = this.#text(file);
        const cache = this.#parse(file);
        this.trigger('changed', file, text, cache);
        this.#toResolve.add(file);
        if (performance.now() - began > sliceMs) {
          await nextTurn();
          began = performance.now();
        }
      }
      for (const file of this.#toResolve) {
        this.#toResolve.delete(file);
        this.#resolveLinks(file);
        this.trigger('resolve', file);
      }
      await nextTurn();
    }
    this.#isParsing = false;
    this.trigger('resolved');
  }

  #linksOf(file: O.TFile): string[] {
    const cache = this.#caches.get(file.path);
    if (cache === undefined) return findWikiLinks(this.#text(file), 0).map(({ link }) => link);
    return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])].map(({ link }) => link);
  }

  #resolveLinks(file: O.TFile): void {
    const found: Counts = {};
    const missing: Counts = {};
    for (const link of this.#linksOf(file)) {
      const path = getLinkpath(link);
      if (path === '') continue;
      const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
      const linkers = this.#linkersByName.get(name) ?? new Set();
      this.#linkersByName.set(name, linkers.add(file.path));
      const target = this.#index.find(path, file.path);
      if (target) found[target.path] = (found[target.path] ?? 0) + 1;
      else missing[path] = (missing[path] ?? 0) + 1;
    }
    this.#resolved[file.path] = found;
    this.#unresolved[file.path] = missing;
  }

  /** In a large vault links are counted when somebody asks. */
  #learnLinks(): void {
    if (this.#areLinksKnown) return;
    this.#areLinksKnown = true;
    measured('host', () => {
      for (const file of this.#vault.getMarkdownFiles()) this.#resolveLinks(file);
    });
  }

  /** Links by this name may now lead elsewhere. */
  #appeared(file: O.TFile): void {
    for (const name of [file.basename.toLowerCase(), file.name.toLowerCase()]) {
      for (const path of this.#linkersByName.get(name) ?? []) {
        const linker = this.#vault.getFileByPath(path);
        if (linker !== null) this.#toResolve.add(linker);
      }
    }
    if (this.#toResolve.size > 0) this.#run();
  }

  #deleted(file: TFile): void {
    const before = this.#caches.get(file.path) ?? null;
    this.#forget(file, file.path);
    this.#toParse.delete(file);
    this.#toResolve.delete(file);
    this.#appeared(file);
    if (file.extension === 'md') this.trigger('deleted', file, before);
  }

  #renamed(file: TFile, oldPath: string): void {
    const cache = this.#caches.get(oldPath);
    const oldName = oldPath
      .slice(oldPath.lastIndexOf('/') + 1)
      .replace(/\.md$/u, '')
      .toLowerCase();
    this.#forget(file, oldPath);
    this.#index.add(file);
    if (cache !== undefined) this.#caches.set(file.path, cache);
    for (const path of this.#linkersByName.get(oldName) ?? []) {
      const linker = this.#vault.getFileByPath(path === oldPath ? file.path : path);
      if (linker !== null) this.#toResolve.add(linker);
    }
    if (file.extension === 'md') this.#toResolve.add(file);
    this.#appeared(file);
  }

  #forget(file: O.TFile, path: string): void {
    this.#index.remove(file, path);
    this.#caches.delete(path);
    Reflect.deleteProperty(this.#resolved, path);
    Reflect.deleteProperty(this.#unresolved, path);
  }
}
