import type { LayoutGraph } from './layout-graph';
import { directionAt } from './turn';

/** Distance between rings, in layout units, at least; a crowded ring is larger. */
const RING = 60;
/** Room that a node needs on its ring. */
const ROOM = 26;

/** The tree that breadth-first search finds, nodes in the order of finding. */
interface RingTree {
  readonly order: Uint32Array;
  readonly parent: Int32Array;
  /** Ring of each node, 0 for the foci. */
  readonly depth: Int32Array;
}

/**
 * Positions on rings by distance from the foci: one focus stands in the middle, several share a small ring; each
 * node stands in its parent's sector, in the order of the indices, so that an edit moves only its own sector. Nodes
 * that no path joins to a focus stand on the outermost ring.
 */
export function radialLayout(graph: LayoutGraph, foci: readonly number[]): Float32Array {
  const tree = growTree(graph, foci);
  const leaves = countLeaves(tree);
  const radii = ringRadii(tree, foci.length);
  const positions = new Float32Array(graph.count * 2);
  // Where the free part of each node's sector begins, in turns, and how wide one leaf is.
  const cursor = new Float64Array(graph.count);
  let roots = 0;
  let rootCursor = 0;
  for (const node of tree.order) if (tree.parent[node] === -1) roots += leaves[node]!;
  for (const node of tree.order) {
    const parent = tree.parent[node]!;
    const width = leaves[node]! / roots;
    const start = parent === -1 ? rootCursor : cursor[parent]!;
    if (parent === -1) rootCursor += width;
    else cursor[parent] = start + width;
    cursor[node] = start;
    const radius = radii[tree.depth[node]!]!;
    // A quarter turn back: the first sector begins at the top.
    const [x, y] = directionAt(start + width / 2 + 0.75);
    positions[2 * node] = x * radius;
    positions[2 * node + 1] = y * radius;
  }
  return positions;
}

function growTree(graph: LayoutGraph, foci: readonly number[]): RingTree {
  const order = new Uint32Array(graph.count);
  const parent = new Int32Array(graph.count).fill(-1);
  const depth = new Int32Array(graph.count).fill(-1);
  let tail = 0;
  for (const focus of foci) {
    if (depth[focus] !== -1) continue;
    depth[focus] = 0;
    order[tail++] = focus;
  }
  let last = 0;
  for (let head = 0; head < tail; head += 1) {
    const node = order[head]!;
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
      const other = graph.neighbours[at]!;
      if (depth[other] !== -1) continue;
      parent[other] = node;
      depth[other] = last = depth[node]! + 1;
      order[tail++] = other;
    }
  }
  for (let node = 0; node < graph.count; node += 1) {
    if (depth[node] !== -1) continue;
    depth[node] = last + 1;
    order[tail++] = node;
  }
  return { order, parent, depth };
}

function countLeaves(tree: RingTree): Float64Array {
  const leaves = new Float64Array(tree.order.length);
  for (let at = tree.order.length - 1; at >= 0; at -= 1) {
    const node = tree.order[at]!;
    if (leaves[node] === 0) leaves[node] = 1;
    const parent = tree.parent[node]!;
    if (parent !== -1) leaves[parent]! += leaves[node]!;
  }
  return leaves;
}

function ringRadii(tree: RingTree, foci: number): Float64Array {
  const depths = tree.order.length === 0 ? 0 : tree.depth[tree.order[tree.order.length - 1]!]! + 1;
  const crowd = new Float64Array(depths);
  for (const depth of tree.depth) crowd[depth]! += 1;
  const radii = new Float64Array(depths);
  for (let ring = 0; ring < depths; ring += 1) {
    const crowded = (crowd[ring]! * ROOM) / (2 * Math.PI);
    const inner = ring === 0 ? 0 : radii[ring - 1]! + RING;
    radii[ring] = ring === 0 && foci < 2 ? 0 : Math.max(inner, crowded);
  }
  return radii;
}
