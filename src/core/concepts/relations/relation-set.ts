import type { Span } from '../../text';
import type { FoundRelation } from '../vault-facts';

/** Relations of one note: one of a pair and kind a place, the surest; none of a concept with itself, none below 50. */
export class RelationSet {
  private readonly found = new Map<string, FoundRelation>();

  add(relation: FoundRelation): void {
    const { source, target, kind, to, confidence } = relation;
    if (source === target || confidence < 50) return;
    // A heading is read with its mark and without it: what ends at one place is one.
    const id = `${source}\n${target}\n${kind}\n${String(to)}`;
    const known = this.found.get(id);
    if (known === undefined || known.confidence < confidence) this.found.set(id, plainRelation(relation));
  }

  /** By place, then by ends and kind. */
  list(): FoundRelation[] {
    const nameOf = (one: FoundRelation): string => `${one.source}\n${one.target}\n${one.kind}`;
    return [...this.found.values()].sort((a, b) => placeOrder(a, b) || (nameOf(a) < nameOf(b) ? -1 : 1));
  }
}

/**
 * The same, written out: an object that was spread from another has a shape of its own in V8, twice
 * as large as its fields, and a vault keeps some hundred thousand relations.
 */
function plainRelation({ from, to, source, target, kind, confidence, definition }: FoundRelation): FoundRelation {
  if (definition === undefined) return { from, to, source, target, kind, confidence };
  return { from, to, source, target, kind, confidence, definition };
}

function placeOrder(a: Span, b: Span): number {
  return a.from - b.from || a.to - b.to;
}
