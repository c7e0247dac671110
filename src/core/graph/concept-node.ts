import type { Concept } from '../concepts';
import type { Edge } from './edge';
import type { RelationName } from './graph-slice';

/** A key of the graph with the edges at it. Most nodes have a few, some thousands: all is found without a walk. */
export class ConceptNode {
  readonly key: string;
  /** Null where relations name the key and no concept has it yet. */
  concept: Concept | null = null;
  /** By the key they lead to; those of several kinds to one key hang on each other. */
  private out: Map<string, Edge> | null = null;
  private into: Set<Edge> | null = null;
  private outgoing = 0;

  constructor(key: string) {
    this.key = key;
  }

  /** Number of edges. */
  get degree(): number {
    return this.outgoing + (this.into?.size ?? 0);
  }

  /** The outgoing edge of that kind to that key; null without one. */
  find({ kind, to }: RelationName): Edge | null {
    for (let edge = this.out?.get(to) ?? null; edge !== null; edge = edge.next)
      if (edge.name.kind === kind) return edge;
    return null;
  }

  addOut(edge: Edge): void {
    const out = (this.out ??= new Map<string, Edge>());
    edge.next = out.get(edge.name.to) ?? null;
    out.set(edge.name.to, edge);
    this.outgoing += 1;
  }

  addInto(edge: Edge): void {
    (this.into ??= new Set<Edge>()).add(edge);
  }

  dropOut(edge: Edge): void {
    const { to } = edge.name;
    const first = this.out?.get(to);
    if (first === edge) {
      if (edge.next === null) this.out?.delete(to);
      else this.out?.set(to, edge.next);
    } else {
      let before = first;
      while (before !== undefined && before.next !== edge) before = before.next ?? undefined;
      if (before === undefined) return;
      before.next = edge.next;
    }
    edge.next = null;
    this.outgoing -= 1;
  }

  dropInto(edge: Edge): void {
    this.into?.delete(edge);
  }

  /** Edges that lead away. */
  *outEdges(): Generator<Edge> {
    for (const first of this.out?.values() ?? [])
      for (let edge: Edge | null = first; edge !== null; edge = edge.next) yield edge;
  }

  /** All edges. */
  *edges(): Generator<Edge> {
    yield* this.outEdges();
    if (this.into !== null) yield* this.into;
  }

  /** Edges to one key, of any kind. */
  *edgesTo(key: string): Generator<Edge> {
    for (let edge = this.out?.get(key) ?? null; edge !== null; edge = edge.next) yield edge;
  }

  /** Keys at the other ends, each once. */
  neighbours(): string[] {
    const keys = new Set(this.out?.keys());
    for (const edge of this.into ?? []) keys.add(edge.name.from);
    return [...keys];
  }
}
