import type { Components } from './components';
import type { LayoutGraph } from './layout-graph';
import { seededRandom } from './random';

/** Distance between neighbouring turns at the start, in layout units. */
const SPACING = 10;
/** Cosine and sine of the golden angle, π(3 − √5): the turn that spreads points evenly over a disc. */
const GOLDEN_COS = -0.7373688780783197;
const GOLDEN_SIN = 0.6754902942615238;

/** Walks a spiral of evenly spread points by turning a unit vector, so that no sine is needed. */
class Spiral {
  private x: number;
  private y: number;

  constructor(startX: number, startY: number) {
    const length = Math.sqrt(startX * startX + startY * startY);
    this.x = length > 0 ? startX / length : 1;
    this.y = length > 0 ? startY / length : 0;
  }

  /** Direction of the next point. */
  turn(): readonly [number, number] {
    const x = this.x * GOLDEN_COS - this.y * GOLDEN_SIN;
    const y = this.x * GOLDEN_SIN + this.y * GOLDEN_COS;
    // Rounding would shorten the vector over many turns.
    const length = Math.sqrt(x * x + y * y);
    this.x = x / length;
    this.y = y / length;
    return [this.x, this.y];
  }
}

/**
 * Start positions `[x0, y0, x1, y1, …]`: one spiral a component, nodes of most neighbours in the middle, the
 * largest component at the origin and the others round it in order of size.
 */
export function spiralStart(graph: LayoutGraph, components: Components, seed: number): Float32Array {
  const random = seededRandom(seed);
  const positions = new Float32Array(graph.count * 2);
  const members = membersByDegree(graph, components);
  const islands = new Spiral(random() - 0.5, random() - 0.5);
  let start = 0;
  for (const size of components.sizes) {
    const [islandX, islandY] = islands.turn();
    const distance = start === 0 ? 0 : SPACING * (Math.sqrt(start) + Math.sqrt(size));
    const inner = new Spiral(random() - 0.5, random() - 0.5);
    for (let place = 0; place < size; place += 1) {
      const [x, y] = inner.turn();
      const radius = SPACING * Math.sqrt(place + 0.5);
      const node = members[start + place]!;
      positions[2 * node] = islandX * distance + x * radius;
      positions[2 * node + 1] = islandY * distance + y * radius;
    }
    start += size;
  }
  return positions;
}

function membersByDegree(graph: LayoutGraph, components: Components): Uint32Array {
  const degree = (node: number) => graph.offsets[node + 1]! - graph.offsets[node]!;
  return Uint32Array.from({ length: graph.count }, (_, node) => node).sort(
    (a, b) => components.of[a]! - components.of[b]! || degree(b) - degree(a) || a - b,
  );
}
