import type { Cache } from '../ports';

/** The layouts that are kept: of the whole graph, and of the one round a note. */
export type LayoutName = 'local' | 'whole';

/** Where the concepts of a graph stood when it came to rest. */
export interface PlacesOfGraph {
  /** By concept key, in layout units. */
  readonly places: ReadonlyMap<string, readonly [x: number, y: number]>;
  /** Relations of that graph: with the same concepts and as many, it is taken for the same. */
  readonly relations: number;
}

/** Concepts whose places are kept at most. */
const MOST = 100_000;

/** Places over a restart, in the cache, which may vanish: then graphs are laid out anew. Nothing here ever fails. */
export class KeptPlaces {
  private readonly cache: Cache;

  constructor(cache: Cache) {
    this.cache = cache;
  }

  /** Null where nothing is kept. */
  async load(name: LayoutName): Promise<PlacesOfGraph | null> {
    try {
      return readPlaces(await this.cache.load(keyOf(name)));
    } catch {
      return null;
    }
  }

  /** `positions` are those of the keys, in order; they are copied. */
  async save(
    name: LayoutName,
    graph: { readonly keys: readonly string[]; readonly positions: Float32Array; readonly relations: number },
  ): Promise<void> {
    const { keys, positions, relations } = graph;
    if (keys.length > MOST) return;
    try {
      const value = { keys: [...keys], positions: positions.slice(0, keys.length * 2), relations };
      await this.cache.save(new Map([[keyOf(name), value]]));
    } catch {
      // Refused or full: the layout is found again by itself.
    }
  }
}

function keyOf(name: LayoutName): string {
  return `places/${name}`;
}

function readPlaces(value: unknown): PlacesOfGraph | null {
  if (typeof value !== 'object' || value === null) return null;
  const keys: unknown = Reflect.get(value, 'keys');
  const positions: unknown = Reflect.get(value, 'positions');
  const relations: unknown = Reflect.get(value, 'relations');
  if (!Array.isArray(keys) || !(positions instanceof Float32Array) || typeof relations !== 'number') return null;
  const places = new Map<string, readonly [number, number]>();
  for (const [node, key] of keys.entries()) {
    const x = positions[2 * node];
    const y = positions[2 * node + 1];
    if (typeof key !== 'string' || x === undefined || y === undefined) return null;
    if (Number.isFinite(x) && Number.isFinite(y)) places.set(key, [x, y]);
  }
  return { places, relations };
}
