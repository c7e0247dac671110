import type { ConceptState, Relation } from '../concepts';
import type { GraphSlice } from './graph-slice';
import { buildNeighbours, type LayoutGraph } from './layout/layout-graph';
import { RELATION_KINDS } from './relation-kinds';

/** States by their number in `flags`. */
export const CONCEPT_STATES = ['defined', 'suggested', 'linked'] as const satisfies readonly ConceptState[];

/** The joints alone, as the layout and the search for communities take them. */
export interface FlatRelations extends LayoutGraph {
  /** Two nodes an edge, `[from0, to0, from1, to1, …]`, in the order of the relations. */
  readonly pairs: Uint32Array;
}

/** A slice as typed arrays for drawing: node `i` is `slice.nodes[i]`, edge `i` is `slice.edges[i]`. */
export interface FlatGraph extends FlatRelations {
  /** Index in `RELATION_KINDS` of each edge. */
  readonly kinds: Uint8Array;
  /** Hundredths, of each edge. */
  readonly confidences: Uint8Array;
  /** Evidences of each edge, 65535 at most. */
  readonly evidences: Uint16Array;
  /** Index in `CONCEPT_STATES` of each node. */
  readonly states: Uint8Array;
  /** Relations of each node in the whole graph. */
  readonly degrees: Uint32Array;
  /** −1 where unknown. */
  readonly communities: Int32Array;
}

/** Relations among sorted keys as index pairs and neighbours; ends outside the keys are a bug of the caller and left out. */
export function flattenRelations(keys: readonly string[], relations: readonly Relation[]): FlatRelations {
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const pairs = new Uint32Array(relations.length * 2);
  let at = 0;
  for (const relation of relations) {
    const from = numbers.get(relation.from);
    const to = numbers.get(relation.to);
    if (from === undefined || to === undefined) continue;
    pairs[at] = from;
    pairs[at + 1] = to;
    at += 2;
  }
  const used = pairs.subarray(0, at);
  return { ...buildNeighbours(keys.length, used), pairs: used };
}

/** Flattens a slice; linear but for sorting each node's neighbours. */
export function flatten(slice: GraphSlice): FlatGraph {
  const { nodes, edges } = slice;
  return {
    ...flattenRelations(
      nodes.map((node) => node.key),
      edges,
    ),
    kinds: Uint8Array.from(edges, (edge) => RELATION_KINDS.indexOf(edge.kind)),
    confidences: Uint8Array.from(edges, (edge) => edge.confidence),
    evidences: Uint16Array.from(edges, (edge) => Math.min(65535, edge.evidence.length)),
    states: Uint8Array.from(nodes, (node) => CONCEPT_STATES.indexOf(node.state)),
    degrees: Uint32Array.from(nodes, (node) => node.degree),
    communities: Int32Array.from(nodes, (node) => node.community ?? -1),
  };
}
