import type { Settings } from './settings';

/** Whether the settings let a note be read: inside the folders asked for, outside those left out and the journal. */
export function isReadable(path: string, { scope, journal }: Settings): boolean {
  const isBelow = (folder: string): boolean => {
    const plain = folder.endsWith('/') ? folder.slice(0, -1) : folder;
    return path === plain || path.startsWith(`${plain}/`);
  };
  const folders = (list: readonly string[]): readonly string[] => list.filter((one) => !one.startsWith('#'));
  const include = folders(scope.include);
  if (isBelow(journal.folder)) return false;
  return (include.length === 0 || include.some(isBelow)) && !folders(scope.exclude).some(isBelow);
}
