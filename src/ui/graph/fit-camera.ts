import { NODE } from './drawing-marks';
import { SCALES, sizeAt, type Camera, type Drawing } from './drawing-geometry';

/** Room between what is outermost and the edge, in pixels; less where the surface is small. */
const MARGIN = 24;
const LEAST_MARGIN = 6;
const CLOSEST = 3;
/** Part of the width that half a name may ask for: a longer one gives way at the edge instead. */
const NAME_SHARE = 0.12;
/** Halvings of the range of scales: a thousandth is less than a pixel. */
const STEPS = 14;

/** Names of a drawing as they are written, in pixels. */
export interface NameRoom {
  /** Half the width of each node's name; 0 for one without. */
  readonly halves: Float32Array;
  /** From a disc to the far side of the line below or above it. */
  readonly line: number;
}

/** Least and greatest that the drawing reaches on one axis, from the place where the layout has its zero. */
type Reach = readonly [least: number, most: number];

/**
 * The camera that shows all nodes that are not hidden, with their names; null when there are none. Names keep their
 * size whatever the scale, so the largest scale at which everything has room is searched for: more scale never needs
 * less room.
 */
export function fitCamera(
  drawing: Drawing,
  size: { readonly width: number; readonly height: number },
  names: NameRoom,
): Camera | null {
  const longest = size.width * NAME_SHARE;
  const room = (length: number): number => length - 2 * Math.min(MARGIN, Math.max(LEAST_MARGIN, length / 20));
  const reachesAt = (k: number): readonly [across: Reach, down: Reach] => reaches(drawing, names, { k, longest });
  const hasRoom = ([across, down]: readonly [Reach, Reach]): boolean =>
    across[1] - across[0] <= room(size.width) && down[1] - down[0] <= room(size.height);
  let least: number = SCALES.least;
  let most = CLOSEST;
  if (hasRoom(reachesAt(most))) least = most;
  for (let step = 0; step < STEPS && least < most; step += 1) {
    const k = Math.sqrt(least * most);
    if (hasRoom(reachesAt(k))) least = k;
    else most = k;
  }
  const [across, down] = reachesAt(least);
  if (across[0] > across[1]) return null;
  return { k: least, x: (size.width - across[0] - across[1]) / 2, y: (size.height - down[0] - down[1]) / 2 };
}

function reaches(
  { shapes, positions, marks }: Drawing,
  { halves, line }: NameRoom,
  { k, longest }: { readonly k: number; readonly longest: number },
): readonly [across: Reach, down: Reach] {
  const size = sizeAt(k);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let node = 0; node < shapes.count; node += 1) {
    if (((marks.nodes[node] ?? 0) & NODE.hidden) !== 0) continue;
    const x = k * (positions[2 * node] ?? 0);
    const y = k * (positions[2 * node + 1] ?? 0);
    const radius = (shapes.radii[node] ?? 0) * size;
    const half = halves[node] ?? 0;
    const across = Math.max(radius, Math.min(half, longest));
    const down = half === 0 ? radius : radius + line;
    left = Math.min(left, x - across);
    right = Math.max(right, x + across);
    top = Math.min(top, y - down);
    bottom = Math.max(bottom, y + down);
  }
  return [
    [left, right],
    [top, bottom],
  ];
}
