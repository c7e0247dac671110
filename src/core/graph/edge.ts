import type { FoundRelation, Relation } from '../concepts';
import type { Place } from '../text';
import type { EdgeEvidence, EvidenceByNote } from './evidence-by-note';
import { relationId, type RelationName } from './graph-slice';
import { compareText, isDirected } from './relation-kinds';

/** What an edge of the model carries: its evidences by note, so that one note is replaced without touching others. */
export interface Edge {
  readonly name: RelationName;
  readonly notes: EvidenceByNote;
  /** The relation as others see it; null when a note changed since it was made. */
  relation: Relation | null;
}

/** A note's findings of one relation. */
interface RelationGroup {
  readonly name: RelationName;
  readonly found: FoundRelation[];
}

/** What a note says, by the id of the relation that it is evidence of; a concept with itself is no relation. */
export function groupRelations(relations: readonly FoundRelation[]): Map<string, RelationGroup> {
  const groups = new Map<string, RelationGroup>();
  for (const found of relations) {
    const name = nameOf(found);
    if (name === null) continue;
    const id = relationId(name);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { name, found: [found] });
    else group.found.push(found);
  }
  return groups;
}

/** Undirected kinds are turned, smaller key first. */
function nameOf(found: FoundRelation): RelationName | null {
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
  const sorted = [...found].sort((a, b) => a.from - b.from || a.to - b.to || b.confidence - a.confidence);
  const kept: EdgeEvidence[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (last?.from !== one.from || last.to !== one.to) kept.push(one);
  }
  return kept;
}
