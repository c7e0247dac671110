import type { LayoutGraph } from './layout-graph';

/** One spring for each joined pair. */
export interface Springs {
  /** Two nodes a spring, the smaller first. */
  readonly ends: Uint32Array;
  /** 1 / the smaller degree of the two: a hub is not torn by its many springs. */
  readonly stiffness: Float32Array;
  /** Share of the correction that the second end takes: the first's degree over the sum. */
  readonly share: Float32Array;
}

/** The springs of a graph, by first end, then second. */
export function buildSprings(graph: LayoutGraph): Springs {
  const { count, offsets, neighbours } = graph;
  const ends = new Uint32Array(neighbours.length);
  const stiffness = new Float32Array(neighbours.length / 2);
  const share = new Float32Array(neighbours.length / 2);
  const degree = (node: number) => offsets[node + 1]! - offsets[node]!;
  let at = 0;
  for (let node = 0; node < count; node += 1) {
    for (let next = offsets[node]!; next < offsets[node + 1]!; next += 1) {
      const other = neighbours[next]!;
      if (other < node) continue;
      ends[2 * at] = node;
      ends[2 * at + 1] = other;
      stiffness[at] = 1 / Math.min(degree(node), degree(other));
      share[at] = degree(node) / (degree(node) + degree(other));
      at += 1;
    }
  }
  return { ends, stiffness, share };
}
