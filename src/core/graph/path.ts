import { UndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/dijkstra.js';
import type { Relation, RelationKind } from '../concepts';

/** How far apart each kind holds two concepts: what a sentence says outright is nearer than a bare link. */
const KIND_COST: Readonly<Record<RelationKind, number>> = {
  'is-a': 1,
  'part-of': 1,
  requires: 1.1,
  contrasts: 1.2,
  mentions: 1.6,
  link: 2,
};

/** Cost of one step over the relation: its kind's, more for a doubtful one, twice as much at confidence 0. */
export function relationCost(relation: Pick<Relation, 'confidence' | 'kind'>): number {
  return KIND_COST[relation.kind] * (2 - Math.min(100, Math.max(0, relation.confidence)) / 100);
}

/**
 * Keys along the cheapest path in either direction of the relations, ends included; null when none joins them.
 * Nodes are numbers in the library, so that no key meets an object property. O(m log m).
 */
export function cheapestPath(
  keys: readonly string[],
  relations: readonly Relation[],
  ends: { readonly from: string; readonly to: string },
): readonly string[] | null {
  const numbers = new Map(keys.map((key, number) => [key, String(number)]));
  const graph = new UndirectedGraph<Record<string, never>, { cost: number }>();
  for (const number of numbers.values()) graph.addNode(number);
  for (const relation of relations) addStep(graph, numbers, relation);
  const start = numbers.get(ends.from);
  const goal = numbers.get(ends.to);
  if (start === undefined || goal === undefined) return null;
  const way = orNull(bidirectional(graph, start, goal, 'cost'));
  return way?.map((number) => keys[Number(number)] ?? '') ?? null;
}

/** The library's types leave out the null that it returns when nothing joins the two. */
function orNull(way: readonly string[] | null): readonly string[] | null {
  return way;
}

function addStep(
  graph: UndirectedGraph<Record<string, never>, { cost: number }>,
  numbers: ReadonlyMap<string, string>,
  relation: Relation,
): void {
  const a = numbers.get(relation.from);
  const b = numbers.get(relation.to);
  if (a === undefined || b === undefined) return;
  const cost = relationCost(relation);
  const id = Number(a) < Number(b) ? `${a}-${b}` : `${b}-${a}`;
  if (!graph.hasEdge(id)) graph.addUndirectedEdgeWithKey(id, a, b, { cost });
  else if (cost < graph.getEdgeAttribute(id, 'cost')) graph.setEdgeAttribute(id, 'cost', cost);
}
