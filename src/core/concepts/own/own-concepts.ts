import type { Span } from '../../text';
import { conceptKey } from '../../text';
import type { Definition } from '../definition';
import type { OwnConcept } from '../own-facts';
import type { NoteContext } from '../reading/note-context';
import { headingPath } from '../reading/note-headings';
import { areFormsOfName } from '../reading/recurrence';
import { isFilingKey } from './filing-keys';
import { noteRivals } from './rivals/note-rivals';

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly aliases: Set<string>;
  readonly aspects: Set<string>;
  home: OwnConcept['home'];
}

/**
 * Concepts of the note: what it defines, itself if it has aliases, and what it sets against another. In order of first appearance.
 * Its aliases are those of `inflected`, if it defines that one under another form of its name.
 */
export function readConcepts(
  context: NoteContext,
  definitions: readonly Definition[],
  inflected: string | null,
): OwnConcept[] {
  const entries = new Map<string, Entry>();
  const noteKeys = new Set([context.fileName, ...context.noteAliases].map(conceptKey));
  if (context.noteAliases.length > 0 && inflected === null) entryOf(entries, context.noteName ?? context.fileName);
  for (const definition of definitions) {
    const entry = entryOf(entries, definition.term);
    for (const alias of definition.aliases) entry.aliases.add(alias);
    if (entry.home === 'virtual' && standsUnderName(entry.key, definition.under, context)) entry.home = 'heading';
  }
  for (const entry of entries.values()) {
    if (!noteKeys.has(entry.key) && entry.key !== inflected) continue;
    if (entry.key !== inflected) entry.home = 'note';
    for (const alias of context.noteAliases) if (conceptKey(alias) !== entry.key) entry.aliases.add(alias);
  }
  addRivals(entries, context);
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

/** What the note sets against another, if it is no form of a name of what the note defines or links to. */
function addRivals(entries: Map<string, Entry>, context: NoteContext): void {
  const rivals = noteRivals(context);
  if (rivals.length === 0) return;
  const named = [...entries.values()].flatMap(({ name, aliases }) => [name, ...aliases]).map(conceptKey);
  const taken = [...named, ...context.linkCounts.keys()];
  for (const name of rivals) {
    const key = conceptKey(name);
    // "SSID" has no forms, and is none of "SSI".
    const isCapitals = /^[\p{Lu}\p{N}]+$/u.test(name);
    // Forms of a name begin alike: of a hundred thousand links few are looked at.
    const head = key.slice(0, 2);
    const isTaken = taken.some(
      (other) => other.startsWith(head) && (isCapitals ? other === key : areFormsOfName(key, other)),
    );
    if (!isTaken) entryOf(entries, name).home = 'rival';
  }
}

/** Whether a heading on the definition's path bears the name. */
function standsUnderName(key: string, under: number, context: NoteContext): boolean {
  const path = [...headingPath(context.headings.list[under] ?? null)];
  return path.some(({ heading }) => conceptKey(heading.text) === key);
}

/** Under what the note speaks of a concept: headings below its own, properties and fields, headers of tables with its row. */
function collectAspects(entries: ReadonlyMap<string, Entry>, context: NoteContext): void {
  const { headings } = context;
  const noteEntry = [...entries.values()].find((entry) => entry.home === 'note');
  for (const { heading, parent } of headings.list) {
    if (heading.role === 'contrast' || entries.has(conceptKey(heading.text))) continue;
    const owner = parent === null ? undefined : entries.get(conceptKey(parent.heading.text));
    (owner ?? (heading.level > 1 ? noteEntry : undefined))?.aspects.add(heading.text);
  }
  for (const key of Object.keys(context.outline.frontmatter?.data ?? {})) {
    if (!isFilingKey(key)) noteEntry?.aspects.add(key);
  }
  context.outline.blocks.forEach((block, index) => {
    if (block.kind === 'table') tableAspects(index, entries, context);
    else if (block.kind === 'paragraph') {
      const keys = fieldKeys(context.outline.text.slice(block.span.from, block.span.to));
      if (keys.length > 0) addFields(keys, ownerAbove(index, entries, context) ?? noteEntry);
    }
  });
}

/** A row whose first cell is the concept: all other headers. A header that is the concept: the first cells. */
function tableAspects(table: number, entries: ReadonlyMap<string, Entry>, context: NoteContext): void {
  const shown = (cell: Span): string => context.note.inlineOf(cell).text.trim();
  const [header = [], ...rows] = context.childBlocks(table).map((row) => row.cells);
  const [, ...names] = header.map(shown);
  const columns = names.map((name) => entries.get(conceptKey(name)));
  const aspects = names.filter((name) => name !== '');
  for (const row of rows) {
    const [first = ''] = row.slice(0, 1).map(shown);
    const owner = entries.get(conceptKey(first));
    for (const name of aspects) owner?.aspects.add(name);
    if (first !== '') for (const column of columns) column?.aspects.add(first);
  }
}

const FIELD = /^[ \t>*_-]*(\p{L}[\p{L}\p{M}\p{N} _-]{0,60}?)[*_ ]*::/u;

/** Keys of `key:: value` at a line's start. */
function fieldKeys(raw: string): string[] {
  if (!raw.includes('::')) return [];
  return raw.split('\n').flatMap((line) => FIELD.exec(line)?.slice(1) ?? []);
}

/** The concept of the nearest heading above that is one. */
function ownerAbove(block: number, entries: ReadonlyMap<string, Entry>, context: NoteContext): Entry | undefined {
  for (const { heading } of headingPath(context.headings.nearest(block))) {
    const entry = entries.get(conceptKey(heading.text));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

function addFields(keys: readonly string[], owner: Entry | undefined): void {
  for (const key of keys) owner?.aspects.add(key.trim());
}
