import { findComponents } from './components';
import { hold, pull, repel, spring } from './forces';
import type { LayoutGraph } from './layout-graph';
import type { Layout } from './layout-state';
import { createQuadtree, fillQuadtree } from './quadtree';
import { spiralStart } from './spiral';
import { buildSprings } from './springs';
import { warmStart, type SavedPlaces } from './warm-start';

const THETA = 0.9;
const REPULSION = 30;
const SPRING_LENGTH = 30;
const CENTRE_PULL = 0.003;
const ISLAND_PULL = 0.03;
/** Part of the velocity that is left after a tick. */
const GLIDE = 0.6;
/** Cools from 1 to `COLD` in about 300 ticks, hot ones included. */
const COOLING = 0.975;
const COLD = 0.001;
const HOT_TICKS = 30;
const WARM = 0.1;
const HOLD = 6;
const NO_ANCHORS = new Float32Array(0);

export interface LayoutOptions {
  /** Any integer; the same seed gives the same positions to the bit. Default 1. */
  readonly seed?: number;
  /** Positions from before: known nodes start there; where half of all are known and free, the layout starts warm, not hot. */
  readonly saved?: SavedPlaces;
  /** Ticks at full heat before the cooling of a cold start. Default 30. */
  readonly hotTicks?: number;
  /** Ticks after which the layout is at rest; without this, when it has cooled. 0: everything stays where it starts. */
  readonly mostTicks?: number;
}

/** Places the nodes and makes all the room that ticks need. */
export function createLayout(graph: LayoutGraph, options: LayoutOptions = {}): Layout {
  const components = findComponents(graph);
  const start = spiralStart(graph, components, options.seed ?? 1);
  const saved = options.saved;
  const warm =
    saved === undefined ? { positions: start, anchors: NO_ANCHORS, known: 0 } : warmStart(graph, start, saved);
  const pinned = new Uint8Array(graph.count);
  if (saved?.pinned !== undefined) pinned.set(saved.pinned.subarray(0, graph.count));
  // Pins, or a few known among many new, are no picture from before: the others have still to find their places.
  const isWarm = warm.known > 0 && 2 * (warm.known - pinned.reduce((sum, one) => sum + one, 0)) >= graph.count;
  return {
    positions: warm.positions,
    velocities: new Float32Array(graph.count * 2),
    pinned,
    anchors: isWarm ? warm.anchors : NO_ANCHORS,
    springs: buildSprings(graph),
    components,
    islandX: new Float64Array(components.sizes.length),
    islandY: new Float64Array(components.sizes.length),
    tree: createQuadtree(graph.count),
    heat: isWarm ? WARM : 1,
    hotTicks: isWarm ? 0 : (options.hotTicks ?? HOT_TICKS),
    ticks: 0,
    mostTicks: options.mostTicks ?? Infinity,
  };
}

/** Moves every node one step; allocates nothing; O(n log n + edges). */
export function tick(layout: Layout): void {
  const { heat } = layout;
  fillQuadtree(layout.tree, layout.positions, THETA);
  repel(layout, REPULSION * heat);
  // After the pushes: a spring looks at where its ends are about to be.
  spring(layout, SPRING_LENGTH, heat);
  pull(layout, CENTRE_PULL * heat, ISLAND_PULL * heat);
  hold(layout, HOLD * heat);
  move(layout);
  layout.ticks += 1;
  if (layout.hotTicks > 0) layout.hotTicks -= 1;
  else layout.heat *= COOLING;
}

/** Whether further ticks would move nothing that a person could see. */
export function settled(layout: Layout): boolean {
  return layout.heat < COLD || layout.ticks >= layout.mostTicks;
}

/** Gives the layout heat again, after a drag or a change of pins; what a warm start held is let go. */
export function reheat(layout: Layout, heat: number = WARM): void {
  layout.anchors = NO_ANCHORS;
  layout.mostTicks = Infinity;
  layout.heat = Math.max(layout.heat, heat);
}

/** Puts a node at a place and keeps it there. */
export function pin(layout: Layout, node: number, place: { readonly x: number; readonly y: number }): void {
  layout.positions[2 * node] = place.x;
  layout.positions[2 * node + 1] = place.y;
  layout.pinned[node] = 1;
}

/** Lets a pinned node move again. */
export function unpin(layout: Layout, node: number): void {
  layout.pinned[node] = 0;
}

function move(layout: Layout): void {
  const { positions, velocities, pinned } = layout;
  for (let node = 0; node < pinned.length; node += 1) {
    const at = 2 * node;
    const speedX = pinned[node] === 1 ? 0 : velocities[at]! * GLIDE;
    const speedY = pinned[node] === 1 ? 0 : velocities[at + 1]! * GLIDE;
    velocities[at] = speedX;
    velocities[at + 1] = speedY;
    positions[at]! += speedX;
    positions[at + 1]! += speedY;
  }
}
