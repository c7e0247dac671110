import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyOrder } from '../../../../src/core/concepts/concept-index/key-order';

describe('KeyOrder', () => {
  it('gives the keys that are there in their order, whatever came, went and was asked for between', () => {
    const step = fc.record({ key: fc.constantFrom('a', 'b', 'ё', 'е', 'Z', '容器', '😀', ''), asks: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const order = new KeyOrder();
        const there = new Set<string>();
        for (const { key, asks } of steps) {
          if (there.delete(key)) order.remove(key);
          else {
            there.add(key);
            order.add(key);
          }
          if (asks) expect(order.all).toEqual([...there].sort());
        }
        expect(order.all).toEqual([...there].sort());
      }),
    );
  });

  it('gives the same list as long as nothing changes, and never changes one that it gave', () => {
    const order = new KeyOrder();
    order.add('b');
    const first = order.all;
    expect(order.all).toBe(first);
    order.add('a');
    expect(order.all).toEqual(['a', 'b']);
    expect(first).toEqual(['b']);
  });
});
