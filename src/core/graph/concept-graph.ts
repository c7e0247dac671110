import type { Concept, FoundRelation, Relation } from '../concepts';
import { ConceptNode } from './concept-node';
import { nameOf, relationOf, sortEvidence, type Edge } from './edge';
import { EvidenceByNote } from './evidence-by-note';
import { compareRelations, nodeOf, type GraphNode, type GraphSlice, type RelationName } from './graph-slice';
import { relationCost } from './relation-cost';
import { compareText } from './relation-kinds';

/**
 * The graph of concepts of a vault, fed by differences: concepts from the index, relations note by note. A node lives
 * as long as its concept or an edge does, an edge as long as it has evidence; the order of feeding leaves no trace.
 * A model of its own: in a library's each edge costs several times the memory, and a vault has ten a note.
 */
export class ConceptGraph {
  private readonly nodes = new Map<string, ConceptNode>();
  private edgeCount = 0;
  /** Edges of which each note is evidence. */
  private readonly notes = new Map<string, readonly Edge[]>();
  private changes = 0;

  /** Grows with each change. */
  get revision(): number {
    return this.changes;
  }

  /** Number of concepts. */
  get order(): number {
    return this.nodes.size;
  }

  /** Number of relations. */
  get size(): number {
    return this.edgeCount;
  }

  /** Takes the concepts that came or changed and the keys of those that went. */
  setConcepts(changed: Iterable<Concept>, removed: Iterable<string> = []): void {
    this.touch();
    for (const key of removed) {
      const node = this.nodes.get(key);
      if (node === undefined) continue;
      node.concept = null;
      this.dropIfUnreasoned(node);
    }
    for (const concept of changed) this.nodeFor(concept.key).concept = concept;
  }

  /** Replaces what a note is evidence of; null or an empty list when it says nothing any more. O(what it says and said). */
  setNote(path: string, relations: readonly FoundRelation[] | null): void {
    this.touch();
    const before = this.notes.get(path) ?? [];
    const said = new Map<Edge, FoundRelation[]>();
    for (const found of relations ?? []) {
      const name = nameOf(found);
      if (name === null) continue;
      const edge = this.edgeFor(name);
      const known = said.get(edge);
      if (known === undefined) said.set(edge, [found]);
      else known.push(found);
    }
    for (const [edge, found] of said) {
      edge.notes.set(path, sortEvidence(found));
      edge.relation = null;
    }
    for (const edge of before) if (!said.has(edge)) this.forget(edge, path);
    if (said.size > 0) this.notes.set(path, [...said.keys()]);
    else this.notes.delete(path);
  }

  has(key: string): boolean {
    return this.nodes.has(key);
  }

  /** All keys, sorted. */
  keys(): string[] {
    return [...this.nodes.keys()].sort(compareText);
  }

  /** Relations in which the concept stands; 0 for an unknown key. */
  degree(key: string): number {
    return this.nodes.get(key)?.degree ?? 0;
  }

  /** The concept's node, without community; null for an unknown key. */
  node(key: string): GraphNode | null {
    const node = this.nodes.get(key);
    return node === undefined ? null : nodeOf(key, node.concept, { degree: node.degree, community: null });
  }

  relation(name: RelationName): Relation | null {
    const edge = this.nodes.get(name.from)?.find(name) ?? null;
    return edge === null ? null : relationOf(edge);
  }

  /** Relations in which the concept stands, by from, to, kind. */
  relationsOf(key: string): readonly Relation[] {
    return Array.from(this.nodes.get(key)?.edges() ?? [], relationOf).sort(compareRelations);
  }

  /** Concepts within `depth` steps in either direction, with their distance; unknown keys are left out. */
  neighbourhood(around: Iterable<string>, depth: number): Map<string, number> {
    const distances = new Map<string, number>();
    for (const key of around) if (this.has(key)) distances.set(key, 0);
    // A Map hands out what is added while it is walked, so it is its own queue.
    for (const [key, distance] of distances) {
      if (distance >= depth) break;
      for (const other of this.nodes.get(key)?.neighbours().sort(compareText) ?? []) {
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
      const node = this.nodes.get(key);
      if (node === undefined) continue;
      nodes.push(nodeOf(key, node.concept, { degree: node.degree, community: communities?.get(key) ?? null }));
      for (const edge of node.outEdges()) if (inside.has(edge.name.to)) edges.push(relationOf(edge));
    }
    return { nodes, edges: edges.sort(compareRelations) };
  }

  private touch(): void {
    this.changes += 1;
  }

  private nodeFor(key: string): ConceptNode {
    const known = this.nodes.get(key);
    if (known !== undefined) return known;
    const node = new ConceptNode(key);
    this.nodes.set(key, node);
    return node;
  }

  private edgeFor(name: RelationName): Edge {
    const from = this.nodeFor(name.from);
    const known = from.find(name);
    if (known !== null) return known;
    const edge: Edge = { name, notes: new EvidenceByNote(), relation: null, next: null };
    from.addOut(edge);
    this.nodeFor(name.to).addInto(edge);
    this.edgeCount += 1;
    return edge;
  }

  private forget(edge: Edge, path: string): void {
    edge.notes.delete(path);
    edge.relation = null;
    if (edge.notes.size > 0) return;
    const from = this.nodeFor(edge.name.from);
    const to = this.nodeFor(edge.name.to);
    from.dropOut(edge);
    to.dropInto(edge);
    this.edgeCount -= 1;
    this.dropIfUnreasoned(from);
    this.dropIfUnreasoned(to);
  }

  private dropIfUnreasoned(node: ConceptNode): void {
    if (node.concept === null && node.degree === 0) this.nodes.delete(node.key);
  }

  /** All relations, in no particular order. */
  relations(): Relation[] {
    const relations: Relation[] = [];
    for (const node of this.nodes.values()) for (const edge of node.outEdges()) relations.push(relationOf(edge));
    return relations.sort(compareRelations);
  }

  /** Relations between two concepts in either direction, the cheapest first. */
  between(a: string, b: string): Relation[] {
    const edges = [...(this.nodes.get(a)?.edgesTo(b) ?? []), ...(this.nodes.get(b)?.edgesTo(a) ?? [])];
    return edges
      .map(relationOf)
      .sort((one, other) => relationCost(one) - relationCost(other) || compareRelations(one, other));
  }
}
