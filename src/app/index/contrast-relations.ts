import type { Contrast } from '../../core/compare';
import type { FoundRelation } from '../../core/concepts';

/** Below this a relation is not drawn at all. */
const LEAST = 50;

/** The contrasts of a note as relations of the graph: each pair of sides, as sure as the weaker of the two. */
export function contrastRelations(contrasts: readonly Contrast[]): FoundRelation[] {
  const found: FoundRelation[] = [];
  for (const { sides, place } of contrasts) {
    for (const [at, one] of sides.entries()) {
      for (const other of sides.slice(at + 1)) {
        const confidence = Math.min(one.confidence, other.confidence);
        if (one.concept === other.concept || confidence < LEAST) continue;
        const { from, to } = place;
        found.push({ from, to, source: one.concept, target: other.concept, kind: 'contrasts', confidence });
      }
    }
  }
  return found;
}

/**
 * What a note says with its contrasts: a section that contrasts two concepts adds nothing where a
 * sentence does so as surely.
 */
export function withContrasts(
  said: readonly FoundRelation[],
  contrasts: readonly FoundRelation[],
): readonly FoundRelation[] {
  if (contrasts.length === 0) return said;
  const surest = new Map<string, number>();
  for (const one of contrasts) surest.set(pairOf(one), Math.max(surest.get(pairOf(one)) ?? 0, one.confidence));
  const kept = said.filter((one) => one.kind !== 'contrasts' || one.confidence > (surest.get(pairOf(one)) ?? 0));
  return [...kept, ...contrasts];
}

function pairOf({ source, target }: FoundRelation): string {
  return [source, target].sort().join('\n');
}
