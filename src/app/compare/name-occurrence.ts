import type { ComparedNote, Column } from '../../core/compare';
import type { NameEntry } from '../../core/concepts';
import { inSmallLetters } from '../../core/compare';
import { buildMatcher, matcherFor, noteToucher } from '../../core/concepts';
import { languagePacks } from '../../core/language';
import { conceptKey, tokenise } from '../../core/text';
import type { VaultIndex } from '../index/vault-index';

/** Shorter words say nothing by themselves. */
const LEAST_LETTERS = 3;

/** Names that are no concepts, and their words, in notes of such languages: what a table can still be made from. */
function entriesOf(columns: readonly Column[], languages: readonly string[]): NameEntry[] {
  return columns.map(({ key, names }) => {
    const words = names.flatMap((name) => tokenise(name).map((word) => word.text));
    return {
      key,
      names: [...names, ...words.filter((word) => word.length >= LEAST_LETTERS)],
      also: [],
      never: [],
      brief: true,
      languages,
    };
  });
}

/** Paths of the notes whose word filters may hold a name that is no concept, or a word of it; sorted. */
export function notesThatMayName(index: VaultIndex, columns: readonly Column[]): readonly string[] {
  if (columns.length === 0) return [];
  const { concepts } = index;
  /** By languages of a note: a function word of one is a name in another. */
  const touchers = new Map<string, ReturnType<typeof noteToucher>>();
  return concepts.notes().filter((path) => {
    const facts = concepts.factsOf(path);
    if (facts === null) return false;
    const { languages } = facts.own;
    const id = languages.join();
    const touches = touchers.get(id) ?? noteToucher(entriesOf(columns, languages), languagePacks);
    touchers.set(id, touches);
    return touches(facts);
  });
}

/**
 * Those of the columns of which nothing occurs in the notes, not even a word of their names. The words of all
 * names are looked for at once: each note is searched once, however many columns there are.
 */
export function columnsWithoutTrace(columns: readonly Column[], notes: readonly ComparedNote[]): readonly Column[] {
  if (columns.length === 0) return [];
  const texts = notes.map(({ note }) => note.outline.text);
  const written = columns.map((column) => {
    const small = column.names.flatMap((name) => inSmallLetters(name, texts));
    return small.length === 0 ? column : { ...column, names: [...column.names, ...small] };
  });
  const languages = [...new Set(notes.flatMap(({ packs }) => packs.map(({ code }) => code)))];
  const entries = entriesOf(written, languages);
  const pieces = new Map(entries.map(({ key, names }, at) => [key, piecesOf(names, written[at]?.names.length ?? 0)]));
  const all = [...new Set([...pieces.values()].flat())];
  const matcher = buildMatcher(
    all.map((piece) => ({ key: piece, names: [piece], also: [], never: [], brief: true, languages })),
    languagePacks,
  );
  const found = new Set<string>();
  for (const { note, packs } of notes)
    for (const { keys } of matcherFor(matcher, packs).find(note.outline.text)) for (const key of keys) found.add(key);
  return columns.filter(
    (column) => !(pieces.get(column.key) ?? []).some((piece) => found.has(piece)) && !isLabel(column, notes),
  );
}

/** «Том»: a name that is a function word as well is found where it stands alone. */
function isLabel({ names }: Column, notes: readonly ComparedNote[]): boolean {
  const keys = new Set(names.map((name) => conceptKey(name)));
  return notes.some(({ note }) => note.outline.blocks.some((_, at) => keys.has(conceptKey(note.inline(at).text))));
}

/** What a name is looked for by: its words; whole where all of them are short. `names` are `whole` names, then words. */
function piecesOf(names: readonly string[], whole: number): readonly string[] {
  const words = names.slice(whole);
  return words.length > 0 ? words : names;
}
