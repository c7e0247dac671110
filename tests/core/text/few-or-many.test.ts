import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FewOrMany } from '../../../src/core/text';

interface Pot {
  readonly name: string;
  readonly glaze: number;
}

describe('a set that is a list while it is small', () => {
  it('holds and orders its values as a Map does, few or many', () => {
    const name = fc.integer({ min: 0, max: 60 }).map(String);
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ put: name, glaze: fc.nat(9) }) },
      { weight: 1, arbitrary: fc.record({ drop: name }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200, size: 'max' }), (steps) => {
        const held = new FewOrMany<Pot>((pot) => pot.name);
        const model = new Map<string, Pot>();
        for (const one of steps) {
          if ('put' in one) {
            const pot = { name: one.put, glaze: one.glaze };
            held.set(pot);
            model.set(one.put, pot);
          } else {
            held.delete(one.drop);
            model.delete(one.drop);
          }
        }
        expect([...held.values()]).toEqual([...model.values()]);
        expect(held.size).toBe(model.size);
        for (let at = 0; at <= 60; at += 1) expect(held.get(String(at))).toBe(model.get(String(at)));
      }),
    );
  });
});
