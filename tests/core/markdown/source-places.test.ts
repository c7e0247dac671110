import { describe, expect, it } from 'vitest';
import { SourcePlaces } from '../../../src/core/markdown/inlines/source-places';

describe('where a text stands that is shown as written', () => {
  it('is its own place, and nowhere behind its end', () => {
    const places = SourcePlaces.asWritten(3, 10);
    expect([0, 2, 3, 4].map((index) => places.from(index))).toEqual([10, 12, 13, undefined]);
    expect([9, 10, 12, 13, 14].map((offset) => places.indexFrom(offset))).toEqual([0, 0, 2, 3, -1]);
    expect([places.to(2), places.to(4)]).toEqual([13, undefined]);
  });

  it('is one place where nothing is shown', () => {
    const places = SourcePlaces.asWritten(0, 10);
    expect([places.from(0), places.from(1), places.indexFrom(10), places.indexFrom(11)]).toEqual([
      10,
      undefined,
      0,
      -1,
    ]);
  });
});
