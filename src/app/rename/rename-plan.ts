import type { Concept, RenameRequest } from '../../core/concepts';
import { buildMatcher, canBeName, findNames, headingChanges, matcherFor, renameInNote } from '../../core/concepts';
import { packsFor } from '../../core/language';
import type { Result } from '../../core/text';
import { conceptKey, ok } from '../../core/text';
import type { NotePlan } from '../changes/note-change';
import { planOf } from '../changes/note-change';
import { noteNameFor } from '../define/define-term';
import type { VaultIndex } from '../index/vault-index';
import type { Vault } from '../vault';
import { notesNaming } from './rename-blocks';

/** Why a concept cannot have a name: it has it, nothing could be told by it, or the note of the concept cannot bear it. */
export type NameFault = 'file' | 'name' | 'same';

/** What a new name of a concept means before any note is looked at. */
export interface Rename {
  readonly concept: Concept;
  readonly next: string;
  readonly nextKey: string;
  /** The concept that has the name already: the two become one. */
  readonly merged: Concept | null;
  /** The note that bears the concept's name, and its path under the new one; null where none does or another note bears it. */
  readonly note: { readonly from: string; readonly to: string } | null;
  /** The note that bears the old name and keeps it, since there is one of the new name. */
  readonly keepsNote: string | null;
}

/** Where a rename is looked for. */
export interface RenameScope {
  /** Notes to look at, those that define the concept first. */
  readonly paths: readonly string[];
  /** Notes with headings that will change, and their keys. */
  readonly headings: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Whether the new name can be had, and what that means. No note is read. */
export function beginRename(
  { index, ports }: Pick<Vault, 'index' | 'ports'>,
  key: string,
  asked: string,
): NameFault | Rename {
  const concept = index.concepts.get(key);
  const next = asked.trim().replace(/\s+/gu, ' ');
  if (concept === null || next === concept.name) return 'same';
  if (!canBeName(next)) return 'name';
  const plain = conceptKey(concept.name);
  const nextKey = conceptKey(next);
  const others = nextKey === plain ? [] : index.concepts.resolveName(next).filter((one) => one !== key);
  const merged = others[0] === undefined ? null : index.concepts.get(others[0]);
  const path = noteBearing(index, concept);
  if (path !== null && noteNameFor(next) !== next) return 'file';
  // The vault may have a note of the name that is not read.
  const there = ports.links.resolve(next, path ?? '');
  const isFree = merged?.note == null && (there === null || there === path);
  const note = path !== null && isFree ? { from: path, to: pathNamed(path, next) } : null;
  return { concept, next, nextKey, merged, note, keepsNote: note === null ? path : null };
}

/** Notes that may have to change: those that define the concept first, then all that use it, link to where it is or may name it in a block. */
export function scopeOfRename(
  { index, ports }: Pick<Vault, 'index' | 'ports'>,
  { concept, next }: Rename,
): RenameScope {
  const path = noteBearing(index, concept);
  const first = new Set(concept.definitions.map(({ evidence }) => evidence.path));
  if (path !== null) first.add(path);
  const linking = ports.links.linking?.(path, concept.name) ?? [];
  const known = linking.filter((one) => index.concepts.factsOf(one) !== null);
  const using = [...index.notesUsing(concept.key), ...index.notesUsing(conceptKey(concept.name))];
  const paths = new Set([...first, ...using, ...known, ...notesNaming(index, concept.name)]);
  const headings = new Map<string, ReadonlySet<string>>();
  for (const one of first) {
    const own = index.concepts.factsOf(one)?.own;
    const keys = own === undefined ? [] : headingChanges({ ...requestFor(concept, next, one), own });
    if (own === undefined || keys.length === 0) continue;
    headings.set(one, new Set(keys));
    for (const other of index.notesUsing(conceptKey(own.name))) paths.add(other);
  }
  return { paths: [...paths], headings };
}

/** What would change in one note, against its text as it is now; null where nothing of the name stands there. */
export async function planRename(
  vault: Vault,
  rename: Rename,
  { headings }: RenameScope,
  path: string,
): Promise<Result<NotePlan | null>> {
  const read = await vault.ingest.read(path);
  if (!read.ok) return read;
  const { concept, next, note } = rename;
  const own = vault.ingest.rules.findOwn(read.value);
  const vocabulary = vault.index.vocabulary();
  const matcher = matcherFor(vocabulary.matcher, packsFor(own.languages));
  const hits = findNames(read.value, { ...vocabulary, matcher }).filter(({ keys }) => keys.includes(concept.key));
  const noteAt = (target: string): string | null => (target === '' ? path : vault.ports.links.resolve(target, path));
  const found = renameInNote(read.value.outline, {
    ...requestFor(concept, next, path),
    own,
    hits,
    isForm: formsOf(concept, own.languages),
    leadsTo: (target, heading) => {
      if (target === '') return null;
      if (note !== null && noteAt(target) === note.from) return 'note';
      return vocabulary.targetOf({ target, heading }, path) === concept.key ? 'name' : null;
    },
    headingOf: (target, heading) => {
      const to = noteAt(target);
      return to !== null && headings.get(to)?.has(conceptKey(heading)) === true ? to : null;
    },
  });
  const { edits, kept } = found;
  return ok(edits.length + kept.length === 0 ? null : planOf(path, read.value.outline.text, edits, kept));
}

type NoteOfConcept = Pick<RenameRequest, 'defines' | 'isForm' | 'isHome' | 'leadsTo' | 'name' | 'next'>;

function requestFor(concept: Concept, next: string, path: string): NoteOfConcept {
  return {
    name: concept.name,
    next,
    isHome: concept.note === path,
    isForm: () => false,
    leadsTo: () => null,
    defines: () => concept.definitions.some(({ evidence }) => evidence.path === path),
  };
}

/** Whether words are a form of the concept's name, in the languages of a note. */
function formsOf({ name }: Concept, languages: readonly string[]): (words: string) => boolean {
  const matcher = buildMatcher([{ key: 'name', names: [name], also: [], never: [], languages }], packsFor(languages));
  return (words) => {
    const text = words.replace(/[\s>]+/gu, ' ');
    return matcher.find(text).some(({ from, to }) => from === 0 && to === text.length);
  };
}

/** Path of the note that bears the concept's own name. */
function noteBearing(index: VaultIndex, { note, name }: Concept): string | null {
  const own = note === null ? null : (index.concepts.factsOf(note)?.own ?? null);
  return own !== null && conceptKey(own.name) === conceptKey(name) ? own.path : null;
}

function pathNamed(path: string, name: string): string {
  return `${path.slice(0, path.lastIndexOf('/') + 1)}${name}.md`;
}
