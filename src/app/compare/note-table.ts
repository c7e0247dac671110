import type { Comparison } from '../../core/compare';
import { printMarkdown } from '../../core/compare';
import type { Vault } from '../vault';
import { columnOf } from './columns';
import { compareNotes, comparisonOptions } from './compare-notes';
import { comparedIn } from './pairs';

/** What a note compares as a Markdown table that can be refreshed later. */
export interface NoteTable {
  /** Marker, blank line, table; lines end with `\n`, the last one without. */
  readonly markdown: string;
  readonly rows: number;
}

/** The comparison that a note's pane shows; null when the note compares nothing that is known. */
export async function comparisonOfNote(vault: Vault, path: string): Promise<Comparison | null> {
  const columns = comparedIn(vault.index, path).map(columnOf);
  if (columns.length < 2) return null;
  const options = comparisonOptions(vault.settings.comparison);
  const { comparison } = await compareNotes(vault, columns, { only: null, first: path, options });
  return comparison.rows.length === 0 ? null : comparison;
}

/** The table of what a note compares; null when it compares nothing. Nothing is written. */
export async function tableOfNote(vault: Vault, path: string): Promise<NoteTable | null> {
  const comparison = await comparisonOfNote(vault, path);
  if (comparison === null) return null;
  const concepts = comparedIn(vault.index, path);
  const markdown = printMarkdown(comparison, {
    end: '\n',
    headers: concepts.map(({ key, name, note }) =>
      note !== null || vault.index.concepts.linkCount(key) > 0 ? `[[${name}]]` : name,
    ),
    keys: concepts.map(({ key }) => key),
    options: {},
  });
  return { markdown: markdown.trimEnd(), rows: comparison.rows.length };
}
