import type { Column } from '../../core/compare';
import type { VaultIndex } from '../index/vault-index';
import { notesThatMayName } from './name-occurrence';
import { withoutTranslations } from './translations';

/** At most so many notes are read for one table, those with the most columns first. */
const MOST_NOTES = 200;

/** Notes that a table can be read from. */
export interface InvolvedNotes {
  /** By path. */
  readonly paths: readonly string[];
  /** How many more there would be. */
  readonly leftOut: number;
}

/**
 * Home notes, notes that define a column or speak of it under an aspect, and notes that name two of
 * the columns (comparison.md §2).
 */
export function involvedNotes(index: VaultIndex, columns: readonly Column[]): InvolvedNotes {
  const columnsOf = new Map<string, Set<string>>();
  const speaking = new Set<string>();
  for (const column of columns) {
    if (column.section !== null) {
      speaking.add(column.section.path);
      continue;
    }
    const isRival = isOnlyRival(index, column);
    for (const path of index.notesUsing(column.key)) {
      if (isRival && !setsApart(index, path, column.key)) continue;
      columnsOf.set(path, (columnsOf.get(path) ?? new Set()).add(column.key));
      if (path === column.home || speaksOf(index, path, column)) speaking.add(path);
    }
    if (column.home !== null) speaking.add(column.home);
    for (const { evidence } of column.definitions) speaking.add(evidence.path);
  }
  for (const path of notesThatMayName(
    index,
    columns.filter(({ key }) => index.concepts.get(key) === null),
  )) {
    speaking.add(path);
  }
  const count = (path: string): number => columnsOf.get(path)?.size ?? 1;
  const all = new Set(speaking);
  for (const [path, keys] of columnsOf) if (keys.size > 1) all.add(path);
  const ranked = withoutTranslations(index, columns, [...all]).sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
  return { paths: ranked.slice(0, MOST_NOTES).sort(), leftOut: Math.max(0, ranked.length - MOST_NOTES) };
}

/** Nothing tells more of it than that a note sets it against another: elsewhere "list" or "use" is any such word. */
function isOnlyRival({ concepts }: VaultIndex, { key, home, definitions }: Column): boolean {
  return home === null && definitions.length === 0 && concepts.get(key) !== null && concepts.linkCount(key) === 0;
}

/** Whether the note is one of those that set it against another. */
function setsApart(index: VaultIndex, path: string, key: string): boolean {
  const own = index.concepts.factsOf(path)?.own.concepts.some((concept) => concept.key === key) ?? false;
  return own || index.contrastsOf(path).some(({ sides }) => sides.some(({ column }) => column === key));
}

function speaksOf(index: VaultIndex, path: string, column: Column): boolean {
  const names = new Set(column.names.flatMap((name) => index.concepts.resolveName(name)));
  const own = index.concepts.factsOf(path)?.own;
  return (
    own?.concepts.some(({ key, aspects }) => aspects.length > 0 && (key === column.key || names.has(key))) ?? false
  );
}
