import type { Settings } from './settings';

/** Whether the settings let a note be read: inside the folders asked for, outside those left out and the journal. */
export function isReadable(path: string, settings: Settings): boolean {
  const include = foldersOf(settings.scope.include);
  return (include.length === 0 || include.some((folder) => isBelow(path, folder))) && !isExcluded(path, settings);
}

/** Whether a note or folder is in the journal or in a folder that the settings leave out. Paths are compared in NFC. */
export function isExcluded(path: string, { scope, journal }: Settings): boolean {
  return [journal.folder, ...foldersOf(scope.exclude)].some((folder) => isBelow(path, folder));
}

/** Entries that begin with `#` are tags. */
function foldersOf(list: readonly string[]): readonly string[] {
  return list.filter((one) => !one.startsWith('#'));
}

function isBelow(path: string, folder: string): boolean {
  const stored = path.normalize('NFC');
  const named = folder.normalize('NFC');
  const plain = named.endsWith('/') ? named.slice(0, -1) : named;
  return stored === plain || stored.startsWith(`${plain}/`);
}
