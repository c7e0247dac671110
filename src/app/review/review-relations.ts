import type { QueueOptions, Steps } from '../../core/review';
import type { VaultIndex } from '../index/vault-index';

/** What builds on what, and what is easily confused, as review takes it from the graph. */
export function* relationsForReview(index: VaultIndex): Steps<Pick<QueueOptions, 'contrasts' | 'prerequisites'>> {
  const prerequisites = new Map<string, string[]>();
  const contrasts: [string, string][] = [];
  const { graph } = index;
  for (const key of graph.keys()) {
    yield;
    const before: string[] = [];
    for (const { from, to, kind } of graph.relationsOf(key)) {
      if (from !== key) continue;
      if (kind === 'contrasts') contrasts.push([from, to]);
      else if (kind === 'requires' || kind === 'is-a' || kind === 'mentions') before.push(to);
    }
    if (before.length > 0) prerequisites.set(key, before);
  }
  return { prerequisites, contrasts };
}
