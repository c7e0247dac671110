import type { BrokenBlock, BrokenTable, FoundBlock, TypedCell } from '../../core/compare';
import { blockAt, findTables, optionsWithHand, readBlock, typedByHand } from '../../core/compare';
import type { Result, TextEdit } from '../../core/text';
import { ok } from '../../core/text';
import type { Vault } from '../vault';
import type { ReadingWatch } from './compared-notes';
import { defaultTable, readLiveTable, showTable } from './live-table';
import { markerOptions, refreshableTable } from './note-table';
import { cellOptions } from './place-links';
import { withoutSame } from './print-table';
import { matchIn, settingsOf } from './refresh-tables';
import { blockOf, stateOf } from './table-record';

/** A change of one block or table into the other. */
export interface TurnedTable {
  readonly path: string;
  /** The note as it was read. */
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** A block that became a table. */
export interface FrozenBlock extends TurnedTable {
  readonly rows: number;
}

/** A table that became a block. */
export interface UnfrozenTable extends TurnedTable {
  /** Cells that a person wrote, which a block does not show. */
  readonly typed: readonly TypedCell[];
}

/** Why a block is left as it is. */
export type NotFrozen =
  | { readonly kind: 'broken'; readonly broken: BrokenBlock; readonly line: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-block' };

/** A block of a note as marker and table, in the same container and with the same options. */
export async function freezeBlock(
  vault: Vault,
  path: string,
  {
    line,
    parseYaml,
    watch,
  }: {
    /** 0-based, of any of the block's lines. */
    readonly line: number;
    readonly parseYaml: (text: string) => unknown;
    readonly watch: ReadingWatch | null;
  },
): Promise<Result<FrozenBlock | NotFrozen>> {
  const read = await vault.ports.files.read(path);
  if (!read.ok) return read;
  const text = read.value;
  const block = blockAt(text, line);
  if (block === null) return ok({ kind: 'no-block' });
  const defaults = defaultTable(vault.settings.comparison);
  const said = readBlock(block.lines.map((one) => one.text).join('\n'), defaults, parseYaml);
  if (!said.ok) return ok({ kind: 'broken', broken: said.broken, line: block.line });
  const { concepts, settings } = said.value;
  const { sources, same } = settings;
  const live = await readLiveTable(vault, { concepts, note: path, at: block.from, sources }, watch);
  const { shown } = showTable(live, settings, vault.index.verdicts);
  const comparison = withoutSame(shown, same);
  if (comparison.rows.length === 0) return ok({ kind: 'empty' });
  const options = markerOptions(settings, defaults);
  const table = { columns: live.columns, comparison, options };
  const { markdown, rows } = refreshableTable(vault, table, cellOptions(vault, path, options));
  return ok({ path, text, edits: [replacing(text, block, block, markdown)], rows });
}

/** The table whose marker stands in a 0-based line as a block of the same concepts and options. */
export async function unfreezeTable(
  vault: Vault,
  path: string,
  line: number,
): Promise<Result<BrokenTable | UnfrozenTable>> {
  const read = await vault.ingest.read(path);
  if (!read.ok) return read;
  const found = findTables(read.value).find((one) => one.line === line);
  const match = found === undefined ? null : matchIn(vault, path, found);
  if (match === null) return ok({ line, at: line, fault: 'no-table', name: '' });
  if ('fault' in match) return ok(match);
  const { table, columns } = match;
  const { text } = read.value.outline;
  const concepts = columns.flatMap(({ id, text: header }) => (id === null ? [] : [withoutAlias(header)]));
  const defaults = defaultTable(vault.settings.comparison);
  const block = blockOf(stateOf({ concepts, settings: settingsOf(vault, optionsWithHand(match)) }, defaults));
  const span = { from: table.markerSpan.from, to: table.rows.at(-1)?.to ?? table.headTo };
  return ok({ path, text, edits: [replacing(text, span, table, block)], typed: typedByHand(match) });
}

/** A link in a block needs no other name. */
function withoutAlias(header: string): string {
  return header.replace(/^\[\[([^[\]|]*)\|[^[\]]*\]\]$/u, '[[$1]]');
}

/** Other lines in the same container, with the line ends that the note has there. */
function replacing(
  text: string,
  { from, to }: TextEdit['span'],
  { prefix, end }: Pick<FoundBlock, 'end' | 'prefix'>,
  markdown: string,
): TextEdit {
  const lines = markdown.split('\n').map((line, at) => (at === 0 ? line : `${prefix}${line}`.trimEnd()));
  return { span: { from, to }, expected: text.slice(from, to), text: lines.join(end === '' ? '\n' : end) };
}
