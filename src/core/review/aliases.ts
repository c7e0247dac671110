import type { EventOf } from './review-event';

/** Which ids are one card. */
export interface Aliases {
  /** The newest id of a card; an id without alias is its own. */
  readonly roots: ReadonlyMap<string, string>;
  /** Events that would have closed a circle, and were left out. */
  readonly cycles: readonly EventOf<'A'>[];
}

export function resolveAlias(roots: ReadonlyMap<string, string>, id: string): string {
  return roots.get(id) ?? id;
}

/** Follows the newest links, and shortens the way for the next one who asks. */
function findRoot(parents: Map<string, string>, id: string): string {
  let root = id;
  for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
  let step = id;
  while (step !== root) {
    const parent = parents.get(step) ?? root;
    parents.set(step, root);
    step = parent;
  }
  return root;
}

/** Joins old ids to new ones, in the order of the events given; near linear (union-find). */
export function joinAliases(events: readonly EventOf<'A'>[]): Aliases {
  const parents = new Map<string, string>();
  const cycles: EventOf<'A'>[] = [];
  const said = new Set<string>();
  for (const event of events) {
    // Two devices may say the same.
    const line = `${event.old} ${event.card}`;
    if (said.has(line)) continue;
    said.add(line);
    const old = findRoot(parents, event.old);
    const root = findRoot(parents, event.card);
    if (old === root) cycles.push(event);
    else parents.set(old, root);
  }
  const roots = new Map<string, string>();
  for (const event of events) {
    for (const id of [event.old, event.card]) {
      const root = findRoot(parents, id);
      if (root !== id) roots.set(id, root);
    }
  }
  return { roots, cycles };
}
