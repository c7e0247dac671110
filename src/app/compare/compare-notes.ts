import type { Column, Comparison, ComparisonOptions } from '../../core/compare';
import { defaultComparison } from '../../core/compare';
import type { Problem } from '../../core/text';
import type { Settings } from '../settings/settings';
import type { Vault } from '../vault';
import type { ReadingWatch } from './compared-notes';
import { verdictsOnCells } from './cell-verdicts';
import { readTable } from './read-table';

/** A table with what has to be told about its making. */
export interface MadeComparison {
  readonly columns: readonly Column[];
  readonly comparison: Comparison;
  readonly problems: readonly Problem[];
  /** Names asked for of which nothing occurs in the notes. */
  readonly unknown: readonly string[];
  /** Notes that were involved and not read, since there were too many. */
  readonly leftOut: number;
}

/** How a person's settings bear on a table. */
export function comparisonOptions(settings: Settings['comparison']): ComparisonOptions {
  const { sources, min, implied, aspectNames } = settings;
  return { ...defaultComparison, sources, min, implied, rows: { ...defaultComparison.rows, rename: aspectNames } };
}

/**
 * Lays concepts side by side from the notes involved, or from one note alone. The note that asks
 * comes first, the others by path.
 */
export async function compareNotes(
  vault: Vault,
  columns: readonly Column[],
  {
    only,
    first,
    options,
  }: { readonly only: string | null; readonly first: string | null; readonly options: ComparisonOptions },
  watch: ReadingWatch | null = null,
): Promise<MadeComparison> {
  const read = await readTable(vault, columns, { only, first, sources: options.sources, watch });
  const { verdicts } = vault.index;
  const plain = { ...options, min: 0 };
  const judged = verdicts.size === 0 ? options.verdicts : verdictsOnCells(columns, read.make(plain), verdicts);
  const { problems, unknown, leftOut } = read;
  return { columns, comparison: read.make({ ...options, verdicts: judged }), problems, unknown, leftOut };
}
