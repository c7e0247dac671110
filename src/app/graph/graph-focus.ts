import type { Place } from '../../core/text';
import type { VaultIndex } from '../index/vault-index';
import { conceptsOfNote } from '../pane/concept-queries';

/**
 * Concepts round which a note's graph is drawn: the concept that the note is, with those it defines where that one is
 * defined nowhere; else those it defines, else those it names.
 */
export function focusOfNote(index: VaultIndex, path: string): readonly string[] {
  const facts = index.concepts.factsOf(path);
  if (facts === null) return [];
  const own = facts.own.concepts
    .filter(({ key, home }) => home === 'note' && index.graph.has(key))
    .map(({ key }) => key);
  if (own.some((key) => (index.concepts.get(key)?.definitions.length ?? 0) > 0)) return own;
  const named = conceptsOfNote(index, path);
  const defined = named.filter(({ definitions }) => definitions.some(({ evidence }) => evidence.path === path));
  const others = defined.length > 0 || own.length > 0 ? defined : named;
  return [...new Set([...own, ...others.map(({ key }) => key)])];
}

/** Where a person reads about a concept: its note, its best definition, or the first sentence that names it; null for none. */
export function placeOfConcept(index: VaultIndex, key: string): Place | null {
  const concept = index.concepts.get(key);
  if (concept?.note !== null && concept?.note !== undefined) return { path: concept.note, from: 0, to: 0 };
  const [definition] = [...(concept?.definitions ?? [])].sort((a, b) => b.confidence - a.confidence);
  if (definition !== undefined) return definition.evidence;
  return index.graph.relationsOf(key).find(({ evidence }) => evidence.length > 0)?.evidence[0] ?? null;
}
