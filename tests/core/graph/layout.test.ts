import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  buildNeighbours,
  createLayout,
  pin,
  radialLayout,
  reheat,
  seededRandom,
  settled,
  tick,
  unpin,
  type Layout,
  type LayoutGraph,
} from '../../../src/core/graph';
import { warmStart } from '../../../src/core/graph/layout/warm-start';

/** A ring of `size` nodes with a chord from each third one. */
function ring(size: number): LayoutGraph {
  const pairs: number[] = [];
  for (let node = 0; node < size; node += 1) {
    pairs.push(node, (node + 1) % size);
    if (node % 3 === 0) pairs.push(node, (node * 7 + 3) % size);
  }
  return buildNeighbours(size, Uint32Array.from(pairs));
}

function settle(layout: Layout): Layout {
  while (!settled(layout)) tick(layout);
  return layout;
}

function distance(positions: Float32Array, a: number, b: number): number {
  return Math.hypot(positions[2 * a]! - positions[2 * b]!, positions[2 * a + 1]! - positions[2 * b + 1]!);
}

describe('layout', () => {
  it('gives the same bytes for the same graph and seed, other ones for another seed', () => {
    const first = settle(createLayout(ring(200), { seed: 5 }));
    const second = settle(createLayout(ring(200), { seed: 5 }));
    const other = settle(createLayout(ring(200), { seed: 6 }));
    expect(Buffer.from(second.positions.buffer).equals(Buffer.from(first.positions.buffer))).toBe(true);
    expect(Buffer.from(other.positions.buffer).equals(Buffer.from(first.positions.buffer))).toBe(false);
  });

  it('gives the bytes that it gave before, on every engine', () => {
    const layout = settle(createLayout(ring(100)));
    const hash = createHash('sha256').update(Buffer.from(layout.positions.buffer)).digest('hex');
    expect(hash).toMatchInlineSnapshot(`"272f4afde68e41cc36c5c110e44b920b4ebbd916adf1fec12b050fc12a16a1f5"`);
  });

  it('settles in about 300 ticks and then stands still', () => {
    const layout = settle(createLayout(ring(50)));
    expect(layout.ticks).toBeGreaterThan(250);
    expect(layout.ticks).toBeLessThan(350);
    const before = layout.positions.slice();
    tick(layout);
    for (let node = 0; node < 50; node += 1) {
      expect(Math.abs(layout.positions[2 * node]! - before[2 * node]!)).toBeLessThan(0.1);
    }
  });

  it('brings joined nodes nearer to each other than strangers', () => {
    const graph = ring(300);
    const { positions } = settle(createLayout(graph));
    let joined = 0;
    for (let node = 0; node < 300; node += 1) joined += distance(positions, node, (node + 1) % 300) / 300;
    let strangers = 0;
    for (let node = 0; node < 300; node += 1) strangers += distance(positions, node, (node + 150) % 300) / 300;
    expect(joined).toBeLessThan(strangers / 2);
  });

  it('keeps islands together and apart from each other', () => {
    const pairs = [0, 1, 1, 2, 2, 0, 3, 4, 4, 5, 5, 3];
    const { positions } = settle(createLayout(buildNeighbours(7, Uint32Array.from(pairs))));
    expect(distance(positions, 0, 1)).toBeLessThan(distance(positions, 0, 3));
    for (const value of positions) expect(Math.abs(value)).toBeLessThan(500);
  });

  it('bears no node, one node, and a crowd in one place', () => {
    expect(settle(createLayout(buildNeighbours(0, new Uint32Array(0)))).positions).toHaveLength(0);
    const single = settle(createLayout(buildNeighbours(1, new Uint32Array(0)))).positions;
    expect(single.every(Number.isFinite)).toBe(true);
    const crowd = createLayout(ring(300), { saved: { positions: new Float32Array(600) } });
    for (let step = 0; step < 20; step += 1) tick(crowd);
    expect(crowd.positions.every(Number.isFinite)).toBe(true);
    expect(distance(crowd.positions, 0, 150)).toBeGreaterThan(0);
  });

  it('parts a few nodes that were saved in one place', () => {
    const layout = settle(
      createLayout(buildNeighbours(5, new Uint32Array(0)), { saved: { positions: new Float32Array(10).fill(7) } }),
    );
    for (let node = 1; node < 5; node += 1) expect(distance(layout.positions, 0, node)).toBeGreaterThan(0.1);
  });
});

describe('warm start', () => {
  it('moves old nodes less than a radius when one is added', () => {
    const old = settle(createLayout(ring(120)));
    const pairs: number[] = [120, 3, 120, 4];
    for (let node = 0; node < 120; node += 1) {
      pairs.push(node, (node + 1) % 120);
      if (node % 3 === 0) pairs.push(node, (node * 7 + 3) % 120);
    }
    const places = new Float32Array(242).fill(NaN);
    places.set(old.positions);
    const layout = settle(
      createLayout(buildNeighbours(121, Uint32Array.from(pairs)), { saved: { positions: places } }),
    );
    expect(layout.ticks).toBeLessThan(250);
    for (let node = 0; node < 120; node += 1) {
      const moved = Math.hypot(
        layout.positions[2 * node]! - old.positions[2 * node]!,
        layout.positions[2 * node + 1]! - old.positions[2 * node + 1]!,
      );
      expect(moved).toBeLessThan(6);
    }
    expect(distance(layout.positions, 120, 3)).toBeLessThan(100);
  });

  it('leaves pinned nodes where they are until they are let go', () => {
    const saved = { positions: new Float32Array(6).fill(NaN), pinned: Uint8Array.from([1, 0, 0]) };
    saved.positions.set([400, 300]);
    const layout = settle(createLayout(buildNeighbours(3, Uint32Array.from([0, 1, 1, 2])), { saved }));
    expect([...layout.positions.subarray(0, 2)]).toEqual([400, 300]);
    pin(layout, 2, { x: -50, y: 10 });
    reheat(layout);
    settle(layout);
    expect([...layout.positions.subarray(4, 6)]).toEqual([-50, 10]);
    unpin(layout, 0);
    reheat(layout, 1);
    settle(layout);
    expect(layout.positions[0]).not.toBe(400);
  });

  it('lays out anew where only pins are known, or few of many', () => {
    const graph = ring(120);
    const saved = { positions: new Float32Array(240).fill(NaN), pinned: new Uint8Array(120) };
    saved.positions.set([400, 300]);
    saved.pinned[0] = 1;
    const pinned = createLayout(graph, { saved });
    expect(pinned.heat).toBe(1);
    expect([...settle(pinned).positions.subarray(0, 2)]).toEqual([400, 300]);
    const few = { positions: new Float32Array(240).fill(NaN) };
    few.positions.set([0, 0, 10, 10]);
    expect(createLayout(graph, { saved: few }).heat).toBe(1);
    const most = { positions: settle(createLayout(graph)).positions.slice() };
    expect(createLayout(graph, { saved: most }).heat).toBeLessThan(1);
  });

  it('takes damaged places for none', () => {
    const positions = Float32Array.from([NaN, 0, 1e30, 5, Infinity, 1]);
    const layout = createLayout(buildNeighbours(3, Uint32Array.from([0, 1])), { saved: { positions } });
    expect(layout.heat).toBe(1);
    expect(settle(layout).positions.every((value) => Math.abs(value) < 1000)).toBe(true);
  });

  it('places a new node beside its neighbour, towards its own place on the spiral', () => {
    const graph = buildNeighbours(2, Uint32Array.from([0, 1]));
    const placed = (x: number, y: number): number[] => {
      const positions = Float32Array.from([30, 40, NaN, NaN]);
      const { positions: found } = warmStart(graph, Float32Array.from([0, 0, x, y]), { positions });
      return [...found.subarray(2)];
    };
    expect(placed(0, 9)).toEqual([30, 45]);
    expect(placed(-2, 0)).toEqual([25, 40]);
    // In the middle there is no direction.
    expect(placed(0, 0)).toEqual([35, 40]);
  });

  it('places new nodes round a neighbour in the middle too', () => {
    const positions = new Float32Array(8).fill(NaN);
    positions.set([0, 0]);
    const layout = createLayout(buildNeighbours(4, Uint32Array.from([0, 1, 0, 2, 2, 3])), { saved: { positions } });
    expect(distance(layout.positions, 1, 2)).toBeGreaterThan(0);
    expect(distance(layout.positions, 0, 3)).toBeLessThan(20);
  });
});

describe('radialLayout', () => {
  const graph = buildNeighbours(7, Uint32Array.from([0, 1, 0, 2, 1, 3, 1, 4, 2, 5]));
  const radius = (positions: Float32Array, node: number) => Math.hypot(positions[2 * node]!, positions[2 * node + 1]!);

  it('puts the focus in the middle and the others on rings by distance', () => {
    const positions = radialLayout(graph, [0]);
    expect(radius(positions, 0)).toBe(0);
    expect(radius(positions, 1)).toBeCloseTo(radius(positions, 2), 3);
    expect(radius(positions, 3)).toBeCloseTo(radius(positions, 5), 3);
    expect(radius(positions, 3)).toBeGreaterThan(radius(positions, 1) + 30);
    expect(radius(positions, 6)).toBeGreaterThan(radius(positions, 3) + 30);
  });

  it('shares the middle among several foci and bears an empty graph', () => {
    const positions = radialLayout(graph, [0, 3, 0]);
    expect(radius(positions, 0)).toBeCloseTo(radius(positions, 3), 3);
    expect(radius(positions, 0)).toBeGreaterThan(0);
    expect(radialLayout(buildNeighbours(0, new Uint32Array(0)), [])).toHaveLength(0);
  });

  it('gives each node of a crowded ring its room', () => {
    const size = 200;
    const star = buildNeighbours(
      size,
      Uint32Array.from(Array.from({ length: size - 1 }, (_, at) => [0, at + 1]).flat()),
    );
    const positions = radialLayout(star, [0]);
    for (let node = 2; node < size; node += 1) expect(distance(positions, node, node - 1)).toBeGreaterThan(20);
  });
});

describe('seededRandom', () => {
  it('is uniform, repeatable and awake at every seed', () => {
    for (const seed of [0, 1, -1, 0x9e3779b9, 12345]) {
      const one = seededRandom(seed);
      const two = seededRandom(seed);
      let sum = 0;
      for (let draw = 0; draw < 2000; draw += 1) {
        const value = one();
        expect(value).toBe(two());
        sum += value;
      }
      expect(sum / 2000).toBeGreaterThan(0.45);
      expect(sum / 2000).toBeLessThan(0.55);
    }
  });
});
