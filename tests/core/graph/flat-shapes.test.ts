import { describe, expect, it } from 'vitest';
import { buildScene, flatten, shapeFlat } from '../../../src/core/graph';
import { breadGraph } from './builders';

describe('shapeFlat', () => {
  it('gives the numbers of the scene, disc by disc and curve by curve', () => {
    const slice = breadGraph().slice();
    const flat = flatten(slice);
    const positions = Float32Array.from({ length: flat.count * 2 }, (_, at) => (at * 37) % 200);
    const scene = buildScene(slice, positions);
    const shapes = shapeFlat(flat);
    expect(shapes.count).toBe(scene.discs.length);
    expect([...shapes.radii]).toEqual(scene.discs.map(({ radius }) => Math.fround(radius)));
    expect([...shapes.widths]).toEqual(scene.curves.map(({ width }) => width));
    expect([...shapes.opacities]).toEqual(scene.curves.map(({ opacity }) => Math.fround(opacity)));
    expect([...shapes.flags]).toEqual(
      scene.curves.map(({ arrow, dashed }) => (arrow === null ? 0 : 1) + (dashed ? 2 : 0)),
    );
    for (const [edge, curve] of scene.curves.entries()) {
      const from = scene.discs[shapes.pairs[2 * edge]!]!;
      const to = scene.discs[shapes.pairs[2 * edge + 1]!]!;
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const bend = shapes.bends[edge]! / length;
      expect(curve.control.x).toBeCloseTo((from.x + to.x) / 2 - (to.y - from.y) * bend, 3);
      expect(curve.control.y).toBeCloseTo((from.y + to.y) / 2 + (to.x - from.x) * bend, 3);
    }
  });
});
