import type { Column, Comparison, TableSettings } from '../../core/compare';
import { nearestWord } from '../../core/compare';
import type { Place } from '../../core/text';
import { conceptKey } from '../../core/text';
import type { IndexChange } from '../index/changes';
import type { VaultIndex } from '../index/vault-index';
import type { Settings } from '../settings/settings';
import type { Vault } from '../vault';
import { verdictsOnCells } from './cell-verdicts';
import { columnFor, columnOf, notesByName } from './columns';
import { involvedNotes } from './involved-notes';
import type { ReadingWatch } from './compared-notes';
import { prepareIndex } from './compared-notes';
import { comparedIn } from './pairs';
import type { ReadTable } from './read-table';
import { readTable } from './read-table';

/** Unknown names for which the nearest is looked for: each is held against all names. */
const MOST_NEAREST = 12;

/** A column as it was asked for. */
export interface TableColumn {
  readonly column: Column;
  /** The name or link that was written, or the key. */
  readonly asked: string;
  /** No concept of the vault has this name. */
  readonly isKnown: boolean;
  /** Of an unknown name: the concept that is written nearly so. */
  readonly nearest: string | null;
}

/** What a table is asked for. */
export interface TableRequest {
  /** Names, links or keys; null: what the note compares. */
  readonly concepts: readonly string[] | null;
  /** Path of the note that asks, null for none. */
  readonly note: string | null;
  /** Offset at which it asks. */
  readonly at: number | null;
  /** Paths of notes that are the columns, whatever their concepts are called. */
  readonly files?: readonly string[];
  readonly sources: TableSettings['sources'];
  /** Where nothing is read. */
  readonly except?: Place;
}

/** Whether two requests read the same; where it stands matters only to one that names no concepts. */
export function isSameRequest(a: TableRequest, b: TableRequest): boolean {
  return requestId(a) === requestId(b);
}

export function requestId({ concepts, note, at, files, sources }: TableRequest): string {
  return JSON.stringify([
    note,
    concepts,
    concepts === null ? at : null,
    sources,
    ...(files === undefined ? [] : [files]),
  ]);
}

/** A table that can be shown under any options, and told whether a change concerns it. */
export interface LiveTable {
  readonly request: TableRequest;
  readonly columns: readonly TableColumn[];
  readonly read: ReadTable;
  /** Notes of which nothing is known yet may say more, and may name a column that no concept is called. */
  readonly isPartial: boolean;
}

/** A table as it is shown, and with nothing left out: hidden rows, implied cells and those below `min`. */
export interface ShownTable {
  readonly shown: Comparison;
  readonly whole: Comparison;
}

/** The settings of a table where neither block nor view says anything. */
export function defaultTable(settings: Settings['comparison']): TableSettings {
  const { sources, layout, same, min, implied, aspectNames } = settings;
  return { sources, layout, same, min, implied, rows: { order: [], hide: [], rename: aspectNames } };
}

/** Columns of a request, each concept or section once. */
export function tableColumns(index: VaultIndex, { concepts, note, at, files }: TableRequest): readonly TableColumn[] {
  if (files !== undefined) return columnsOfFiles(index, files);
  if (concepts === null) {
    const compared = note === null ? [] : comparedIn(index, note, at);
    return compared.map((one) => ({ column: columnOf(one), asked: one.name, isKnown: true, nearest: null }));
  }
  const columns = new Map<string, TableColumn>();
  let names: ReadonlyMap<string, string> | null = null;
  let notes: ReadonlyMap<string, string> | null = null;
  let unknown = 0;
  for (const asked of concepts) {
    const found = columnFor(index, asked);
    const id = `${found.key}#${found.section?.heading ?? ''}`;
    if (columns.has(id)) continue;
    const isConcept = index.concepts.get(found.key) !== null;
    // A note that nothing links to yet is no concept, and says all the same what it is named for.
    if (!isConcept) notes ??= notesByName(index);
    const home = isConcept ? found.home : (notes?.get(found.key) ?? null);
    const column = { ...found, home };
    const isKnown = isConcept || home !== null;
    if (!isKnown) unknown += 1;
    const looksFor = !isKnown && unknown <= MOST_NEAREST;
    if (looksFor) names ??= conceptNames(index);
    const nearest = looksFor && names !== null ? nearestWord(column.key, names.keys()) : null;
    columns.set(id, { column, asked, isKnown, nearest: nearest === null ? null : (names?.get(nearest) ?? null) });
  }
  return [...columns.values()];
}

/** A column a file: the concept that its note is, else what the note is named for; of a file that is not read, its name alone. */
function columnsOfFiles(index: VaultIndex, files: readonly string[]): readonly TableColumn[] {
  const taken = new Set<string>();
  return files.map((path) => {
    const own = index.concepts.factsOf(path)?.own;
    const named = own === undefined ? [] : index.concepts.resolveName(own.name);
    const concept = named.map((key) => index.concepts.get(key)).find((one) => one?.note === path) ?? null;
    const plain = path.replace(/\.md$/u, '');
    const name = own?.name ?? plain.slice(plain.lastIndexOf('/') + 1);
    const home = own === undefined ? null : path;
    // Of two notes with one name the second goes by its path: what is said under the name is said of the first.
    const isTaken = taken.has(concept?.key ?? conceptKey(name));
    const shown = isTaken ? plain : name;
    const column =
      concept === null || isTaken
        ? { key: conceptKey(shown), name: shown, names: [shown], home, section: null, definitions: [] }
        : columnOf(concept);
    taken.add(column.key);
    return { column, asked: shown, isKnown: own !== undefined, nearest: null };
  });
}

/** Names of all concepts by the keys of their names and aliases. */
function conceptNames(index: VaultIndex): ReadonlyMap<string, string> {
  return new Map(
    index.concepts.concepts().flatMap(({ name, aliases }) => [name, ...aliases].map((one) => [conceptKey(one), name])),
  );
}

/**
 * Reads what the notes say; columns and notes are those of this moment. Where the vault is whole only at the end, it
 * reads again: a note that came meanwhile may be the one that defines a column.
 */
export async function readLiveTable(
  vault: Vault,
  request: TableRequest,
  watch: ReadingWatch | null,
): Promise<LiveTable> {
  if (watch !== null) await prepareIndex(vault, watch);
  const wasPartial = isPartial(vault);
  const columns = tableColumns(vault.index, request);
  const { note: first, sources, except } = request;
  const plain = columns.map(({ column }) => column);
  const read = await readTable(vault, plain, { only: null, first, sources, watch, except: except ?? null });
  const isPartialNow = isPartial(vault);
  if (wasPartial && !isPartialNow && !read.cancelled) return readLiveTable(vault, request, watch);
  return { request, columns, read, isPartial: wasPartial || isPartialNow };
}

/** Notes are being read of which nothing is known yet. */
export function isPartial({ ingest }: Pick<Vault, 'ingest'>): boolean {
  const { phase, stopped } = ingest.progress;
  return phase === 'reading' && !stopped;
}

/** Makes the table under options; `verdicts` are those of the journal. */
export function showTable(
  { read }: LiveTable,
  settings: TableSettings,
  verdicts: ReadonlyMap<string, string>,
): ShownTable {
  const { make, columns } = read;
  const options = { ...settings, verdicts: new Map() };
  const all = { ...options, min: 0, implied: true, rows: { ...settings.rows, hide: [] } };
  const judged = verdicts.size === 0 ? options.verdicts : verdictsOnCells(columns, make(all), verdicts);
  return { shown: make({ ...options, verdicts: judged }), whole: make({ ...all, verdicts: judged }) };
}

/** Whether a change of the index may change the table: one of its notes, its concepts, or a note that joins it. */
export function concernsTable({ columns, read, request }: LiveTable, change: IndexChange, index: VaultIndex): boolean {
  const asked = [...(request.note === null ? [] : [request.note]), ...(request.files ?? [])];
  const notes = new Set([...read.notes, ...asked]);
  if (change.notes.some((path) => notes.has(path))) return true;
  const keys = new Set(columns.map(({ column }) => column.key));
  if ([...change.added, ...change.changed, ...change.removed].some((key) => keys.has(key))) return true;
  if (change.notes.length === 0) return false;
  const joined = new Set(involvedNotes(index, read.columns).paths);
  return change.notes.some((path) => joined.has(path));
}
