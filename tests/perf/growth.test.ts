import { describe, expect, it } from 'vitest';
import { GROWTH_LIMIT, growthOf } from '../support/growth';
import { seeded } from '../support/ports';

const SEEDS = Array.from({ length: 20 }, (_, at) => at);
const plain = (size: number): number => size;

/** The growth of work of a known cost, on a machine that makes each sample up to `noise` times as long. */
function growthOfCost(cost: (size: number) => number, noise = 1, seed = 0): number {
  const random = seeded(seed);
  let now = 0;
  let slowness = 1;
  const clock = (): number => {
    slowness = random() < 0.5 ? 1 : 1 + random() * (noise - 1);
    return now;
  };
  return growthOf(
    1_000,
    plain,
    (size) => {
      now += (cost(size) * slowness) / 1_000;
    },
    clock,
  );
}

const linear = (size: number): number => size;
const quadratic = (size: number): number => size * size;

describe('growth', () => {
  it('is two for work that is linear, four for work that is quadratic', () => {
    expect(growthOfCost(linear)).toBeCloseTo(2, 5);
    expect(growthOfCost(quadratic)).toBeCloseTo(4, 5);
  });

  it('is not seen in a step: an array that no longer fits on common pages, memory outside the caches', () => {
    expect(growthOfCost((size) => (size < 1_500 ? size : 3 * size))).toBeLessThan(GROWTH_LIMIT);
    expect(growthOfCost((size) => size * Math.min(4, Math.max(1, size / 2_000)))).toBeLessThan(GROWTH_LIMIT);
  });

  it.each(SEEDS)('is told on a machine that has much else to do (%i)', (seed) => {
    expect(growthOfCost(linear, 3, seed)).toBeLessThan(GROWTH_LIMIT);
    expect(growthOfCost(quadratic, 3, seed)).toBeGreaterThan(GROWTH_LIMIT);
  });

  it('is measured in the time of the processor', () => {
    let made = 0;
    const walk = (steps: number): void => {
      for (let at = 0; at < steps; at += 1) made = (made * 31 + at) % 65_521;
    };
    expect(growthOf(200_000, plain, walk)).toBeLessThan(GROWTH_LIMIT);
    expect(made).toBeGreaterThan(0);
  });
});
