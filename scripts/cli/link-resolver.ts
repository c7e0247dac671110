import type { Links } from '../../src/app/ports';

/**
 * Finds the file that a link means, as Obsidian does: exact path, then path suffix, then basename;
 * NFC and without case as a second try. Of several, one in the linking note's folder wins, then
 * the shortest path, then the smaller by code unit.
 */
export class LinkResolver implements Links {
  /** By last part of the path; `exact` as stored, `folded` in NFC and lower case. */
  private readonly exact = new Map<string, string[]>();
  private readonly folded = new Map<string, string[]>();

  /** @param paths Vault paths of all files, notes and others. */
  constructor(paths: Iterable<string>) {
    for (const path of paths) {
      const name = lastPart(withoutExtension(path));
      push(this.exact, name, path);
      push(this.folded, fold(name), path);
      if (!isNote(path)) {
        push(this.exact, lastPart(path), path);
        push(this.folded, fold(lastPart(path)), path);
      }
    }
  }

  resolve(linkpath: string, from: string): string | null {
    if (linkpath === '') return from;
    const wanted = withoutExtension(absolute(linkpath, from));
    if (wanted === '') return null;
    return (
      choose(this.exact.get(lastPart(wanted)), wanted, from, (path) => path) ??
      choose(this.folded.get(fold(lastPart(wanted))), fold(wanted), from, fold)
    );
  }
}

function choose(
  candidates: readonly string[] | undefined,
  wanted: string,
  from: string,
  form: (path: string) => string,
): string | null {
  if (candidates === undefined) return null;
  const matches = candidates.filter((path) => {
    const whole = form(path);
    const bare = form(withoutExtension(path));
    return [whole, bare].some((one) => one === wanted || one.endsWith(`/${wanted}`));
  });
  const rank = (path: string): number => {
    if (form(withoutExtension(path)) === wanted || form(path) === wanted) return wanted.includes('/') ? 0 : 2;
    return folderOf(path) === folderOf(from) ? 1 : 2;
  };
  const ordered = [...matches].sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : a > b ? 1 : 0));
  return ordered[0] ?? null;
}

/** `./` and `../` are read from the linking note's folder; a leading slash from the vault. */
function absolute(linkpath: string, from: string): string {
  if (!/^\.{1,2}\//u.test(linkpath)) return linkpath.replace(/^\/+/u, '');
  const parts = folderOf(from)
    .split('/')
    .filter((part) => part !== '');
  for (const part of linkpath.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function withoutExtension(path: string): string {
  return isNote(path) ? path.slice(0, -3) : path;
}

function isNote(path: string): boolean {
  return path.slice(-3).toLowerCase() === '.md';
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFC');
}

function push(map: Map<string, string[]>, key: string, path: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [path]);
  else list.push(path);
}
