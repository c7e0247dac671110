import type { RelationKind } from '../concepts';

/** All kinds of relation, in the order of drawing and of the numbers in flattened arrays. */
export const RELATION_KINDS = [
  'link',
  'is-a',
  'part-of',
  'requires',
  'contrasts',
  'mentions',
] as const satisfies readonly RelationKind[];

/** Whether the kind points from one concept to the other; `contrasts` does not. */
export function isDirected(kind: RelationKind): boolean {
  return kind !== 'contrasts';
}

/** Comparison by code unit, the one order of all keys and paths. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
