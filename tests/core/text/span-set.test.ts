import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpanSet, spansOverlap } from '../../../src/core/text';

const span = fc
  .tuple(fc.nat(2_000), fc.integer({ min: 1, max: 700 }))
  .map(([from, length]) => ({ from, to: from + length }));

describe('a set of spans', () => {
  it('says of any span what asking each of its own would say', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 20 }), span, (spans, asked) => {
        const set = new SpanSet();
        for (const one of spans) set.add(one);
        expect(set.overlaps(asked)).toBe(spans.some((one) => spansOverlap(one, asked)));
      }),
    );
  });
});
