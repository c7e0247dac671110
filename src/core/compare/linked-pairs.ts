import type { Place } from '../text';
import type { ComparablePair } from './comparison';

/** A note with what its links lead to. */
export interface LinkingNote {
  readonly path: string;
  /** By offset. */
  readonly links: readonly { readonly key: string; readonly from: number; readonly to: number }[];
}

/** Linked from the same notes: worth a thought, and less than any other reason. */
const SCORE = 30;
/** A list of the whole vault sets nothing beside anything. */
const MOST_OF_NOTE = 40;
const MOST_EVIDENCE = 20;

/**
 * The pairs of one concept, with those that only the same notes link to: after the others, the most shared notes
 * first, then keys. Of a pair with a better reason the links are one more. O(links).
 *
 * @param known Pairs of the vault.
 * @param notes Those that link to the concept.
 */
export function pairsWithLinked(
  concept: string,
  known: readonly ComparablePair[],
  notes: readonly LinkingNote[],
): ComparablePair[] {
  const shared = new Map<string, { count: number; readonly evidence: Place[] }>();
  for (const { path, links } of notes) {
    const places = new Map(links.map((link) => [link.key, link]));
    const own = places.get(concept);
    if (own === undefined || places.size > MOST_OF_NOTE) continue;
    for (const { key, from, to } of places.values()) {
      if (key === concept) continue;
      const entry = shared.get(key) ?? { count: 0, evidence: [] };
      entry.count += 1;
      entry.evidence.push({ path, from: own.from, to: own.to }, { path, from, to });
      shared.set(key, entry);
    }
  }
  const others = known.filter(({ concepts }) => concepts.includes(concept));
  const better = new Set(others.map((pair) => partnerOf(pair, concept)));
  const linked = [...shared]
    .filter(([key]) => !better.has(key))
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([key, { evidence }]): ComparablePair => ({
      concepts: concept < key ? [concept, key] : [key, concept],
      score: SCORE,
      why: 'links',
      evidence: evidence.slice(0, MOST_EVIDENCE),
    }));
  const raised = others.map((pair) =>
    shared.has(partnerOf(pair, concept)) ? { ...pair, score: pair.score + 1 } : pair,
  );
  // The order of the vault stays among equals.
  return [...raised.sort((a, b) => b.score - a.score), ...linked];
}

function partnerOf({ concepts: [a, b] }: ComparablePair, concept: string): string {
  return a === concept ? b : a;
}
