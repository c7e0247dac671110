import type { Relation } from '../concepts';

/** A relation with what stands for its two ends. */
export interface JoinedRelation<End> {
  readonly relation: Relation;
  readonly from: End;
  readonly to: End;
}

/** Relations with what stands for their ends, by key; those of which an end is not there are left out. */
export function joinEnds<End>(relations: readonly Relation[], ends: ReadonlyMap<string, End>): JoinedRelation<End>[] {
  return relations.flatMap((relation) => {
    const from = ends.get(relation.from);
    const to = ends.get(relation.to);
    return from === undefined || to === undefined ? [] : [{ relation, from, to }];
  });
}
