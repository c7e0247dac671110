import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EvidenceByNote } from '../../../src/core/graph/evidence-by-note';

const place = { from: 0, to: 1, confidence: 80 };

describe('evidence by note', () => {
  it('holds what a map would', () => {
    const step = fc.tuple(fc.constantFrom('a.md', 'b.md', 'c.md'), fc.option(fc.nat({ max: 5 }), { nil: null }));
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const held = new EvidenceByNote();
        const model = new Map<string, { from: number; to: number; confidence: number }[]>();
        for (const [path, from] of steps) {
          if (from === null) {
            held.delete(path);
            model.delete(path);
          } else {
            held.set(path, [{ ...place, from }]);
            model.set(path, [{ ...place, from }]);
          }
        }
        expect(new Map(held.entries())).toEqual(model);
        expect(held.size).toBe(model.size);
      }),
    );
  });
});
