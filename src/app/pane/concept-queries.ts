import type { Concept, Definition, Relation } from '../../core/concepts';

import type { VaultIndex } from '../index/vault-index';

/** A definition with the concept and the note it belongs to. */
export interface PlacedDefinition {
  readonly concept: Concept;
  readonly definition: Definition;
}

/** Links and mentions of a concept in the vault. */
export function usesOf(index: VaultIndex, key: string): number {
  return index.concepts.linkCount(key) + index.concepts.mentionCount(key);
}

/** Concepts that a note defines, links to or mentions: in the order of their first place, then by key. */
export function conceptsOfNote(index: VaultIndex, path: string): readonly Concept[] {
  const facts = index.concepts.factsOf(path);
  if (facts === null) return [];
  const places = new Map<string, number>();
  const see = (key: string, from: number): void => {
    if (index.concepts.get(key) !== null) places.set(key, Math.min(places.get(key) ?? from, from));
  };
  for (const definition of facts.own.definitions) {
    for (const key of index.concepts.resolveName(definition.term)) see(key, definition.evidence.from);
  }
  const vocabulary = index.vocabulary();
  for (const link of facts.own.links) {
    const key = vocabulary.targetOf(link, path);
    if (key !== null) see(key, link.span.from);
  }
  for (const mention of facts.vault?.mentions ?? []) for (const key of mention.keys) see(key, mention.from);
  return [...places]
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .map(([key]) => index.concepts.get(key))
    .filter((concept) => concept !== null);
}

/** Whether any other note speaks of the concept. */
export function isElsewhere(index: VaultIndex, concept: Concept, path: string): boolean {
  const hereLinks = index.concepts.factsOf(path)?.own.links ?? [];
  const vocabulary = index.vocabulary();
  const links = hereLinks.filter((link) => vocabulary.targetOf(link, path) === concept.key).length;
  const mentions = (index.concepts.factsOf(path)?.vault?.mentions ?? []).filter(({ keys }) =>
    keys.includes(concept.key),
  ).length;
  return (
    concept.definitions.some(({ evidence }) => evidence.path !== path) ||
    (concept.note !== null && concept.note !== path) ||
    usesOf(index, concept.key) > links + mentions
  );
}

/** Definitions that wait for a verdict, the surest first, then by place. */
export function suggestions(concepts: readonly Concept[]): readonly PlacedDefinition[] {
  return concepts
    .flatMap((concept) => concept.definitions.map((definition) => ({ concept, definition })))
    .filter(({ definition }) => definition.status === 'suggested')
    .sort((a, b) => b.definition.confidence - a.definition.confidence || comparePlaces(a.definition, b.definition));
}

/** Concepts in use that no note defines, the most used first. */
export function undefinedTerms(index: VaultIndex, concepts: readonly Concept[]): readonly Concept[] {
  return concepts
    .filter(({ state }) => state === 'linked')
    .map((concept) => ({ concept, uses: usesOf(index, concept.key) }))
    .sort((a, b) => b.uses - a.uses || (a.concept.key < b.concept.key ? -1 : 1))
    .map(({ concept }) => concept);
}

/** Relations of a concept, of each kind those of the concept first, then those to it. */
export function relationsOf(index: VaultIndex, key: string): readonly Relation[] {
  return index.graph.relationsOf(key);
}

/** The heading under which an offset of a note stands; null above the first. */
export function headingAt(index: VaultIndex, path: string, offset: number): string | null {
  let found: string | null = null;
  for (const heading of index.concepts.factsOf(path)?.own.headings ?? []) {
    if (heading.span.from > offset) break;
    found = heading.text;
  }
  return found === '' ? null : found;
}

function comparePlaces(a: Definition, b: Definition): number {
  if (a.evidence.path !== b.evidence.path) return a.evidence.path < b.evidence.path ? -1 : 1;
  return a.evidence.from - b.evidence.from;
}
