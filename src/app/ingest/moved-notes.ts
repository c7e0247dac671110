import type { NoteInfo } from '../ports';
import type { StoredFacts } from './note-facts';

/** Notes that are where none was, with the time and size of one that is gone: another program has moved them. */
export function movedNotes(
  cached: readonly StoredFacts[],
  listed: ReadonlyMap<string, NoteInfo>,
): ReadonlyMap<string, string> {
  const left = cached.filter(({ path }) => !listed.has(path));
  if (left.length === 0) return new Map();
  const known = new Set(cached.map(({ path }) => path));
  const stamp = ({ mtime, size }: NoteInfo): string => `${String(mtime)} ${String(size)}`;
  const gone = uniquePaths(left, stamp);
  const come = uniquePaths(
    [...listed.values()].filter(({ path }) => !known.has(path)),
    stamp,
  );
  const moved = new Map<string, string>();
  for (const [key, path] of gone) {
    const to = come.get(key) ?? '';
    if (path !== '' && to !== '') moved.set(path, to);
  }
  return moved;
}

/** The path of each key, '' for those of several. */
function uniquePaths(notes: readonly NoteInfo[], keyOf: (note: NoteInfo) => string): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const note of notes) paths.set(keyOf(note), paths.has(keyOf(note)) ? '' : note.path);
  return paths;
}
