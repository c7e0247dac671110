/** What must be known before what: concept key → keys of the concepts that it builds on. */
export type Prerequisites = ReadonlyMap<string, readonly string[]>;

/** Concepts in layers: what builds on nothing is 0. */
export interface Layers {
  readonly layers: ReadonlyMap<string, number>;
  /** Number of the circle that a concept belongs to; one that builds on itself alone has its own. */
  readonly circles: ReadonlyMap<string, number>;
}

interface Visit {
  readonly key: string;
  readonly rest: Iterator<string>;
}

/**
 * Layers by Tarjan's strong components, without recursion; concepts that build on each other in a
 * circle share a layer. O(concepts + prerequisites).
 */
export function layerConcepts(keys: Iterable<string>, prerequisites: Prerequisites): Layers {
  const search = new Search(prerequisites);
  for (const key of keys) search.from(key);
  return search;
}

class Search implements Layers {
  readonly layers = new Map<string, number>();
  readonly circles = new Map<string, number>();
  readonly #prerequisites: Prerequisites;
  readonly #order = new Map<string, number>();
  readonly #lowest = new Map<string, number>();
  /** Seen, and not yet in a circle. */
  readonly #open: string[] = [];
  #circleCount = 0;

  constructor(prerequisites: Prerequisites) {
    this.#prerequisites = prerequisites;
  }

  from(start: string): void {
    if (this.#order.has(start)) return;
    const path: Visit[] = [this.#enter(start)];
    for (let visit = path[path.length - 1]; visit !== undefined; visit = path[path.length - 1]) {
      const step = visit.rest.next();
      if (step.done === true) {
        path.pop();
        this.#leave(visit.key, path[path.length - 1]?.key ?? null);
      } else if (!this.#order.has(step.value)) {
        path.push(this.#enter(step.value));
      } else if (!this.circles.has(step.value)) {
        this.#lower(visit.key, this.#order.get(step.value) ?? 0);
      }
    }
  }

  #enter(key: string): Visit {
    const number = this.#order.size;
    this.#order.set(key, number);
    this.#lowest.set(key, number);
    this.#open.push(key);
    return { key, rest: (this.#prerequisites.get(key) ?? []).values() };
  }

  #lower(key: string, number: number): void {
    this.#lowest.set(key, Math.min(this.#lowest.get(key) ?? number, number));
  }

  #leave(key: string, parent: string | null): void {
    const lowest = this.#lowest.get(key) ?? 0;
    if (parent !== null) this.#lower(parent, lowest);
    if (lowest === this.#order.get(key)) this.#close(key);
  }

  /** What was seen since `key` is its circle; all that it builds on is closed already. */
  #close(key: string): void {
    const circle = this.#open.splice(this.#open.lastIndexOf(key));
    for (const member of circle) this.circles.set(member, this.#circleCount);
    let layer = 0;
    for (const member of circle) {
      for (const before of this.#prerequisites.get(member) ?? []) {
        if (this.circles.get(before) !== this.#circleCount) layer = Math.max(layer, (this.layers.get(before) ?? 0) + 1);
      }
    }
    for (const member of circle) this.layers.set(member, layer);
    this.#circleCount += 1;
  }
}
