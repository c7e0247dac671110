import type { Place } from '../../text';
import type { FoundRelation, Relation } from '../vault-facts';

interface Draft {
  readonly from: string;
  readonly to: string;
  readonly kind: Relation['kind'];
  confidence: number;
  readonly evidence: Place[];
}

/** Joins what notes say into relations, by from, to and kind; notes come by path. */
export function collectRelations(
  notes: Iterable<readonly [path: string, relations: readonly FoundRelation[]]>,
): Relation[] {
  const drafts = new Map<string, Draft>();
  for (const [path, relations] of notes) {
    for (const found of [...relations].sort((a, b) => a.from - b.from || a.to - b.to)) {
      const turned = found.kind === 'contrasts' && found.target < found.source;
      const [from, to] = turned ? [found.target, found.source] : [found.source, found.target];
      const id = `${from}\n${to}\n${found.kind}`;
      const draft = drafts.get(id) ?? { from, to, kind: found.kind, confidence: 0, evidence: [] };
      drafts.set(id, draft);
      draft.confidence = Math.max(draft.confidence, found.confidence);
      const last = draft.evidence.at(-1);
      if (last?.path === path && last.from === found.from && last.to === found.to) continue;
      draft.evidence.push({ path, from: found.from, to: found.to });
    }
  }
  return [...drafts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, draft]) => draft);
}
