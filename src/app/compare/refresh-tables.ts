import type {
  BrokenTable,
  FoundTable,
  FreshTable,
  NamedHeader,
  RefreshItem,
  TableMarker,
  TableMatch,
  TablePlaces,
} from '../../core/compare';
import {
  columnId,
  findTables,
  freshTable,
  matchTable,
  mergeTable,
  optionsWithHand,
  placesOf,
  readBlock,
  withPlaces,
} from '../../core/compare';
import type { Result, TextEdit } from '../../core/text';
import { ok, textMark } from '../../core/text';
import type { Vault } from '../vault';
import type { ReadingWatch } from './compared-notes';
import { defaultTable, readLiveTable, showTable, tableColumns } from './live-table';
import { cellOptions } from './place-links';
import { withoutSame } from './print-table';

/** A table that was held against its marker and against the notes. */
export interface ReadTableOfNote {
  readonly match: TableMatch;
  readonly options: TableMarker['options'];
  /** What the notes say, as it would be written with these places. */
  readonly freshWith: (options: TableMarker['options']) => FreshTable;
}

/** Tables with a marker in one note, as its text was when it was read. */
export interface TablesOfNote {
  readonly path: string;
  readonly text: string;
  readonly tables: readonly (BrokenTable | ReadTableOfNote)[];
}

/** Reads the tables of a note that have a marker, or the one whose marker stands in a 0-based line, and what the notes say of them. */
export async function readTablesOfNote(
  vault: Vault,
  path: string,
  { line, watch }: { readonly line: number | null; readonly watch: ReadingWatch | null },
): Promise<Result<TablesOfNote>> {
  const read = await vault.ingest.read(path);
  if (!read.ok) return read;
  const tables: (BrokenTable | ReadTableOfNote)[] = [];
  for (const found of findTables(read.value)) {
    if (line !== null && found.line !== line) continue;
    const match = matchIn(vault, path, found);
    tables.push('fault' in match ? match : await readAgain(vault, path, { match, watch }));
  }
  return ok({ path, text: read.value.outline.text, tables });
}

/** Holds a table against its marker: headers name concepts as they would in a block. */
export function matchIn(vault: Vault, path: string, found: BrokenTable | FoundTable): BrokenTable | TableMatch {
  if ('fault' in found) return found;
  const { sources } = vault.settings.comparison;
  return matchTable(found, (text): NamedHeader => {
    const [named] = tableColumns(vault.index, { concepts: [text], note: path, at: null, sources });
    return { id: named === undefined ? '' : columnId(named.column), isKnown: named?.isKnown === true };
  });
}

async function readAgain(
  vault: Vault,
  path: string,
  { match, watch }: { readonly match: TableMatch; readonly watch: ReadingWatch | null },
): Promise<BrokenTable | ReadTableOfNote> {
  const { markerSpan, rows, headTo } = match.table;
  const options = optionsWithHand(match);
  const settings = settingsOf(vault, options);
  const concepts = match.columns.flatMap(({ text, isNamed }) => (isNamed ? [text] : []));
  const except = { path, from: markerSpan.from, to: rows.at(-1)?.to ?? headTo };
  const request = { concepts, note: path, at: markerSpan.from, sources: settings.sources, except };
  const live = await readLiveTable(vault, request, watch);
  const [unread] = live.read.problems;
  // What such a note says would be taken for nothing, and its cells be emptied.
  if (unread !== undefined) {
    const { line } = match.table;
    return { line, at: line, fault: 'unread', name: unread.path ?? '' };
  }
  const { shown } = showTable(live, settings, vault.index.verdicts);
  const comparison = withoutSame(shown, settings.same);
  const ids = live.columns.map(({ column }) => columnId(column));
  const freshWith = (chosen: TableMarker['options']): FreshTable =>
    freshTable(comparison, ids, cellOptions(vault, path, chosen));
  return { match, options, freshWith };
}

/** What the options of a marker say, over the vault's settings. */
export function settingsOf(vault: Vault, options: TableMarker['options']): ReturnType<typeof defaultTable> {
  const defaults = defaultTable(vault.settings.comparison);
  const read = readBlock(JSON.stringify(options), defaults, (json): unknown => JSON.parse(json));
  return read.ok ? read.value.settings : defaults;
}

/** What a refresh of one table would do. */
export interface PlannedTable {
  /** 0-based line of its marker. */
  readonly line: number;
  readonly headers: readonly string[];
  readonly places: TablePlaces;
  readonly items: readonly RefreshItem[];
  /** Cells that stay as a person wrote them. */
  readonly kept: number;
}

/** What a refresh of a note's tables would do. */
export interface NoteRefresh {
  readonly path: string;
  /** Of the text that the edits are made for. */
  readonly mark: string;
  readonly tables: readonly (BrokenTable | PlannedTable)[];
  /** None: nothing is to be written. */
  readonly edits: readonly TextEdit[];
}

/** Plans the refresh under what a person has chosen: items that are left out or asked for, and where values tell their places. */
export function planRefresh(
  { path, text, tables }: TablesOfNote,
  { flipped, places }: { readonly flipped: ReadonlySet<string>; readonly places: ReadonlyMap<number, TablePlaces> },
): NoteRefresh {
  const edits: TextEdit[] = [];
  const planned = tables.map((table): BrokenTable | PlannedTable => {
    if ('fault' in table) return table;
    const { match, freshWith } = table;
    const { line } = match.table;
    const options = withPlaces(table.options, places.get(line) ?? placesOf(table.options));
    const plan = mergeTable({ match, fresh: freshWith(options), options, flipped });
    edits.push(...plan.edits);
    const headers = match.columns.flatMap(({ id, name }) => (id === null ? [] : [name]));
    return { line, headers, places: placesOf(options), items: plan.items, kept: plan.kept };
  });
  return { path, mark: textMark(text), tables: planned, edits };
}
