import { UndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/dijkstra.js';
import type { Relation } from '../concepts';
import type { ConceptGraph } from './concept-graph';
import { relationCost } from './relation-cost';

/** One step of a path: the concept that it reaches and the relations that it could go by, the cheapest first. */
export interface PathStep {
  readonly key: string;
  /** Empty for the first concept. */
  readonly relations: readonly Relation[];
}

/** The cheapest way between two concepts, direction aside; null when there is none. */
export function pathBetween(graph: ConceptGraph, from: string, to: string): readonly PathStep[] | null {
  if (!graph.has(from) || !graph.has(to)) return null;
  const way = cheapestPath(graph.keys(), graph.relations(), { from, to });
  if (way === null) return null;
  return way.map((key, at) => ({ key, relations: at === 0 ? [] : graph.between(way[at - 1] ?? key, key) }));
}

/**
 * Keys along the cheapest path in either direction of the relations, ends included; null when none joins them.
 * Nodes are numbers in the library, so that no key meets an object property. O(m log m).
 */
function cheapestPath(
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
