import { MultiDirectedGraph } from 'graphology';
import type { Concept, FoundRelation, Relation } from '../concepts';
import { groupRelations, relationOf, sortEvidence, type Edge } from './edge';
import { EvidenceByNote } from './evidence-by-note';
import {
  compareRelations,
  nodeOf,
  relationId,
  type GraphNode,
  type GraphSlice,
  type RelationName,
} from './graph-slice';
import { relationCost } from './relation-cost';
import { compareText } from './relation-kinds';

/** Before each key in the library, which files neighbours under plain object keys: a concept may be called "constructor". */
const MARK = '#';

/**
 * The graph of concepts of a vault, fed by differences: concepts from the index, relations note by note. A node lives
 * as long as its concept or an edge does, an edge as long as it has evidence; the order of feeding leaves no trace.
 */
export class ConceptGraph {
  private readonly model = new MultiDirectedGraph<{ concept: Concept | null }, { edge: Edge }>();
  /** Edge ids of which each note is evidence. */
  private readonly notes = new Map<string, readonly string[]>();
  private changes = 0;

  /** Grows with each change. */
  get revision(): number {
    return this.changes;
  }

  /** Number of concepts. */
  get order(): number {
    return this.model.order;
  }

  /** Number of relations. */
  get size(): number {
    return this.model.size;
  }

  /** Takes the concepts that came or changed and the keys of those that went. */
  setConcepts(changed: Iterable<Concept>, removed: Iterable<string> = []): void {
    this.touch();
    for (const key of removed) {
      const id = MARK + key;
      if (!this.model.hasNode(id)) continue;
      this.model.setNodeAttribute(id, 'concept', null);
      this.dropIfUnreasoned(id);
    }
    for (const concept of changed) this.model.mergeNode(MARK + concept.key, { concept });
  }

  /** Replaces what a note is evidence of; null or an empty list when it says nothing any more. O(what it says and said). */
  setNote(path: string, relations: readonly FoundRelation[] | null): void {
    this.touch();
    const before = this.notes.get(path) ?? [];
    const groups = groupRelations(relations ?? []);
    for (const { name, found } of groups.values()) {
      const edge = this.edgeFor(name);
      edge.notes.set(path, sortEvidence(found));
      edge.relation = null;
    }
    for (const id of before) if (!groups.has(id)) this.forget(id, path);
    if (groups.size > 0) this.notes.set(path, [...groups.keys()]);
    else this.notes.delete(path);
  }

  has(key: string): boolean {
    return this.model.hasNode(MARK + key);
  }

  /** All keys, sorted. */
  keys(): string[] {
    return this.model.mapNodes((id) => id.slice(MARK.length)).sort(compareText);
  }

  /** Relations in which the concept stands; 0 for an unknown key. */
  degree(key: string): number {
    return this.has(key) ? this.model.degree(MARK + key) : 0;
  }

  /** The concept's node, without community; null for an unknown key. */
  node(key: string): GraphNode | null {
    if (!this.has(key)) return null;
    const concept = this.model.getNodeAttribute(MARK + key, 'concept');
    return nodeOf(key, concept, { degree: this.degree(key), community: null });
  }

  relation(name: RelationName): Relation | null {
    const id = relationId(name);
    return this.model.hasEdge(id) ? relationOf(this.model.getEdgeAttribute(id, 'edge')) : null;
  }

  /** Relations in which the concept stands, by from, to, kind. */
  relationsOf(key: string): readonly Relation[] {
    if (!this.has(key)) return [];
    return this.model.mapEdges(MARK + key, (_id, { edge }) => relationOf(edge)).sort(compareRelations);
  }

  /** Concepts within `depth` steps in either direction, with their distance; unknown keys are left out. */
  neighbourhood(around: Iterable<string>, depth: number): Map<string, number> {
    const distances = new Map<string, number>();
    for (const key of around) if (this.has(key)) distances.set(key, 0);
    // A Map hands out what is added while it is walked, so it is its own queue.
    for (const [key, distance] of distances) {
      if (distance >= depth) break;
      for (const id of this.model.neighbors(MARK + key).sort(compareText)) {
        const other = id.slice(MARK.length);
        if (!distances.has(other)) distances.set(other, distance + 1);
      }
    }
    return distances;
  }

  /**
   * The given concepts and the relations among them; without keys, the whole graph. Nodes carry their community when
   * the communities are handed in: finding them costs too much for every look at a neighbourhood.
   */
  slice(keys: Iterable<string> | null = null, communities?: ReadonlyMap<string, number>): GraphSlice {
    const chosen = keys === null ? this.keys() : [...new Set(keys)].filter((key) => this.has(key)).sort(compareText);
    const inside = new Set(chosen);
    const edges: Relation[] = [];
    const nodes: GraphNode[] = [];
    for (const key of chosen) {
      const concept = this.model.getNodeAttribute(MARK + key, 'concept');
      nodes.push(nodeOf(key, concept, { degree: this.degree(key), community: communities?.get(key) ?? null }));
      this.model.forEachOutEdge(MARK + key, (_id, { edge }) => {
        if (inside.has(edge.name.to)) edges.push(relationOf(edge));
      });
    }
    return { nodes, edges: edges.sort(compareRelations) };
  }

  private touch(): void {
    this.changes += 1;
  }

  private edgeFor(name: RelationName): Edge {
    const id = relationId(name);
    if (this.model.hasEdge(id)) return this.model.getEdgeAttribute(id, 'edge');
    const edge: Edge = { name, notes: new EvidenceByNote(), relation: null };
    for (const key of [name.from, name.to]) {
      if (!this.model.hasNode(MARK + key)) this.model.addNode(MARK + key, { concept: null });
    }
    this.model.addDirectedEdgeWithKey(id, MARK + name.from, MARK + name.to, { edge });
    return edge;
  }

  private forget(id: string, path: string): void {
    const edge = this.model.getEdgeAttribute(id, 'edge');
    edge.notes.delete(path);
    edge.relation = null;
    if (edge.notes.size > 0) return;
    this.model.dropEdge(id);
    this.dropIfUnreasoned(MARK + edge.name.from);
    this.dropIfUnreasoned(MARK + edge.name.to);
  }

  private dropIfUnreasoned(id: string): void {
    if (this.model.getNodeAttribute(id, 'concept') === null && this.model.degree(id) === 0) this.model.dropNode(id);
  }

  /** All relations, in no particular order. */
  relations(): Relation[] {
    return this.model.mapEdges((_id, { edge }) => relationOf(edge)).sort(compareRelations);
  }

  /** Relations between two concepts in either direction, the cheapest first. */
  between(a: string, b: string): Relation[] {
    return this.model
      .mapEdges(MARK + a, MARK + b, (_id, { edge }) => relationOf(edge))
      .sort((one, other) => relationCost(one) - relationCost(other) || compareRelations(one, other));
  }
}
