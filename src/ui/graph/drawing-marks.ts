import type { FlatGraph } from '../../core/graph';

/** Bits of a node's mark. */
export const NODE = { hidden: 1, faded: 2, selected: 4, current: 8, focus: 16, pinned: 32, found: 64 } as const;
/** Bits of an edge's mark. */
export const EDGE = { hidden: 1, faded: 2, lit: 4 } as const;

/** How plainly something is to be seen. */
export type Visibility = 'faded' | 'hidden' | 'shown';

/** What decides how each node and edge is marked; nodes and edges by number, −1 for none. */
export interface MarkInput {
  readonly flat: FlatGraph;
  /** By index in `RELATION_KINDS`. */
  readonly kinds: readonly Visibility[];
  /** By index in `CONCEPT_STATES`. */
  readonly states: readonly Visibility[];
  /** Whether concepts without a visible relation are shown. */
  readonly orphans: boolean;
  /** 1 for nodes that a search found; null when nothing is searched for. */
  readonly found: Uint8Array | null;
  readonly hovered: number;
  readonly current: number;
  /** The node whose relations are lit without a mouse over it. */
  readonly near: number;
  readonly edge: number;
  readonly selected: ReadonlySet<number>;
  readonly foci: ReadonlySet<number>;
  readonly pinned: ReadonlySet<number>;
}

export interface DrawingMarks {
  /** Bits of `NODE`. */
  readonly nodes: Uint8Array;
  /** Bits of `EDGE`. */
  readonly edges: Uint8Array;
}

/** Marks of all nodes and edges; linear. */
export function markDrawing(input: MarkInput): DrawingMarks {
  const { flat, states } = input;
  const nodes = new Uint8Array(flat.count);
  const edges = new Uint8Array(flat.kinds.length);
  for (let node = 0; node < flat.count; node += 1) {
    const visibility = states[flat.states[node] ?? 0];
    if (visibility === 'hidden') nodes[node] = NODE.hidden;
    else if (visibility === 'faded' || input.found?.[node] === 0) nodes[node] = NODE.faded;
  }
  hideEdges(input, nodes, edges);
  if (!input.orphans) hideOrphans(input, nodes, edges);
  if (input.hovered >= 0) fadeAround(input, nodes, edges);
  else if (input.near >= 0) lightAround(input, edges);
  const add = (node: number, bit: number): void => {
    if (node >= 0 && node < nodes.length) nodes[node] = (nodes[node] ?? 0) | bit;
  };
  input.found?.forEach((one, node) => {
    if (one === 1) add(node, NODE.found);
  });
  for (const node of input.selected) add(node, NODE.selected);
  for (const node of input.foci) add(node, NODE.focus);
  for (const node of input.pinned) add(node, NODE.pinned);
  add(input.current, NODE.current);
  if (input.edge >= 0 && input.edge < edges.length) {
    edges[input.edge] = ((edges[input.edge] ?? 0) & ~EDGE.faded) | EDGE.lit;
  }
  return { nodes, edges };
}

function hideEdges({ flat, kinds }: MarkInput, nodes: Uint8Array, edges: Uint8Array): void {
  for (let edge = 0; edge < edges.length; edge += 1) {
    const ends = (nodes[flat.pairs[2 * edge] ?? 0] ?? 0) | (nodes[flat.pairs[2 * edge + 1] ?? 0] ?? 0);
    const visibility = kinds[flat.kinds[edge] ?? 0];
    if (visibility === 'hidden' || (ends & NODE.hidden) !== 0) edges[edge] = EDGE.hidden;
    else if (visibility === 'faded' || (ends & NODE.faded) !== 0) edges[edge] = EDGE.faded;
  }
}

function hideOrphans({ flat, foci }: MarkInput, nodes: Uint8Array, edges: Uint8Array): void {
  const joined = new Uint8Array(nodes.length);
  for (let edge = 0; edge < edges.length; edge += 1) {
    if (edges[edge] === EDGE.hidden) continue;
    joined[flat.pairs[2 * edge] ?? 0] = 1;
    joined[flat.pairs[2 * edge + 1] ?? 0] = 1;
  }
  for (let node = 0; node < nodes.length; node += 1) {
    if (joined[node] === 0 && !foci.has(node)) nodes[node] = NODE.hidden;
  }
}

/** What keys and fingers have gone to is shown with its relations, too; nothing fades, for it stays there. */
function lightAround({ flat, near }: MarkInput, edges: Uint8Array): void {
  for (let edge = 0; edge < edges.length; edge += 1) {
    if (edges[edge] === EDGE.hidden || (flat.pairs[2 * edge] !== near && flat.pairs[2 * edge + 1] !== near)) continue;
    edges[edge] = EDGE.lit;
  }
}

/** The hovered node, its edges and neighbours stay, the rest fades. */
function fadeAround({ flat, hovered }: MarkInput, nodes: Uint8Array, edges: Uint8Array): void {
  const near = new Uint8Array(nodes.length);
  near[hovered] = 1;
  for (let edge = 0; edge < edges.length; edge += 1) {
    if (edges[edge] === EDGE.hidden) continue;
    const from = flat.pairs[2 * edge] ?? 0;
    const to = flat.pairs[2 * edge + 1] ?? 0;
    if (from === hovered || to === hovered) {
      near[from] = near[to] = 1;
      edges[edge] = EDGE.lit;
    } else edges[edge] = EDGE.faded;
  }
  for (let node = 0; node < nodes.length; node += 1) {
    const mark = nodes[node] ?? 0;
    if ((mark & NODE.hidden) === 0) nodes[node] = near[node] === 1 ? 0 : NODE.faded;
  }
}
