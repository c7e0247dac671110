import type { ComparedNote, Column } from '../../core/compare';
import type { NameEntry } from '../../core/concepts';
import { buildMatcher, noteToucher } from '../../core/concepts';
import { languagePacks } from '../../core/language';
import { tokenise } from '../../core/text';
import type { VaultIndex } from '../index/vault-index';

/** Shorter words say nothing by themselves. */
const LEAST_LETTERS = 3;

/** Names that are no concepts, and their words: what a table can still be made from. */
function entriesOf(columns: readonly Column[]): NameEntry[] {
  return columns.map(({ key, names }) => {
    const words = names.flatMap((name) => tokenise(name).map((word) => word.text));
    return { key, names: [...names, ...words.filter((word) => word.length >= LEAST_LETTERS)], also: [], never: [] };
  });
}

/** Paths of the notes whose word filters may hold a name that is no concept, or a word of it; sorted. */
export function notesThatMayName(index: VaultIndex, columns: readonly Column[]): readonly string[] {
  if (columns.length === 0) return [];
  const touches = noteToucher(entriesOf(columns), languagePacks);
  return index.concepts.notes().filter((path) => {
    const own = index.concepts.factsOf(path)?.own;
    return own !== undefined && touches(own);
  });
}

/** Those of the columns of which nothing occurs in the notes, not even a word of their names. */
export function columnsWithoutTrace(columns: readonly Column[], notes: readonly ComparedNote[]): readonly Column[] {
  return columns.filter((column) => {
    const matcher = buildMatcher(entriesOf([column]), languagePacks);
    return !notes.some(({ note }) => matcher.find(note.outline.text).length > 0);
  });
}
