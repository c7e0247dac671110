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
