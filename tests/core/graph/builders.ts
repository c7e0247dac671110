import { ConceptGraph } from '../../../src/core/graph';
import type { Concept, FoundRelation, RelationKind } from '../../../src/core/concepts';

/** A concept with what a test leaves out filled in; its key is its name unless given. */
export function concept(name: string, more: Partial<Concept> = {}): Concept {
  return { key: name, name, aliases: [], note: null, state: 'defined', definitions: [], ...more };
}

/** A finding of `source kind target` at an offset. */
export function found(
  source: string,
  kind: RelationKind,
  target: string,
  more: Partial<FoundRelation> = {},
): FoundRelation {
  return { source, target, kind, from: 0, to: 10, confidence: 90, ...more };
}

/** A small graph about bread: all kinds and states, two notes, an island. */
export function breadGraph(): ConceptGraph {
  const graph = new ConceptGraph();
  graph.setConcepts([
    concept('sourdough', { name: 'Sourdough', note: 'bread/Sourdough.md' }),
    concept('yeast bread', { name: 'Yeast bread' }),
    concept('bread', { name: 'Bread' }),
    concept('starter', { name: 'Starter', state: 'suggested' }),
    concept('flour', { name: 'Flour', state: 'linked' }),
    concept('gluten', { name: 'Gluten', state: 'suggested' }),
    concept('oven spring', { name: 'Oven spring', state: 'linked' }),
  ]);
  graph.setNote('bread/Sourdough.md', [
    found('sourdough', 'is-a', 'bread', { from: 10, to: 40 }),
    found('sourdough', 'requires', 'starter', { from: 50, to: 80, confidence: 80 }),
    found('starter', 'part-of', 'sourdough', { from: 82, to: 99, confidence: 55 }),
    found('yeast bread', 'contrasts', 'sourdough', { from: 100, to: 160 }),
    found('sourdough', 'link', 'flour', { from: 170, to: 180, confidence: 100 }),
  ]);
  graph.setNote('bread/Yeast bread.md', [
    found('yeast bread', 'is-a', 'bread', { from: 5, to: 30 }),
    found('sourdough', 'contrasts', 'yeast bread', { from: 40, to: 90, confidence: 70 }),
    found('flour', 'mentions', 'gluten', { from: 95, to: 120, confidence: 60 }),
  ]);
  return graph;
}
