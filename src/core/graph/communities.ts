import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seededRandom } from './layout/random';
import type { ConceptGraph } from './concept-graph';
import { flattenRelations } from './flat-graph';
import type { FlatRelations } from './flat-graph';

const SEED = 1;

/** Community of each concept, the same for the same graph. Apart from the model, so that who needs none does not carry the library. */
export function communitiesOf(graph: ConceptGraph): ReadonlyMap<string, number> {
  const keys = graph.keys();
  const numbers = findCommunities(flattenRelations(keys, graph.relations()), SEED);
  return new Map(keys.map((key, at) => [key, numbers[at] ?? 0]));
}

/**
 * Communities by Louvain over the joints, weighted by the number of relations between a pair. Numbered by size,
 * the largest 0; of equal size, the one with the smaller first node. The same graph and seed give the same numbers.
 */
export function findCommunities(graph: FlatRelations, seed: number): Uint32Array<ArrayBuffer> {
  const model = new UndirectedGraph<Record<string, never>, { weight: number }>();
  for (let node = 0; node < graph.count; node += 1) model.addNode(node);
  for (let at = 0; at < graph.pairs.length; at += 2) {
    const a = Math.min(graph.pairs[at] ?? 0, graph.pairs[at + 1] ?? 0);
    const b = Math.max(graph.pairs[at] ?? 0, graph.pairs[at + 1] ?? 0);
    if (a === b) continue;
    const id = `${a}-${b}`;
    if (model.hasEdge(id)) model.updateEdgeAttribute(id, 'weight', (weight) => (weight ?? 0) + 1);
    else model.addUndirectedEdgeWithKey(id, a, b, { weight: 1 });
  }
  // The library does not answer for a graph without edges.
  if (model.size === 0) return Uint32Array.from({ length: graph.count }, (_, node) => node);
  const found = louvain(model, { getEdgeWeight: 'weight', rng: seededRandom(seed) });
  return numberBySize(Array.from({ length: graph.count }, (_, node) => found[String(node)] ?? 0));
}

function numberBySize(raw: readonly number[]): Uint32Array<ArrayBuffer> {
  const sizes = new Map<number, number>();
  for (const community of raw) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  // A Map keeps the order of first nodes, and the sort is stable.
  const order = [...sizes].sort((a, b) => b[1] - a[1]);
  const numbers = new Map(order.map(([community], number) => [community, number]));
  return Uint32Array.from(raw, (community) => numbers.get(community) ?? 0);
}
