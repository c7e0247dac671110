import type { QueueOptions } from '../../core/review';
import type { VaultIndex } from '../index/vault-index';

/** What builds on what, and what is easily confused, as review takes it from the graph. */
export function relationsForReview(index: VaultIndex): Pick<QueueOptions, 'contrasts' | 'prerequisites'> {
  const prerequisites = new Map<string, string[]>();
  const contrasts: [string, string][] = [];
  for (const { from, to, kind } of index.graph.slice().edges) {
    if (kind === 'contrasts') contrasts.push([from, to]);
    else if (kind === 'requires' || kind === 'is-a' || kind === 'mentions') {
      const known = prerequisites.get(from);
      if (known === undefined) prerequisites.set(from, [to]);
      else known.push(to);
    }
  }
  return { prerequisites, contrasts };
}
