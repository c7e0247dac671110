import { UndirectedGraph } from 'graphology';
// Of the library's searches this one alone keeps no list of the whole way for each node: those are quadratic.
import { bidirectional as searchWay } from 'graphology-shortest-path/astar.js';
import type { Relation } from '../concepts';
import type { ConceptGraph } from './concept-graph';
import { relationId } from './graph-slice';
import { relationCost } from './relation-cost';

/** One step of a path: the concept that it reaches and the relations that it could go by, the cheapest first. */
export interface PathStep {
  readonly key: string;
  /** Empty for the first concept. */
  readonly relations: readonly Relation[];
}

/** Before each key in the library, which files neighbours under plain object keys. */
const MARK = '#';

type StepModel = UndirectedGraph<Record<string, never>, { cost: number }>;

/** The cheapest way between two concepts, direction aside; null when there is none. O(m log m). */
export function pathBetween(graph: ConceptGraph, from: string, to: string): readonly PathStep[] | null {
  if (!graph.has(from) || !graph.has(to)) return null;
  const model: StepModel = new UndirectedGraph();
  for (const key of graph.keys()) model.addNode(MARK + key);
  for (const relation of graph.relations()) addStep(model, relation);
  const way = orNull(searchWay(model, MARK + from, MARK + to, 'cost'));
  if (way === null) return null;
  let before = from;
  return way.map((id) => {
    const key = id.slice(MARK.length);
    const relations = key === from ? [] : graph.between(before, key);
    before = key;
    return { key, relations };
  });
}

/** The library's types leave out the null that it returns when nothing joins the two. */
function orNull(way: readonly string[] | null): readonly string[] | null {
  return way;
}

function addStep(model: StepModel, relation: Relation): void {
  const a = MARK + relation.from;
  const b = MARK + relation.to;
  const cost = relationCost(relation);
  if (!model.hasEdge(a, b)) model.addUndirectedEdgeWithKey(relationId(relation), a, b, { cost });
  else if (cost < model.getEdgeAttribute(a, b, 'cost')) model.setEdgeAttribute(a, b, 'cost', cost);
}
