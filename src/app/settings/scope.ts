import type { NoteLabels } from '../ports';
import type { Settings } from './settings';

/**
 * Whether the settings let a note be read: inside the folders or under the tags asked for, outside those
 * left out and the journal. A note whose tags are not known (yet) has none.
 */
export function isReadable(path: string, settings: Settings, labels: NoteLabels | null = null): boolean {
  const { include, exclude } = settings.scope;
  if (isExcluded(path, settings)) return false;
  const tags = [...include, ...exclude].some(isTag) ? (labels?.of(path)?.tags ?? []) : [];
  const isIn = (entry: string): boolean =>
    isTag(entry) ? tags.some((tag) => isUnder(tag, entry)) : isBelow(path, entry);
  return (include.length === 0 || include.some(isIn)) && !exclude.filter(isTag).some(isIn);
}

/** Whether a note or folder is in the journal or in a folder that the settings leave out. Paths are compared in NFC. */
export function isExcluded(path: string, { scope, journal }: Settings): boolean {
  return [journal.folder, ...scope.exclude.filter((one) => !isTag(one))].some((folder) => isBelow(path, folder));
}

/** Whether notes are chosen or left out by their tags. */
export function asksForTags({ scope }: Settings): boolean {
  return [...scope.include, ...scope.exclude].some(isTag);
}

function isTag(entry: string): boolean {
  return entry.startsWith('#');
}

/** A tag is under itself and under what stands before its slashes. */
function isUnder(tag: string, entry: string): boolean {
  const own = tag.normalize('NFC').toLowerCase();
  const wanted = entry.slice(1).normalize('NFC').toLowerCase();
  return own === wanted || own.startsWith(`${wanted}/`);
}

function isBelow(path: string, folder: string): boolean {
  const stored = path.normalize('NFC');
  const named = folder.normalize('NFC');
  const plain = named.endsWith('/') ? named.slice(0, -1) : named;
  return stored === plain || stored.startsWith(`${plain}/`);
}
