import type { Components } from './components';
import type { Quadtree } from './quadtree';
import type { Springs } from './springs';

/** A layout in progress; `positions` is what others read, the rest is its own. */
export interface Layout {
  /** `[x0, y0, x1, y1, …]` in layout units (a spring at rest is 30). */
  readonly positions: Float32Array;
  readonly velocities: Float32Array;
  /** 1 for a node that stays where it is put. */
  readonly pinned: Uint8Array;
  /** Where a warm start found the nodes; not a number for new ones; empty when nothing holds them. */
  anchors: Float32Array;
  readonly springs: Springs;
  readonly components: Components;
  readonly islandX: Float64Array;
  readonly islandY: Float64Array;
  readonly tree: Quadtree;
  /** 1 at the start, falls to nothing. */
  heat: number;
  hotTicks: number;
  /** Ticks done. */
  ticks: number;
  /** Ticks after which it is at rest, however hot. */
  mostTicks: number;
}
