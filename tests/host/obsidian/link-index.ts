import type { O } from './api';
import { folderOf } from './files';

/** Finds the file that a link text means. */
export class LinkIndex {
  readonly #byName = new Map<string, Set<O.TFile>>();

  add(file: O.TFile): void {
    const key = file.name.toLowerCase();
    const files = this.#byName.get(key) ?? new Set();
    this.#byName.set(key, files.add(file));
  }

  /** `path` is the path under which the file was added. */
  remove(file: O.TFile, path: string): void {
    this.#byName.get(path.slice(path.lastIndexOf('/') + 1).toLowerCase())?.delete(file);
  }

  /** Several files of that name: one in the folder of the source first, else the one with the shortest path. */
  find(linkpath: string, sourcePath: string): O.TFile | null {
    const relative = /^\.{1,2}\//u.test(linkpath) ? joinPath(folderOf(sourcePath), linkpath) : null;
    const wanted = (relative ?? linkpath).replace(/^\//u, '').toLowerCase();
    const isFromRoot = relative !== null || linkpath.startsWith('/');
    const ending = wanted.slice(wanted.lastIndexOf('/') + 1);
    const candidates = [...(this.#byName.get(`${ending}.md`) ?? []), ...(this.#byName.get(ending) ?? [])];
    const fits = candidates.filter(({ path }) => matches(path.toLowerCase(), wanted, isFromRoot));
    if (fits.length < 2) return fits[0] ?? null;
    const whole = fits.find(({ path }) => matches(path.toLowerCase(), wanted, true));
    if (whole !== undefined && wanted.includes('/')) return whole;
    const source = folderOf(sourcePath);
    const near = fits.find(({ path }) => folderOf(path) === source);
    const byPath = (a: O.TFile, b: O.TFile): number => a.path.length - b.path.length || (a.path < b.path ? -1 : 1);
    return near ?? fits.sort(byPath)[0] ?? null;
  }

  /** How many files bear this name. */
  count(name: string): number {
    return this.#byName.get(name.toLowerCase())?.size ?? 0;
  }
}

function matches(path: string, wanted: string, isWhole: boolean): boolean {
  return [wanted, `${wanted}.md`].some((one) => path === one || (!isWhole && path.endsWith(`/${one}`)));
}

function joinPath(folder: string, relative: string): string {
  const parts = folder === '/' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
