import { conceptKey } from '../../text';
import type { Definition } from '../definition';
import type { OwnConcept } from '../own-facts';
import type { NoteContext } from '../reading/note-context';
import { headingPath } from '../reading/note-headings';

/** Properties that say nothing of the note's subject. */
const SERVICE = new Set([
  'aliases',
  'alias',
  'tags',
  'tag',
  'cssclass',
  'cssclasses',
  'publish',
  'definition',
  'permalink',
]);

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly aliases: Set<string>;
  readonly aspects: Set<string>;
  home: OwnConcept['home'];
}

/** Concepts of the note: what it defines, and itself if it has aliases. In order of first appearance. */
export function readConcepts(context: NoteContext, definitions: readonly Definition[]): OwnConcept[] {
  const entries = new Map<string, Entry>();
  const noteKeys = new Set([context.fileName, ...context.noteAliases].map(conceptKey));
  if (context.noteAliases.length > 0) entryOf(entries, context.noteName ?? context.fileName);
  for (const definition of definitions) {
    const entry = entryOf(entries, definition.term);
    for (const alias of definition.aliases) entry.aliases.add(alias);
    const heading = headingOf(entry.key, definition.under, context);
    if (heading >= 0 && entry.home === 'virtual') entry.home = 'heading';
  }
  for (const entry of entries.values()) {
    if (!noteKeys.has(entry.key)) continue;
    entry.home = 'note';
    for (const alias of context.noteAliases) if (conceptKey(alias) !== entry.key) entry.aliases.add(alias);
  }
  collectAspects(entries, context);
  return [...entries.values()].map((entry) => ({ ...entry, aliases: [...entry.aliases], aspects: [...entry.aspects] }));
}

function entryOf(entries: Map<string, Entry>, name: string): Entry {
  const key = conceptKey(name);
  const known = entries.get(key);
  if (known !== undefined) return known;
  const entry: Entry = { key, name, aliases: new Set(), aspects: new Set(), home: 'virtual' };
  entries.set(key, entry);
  return entry;
}

/** The heading on the definition's path that bears the name; −1 for none. */
function headingOf(key: string, under: number, context: NoteContext): number {
  for (const heading of headingPath(context.headings, under)) {
    if (conceptKey(context.headings.list[heading]?.text ?? '') === key) return heading;
  }
  return -1;
}

/** Under what the note speaks of a concept: headings below its own, properties and fields, headers of tables with its row. */
function collectAspects(entries: ReadonlyMap<string, Entry>, context: NoteContext): void {
  const { headings } = context;
  const noteEntry = [...entries.values()].find((entry) => entry.home === 'note');
  headings.list.forEach((heading, index) => {
    if (heading.role === 'contrast') return;
    const parent = headings.parents[index] ?? -1;
    const owner = parent < 0 ? undefined : entries.get(conceptKey(headings.list[parent]?.text ?? ''));
    if (entries.has(conceptKey(heading.text))) return;
    (owner ?? (heading.level > 1 || parent >= 0 ? noteEntry : undefined))?.aspects.add(heading.text);
  });
  for (const key of Object.keys(context.outline.frontmatter?.data ?? {})) {
    if (!SERVICE.has(key.toLowerCase())) noteEntry?.aspects.add(key);
  }
  context.outline.blocks.forEach((block, index) => {
    if (block.kind === 'table') tableAspects(index, entries, context);
    else if (block.kind === 'paragraph') fieldAspects(index, entries, noteEntry, context);
  });
}

/** A row whose first cell is the concept: all other headers. A header that is the concept: the first cells. */
function tableAspects(table: number, entries: ReadonlyMap<string, Entry>, context: NoteContext): void {
  const rows = context.children(table).map((row) => context.outline.blocks[row]?.cells ?? []);
  const shown = (cell: { from: number; to: number } | undefined): string =>
    cell === undefined ? '' : context.note.inlineOf(cell).text.trim();
  const header = (rows[0] ?? []).map(shown);
  const columns = header.map((name) => entries.get(conceptKey(name)));
  for (const row of rows.slice(1)) {
    const first = shown(row[0]);
    const owner = entries.get(conceptKey(first));
    for (const name of header.slice(1)) if (name !== '') owner?.aspects.add(name);
    if (first !== '') for (const column of columns.slice(1)) column?.aspects.add(first);
  }
}

const FIELD = /^[ \t>*_-]*(\p{L}[\p{L}\p{M}\p{N} _-]{0,60}?)[*_ ]*::/u;

/** `key:: value` at a line's start belongs to the heading above or the note. */
function fieldAspects(
  block: number,
  entries: ReadonlyMap<string, Entry>,
  noteEntry: Entry | undefined,
  context: NoteContext,
): void {
  const source = context.outline.blocks[block];
  if (source === undefined) return;
  const raw = context.outline.text.slice(source.span.from, source.span.to);
  if (!raw.includes('::')) return;
  let owner = noteEntry;
  for (const heading of headingPath(context.headings, context.headings.under[block] ?? -1)) {
    const entry = entries.get(conceptKey(context.headings.list[heading]?.text ?? ''));
    if (entry === undefined) continue;
    owner = entry;
    break;
  }
  for (const line of raw.split('\n')) {
    const key = FIELD.exec(line)?.[1]?.trim();
    if (key !== undefined && key !== '') owner?.aspects.add(key);
  }
}
