import type { Column, Comparison, ComparisonOptions } from '../../core/compare';
import { compareConcepts, defaultComparison } from '../../core/compare';
import type { Problem } from '../../core/text';
import type { Settings } from '../settings/settings';
import type { Vault } from '../vault';
import { verdictsOnCells } from './cell-verdicts';
import { readNotes } from './compared-notes';
import { involvedNotes } from './involved-notes';
import { columnsWithoutTrace } from './name-occurrence';

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
): Promise<MadeComparison> {
  const involved = only === null ? involvedNotes(vault.index, columns) : { paths: [only], leftOut: 0 };
  const paths = [...involved.paths].sort((a, b) => Number(b === first) - Number(a === first));
  const { notes, problems } = await readNotes(vault, paths);
  const { verdicts } = vault.index;
  const plain = (min: number): Comparison => compareConcepts(columns, notes, { ...options, min });
  const judged = verdicts.size === 0 ? options.verdicts : verdictsOnCells(columns, plain(0), verdicts);
  const comparison = compareConcepts(columns, notes, { ...options, verdicts: judged });
  const nameless = columns.filter(({ key }) => vault.index.concepts.get(key) === null);
  const unknown = columnsWithoutTrace(nameless, notes).map(({ name }) => name);
  return { columns, comparison, problems, unknown, leftOut: involved.leftOut };
}
