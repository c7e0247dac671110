import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seededRandom } from './layout/random';
import type { ConceptGraph } from './concept-graph';
import { flattenRelations } from './flat-graph';
import type { FlatRelations } from './flat-graph';

const SEED = 1;

type JointModel = UndirectedGraph<Record<string, never>, { weight: number }>;

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
  const model: JointModel = new UndirectedGraph();
  for (let node = 0; node < graph.count; node += 1) model.addNode(node);
  let first = 0;
  for (const [at, end] of graph.pairs.entries()) {
    if (at % 2 === 0) first = end;
    else addJoint(model, Math.min(first, end), Math.max(first, end));
  }
  // The library does not answer for a graph without edges.
  if (model.size === 0) return Uint32Array.from({ length: graph.count }, (_, node) => node);
  const found = louvain(model, { getEdgeWeight: 'weight', rng: seededRandom(seed) });
  // Numbers as names of properties stand in their order.
  return numberBySize(Object.values(found));
}

function addJoint(model: JointModel, a: number, b: number): void {
  const id = `${a}-${b}`;
  if (model.hasEdge(id)) model.setEdgeAttribute(id, 'weight', model.getEdgeAttribute(id, 'weight') + 1);
  else model.addUndirectedEdgeWithKey(id, a, b, { weight: 1 });
}

function numberBySize(raw: readonly number[]): Uint32Array<ArrayBuffer> {
  const communities = new Map<number, { size: number; number: number }>();
  const joined = raw.map((id) => {
    const community = communities.get(id) ?? { size: 0, number: 0 };
    communities.set(id, community);
    community.size += 1;
    return community;
  });
  // A Map keeps the order of first nodes, and the sort is stable.
  for (const [number, community] of [...communities.values()].sort((a, b) => b.size - a.size).entries())
    community.number = number;
  return Uint32Array.from(joined, (community) => community.number);
}
