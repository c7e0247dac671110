import type { GraphSlice } from '../graph-slice';
import { joinEnds, type JoinedRelation } from '../joined-relation';

/** A relation with the numbers of its ends among the slice's nodes. */
export type NumberedRelation = JoinedRelation<number>;

/** Files name nodes by number: a concept's key may hold anything. Relations whose ends are not in the slice are left out. */
export function numberRelations(slice: GraphSlice): NumberedRelation[] {
  return joinEnds(slice.edges, new Map(slice.nodes.map((node, number) => [node.key, number])));
}
