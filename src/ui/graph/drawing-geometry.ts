import type { FlatShapes, Point } from '../../core/graph';
import { EDGE, NODE, type DrawingMarks } from './drawing-marks';

/** Where the drawing stands: a place `p` of the layout is at `x + k · p` CSS pixels. */
export interface Camera extends Point {
  readonly k: number;
}

/** What is drawn, as numbers. */
export interface Drawing {
  readonly shapes: FlatShapes;
  readonly positions: Float32Array;
  readonly marks: DrawingMarks;
}

export const SCALES = { least: 0.02, most: 8 } as const;
/** Widest angle off the wanted direction, as a cosine: 60° among neighbours, 40° among all. */
const NEAR_COSINE = 0.5;
const FAR_COSINE = 0.77;

/** Pixels of a shape for each of its own: far away things are small, near ones do not fill the screen. */
export function sizeAt(k: number): number {
  return Math.min(1.25, Math.max(0.22, 0.75 * Math.sqrt(k)));
}

/** A node's place on the screen. */
export function screenPlace(positions: Float32Array, node: number, { x, y, k }: Camera): Point {
  return { x: x + k * (positions[2 * node] ?? 0), y: y + k * (positions[2 * node + 1] ?? 0) };
}

/** The node at a place of the screen, −1 for none; `slack` is the room round a disc that still counts. A linear scan. */
export function nodeAt({ shapes, positions, marks }: Drawing, at: Point, camera: Camera, slack: number): number {
  const size = sizeAt(camera.k);
  let found = -1;
  let nearest = Infinity;
  for (let node = 0; node < shapes.count; node += 1) {
    if (((marks.nodes[node] ?? 0) & NODE.hidden) !== 0) continue;
    const dx = camera.x + camera.k * (positions[2 * node] ?? 0) - at.x;
    const dy = camera.y + camera.k * (positions[2 * node + 1] ?? 0) - at.y;
    const reach = (shapes.radii[node] ?? 0) * size + slack;
    const distance = dx * dx + dy * dy;
    if (distance > reach * reach || distance >= nearest) continue;
    nearest = distance;
    found = node;
  }
  return found;
}

/** Control point of an edge's curve on the screen, with its ends. */
export function curveOf({ shapes, positions }: Drawing, edge: number, camera: Camera): readonly [Point, Point, Point] {
  const from = screenPlace(positions, shapes.pairs[2 * edge] ?? 0, camera);
  const to = screenPlace(positions, shapes.pairs[2 * edge + 1] ?? 0, camera);
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const bend = (shapes.bends[edge] ?? 0) * sizeAt(camera.k);
  return [from, { x: (from.x + to.x) / 2 - (dy / length) * bend, y: (from.y + to.y) / 2 + (dx / length) * bend }, to];
}

/** The point of a curve at `t` between 0 and 1. */
export function pointOn([from, control, to]: readonly [Point, Point, Point], t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
  };
}

/** The edge that passes a place of the screen within `reach` pixels, the nearest; −1 for none. */
export function edgeAt(drawing: Drawing, at: Point, camera: Camera, reach: number): number {
  const { shapes, marks } = drawing;
  let found = -1;
  let nearest = reach;
  for (let edge = 0; edge < marks.edges.length; edge += 1) {
    if (((marks.edges[edge] ?? 0) & EDGE.hidden) !== 0) continue;
    const curve = curveOf(drawing, edge, camera);
    const wide = Math.abs(shapes.bends[edge] ?? 0) + reach;
    if (!isNear(curve, at, wide)) continue;
    const distance = distanceTo(curve, at);
    if (distance >= nearest) continue;
    nearest = distance;
    found = edge;
  }
  return found;
}

function isNear([from, , to]: readonly [Point, Point, Point], at: Point, wide: number): boolean {
  return (
    at.x > Math.min(from.x, to.x) - wide &&
    at.x < Math.max(from.x, to.x) + wide &&
    at.y > Math.min(from.y, to.y) - wide &&
    at.y < Math.max(from.y, to.y) + wide
  );
}

function distanceTo(curve: readonly [Point, Point, Point], at: Point): number {
  const steps = 12;
  let least = Infinity;
  let before = curve[0];
  for (let step = 1; step <= steps; step += 1) {
    const next = pointOn(curve, step / steps);
    least = Math.min(least, distanceToLine(before, next, at));
    before = next;
  }
  return least;
}

function distanceToLine(a: Point, b: Point, at: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - a.x) * dx + (at.y - a.y) * dy) / square));
  return Math.hypot(a.x + t * dx - at.x, a.y + t * dy - at.y);
}

/** Nodes to look among, which way to look, and how far off the way counts. */
interface Look {
  readonly from: number;
  readonly direction: Point;
  readonly cosine: number;
}

/** The next node in a direction: among the neighbours, else among all that are shown; −1 for none. */
export function nodeTowards(
  drawing: Drawing,
  neighbours: Iterable<number>,
  look: { readonly from: number; readonly direction: Point },
): number {
  const near = best(drawing, neighbours, { ...look, cosine: NEAR_COSINE });
  return near >= 0 ? near : best(drawing, drawing.marks.nodes.keys(), { ...look, cosine: FAR_COSINE });
}

function best({ positions, marks }: Drawing, among: Iterable<number>, { from, direction, cosine }: Look): number {
  let found = -1;
  let least = Infinity;
  for (const node of among) {
    if (node === from || ((marks.nodes[node] ?? 0) & NODE.hidden) !== 0) continue;
    const dx = (positions[2 * node] ?? 0) - (positions[2 * from] ?? 0);
    const dy = (positions[2 * node + 1] ?? 0) - (positions[2 * from + 1] ?? 0);
    const length = Math.hypot(dx, dy);
    const straight = (dx * direction.x + dy * direction.y) / (length || 1);
    if (straight < cosine) continue;
    // What lies straight ahead goes before what is near and off the way.
    const cost = length * (2 - straight);
    if (cost >= least) continue;
    least = cost;
    found = node;
  }
  return found;
}
