import type { Comparison, TableSettings } from '../../core/compare';
import { defaultComparison, printMarkdown } from '../../core/compare';
import type { Vault } from '../vault';
import type { ReadingWatch } from './compared-notes';
import { columnOf } from './columns';
import { compareNotes, comparisonOptions } from './compare-notes';
import type { TableColumn } from './live-table';
import { tableColumns } from './live-table';
import { comparedIn } from './pairs';
import { headersOf } from './print-table';

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
  const columns = comparedIn(vault.index, path).map(columnOf);
  if (columns.length < 2) return null;
  const options = comparisonOptions(vault.settings.comparison);
  const { comparison } = await compareNotes(vault, columns, { only: null, first: path, options }, watch);
  return comparison.rows.length === 0 ? null : comparison;
}

/** The table of what a note compares; null when it compares nothing. Nothing is written. */
export async function tableOfNote(vault: Vault, path: string): Promise<NoteTable | null> {
  const comparison = await comparisonOfNote(vault, path);
  if (comparison === null) return null;
  const { sources } = vault.settings.comparison;
  const columns = tableColumns(vault.index, { concepts: null, note: path, at: null, sources });
  return refreshableTable(vault, { columns, comparison, settings: null });
}

/** A table with the marker that a refresh reads; `settings` null: those of the vault. */
export function refreshableTable(
  vault: Pick<Vault, 'index'>,
  {
    columns,
    comparison,
    settings,
  }: {
    readonly columns: readonly TableColumn[];
    readonly comparison: Comparison;
    readonly settings: TableSettings | null;
  },
): NoteTable {
  const markdown = printMarkdown(comparison, {
    end: '\n',
    headers: headersOf(vault, columns),
    keys: columns.map(({ column }) => column.key),
    options: settings === null ? {} : markerOptions(settings),
  });
  return { markdown: markdown.trimEnd(), rows: comparison.rows.length };
}

/** What of the settings differs from the defaults, as a block would say it. */
function markerOptions({ sources, min, implied, rows }: TableSettings): Record<string, unknown> {
  const base = defaultComparison;
  const renames = [...rows.rename];
  return {
    ...(sources.join() === base.sources.join() ? {} : { sources }),
    ...(min === base.min ? {} : { min: min / 100 }),
    ...(implied === base.implied ? {} : { implied }),
    ...(rows.order.length + rows.hide.length + renames.length === 0
      ? {}
      : { rows: { order: rows.order, hide: rows.hide, rename: Object.fromEntries(renames) } }),
  };
}
