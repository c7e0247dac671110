import type { Column } from '../../core/compare';
import type { Concept } from '../../core/concepts';
import { conceptKey } from '../../core/text';
import type { VaultIndex } from '../index/vault-index';

/** A name asked for: what stands before `#`, and the heading behind it. */
interface AskedName {
  readonly name: string;
  readonly heading: string | null;
}

/** The column for a name, link or `[[Note#Heading]]`; a name that is no concept stands for itself. */
export function columnFor(index: VaultIndex, asked: string): Column {
  const { name, heading } = readName(asked);
  const [key] = [name, baseName(name)].flatMap((one) => index.concepts.resolveName(one));
  const concept = key === undefined ? null : index.concepts.get(key);
  if (concept === null) {
    return { key: conceptKey(name), name, names: [name], home: null, section: null, definitions: [] };
  }
  const column = columnOf(concept);
  if (heading === null || concept.note === null) return column;
  const section = { path: concept.note, heading };
  return { ...column, name: `${concept.name} › ${heading}`, names: [heading], section, definitions: [] };
}

/** The columns for names; a note that nothing links to yet is no concept, and says all the same what it is named for. */
export function columnsFor(index: VaultIndex, asked: readonly string[]): readonly Column[] {
  const columns = asked.map((name) => columnFor(index, name));
  if (columns.every(({ key }) => index.concepts.get(key) !== null)) return columns;
  const notes = notesByName(index);
  return columns.map((column) => (column.home === null ? { ...column, home: notes.get(column.key) ?? null } : column));
}

/** Paths by the keys of the notes' names. */
export function notesByName({ concepts }: VaultIndex): ReadonlyMap<string, string> {
  return new Map(concepts.notes().map((path) => [conceptKey(concepts.factsOf(path)?.name ?? path), path]));
}

/** A link may say where the note lies; the concept is called as the note is. */
function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replace(/\.md$/u, '');
}

/** The column of a concept. */
export function columnOf(concept: Concept): Column {
  const { key, name, aliases, note, definitions } = concept;
  return { key, name, names: [name, ...aliases], home: note, section: null, definitions };
}

function readName(asked: string): AskedName {
  const inner = /^\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]$/u.exec(asked.trim())?.[1];
  if (inner === undefined) return { name: asked.trim(), heading: null };
  const hash = inner.indexOf('#');
  return hash < 0
    ? { name: inner.trim(), heading: null }
    : { name: inner.slice(0, hash).trim(), heading: inner.slice(hash + 1).trim() };
}
