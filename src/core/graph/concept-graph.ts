import type { Concept, FoundRelation, Relation, RelationKind } from '../concepts';
import { NameNumbers, NOBODY } from '../text';
import type { EdgeEnds } from './edge-table';
import { EdgeTable } from './edge-table';
import { EvidenceTable } from './evidence-table';
import { compareRelations, nodeOf, type GraphNode, type GraphSlice, type RelationName } from './graph-slice';
import { relationCost } from './relation-cost';
import { compareText, isDirected, RELATION_KINDS } from './relation-kinds';

/**
 * The graph of concepts of a vault, fed by differences: concepts from the index, relations note by note. A node lives
 * as long as its concept or an edge does, an edge as long as it has evidence; the order of feeding leaves no trace.
 * A model of its own, in columns of numbers: in a library's each edge costs several times the memory, and a vault has
 * ten a note.
 */
export class ConceptGraph {
  private readonly nodes = new NameNumbers();
  /** By node; null where relations name the key and no concept has it yet. */
  private readonly concepts: (Concept | null)[] = [];
  private readonly edges = new EdgeTable();
  private readonly evidence = new EvidenceTable();
  private readonly notes = new NameNumbers();
  /** By note. */
  private readonly firstOfNote: number[] = [];
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
    return this.edges.size;
  }

  /** Takes the concepts that came or changed and the keys of those that went. */
  setConcepts(changed: Iterable<Concept>, removed: Iterable<string> = []): void {
    this.touch();
    for (const key of removed) {
      const node = this.nodes.get(key);
      if (node === NOBODY) continue;
      this.concepts[node] = null;
      this.dropIfUnreasoned(node);
    }
    for (const concept of changed) this.concepts[this.nodeFor(concept.key)] = concept;
  }

  /** Replaces what a note is evidence of; null or an empty list when it says nothing any more. O(what it says and said). */
  setNote(path: string, relations: readonly FoundRelation[] | null): void {
    this.touch();
    const note = this.notes.add(path);
    const before = this.firstOfNote[note] ?? NOBODY;
    let first = NOBODY;
    for (const found of relations ?? []) {
      // A concept with itself is no relation.
      if (found.source !== found.target) first = this.addEvidence(found, note, first);
    }
    this.firstOfNote[note] = first;
    // These go last: an edge that the note still speaks of is not made anew.
    for (let row = before; row !== NOBODY;) {
      const next = this.evidence.nextOfNote(row);
      this.dropEvidence(row);
      row = next;
    }
    if (first === NOBODY) this.notes.drop(path);
  }

  has(key: string): boolean {
    return this.nodes.get(key) !== NOBODY;
  }

  /** All keys, sorted. */
  keys(): string[] {
    return [...this.nodes.names()].sort(compareText);
  }

  /** Relations in which the concept stands; 0 for an unknown key. */
  degree(key: string): number {
    const node = this.nodes.get(key);
    return node === NOBODY ? 0 : this.edges.degree(node);
  }

  /** The concept's node, without community; null for an unknown key. */
  node(key: string): GraphNode | null {
    const node = this.nodes.get(key);
    return node === NOBODY ? null : this.shownNode(key, node, null);
  }

  relation({ from, kind, to }: RelationName): Relation | null {
    const edge = this.edges.find(this.endsOf(from, kind, to));
    return edge === NOBODY ? null : this.relationAt(edge);
  }

  /** Relations in which the concept stands, by from, to, kind. */
  relationsOf(key: string): readonly Relation[] {
    const node = this.nodes.get(key);
    if (node === NOBODY) return [];
    const edges = [...this.edges.out(node), ...this.edges.into(node)];
    return edges.map((edge) => this.relationAt(edge)).sort(compareRelations);
  }

  /** Concepts within `depth` steps in either direction, with their distance; unknown keys are left out. */
  neighbourhood(around: Iterable<string>, depth: number): Map<string, number> {
    const distances = new Map<string, number>();
    for (const key of around) if (this.has(key)) distances.set(key, 0);
    // A Map hands out what is added while it is walked, so it is its own queue.
    for (const [key, distance] of distances) {
      if (distance >= depth) break;
      for (const other of this.neighbours(key).sort(compareText)) {
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
      nodes.push(this.shownNode(key, node, communities?.get(key) ?? null));
      for (const edge of this.edges.out(node)) {
        if (inside.has(this.nodes.name(this.edges.to(edge)))) edges.push(this.relationAt(edge));
      }
    }
    return { nodes, edges: edges.sort(compareRelations) };
  }

  private touch(): void {
    this.changes += 1;
  }

  private nodeFor(key: string): number {
    const known = this.nodes.get(key);
    if (known !== NOBODY) return known;
    const node = this.nodes.add(key);
    this.edges.addNode(node);
    this.concepts[node] = null;
    return node;
  }

  private shownNode(key: string, node: number, community: number | null): GraphNode {
    return nodeOf(key, this.concepts[node] ?? null, { degree: this.edges.degree(node), community });
  }

  /** Keys at the other ends, each once. */
  private neighbours(key: string): string[] {
    const node = this.nodes.get(key);
    if (node === NOBODY) return [];
    const others = new Set<number>();
    for (const edge of this.edges.out(node)) others.add(this.edges.to(edge));
    for (const edge of this.edges.into(node)) others.add(this.edges.from(edge));
    return Array.from(others, (other) => this.nodes.name(other));
  }

  private endsOf(from: string, kind: RelationKind, to: string): EdgeEnds {
    return { from: this.nodes.get(from), kind: RELATION_KINDS.indexOf(kind), to: this.nodes.get(to) };
  }

  /** The note's first evidence from then on. */
  private addEvidence(found: FoundRelation, note: number, firstOfNote: number): number {
    const { source, target, kind } = found;
    // An undirected relation goes from the smaller key.
    const isTurned = !isDirected(kind) && target < source;
    const ends = {
      from: this.nodeFor(isTurned ? target : source),
      kind: RELATION_KINDS.indexOf(kind),
      to: this.nodeFor(isTurned ? source : target),
    };
    const known = this.edges.find(ends);
    const edge = known === NOBODY ? this.edges.add(ends) : known;
    const row = this.evidence.add({ edge, firstOfEdge: this.edges.evidence(edge), note, firstOfNote }, found);
    this.edges.setEvidence(edge, row);
    return row;
  }

  private dropEvidence(row: number): void {
    const edge = this.evidence.edge(row);
    const first = this.evidence.drop(row, this.edges.evidence(edge));
    this.edges.setEvidence(edge, first);
    if (first !== NOBODY) return;
    const ends = [this.edges.from(edge), this.edges.to(edge)];
    this.edges.drop(edge);
    for (const node of ends) this.dropIfUnreasoned(node);
  }

  private dropIfUnreasoned(node: number): void {
    if (this.concepts[node] !== null || this.edges.degree(node) > 0) return;
    this.nodes.drop(this.nodes.name(node));
  }

  private relationAt(edge: number): Relation {
    const { confidence, evidence } = this.evidence.placesOf(this.edges.evidence(edge), this.notes.all);
    return {
      from: this.nodes.name(this.edges.from(edge)),
      kind: RELATION_KINDS[this.edges.kind(edge)] ?? RELATION_KINDS[0],
      to: this.nodes.name(this.edges.to(edge)),
      confidence,
      evidence,
    };
  }

  /** All relations, by from, to, kind. */
  relations(): Relation[] {
    const relations: Relation[] = [];
    for (const node of this.nodes.numbers()) {
      for (const edge of this.edges.out(node)) relations.push(this.relationAt(edge));
    }
    return relations.sort(compareRelations);
  }

  /** Relations between two concepts in either direction, the cheapest first. */
  between(a: string, b: string): Relation[] {
    const edges = RELATION_KINDS.flatMap((kind) => [this.endsOf(a, kind, b), this.endsOf(b, kind, a)])
      .map((ends) => this.edges.find(ends))
      .filter((edge) => edge !== NOBODY);
    return edges
      .map((edge) => this.relationAt(edge))
      .sort((one, other) => relationCost(one) - relationCost(other) || compareRelations(one, other));
  }
}
