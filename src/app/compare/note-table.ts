import type { CellOptions, Comparison, TableMarker, TableSettings } from '../../core/compare';
import { columnId, printMarkdown } from '../../core/compare';
import type { Vault } from '../vault';
import type { ReadingWatch } from './compared-notes';
import { prepareIndex } from './compared-notes';
import { columnOf } from './columns';
import { compareNotes, comparisonOptions } from './compare-notes';
import type { TableColumn } from './live-table';
import { tableColumns } from './live-table';
import { comparedIn } from './pairs';
import { cellOptions } from './place-links';
import { headersOf, withoutSame } from './print-table';
import { stateOf } from './table-record';

/** A comparison as a Markdown table that can be refreshed later. */
export interface NoteTable {
  /** Marker, blank line, table; lines end with `\n`, the last one without. */
  readonly markdown: string;
  readonly rows: number;
}

/** The comparison that a note's pane shows; null when the note compares nothing that is known. */
export async function comparisonOfNote(
  vault: Vault,
  path: string,
  watch: ReadingWatch | null = null,
): Promise<Comparison | null> {
  if (watch !== null) await prepareIndex(vault, watch);
  const columns = comparedIn(vault.index, path).map(columnOf);
  if (columns.length < 2) return null;
  const options = comparisonOptions(vault.settings.comparison);
  const { comparison } = await compareNotes(vault, columns, { only: null, first: path, options }, watch);
  return comparison.rows.length === 0 ? null : comparison;
}

/** The table of what a note compares; null when it compares nothing. Nothing is written. */
export async function tableOfNote(vault: Vault, path: string): Promise<NoteTable | null> {
  let found = await comparisonOfNote(vault, path);
  if (found === null) {
    // A note that was just typed in is being read again: what it compares is known when that is done.
    await vault.ingest.idle();
    found = await comparisonOfNote(vault, path);
  }
  if (found === null) return null;
  const { sources, same } = vault.settings.comparison;
  const columns = tableColumns(vault.index, { concepts: null, note: path, at: null, sources });
  const table = { columns, comparison: withoutSame(found, same), options: {} };
  return refreshableTable(vault, table, cellOptions(vault, path, table.options));
}

/** A table with the marker that a refresh reads. */
export function refreshableTable(
  vault: Pick<Vault, 'index'>,
  table: {
    readonly columns: readonly TableColumn[];
    readonly comparison: Comparison;
    readonly options: TableMarker['options'];
  },
  cells: CellOptions,
): NoteTable {
  const { columns, comparison, options } = table;
  const markdown = printMarkdown(comparison, {
    end: '\n',
    headers: headersOf(vault, columns),
    keys: columns.map(({ column }) => columnId(column)),
    options,
    cells,
  });
  return { markdown: markdown.trimEnd(), rows: comparison.rows.length };
}

/** What of the settings differs from the vault's, as a block would say it. */
export function markerOptions(settings: TableSettings, defaults: TableSettings): TableMarker['options'] {
  const state = Object.entries(stateOf({ concepts: null, settings }, defaults));
  return Object.fromEntries(state.filter(([key]) => key !== 'concepts'));
}
