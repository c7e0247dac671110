import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerConcepts } from '../../../src/core/review/prerequisites';

const standing = (pairs: readonly (readonly [string, readonly string[]])[]): Record<string, [number, number]> => {
  const found = layerConcepts(
    pairs.map(([key]) => key),
    new Map(pairs),
  );
  return Object.fromEntries([...found].map(([key, { layer, circle }]) => [key, [layer, circle]]));
};

describe('layerConcepts', () => {
  it('counts layers from what builds on nothing', () => {
    const found = standing([
      ['c', ['b', 'a']],
      ['b', ['a']],
      ['d', []],
    ]);
    expect(Object.fromEntries(Object.entries(found).map(([key, [layer]]) => [key, layer]))).toEqual({
      a: 0,
      b: 1,
      c: 2,
      d: 0,
    });
  });

  it('puts a circle in one layer', () => {
    const found = standing([
      ['a', ['b', 'base']],
      ['b', ['c']],
      ['c', ['a', 'c']],
      ['top', ['b']],
    ]);
    expect(['a', 'b', 'c', 'base', 'top'].map((key) => found[key]?.[0])).toEqual([1, 1, 1, 0, 2]);
    expect(new Set(['a', 'b', 'c'].map((key) => found[key]?.[1])).size).toBe(1);
    expect(found.base?.[1]).not.toBe(found.top?.[1]);
  });

  it('shares a circle exactly between concepts that reach each other, and a layer above all others reached', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'constructor');
    fc.assert(
      fc.property(fc.dictionary(key, fc.array(key, { maxLength: 3 })), (graph) => {
        const edges = new Map(Object.entries(graph));
        const found = layerConcepts(edges.keys(), edges);
        const reach = (from: string): Set<string> => {
          const seen = new Set<string>();
          const todo = [...(edges.get(from) ?? [])];
          for (let one = todo.pop(); one !== undefined; one = todo.pop()) {
            if (!seen.has(one)) todo.push(...(edges.get(one) ?? []));
            seen.add(one);
          }
          return seen;
        };
        for (const a of found.keys()) {
          for (const b of found.keys()) {
            const isCircle = a === b || (reach(a).has(b) && reach(b).has(a));
            expect(found.get(a)?.circle === found.get(b)?.circle).toBe(isCircle);
            if (!isCircle && reach(a).has(b)) expect(found.get(a)!.layer).toBeGreaterThan(found.get(b)!.layer);
          }
        }
      }),
    );
  });
});
