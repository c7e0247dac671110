import { describe, expect, it } from 'vitest';
import { KeptPlaces } from '../../../src/app/graph/kept-places';
import type { Cache } from '../../../src/app/ports';

class MapCache implements Cache {
  readonly values = new Map<string, unknown>();

  load(key: string): Promise<unknown> {
    return Promise.resolve(structuredClone(this.values.get(key)));
  }

  loadAll(): Promise<ReadonlyMap<string, unknown>> {
    return Promise.resolve(new Map());
  }

  save(entries: ReadonlyMap<string, unknown>): Promise<void> {
    for (const [key, value] of entries) this.values.set(key, structuredClone(value));
    return Promise.resolve();
  }

  remove(): Promise<void> {
    return Promise.resolve();
  }
}

const graph = { keys: ['loom', 'warp'], positions: Float32Array.of(1.5, -2, 30, 40, 9, 9), relations: 3 };

describe('places of a graph', () => {
  it('are kept by concept, of each kind of view for itself, to the bit', async () => {
    const cache = new MapCache();
    await new KeptPlaces(cache).save('whole', graph);
    const kept = await new KeptPlaces(cache).load('whole');
    expect(kept).toEqual({
      places: new Map([
        ['loom', [1.5, -2]],
        ['warp', [30, 40]],
      ]),
      relations: 3,
    });
    expect(await new KeptPlaces(cache).load('local')).toBeNull();
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'loom'],
    ['no keys', { positions: Float32Array.of(1, 2), relations: 1 }],
    ['too few numbers', { keys: ['loom', 'warp'], positions: Float32Array.of(1, 2), relations: 1 }],
    ['keys that are none', { keys: [1], positions: Float32Array.of(1, 2), relations: 1 }],
    ['another kind of list', { keys: ['loom'], positions: [1, 2], relations: 1 }],
  ])('are unknown where the cache holds %s', async (_, value) => {
    const cache = new MapCache();
    cache.values.set('places/whole', value);
    expect(await new KeptPlaces(cache).load('whole')).toBeNull();
  });

  it('leave out what is no number, and a cache that refuses is the same as none', async () => {
    const cache = new MapCache();
    await new KeptPlaces(cache).save('whole', { ...graph, positions: Float32Array.of(NaN, 1, 2, 3) });
    expect([...((await new KeptPlaces(cache).load('whole'))?.places.keys() ?? [])]).toEqual(['warp']);
    const refusing: Cache = {
      load: () => Promise.reject(new Error('no')),
      loadAll: () => Promise.reject(new Error('no')),
      save: () => Promise.reject(new Error('no')),
      remove: () => Promise.reject(new Error('no')),
    };
    const places = new KeptPlaces(refusing);
    await places.save('whole', graph);
    expect(await places.load('whole')).toBeNull();
  });
});
