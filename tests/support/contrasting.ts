import type { Contrast, ContrastFinder, KnownNames, PairSources } from '../../src/core/compare';
import { findContrasts } from '../../src/core/compare';
import { ConceptIndex, findVaultFacts } from '../../src/core/concepts';
import { languagePacks } from '../../src/core/language';
import { readForComparison } from './comparing';

/** Notes as what they compare is found from: with the names of one another. */
export interface ContrastingNotes {
  readonly sources: readonly PairSources[];
  readonly names: KnownNames;
  sourceOf(path: string): PairSources;
}

export function readNotes(
  notes: Readonly<Record<string, string>>,
  find: ContrastFinder = findContrasts,
): ContrastingNotes {
  const read = Object.entries(notes).map(([path, text]) => readForComparison(path, text));
  const index = new ConceptIndex({ packs: languagePacks, threshold: 80 });
  for (const { own } of read) index.apply(own.path, { own, vault: null });
  const vocabulary = index.vocabulary();
  for (const { note, own } of read) index.applyVault(own.path, findVaultFacts(note, own, vocabulary));
  const sources = read.map(({ note, own, packs }): PairSources => {
    const contrasts = find(note, own, vocabulary.matcher, packs);
    return { own, contrasts, relations: index.relationsOf(own.path), packs };
  });
  return {
    sources,
    names: { keyOf: (name) => vocabulary.keyOf(name) },
    sourceOf(path) {
      const found = sources.find(({ own }) => own.path === path);
      if (found === undefined) throw new Error(`no note ${path}`);
      return found;
    },
  };
}

/** The sides of each contrast of one note, sorted: `canoe – kayak`. */
export function contrastsIn(text: string, path = 'Note.md'): string[] {
  return readNotes({ [path]: text })
    .sourceOf(path)
    .contrasts.map(sidesOf);
}

export function sidesOf({ sides }: Contrast): string {
  return [...new Set(sides.map((side) => side.concept))].sort().join(' – ');
}
