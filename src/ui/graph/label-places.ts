import type { Box, Point } from '../../core/graph';

/** Heights of letters, and of a line of them. */
export const NAME_SIZE = 12;
export const KIND_SIZE = 10;
const LINE = 1.3;
/** Pixels between a name and the disc or its ring. */
export const NAME_GAP = 3;
/** Pixels that stay free at the edge of the surface. */
const EDGE = 2;

/** Where a name may stand: across, down, and further lines away. */
export type Side = readonly [x: number, y: number, lines: number];
export const BELOW: readonly Side[] = [[0, 1, 0]];
export const FOUR_SIDES: readonly Side[] = [
  [0, 1, 0],
  [0, -1, 0],
  [1, 0, 0],
  [-1, 0, 0],
];
/** Where few discs are, a name that finds no room beside its own goes some lines further. */
export const FEW_SIDES: readonly Side[] = [...FOUR_SIDES, [0, 1, 1], [0, -1, -1], [0, 1, 2], [0, -1, -2]];
/** Names that must be seen give way to one another as far as needed. */
export const ALL_SIDES: readonly Side[] = [
  ...FOUR_SIDES,
  ...[1, 2, 3, 4].flatMap((far): Side[] => [
    [0, 1, far],
    [0, -1, -far],
    [1, 0, far],
    [-1, 0, far],
    [1, 0, -far],
    [-1, 0, -far],
  ]),
];

/** Pixels from the edge of a disc to the far side of its name, above or below. */
export const NAME_REACH = NAME_GAP + NAME_SIZE * LINE;
/** The widest name that has room on a surface. */
export function widestName(width: number): number {
  return width - 2 * EDGE - 4;
}

/** A disc on the screen with its name. */
export interface Anchor extends Point {
  /** Of the disc, with the room round it. */
  readonly radius: number;
  readonly text: string;
  readonly width: number;
}

/** The surface that names stand on. */
export interface Surface {
  readonly width: number;
  readonly height: number;
}

/** The box of a name on a side of its disc. What the edge would cut gives way along it, as long as the disc is in sight. */
export function boxBeside({ x, y, width, radius }: Anchor, [across, down, lines]: Side, surface: Surface): Box {
  const line = NAME_SIZE * LINE;
  const centre = { x: x + across * (radius + width / 2 + 2), y: y + down * (radius + line / 2) + lines * line };
  const box = boxAt(centre, width, NAME_SIZE);
  return across === 0 && x >= 0 && x <= surface.width ? { ...box, x: inside(box, surface) } : box;
}

/** The box of a text round a point on a curve; it gives way at the edge like a name. */
export function boxOn(centre: Point, width: number, surface: Surface): Box {
  const box = boxAt(centre, width, KIND_SIZE);
  return centre.x >= 0 && centre.x <= surface.width ? { ...box, x: inside(box, surface) } : box;
}

/** Whether nothing of a box is cut by the edge. */
export function isInside({ x, y, width, height }: Box, surface: Surface): boolean {
  return x >= 0 && y >= 0 && x + width <= surface.width && y + height <= surface.height;
}

function inside({ x, width }: Box, surface: Surface): number {
  return Math.max(EDGE, Math.min(x, surface.width - EDGE - width));
}

function boxAt(centre: Point, width: number, size: number): Box {
  return { x: centre.x - width / 2 - 2, y: centre.y - (size * LINE) / 2, width: width + 4, height: size * LINE };
}
