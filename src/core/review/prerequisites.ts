import { finish, type Steps } from './steps';

/** What must be known before what: concept key → keys of the concepts that it builds on. */
export type Prerequisites = ReadonlyMap<string, readonly string[]>;

/** Where a concept stands among those that it builds on. */
export interface Standing {
  /** What builds on nothing is 0. */
  readonly layer: number;
  /** Number of the circle that it belongs to; a concept that is in none has its own. */
  readonly circle: number;
}

interface Concept {
  readonly key: string;
  readonly before: readonly string[];
  /** Number in the order of first visits. */
  readonly order: number;
  /** The earliest concept of an open circle that can be reached from here. */
  lowest: number;
  /** How many of `before` were visited. */
  visited: number;
  layer: number;
  /** −1 while it is open. */
  circle: number;
}

/**
 * Layers by Tarjan's strong components, without recursion; concepts that build on each other in a
 * circle share a layer. O(concepts + prerequisites).
 */
export function layerConcepts(keys: Iterable<string>, prerequisites: Prerequisites): ReadonlyMap<string, Standing> {
  return finish(layerSteps(keys, prerequisites));
}

/** The same in steps. */
export function* layerSteps(
  keys: Iterable<string>,
  prerequisites: Prerequisites,
): Steps<ReadonlyMap<string, Standing>> {
  const search = new Search(prerequisites);
  for (const key of keys) {
    search.from(key);
    yield;
  }
  return search.concepts;
}

class Search {
  readonly concepts = new Map<string, Concept>();
  readonly #prerequisites: Prerequisites;
  /** Seen, and not yet in a circle. */
  readonly #open: Concept[] = [];
  #circles = 0;

  constructor(prerequisites: Prerequisites) {
    this.#prerequisites = prerequisites;
  }

  from(start: string): void {
    if (this.concepts.has(start)) return;
    const path = [this.#enter(start)];
    for (let concept = path.at(-1); concept !== undefined; concept = path.at(-1)) {
      const next = concept.before[concept.visited];
      const known = next === undefined ? undefined : this.concepts.get(next);
      if (next === undefined) {
        path.pop();
        this.#leave(concept, path.at(-1));
      } else if (known === undefined) {
        path.push(this.#enter(next));
      } else {
        concept.visited += 1;
        if (known.circle < 0) concept.lowest = Math.min(concept.lowest, known.order);
        else concept.layer = Math.max(concept.layer, known.layer + 1);
      }
    }
  }

  #enter(key: string): Concept {
    const order = this.concepts.size;
    const before = this.#prerequisites.get(key) ?? [];
    const concept = { key, before, order, lowest: order, visited: 0, layer: 0, circle: -1 };
    this.concepts.set(key, concept);
    this.#open.push(concept);
    return concept;
  }

  /** What was seen since a concept that reaches no earlier one is its circle. */
  #leave(concept: Concept, parent: Concept | undefined): void {
    if (concept.lowest === concept.order) {
      const circle = this.#open.splice(this.#open.lastIndexOf(concept));
      let layer = 0;
      for (const member of circle) layer = Math.max(layer, member.layer);
      for (const member of circle) {
        member.layer = layer;
        member.circle = this.#circles;
      }
      this.#circles += 1;
    }
    if (parent !== undefined && concept.circle < 0) parent.lowest = Math.min(parent.lowest, concept.lowest);
  }
}
