import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isExcluded } from '../../src/app/settings/scope';
import type { Settings } from '../../src/app/settings/settings';

/** Where the app keeps the folders that a person has excluded. */
const APP_SETTINGS = '.obsidian/app.json';

/** Says of a vault path whether it is left out: the journal's folder, the settings' exclusions, and the app's. */
export function isLeftOut(root: string, settings: Settings): (vaultPath: string) => boolean {
  const filters = appFilters(path.join(root, APP_SETTINGS));
  return (vaultPath) => isExcluded(vaultPath, settings) || filters.some((matches) => matches(vaultPath));
}

/** The app's own exclusions: beginnings of paths, or patterns between slashes. What cannot be read excludes nothing. */
function appFilters(file: string): ((vaultPath: string) => boolean)[] {
  if (!existsSync(file)) return [];
  try {
    const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const filters: unknown =
      typeof stored === 'object' && stored !== null ? Reflect.get(stored, 'userIgnoreFilters') : undefined;
    return Array.isArray(filters) ? filters.filter((one) => typeof one === 'string').map(toFilter) : [];
  } catch {
    return [];
  }
}

function toFilter(filter: string): (vaultPath: string) => boolean {
  const pattern = /^\/(.+)\/$/u.exec(filter)?.[1];
  if (pattern === undefined) return (vaultPath) => filter !== '' && isBelowPrefix(vaultPath, filter);
  const expression = new RegExp(pattern, 'u');
  return (vaultPath) => expression.test(vaultPath);
}

/** `Archive/` excludes the folder itself as well as what is below. */
function isBelowPrefix(vaultPath: string, prefix: string): boolean {
  return vaultPath.startsWith(prefix) || `${vaultPath}/` === prefix;
}
