import { expect, it } from 'vitest';
import { GROWTH_LIMIT, growthOf } from '../support/growth';

/** What the work makes, so that it is not left out. */
let made = 0;
const walk = (steps: number): void => {
  for (let at = 0; at < steps; at += 1) made = (made * 31 + at) % 65_521;
};

it('tells work that is quadratic from work that is linear, and from work with one step', () => {
  const plain = (size: number): number => size;
  expect(growthOf(200_000, plain, walk)).toBeLessThan(GROWTH_LIMIT);
  expect(
    growthOf(1_000, plain, (size) => {
      walk((size * size) / 4);
    }),
  ).toBeGreaterThan(GROWTH_LIMIT);
  // Once above a size it costs twice as much, as an array that no longer fits on the pages of the small ones.
  expect(
    growthOf(200_000, plain, (size) => {
      walk(size < 250_000 ? size : 2 * size);
    }),
  ).toBeLessThan(GROWTH_LIMIT);
  expect(made).toBeGreaterThan(0);
});
