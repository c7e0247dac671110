import { describe, expect, it } from 'vitest';
import {
  buildNeighbours,
  ConceptGraph,
  createLayout,
  drawGraph,
  radialLayout,
  seededRandom,
  tick,
  toCanvas,
  toGraphml,
  type GraphSlice,
  type Layout,
} from '../../src/core/graph';
import { communitiesOf, pathBetween } from '../../src/core/graph';
import type { FoundRelation } from '../../src/core/concepts';
import { concept, found } from '../core/graph/builders';
import { GROWTH_LIMIT, growthOf } from '../support/growth';

function randomPairs(count: number): Uint32Array {
  const random = seededRandom(count);
  return Uint32Array.from({ length: 6 * count }, () => Math.floor(random() * count));
}

function warmedUp(count: number): Layout {
  const layout = createLayout(buildNeighbours(count, randomPairs(count)));
  for (let step = 0; step < 3; step += 1) tick(layout);
  return layout;
}

function tenTicks(layout: Layout): void {
  for (let step = 0; step < 10; step += 1) tick(layout);
}

/** Each concept with others of its forty: neighbours in memory are near, whatever the size. */
function relations(count: number): FoundRelation[] {
  return Array.from({ length: count }, (_, at) =>
    found(`k${at}`, 'link', `k${at - (at % 40) + ((7 * at + 3) % 40)}`, { from: at, to: at + 1 }),
  );
}

/** Rings of forty: how often the search for communities goes over them does not depend on their number. */
function rings(count: number): ConceptGraph {
  const graph = new ConceptGraph();
  graph.setConcepts(Array.from({ length: count }, (_, at) => concept(`k${at}`)));
  for (let at = 0; at < count; at += 1) {
    const next = at % 40 === 39 ? at - 39 : at + 1;
    graph.setNote(`${at}.md`, [found(`k${at}`, 'link', `k${next}`), found(`k${at}`, 'is-a', `k${next}`)]);
  }
  return graph;
}

describe('a tick grows as n log n', () => {
  it('on a random graph', () => {
    expect(growthOf(2500, warmedUp, tenTicks)).toBeLessThan(GROWTH_LIMIT);
  });

  it('with all bodies in one place but one far away', () => {
    const crowd = (count: number) => {
      const positions = new Float32Array(2 * count);
      positions[0] = 999_999;
      return createLayout(buildNeighbours(count, randomPairs(count)), { saved: { positions } });
    };
    expect(growthOf(4000, crowd, tick)).toBeLessThan(GROWTH_LIMIT);
  });

  it('on a star', () => {
    const star = (count: number) =>
      createLayout(
        buildNeighbours(
          count,
          Uint32Array.from({ length: 2 * count }, (_, at) => (at % 2) * (at >> 1)),
        ),
      );
    expect(growthOf(5000, star, tenTicks)).toBeLessThan(GROWTH_LIMIT);
  });
});

describe('the model grows with what is fed', () => {
  it('note by note', () => {
    expect(
      growthOf(2000, relations, (all) => {
        const graph = new ConceptGraph();
        all.forEach((relation, at) => {
          graph.setNote(`${at}.md`, [relation]);
        });
      }),
    ).toBeLessThan(GROWTH_LIMIT);
  });

  it('from one note with many relations of one pair', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => found('a', 'link', 'b', { from: at }));
    expect(
      growthOf(10_000, many, (all) => {
        const graph = new ConceptGraph();
        graph.setNote('a.md', all);
        graph.slice();
      }),
    ).toBeLessThan(GROWTH_LIMIT);
  });

  it('when one hub is named by every note', () => {
    const hub = (count: number) => Array.from({ length: count }, (_, at) => found('hub', 'link', `k${at}`));
    expect(
      growthOf(2000, hub, (all) => {
        const graph = new ConceptGraph();
        all.forEach((relation, at) => {
          graph.setNote(`${at}.md`, [relation, found('hub', 'is-a', 'thing')]);
        });
        all.forEach((_, at) => {
          graph.setNote(`${at}.md`, null);
        });
      }),
    ).toBeLessThan(GROWTH_LIMIT);
  });

  it('in communities and in a whole slice', () => {
    expect(growthOf(800, rings, (graph) => graph.slice(null, communitiesOf(graph)))).toBeLessThan(GROWTH_LIMIT);
  });

  it('in a path across', () => {
    const chain = (count: number) => {
      const graph = new ConceptGraph();
      graph.setNote(
        'a.md',
        Array.from({ length: count }, (_, at) => found(`k${at}`, 'link', `k${at + 1}`)),
      );
      return { graph, last: `k${count}` };
    };
    expect(growthOf(2000, chain, ({ graph, last }) => pathBetween(graph, 'k0', last))).toBeLessThan(GROWTH_LIMIT);
  });
});

describe('drawing grows with the graph', () => {
  const sliced = (count: number): GraphSlice => {
    const keyOf = (node: number) => `k${String(node).padStart(6, '0')}`;
    const pairs = randomPairs(count);
    return {
      nodes: Array.from({ length: count }, (_, node) => ({
        key: keyOf(node),
        name: `Concept ${node}`,
        state: 'defined',
        note: null,
        degree: 2,
        community: null,
      })),
      edges: Array.from({ length: count }, (_, at) => ({
        from: keyOf(pairs[2 * at]!),
        to: keyOf(pairs[2 * at + 1]!),
        kind: 'contrasts',
        confidence: 90,
        evidence: [{ path: 'a.md', from: at, to: at + 1 }],
      })),
    };
  };
  const piled = (slice: GraphSlice) => new Float32Array(slice.nodes.length * 2);

  it('in a scene', () => {
    expect(growthOf(2500, sliced, (slice) => drawGraph(slice, { ticks: 1 }))).toBeLessThan(GROWTH_LIMIT);
  });

  it('on a canvas, also where all stand in one place', () => {
    expect(growthOf(2500, sliced, (slice) => toCanvas(slice, piled(slice)))).toBeLessThan(GROWTH_LIMIT);
  });

  it('in GraphML', () => {
    const options = { definitionOf: () => 'words', quoteOf: () => 'words' };
    expect(growthOf(5000, sliced, (slice) => toGraphml(slice, options))).toBeLessThan(GROWTH_LIMIT);
  });

  it('on rings', () => {
    // Each node joined to the one of half its number: neighbours in memory are near, whatever the size.
    const graph = (count: number) =>
      buildNeighbours(
        count,
        Uint32Array.from({ length: 2 * count }, (_, at) => (at % 2 === 0 ? at >> 1 : at >> 2)),
      );
    expect(growthOf(15_000, graph, (one) => radialLayout(one, [0]))).toBeLessThan(GROWTH_LIMIT);
  });
});
