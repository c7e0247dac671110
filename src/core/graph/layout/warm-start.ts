import type { LayoutGraph } from './layout-graph';

/** Positions kept from an earlier layout. */
export interface SavedPlaces {
  /** `[x0, y0, …]` for the nodes in order; not a number where nothing is known. */
  readonly positions: Float32Array;
  /** 1 for nodes that must stay. */
  readonly pinned?: Uint8Array;
}

/** Where a warm layout begins. */
export interface WarmStart {
  readonly positions: Float32Array;
  /** The saved places, not a number for new nodes. */
  readonly anchors: Float32Array;
  /** Nodes with a saved place. */
  readonly known: number;
}

/** Farther out a saved place is taken for damage: 16 bits of grid must still tell the others apart. */
const FARTHEST = 1e6;
/** A new node beside its neighbours, not on top of them. */
const APART = 5;

/**
 * Saved places where there are any; a new node at the mean of its placed neighbours; a new island at its place on
 * the spiral, pushed out to beyond the saved ones.
 */
export function warmStart(graph: LayoutGraph, start: Float32Array, saved: SavedPlaces): WarmStart {
  const anchors = new Float32Array(graph.count * 2).fill(NaN);
  const positions = start.slice();
  const placed = new Uint8Array(graph.count);
  const queue = new Uint32Array(graph.count);
  let known = 0;
  for (let node = 0; node < graph.count; node += 1) {
    const x = saved.positions[2 * node] ?? NaN;
    const y = saved.positions[2 * node + 1] ?? NaN;
    // False for what is not a number, too.
    if (!(x > -FARTHEST && x < FARTHEST && y > -FARTHEST && y < FARTHEST)) continue;
    positions[2 * node] = anchors[2 * node] = x;
    positions[2 * node + 1] = anchors[2 * node + 1] = y;
    placed[node] = 1;
    queue[known] = node;
    known += 1;
  }
  spreadFrom(graph, { positions, placed, queue, known });
  return { positions, anchors, known };
}

function spreadFrom(
  graph: LayoutGraph,
  state: {
    readonly positions: Float32Array;
    readonly placed: Uint8Array;
    readonly queue: Uint32Array;
    readonly known: number;
  },
): void {
  const { positions, placed, queue } = state;
  let tail = state.known;
  for (let head = 0; head < tail; head += 1) {
    const node = queue[head]!;
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
      const other = graph.neighbours[at]!;
      if (placed[other] === 1) continue;
      placeByNeighbours(graph, other, positions, placed);
      queue[tail] = other;
      tail += 1;
    }
  }
}

function placeByNeighbours(graph: LayoutGraph, node: number, positions: Float32Array, placed: Uint8Array): void {
  let x = 0;
  let y = 0;
  let count = 0;
  for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
    const other = graph.neighbours[at]!;
    if (placed[other] !== 1) continue;
    x += positions[2 * other]!;
    y += positions[2 * other + 1]!;
    count += 1;
  }
  // The direction of its place on the spiral differs from node to node.
  const towardsX = positions[2 * node]!;
  const towardsY = positions[2 * node + 1]!;
  const length = Math.sqrt(towardsX * towardsX + towardsY * towardsY);
  positions[2 * node] = x / count + (length > 0 ? (towardsX / length) * APART : APART);
  positions[2 * node + 1] = y / count + (length > 0 ? (towardsY / length) * APART : 0);
  placed[node] = 1;
}
