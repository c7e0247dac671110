import type { ComparablePair, KnownNames, LinkingNote, PairSources } from '../../core/compare';
import { findPairs, pairsWithLinked, whatNoteCompares } from '../../core/compare';
import type { Concept } from '../../core/concepts';
import { packsFor } from '../../core/language';
import { relationSubject } from '../../core/review';
import type { VaultIndex } from '../index/vault-index';

/** Pairs of concepts of the vault worth comparing, the best first; those that the person dismissed are left out. */
export function vaultPairs(index: VaultIndex): readonly ComparablePair[] {
  const sources = index.concepts.notes().map((path) => sourcesOf(index, path));
  const pairs = findPairs(
    sources.filter((one) => one !== null),
    namesOf(index),
  );
  return pairs.filter((pair) => isOffered(index, pair));
}

/** The pairs of one concept, with those that the same notes link to; `known` are those of the vault. */
export function pairsOf(index: VaultIndex, key: string, known: readonly ComparablePair[]): readonly ComparablePair[] {
  const vocabulary = index.vocabulary();
  const notes = index.notesUsing(key).map((path): LinkingNote => {
    const links = (index.concepts.factsOf(path)?.own.links ?? []).flatMap((link) => {
      const target = vocabulary.targetOf(link, path);
      return target === null ? [] : [{ key: target, from: link.span.from, to: link.span.to }];
    });
    return { path, links };
  });
  return pairsWithLinked(key, known, notes).filter((pair) => isOffered(index, pair));
}

/** Both are there, and the person has not put the pair away. */
function isOffered(index: VaultIndex, { concepts: [a, b] }: ComparablePair): boolean {
  const exist = index.concepts.get(a) !== null && index.concepts.get(b) !== null;
  return exist && index.verdicts.get(relationSubject(a, 'contrasts', b)) !== 'no';
}

/** The concepts that a note compares, at an offset of it where one is given, in its order; empty when it compares nothing. */
export function comparedIn(index: VaultIndex, path: string, at: number | null = null): readonly Concept[] {
  const sources = sourcesOf(index, path);
  if (sources === null) return [];
  const keys = whatNoteCompares(sources, namesOf(index), at);
  const concepts = keys.map((key) => index.concepts.get(key)).filter((concept) => concept !== null);
  return concepts.length < 2 ? [] : concepts;
}

function sourcesOf(index: VaultIndex, path: string): PairSources | null {
  const own = index.concepts.factsOf(path)?.own;
  if (own === undefined) return null;
  return {
    own,
    contrasts: index.contrastsOf(path),
    relations: index.concepts.relationsOf(path),
    packs: packsFor(own.languages),
  };
}

function namesOf(index: VaultIndex): KnownNames {
  const vocabulary = index.vocabulary();
  return { keyOf: (name) => (index.concepts.get(name) === null ? vocabulary.keyOf(name) : name) };
}
