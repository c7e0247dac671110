import { conceptKey, detached } from '../../text';

/** Files that are no notes: pictures, sound, documents, boards. */
const FILE =
  /\.(?:avif|base|bmp|canvas|css|csv|docx?|excalidraw|flac|gif|html?|jpe?g|js|json|m4a|mkv|mov|mp3|mp4|ogg|pdf|png|pptx?|py|svg|tiff?|ts|txt|wav|webm|webp|xlsx?|zip)$/iu;
const DATES: readonly RegExp[] = [
  /^\d+$/u,
  /^\d{4}[-._ ]\d{1,2}(?:[-._ ]\d{1,2})?$/u,
  /^\d{1,2}[-._ ]\d{1,2}[-._ ]\d{2,4}$/u,
  /^\d{4}-?[wq]\d{1,2}$/iu,
];

/** Targets and paths whose keys are kept: each link's is asked for at every step of the work. */
const MOST_KEPT = 30_000;
const targetKeys = new Map<string, string | null>();
const pathKeys = new Map<string, string>();

/** Key of the concept that a link's target names; null for a file, a date and this note itself. */
export function targetKey(target: string): string | null {
  const known = targetKeys.get(target);
  if (known !== undefined) return known;
  if (targetKeys.size >= MOST_KEPT) targetKeys.clear();
  // A target is a piece of its note, which would stay with it; so may its key be.
  const found = keyOfTarget(target);
  const key = found === null ? null : detached(found);
  targetKeys.set(detached(target), key);
  return key;
}

/** A vault that rests needs none of them, and those of a few notes take nothing. */
const FEW_KEPT = 1_000;

/** Forgets the keys of targets and paths, if they are many. */
export function forgetKeys(): void {
  for (const keys of [targetKeys, pathKeys]) if (keys.size > FEW_KEPT) keys.clear();
}

function keyOfTarget(target: string): string | null {
  const name = target.slice(target.lastIndexOf('/') + 1).trim();
  if (FILE.test(name) || DATES.some((date) => date.test(name))) return null;
  const key = conceptKey(name);
  return key === '' ? null : key;
}

/** The folder of a path, '' at the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/**
 * Which of several notes of one name a link means: the one whose path ends with the target, in the
 * linking note's folder first, else the shortest path, else the first by code unit.
 */
export function resolveAmong(target: string, from: string, paths: readonly string[]): string | null {
  const wanted = `/${conceptKey(target)}.md`;
  const fitting = paths.filter((path) => pathKey(path).endsWith(wanted));
  if (fitting.length < 2) return fitting[0] ?? null;
  const near = fitting.filter((path) => folderOf(path) === folderOf(from));
  const ordered = [...(near.length > 0 ? near : fitting)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return ordered[0] ?? null;
}

function pathKey(path: string): string {
  const known = pathKeys.get(path);
  if (known !== undefined) return known;
  if (pathKeys.size >= MOST_KEPT) pathKeys.clear();
  const key = conceptKey(`/${path}`);
  pathKeys.set(path, key);
  return key;
}

/** Of several paths the only one whose folder shares most with `from`; null where two are as near. */
export function nearestByFolder(from: string, paths: readonly string[]): string | null {
  const own = folderOf(from).split('/');
  let best: string | null = null;
  let bestShared = -1;
  let tied = false;
  for (const path of paths) {
    const folders = folderOf(path).split('/');
    let shared = 0;
    while (shared < folders.length && shared < own.length && folders[shared] === own[shared]) shared += 1;
    if (shared === bestShared) tied = true;
    if (shared <= bestShared) continue;
    [best, bestShared, tied] = [path, shared, false];
  }
  return tied ? null : best;
}
