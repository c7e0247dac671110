import { describe, expect, it } from 'vitest';
import { flatten, shapeFlat } from '../../../src/core/graph';
import { breadGraph } from '../../core/graph/builders';
import { sizeAt, type Drawing } from '../../../src/ui/graph/drawing-geometry';
import { NODE } from '../../../src/ui/graph/drawing-marks';
import { fitCamera } from '../../../src/ui/graph/fit-camera';
import { boxBeside, boxOn, FOUR_SIDES, isInside, NAME_REACH, widestName } from '../../../src/ui/graph/label-places';

const flat = flatten(breadGraph().slice());
const positions = Float32Array.from(
  Array.from({ length: flat.count }, (_, at) => at).flatMap((at) => [60 * (at % 3), 45 * Math.floor(at / 3)]),
);
const shapes = shapeFlat(flat);
const marksOf = (hidden: readonly number[] = []) => ({
  nodes: Uint8Array.from(positions.subarray(0, flat.count), (_, at) => (hidden.includes(at) ? NODE.hidden : 0)),
  edges: new Uint8Array(shapes.widths.length),
});
const drawing: Drawing = { shapes, positions, marks: marksOf() };
const namesOf = (half: number) => ({ halves: new Float32Array(flat.count).fill(half), line: NAME_REACH });

describe('fitCamera', () => {
  it.each([
    [1280, 800, 90],
    [600, 500, 90],
    [390, 700, 90],
    [260, 700, 90],
    [260, 120, 40],
    [120, 120, 90],
  ])('leaves room for discs and names on %i × %i with names of twice %i', (width, height, half) => {
    const surface = { width, height };
    const name = Math.min(2 * half, widestName(width));
    const { x, y, k } = fitCamera(drawing, surface, namesOf(name / 2))!;
    for (let node = 0; node < flat.count; node += 1) {
      const radius = shapes.radii[node]! * sizeAt(k);
      const at = {
        x: x + k * positions[2 * node]!,
        y: y + k * positions[2 * node + 1]!,
        radius: radius + 3,
        text: 'x',
        width: name,
      };
      expect(at.x - radius).toBeGreaterThanOrEqual(0);
      expect(at.x + radius).toBeLessThanOrEqual(width);
      for (const side of FOUR_SIDES.slice(0, 2)) expect(isInside(boxBeside(at, side, surface), surface)).toBe(true);
    }
  });

  it('is as large as the room allows, and no larger than is pleasant', () => {
    const of = (width: number, half: number): number => fitCamera(drawing, { width, height: 900 }, namesOf(half))!.k;
    expect(of(300, 60)).toBeLessThan(of(300, 10));
    expect(of(300, 10)).toBeLessThan(of(500, 10));
    expect(of(9000, 0)).toBe(3);
    // In the middle, with the same room on both sides.
    const { x, k } = fitCamera(drawing, { width: 500, height: 900 }, namesOf(0))!;
    expect(x - 0).toBeCloseTo(500 - (x + k * 120), 0);
  });

  it('leaves out what is hidden, and has nothing to say where all is', () => {
    const all = Array.from({ length: flat.count }, (_, at) => at);
    const size = { width: 400, height: 400 };
    expect(fitCamera({ ...drawing, marks: marksOf(all) }, size, namesOf(20))).toBeNull();
    expect(fitCamera({ ...drawing, marks: marksOf(all.slice(1)) }, size, namesOf(20))!.k).toBe(3);
  });
});

describe('the box of a name', () => {
  const surface = { width: 260, height: 300 };
  const disc = { y: 100, radius: 8, text: 'a long name', width: 180 };

  it('gives way along the edge as long as its disc is in sight, and is cut when the disc goes', () => {
    const below = FOUR_SIDES[0]!;
    expect(boxBeside({ ...disc, x: 130 }, below, surface).x).toBe(130 - 92);
    for (const x of [0, 10, 250, 260]) expect(isInside(boxBeside({ ...disc, x }, below, surface), surface)).toBe(true);
    expect(isInside(boxBeside({ ...disc, x: -20 }, below, surface), surface)).toBe(false);
    // Beside the disc it would cover it.
    expect(isInside(boxBeside({ ...disc, x: 130 }, FOUR_SIDES[2]!, surface), surface)).toBe(false);
  });

  it('gives way on a curve, too', () => {
    expect(isInside(boxOn({ x: 4, y: 50 }, 60, surface), surface)).toBe(true);
    expect(isInside(boxOn({ x: -4, y: 50 }, 60, surface), surface)).toBe(false);
  });
});
