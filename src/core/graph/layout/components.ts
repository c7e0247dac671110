import type { LayoutGraph } from './layout-graph';

/** The islands of a graph, the largest first; of equal size, the one with the smaller first node. */
export interface Components {
  /** Component of each node. */
  readonly of: Int32Array;
  /** Nodes in each component. */
  readonly sizes: Int32Array;
}

/** Finds the connected components by breadth-first search; linear. */
export function findComponents(graph: LayoutGraph): Components {
  const raw = new Int32Array(graph.count).fill(-1);
  const sizes: number[] = [];
  const queue = new Uint32Array(graph.count);
  for (let start = 0; start < graph.count; start += 1) {
    if (raw[start] !== -1) continue;
    sizes.push(flood(graph, start, { raw, queue, mark: sizes.length }));
  }
  const order = sizes.map((_, index) => index).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const rank = new Int32Array(order.length);
  for (let place = 0; place < order.length; place += 1) rank[order[place]!] = place;
  return { of: raw.map((mark) => rank[mark]!), sizes: Int32Array.from(order, (index) => sizes[index]!) };
}

function flood(
  graph: LayoutGraph,
  start: number,
  state: { readonly raw: Int32Array; readonly queue: Uint32Array; readonly mark: number },
): number {
  const { raw, queue, mark } = state;
  let head = 0;
  let tail = 1;
  queue[0] = start;
  raw[start] = mark;
  while (head < tail) {
    const node = queue[head]!;
    head += 1;
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
      const other = graph.neighbours[at]!;
      if (raw[other] !== -1) continue;
      raw[other] = mark;
      queue[tail] = other;
      tail += 1;
    }
  }
  return tail;
}
