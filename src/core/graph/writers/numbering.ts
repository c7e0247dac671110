import type { Relation } from '../../concepts';
import type { GraphSlice } from '../graph-slice';

/** A relation with the numbers of its ends among the slice's nodes. */
export interface NumberedRelation {
  readonly relation: Relation;
  readonly from: number;
  readonly to: number;
}

/** Files name nodes by number: a concept's key may hold anything. Relations whose ends are not in the slice are left out. */
export function numberRelations(slice: GraphSlice): NumberedRelation[] {
  const numbers = new Map(slice.nodes.map((node, number) => [node.key, number]));
  const numbered: NumberedRelation[] = [];
  for (const relation of slice.edges) {
    const from = numbers.get(relation.from);
    const to = numbers.get(relation.to);
    if (from !== undefined && to !== undefined) numbered.push({ relation, from, to });
  }
  return numbered;
}
