import type { AreTogether, ComparablePair, KnownNames, LinkingNote, PairSources } from '../../core/compare';
import { pairFinder, pairsWithLinked, whatNoteCompares } from '../../core/compare';
import type { Concept } from '../../core/concepts';
import { packsFor } from '../../core/language';
import { relationSubject } from '../../core/review';
import type { VaultIndex } from '../index/vault-index';
import type { GoOn, Progress } from '../steps';
import { finish } from '../steps';

/** Pairs of concepts of the vault worth comparing, the best first; those that the person dismissed are left out. */
export function vaultPairs(index: VaultIndex): readonly ComparablePair[] {
  return finish(vaultPairsInSteps(index));
}

/** The same, a note a step. */
export function* vaultPairsInSteps(
  index: VaultIndex,
): Generator<Progress, readonly ComparablePair[], GoOn | undefined> {
  const finder = pairFinder(namesOf(index), togetherIn(index));
  const paths = index.concepts.notes();
  for (const [done, path] of paths.entries()) {
    yield { done, total: paths.length };
    const sources = sourcesOf(index, path);
    if (sources !== null) finder.add(sources);
  }
  return finder.pairs().filter((pair) => isOffered(index, pair));
}

/** Whether some note uses both; the notes of a concept are looked up once. */
function togetherIn(index: VaultIndex): AreTogether {
  const known = new Map<string, ReadonlySet<string>>();
  const notesOf = (key: string): ReadonlySet<string> => {
    const notes = known.get(key) ?? new Set(index.notesUsing(key));
    known.set(key, notes);
    return notes;
  };
  return (a, b) => {
    const [few, many] = [notesOf(a), notesOf(b)].sort((one, other) => one.size - other.size);
    return few !== undefined && many !== undefined && [...few].some((path) => many.has(path));
  };
}

/** The pairs that hold a concept, of those that were found; without what was put away meanwhile. */
export function pairsHolding(
  index: VaultIndex,
  key: string,
  known: readonly ComparablePair[],
): readonly ComparablePair[] {
  return known.filter((pair) => pair.concepts.includes(key) && isOffered(index, pair));
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
  if (index.concepts.get(a) === null || index.concepts.get(b) === null) return false;
  const { verdicts } = index;
  return verdicts.size === 0 || verdicts.get(relationSubject(a, 'contrasts', b)) !== 'no';
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
    relations: index.concepts.relationsOf(path, 'is-a'),
    packs: packsFor(own.languages),
  };
}

function namesOf(index: VaultIndex): KnownNames {
  const vocabulary = index.vocabulary();
  return { keyOf: (name) => (index.concepts.get(name) === null ? vocabulary.keyOf(name) : name) };
}
