import type { Span } from '../../text';
import type { FoundRelation } from '../vault-facts';

/** Relations of one note: one of a pair and kind a place, the surest; none of a concept with itself, none below 50. */
export class RelationSet {
  private readonly found = new Map<string, FoundRelation>();

  add(relation: FoundRelation): void {
    const { source, target, kind, from, to, confidence } = relation;
    if (source === target || confidence < 50) return;
    const id = `${source}\n${target}\n${kind}\n${String(from)}:${String(to)}`;
    const known = this.found.get(id);
    if (known === undefined || known.confidence < confidence) this.found.set(id, relation);
  }

  /** By place, then by ends and kind. */
  list(): FoundRelation[] {
    const nameOf = (one: FoundRelation): string => `${one.source}\n${one.target}\n${one.kind}`;
    return [...this.found.values()].sort((a, b) => placeOrder(a, b) || (nameOf(a) < nameOf(b) ? -1 : 1));
  }
}

function placeOrder(a: Span, b: Span): number {
  return a.from - b.from || a.to - b.to;
}
