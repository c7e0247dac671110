import { describe, expect, it } from 'vitest';
import { buildNeighbours, CONCEPT_STATES, filterEdges, flatten, RELATION_KINDS } from '../../../src/core/graph';
import { breadGraph } from './builders';

describe('flatten', () => {
  it('keeps the order of the slice and says the same in numbers', () => {
    const slice = breadGraph().slice();
    const flat = flatten(slice);
    const keys = slice.nodes.map((node) => node.key);
    expect(flat.count).toBe(7);
    slice.edges.forEach((edge, at) => {
      expect(keys[flat.pairs[2 * at]!]).toBe(edge.from);
      expect(keys[flat.pairs[2 * at + 1]!]).toBe(edge.to);
      expect(RELATION_KINDS[flat.kinds[at]!]).toBe(edge.kind);
      expect(flat.confidences[at]).toBe(edge.confidence);
      expect(flat.evidences[at]).toBe(edge.evidence.length);
    });
    slice.nodes.forEach((node, at) => {
      expect(CONCEPT_STATES[flat.states[at]!]).toBe(node.state);
      expect(flat.degrees[at]).toBe(node.degree);
      expect(flat.communities[at]).toBe(-1);
    });
  });

  it('lists each neighbour once, ascending, in both directions', () => {
    const graph = buildNeighbours(4, Uint32Array.from([2, 0, 0, 2, 1, 1, 0, 1, 2, 0]));
    const rows = Array.from({ length: 4 }, (_, node) => [
      ...graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1]),
    ]);
    expect(rows).toEqual([[1, 2], [0], [0], []]);
  });

  it('bears an empty slice', () => {
    expect(flatten({ nodes: [], edges: [] }).count).toBe(0);
  });

  it('leaves out relations whose ends are not in the slice', () => {
    const { nodes, edges } = breadGraph().slice();
    const some = { nodes: nodes.slice(0, 2), edges };
    expect(flatten(some).pairs).toHaveLength(0);
  });
});

describe('filterEdges', () => {
  it('keeps nodes and the wanted relations', () => {
    const slice = breadGraph().slice();
    const filtered = filterEdges(slice, (edge) => edge.kind === 'contrasts');
    expect(filtered.nodes).toBe(slice.nodes);
    expect(filtered.edges).toHaveLength(1);
  });
});
