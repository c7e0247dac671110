/** What the layout needs of a graph: who is joined to whom, each pair once in each direction. */
export interface LayoutGraph {
  /** Number of nodes. */
  readonly count: number;
  /** CSR: neighbours of `i` are `neighbours[offsets[i]]` to before `offsets[i + 1]`, ascending, never `i` itself. */
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
}

/** CSR neighbours of an undirected simple graph from pairs `[a0, b0, a1, b1, …]`; doubles and self pairs are dropped. */
export function buildNeighbours(count: number, pairs: Uint32Array): LayoutGraph {
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < pairs.length; at += 2) {
    if (pairs[at] === pairs[at + 1]) continue;
    starts[pairs[at]! + 1]! += 1;
    starts[pairs[at + 1]! + 1]! += 1;
  }
  for (let node = 0; node < count; node += 1) starts[node + 1]! += starts[node]!;
  const filled = starts.slice(0, count);
  const all = new Uint32Array(starts[count]!);
  for (let at = 0; at < pairs.length; at += 2) {
    const a = pairs[at]!;
    const b = pairs[at + 1]!;
    if (a === b) continue;
    all[filled[a]!++] = b;
    all[filled[b]!++] = a;
  }
  return dropDoubles(count, starts, all);
}

function dropDoubles(count: number, starts: Uint32Array, all: Uint32Array): LayoutGraph {
  const offsets = new Uint32Array(count + 1);
  let kept = 0;
  for (let node = 0; node < count; node += 1) {
    const row = all.subarray(starts[node], starts[node + 1]).sort();
    let last = -1;
    for (const neighbour of row) {
      if (neighbour === last) continue;
      // Never overtakes the reading: at most as many are kept as were read.
      all[kept] = neighbour;
      kept += 1;
      last = neighbour;
    }
    offsets[node + 1] = kept;
  }
  return { count, offsets, neighbours: all.slice(0, kept) };
}
