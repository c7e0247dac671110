import type { FoundRelation, Relation } from '../concepts';
import type { Place } from '../text';
import type { EdgeEvidence, EvidenceByNote } from './evidence-by-note';
import type { RelationName } from './graph-slice';
import { compareText, isDirected } from './relation-kinds';

/** What an edge of the model carries: its evidences by note, so that one note is replaced without touching others. */
export interface Edge {
  readonly name: RelationName;
  readonly notes: EvidenceByNote;
  /** The relation as others see it; null when a note changed since it was made. */
  relation: Relation | null;
  /** The edge of another kind between the same two in the same direction. */
  next: Edge | null;
}

/** The name of the relation that is found, undirected kinds turned, smaller key first; a concept with itself is no relation. */
export function nameOf(found: FoundRelation): RelationName | null {
  if (found.source === found.target) return null;
  const turned = !isDirected(found.kind) && found.target < found.source;
  return turned
    ? { from: found.target, kind: found.kind, to: found.source }
    : { from: found.source, kind: found.kind, to: found.target };
}

/** The relation with all its evidences, made once for each change. */
export function relationOf(edge: Edge): Relation {
  if (edge.relation === null) {
    const evidence: Place[] = [];
    let confidence = 0;
    for (const [path, places] of [...edge.notes.entries()].sort(([a], [b]) => compareText(a, b))) {
      for (const one of places) {
        evidence.push({ path, from: one.from, to: one.to });
        confidence = Math.max(confidence, one.confidence);
      }
    }
    edge.relation = { ...edge.name, confidence, evidence };
  }
  return edge.relation;
}

/** A note's evidences of one relation: by offset, each place once with its highest confidence. */
export function sortEvidence(found: readonly FoundRelation[]): readonly EdgeEvidence[] {
  if (found.length === 1) return found;
  const sorted = [...found].sort((a, b) => a.from - b.from || a.to - b.to || b.confidence - a.confidence);
  const kept: EdgeEvidence[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (last?.from !== one.from || last.to !== one.to) kept.push(one);
  }
  return kept;
}
