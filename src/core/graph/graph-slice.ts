import type { Concept, ConceptState, Relation } from '../concepts';
import { compareText, RELATION_KINDS } from './relation-kinds';

/** A concept as the graph shows it. */
export interface GraphNode {
  readonly key: string;
  readonly name: string;
  readonly state: ConceptState;
  /** Path of the note that is this concept. */
  readonly note: string | null;
  /** Relations in which it stands, in the whole graph. */
  readonly degree: number;
  /** Number of its community in the whole graph, the largest 0; null where communities were not asked for. */
  readonly community: number | null;
}

/** A part of the graph as plain data: what writers, scene and layout are made from. */
export interface GraphSlice {
  /** By key. */
  readonly nodes: readonly GraphNode[];
  /** By from, to, kind; both ends are among the nodes. */
  readonly edges: readonly Relation[];
}

/** What names a relation: no two edges share all three. */
export type RelationName = Pick<Relation, 'from' | 'kind' | 'to'>;

/** One order for edges: by from, to, kind. */
export function compareRelations(a: RelationName, b: RelationName): number {
  return (
    compareText(a.from, b.from) ||
    compareText(a.to, b.to) ||
    RELATION_KINDS.indexOf(a.kind) - RELATION_KINDS.indexOf(b.kind)
  );
}

/** A text that no other relation has: the id of an edge. Lengths keep any key from imitating another. */
export function relationId(relation: RelationName): string {
  return `${relation.kind}:${relation.from.length}:${relation.from}${relation.to}`;
}

/** A slice with the edges that `keep` lets through; nodes stay. */
export function filterEdges(slice: GraphSlice, keep: (edge: Relation) => boolean): GraphSlice {
  return { nodes: slice.nodes, edges: slice.edges.filter(keep) };
}

/** The node of a concept; `null` for a key that relations name and no concept has yet. */
export function nodeOf(
  key: string,
  concept: Concept | null,
  place: { readonly degree: number; readonly community: number | null },
): GraphNode {
  return {
    key,
    name: concept?.name ?? key,
    state: concept?.state ?? 'linked',
    note: concept?.note ?? null,
    degree: place.degree,
    community: place.community,
  };
}
