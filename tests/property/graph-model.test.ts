import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bareTexts,
  ConceptGraph,
  drawGraph,
  flatten,
  placeNodes,
  RELATION_KINDS,
  toCanvas,
  toDocument,
  toDot,
  toGraphml,
  toJson,
  toMermaid,
  toSvg,
} from '../../src/core/graph';
import { communitiesOf, pathBetween } from '../../src/core/graph';
import type { Concept, FoundRelation } from '../../src/core/concepts';
import { concept, found } from '../core/graph/builders';
import { parseXml } from '../core/graph/xml';

const keys = ['a', 'b', 'c', 'constructor', '__proto__', '7', 'toString', 'ё'];
const key = fc.constantFrom(...keys);
const relation: fc.Arbitrary<FoundRelation> = fc
  .tuple(key, fc.constantFrom(...RELATION_KINDS), key, fc.nat(50), fc.nat(9), fc.integer({ min: 50, max: 100 }))
  .map(([source, kind, target, from, length, confidence]) =>
    found(source, kind, target, { from, to: from + length, confidence }),
  );
const path = fc.constantFrom('one.md', 'two.md', 'three.md', 'constructor');

type Step =
  | { readonly do: 'note'; readonly path: string; readonly relations: readonly FoundRelation[] | null }
  | { readonly do: 'rename'; readonly path: string; readonly to: string }
  | { readonly do: 'concept'; readonly concept: Concept }
  | { readonly do: 'remove'; readonly key: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('note' as const),
      path,
      relations: fc.option(fc.array(relation, { maxLength: 8 })),
    }),
  },
  fc.record({ do: fc.constant('rename' as const), path, to: path }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('concept' as const),
      concept: fc
        .tuple(key, fc.constantFrom('defined' as const, 'suggested' as const, 'linked' as const))
        .map(([name, state]) => concept(name, { state })),
    }),
  },
  fc.record({ do: fc.constant('remove' as const), key }),
);

/** What the steps leave: the notes and concepts as they are at the end. */
function play(graph: ConceptGraph, steps: readonly Step[]) {
  const notes = new Map<string, readonly FoundRelation[]>();
  const concepts = new Map<string, Concept>();
  const set = (at: string, relations: readonly FoundRelation[] | null) => {
    graph.setNote(at, relations);
    if (relations === null) notes.delete(at);
    else notes.set(at, relations);
  };
  for (const one of steps) {
    if (one.do === 'note') set(one.path, one.relations);
    else if (one.do === 'rename') {
      const relations = notes.get(one.path) ?? null;
      set(one.path, null);
      set(one.to, relations);
    } else if (one.do === 'concept') {
      graph.setConcepts([one.concept]);
      concepts.set(one.concept.key, one.concept);
    } else {
      graph.setConcepts([], [one.key]);
      concepts.delete(one.key);
    }
  }
  return { notes, concepts };
}

function rebuild(left: ReturnType<typeof play>): ConceptGraph {
  const graph = new ConceptGraph();
  for (const [at, relations] of [...left.notes].reverse()) graph.setNote(at, relations);
  graph.setConcepts([...left.concepts.values()].reverse());
  return graph;
}

describe('graph model', () => {
  it('fed by differences is the graph built anew from what is left', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const graph = new ConceptGraph();
        const built = rebuild(play(graph, steps));
        expect(graph.slice(null, communitiesOf(graph))).toEqual(built.slice(null, communitiesOf(built)));
        for (const one of keys) {
          expect(graph.relationsOf(one)).toEqual(built.relationsOf(one));
          expect([...graph.neighbourhood([one], 2)]).toEqual([...built.neighbourhood([one], 2)]);
          expect(pathBetween(graph, one, 'a')).toEqual(pathBetween(built, one, 'a'));
        }
      }),
    );
  });

  it('is empty when everything has been taken away', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const graph = new ConceptGraph();
        const left = play(graph, steps);
        for (const at of left.notes.keys()) graph.setNote(at, null);
        graph.setConcepts([], left.concepts.keys());
        expect([graph.order, graph.size]).toEqual([0, 0]);
      }),
    );
  });

  it('holds no edge without evidence, no contrast twice, no end outside its nodes', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const graph = new ConceptGraph();
        play(graph, steps);
        const { nodes, edges } = graph.slice();
        const inside = new Set(nodes.map((node) => node.key));
        for (const edge of edges) {
          expect(edge.evidence.length).toBeGreaterThan(0);
          expect(inside.has(edge.from) && inside.has(edge.to)).toBe(true);
          if (edge.kind === 'contrasts') expect(edge.from < edge.to).toBe(true);
        }
        expect(flatten({ nodes, edges }).pairs).toHaveLength(2 * edges.length);
      }),
    );
  });
});

describe('graph writers', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 30 });

  it('write what can be read back, whatever the names and sentences hold', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anything, { minLength: 2, maxLength: 6 }), anything, (names, words) => {
        const graph = new ConceptGraph();
        graph.setConcepts(names.map((name, at) => concept(name, { note: at % 2 === 0 ? words : null })));
        graph.setNote(
          words,
          names.slice(1).map((name, at) => found(names[at]!, RELATION_KINDS[at % 6]!, name)),
        );
        const slice = graph.slice();
        const quoteOf = () => words;
        expect(JSON.parse(toJson(slice, quoteOf))).toEqual(toDocument(slice, quoteOf));
        expect((JSON.parse(toCanvas(slice, placeNodes(slice))) as { nodes: unknown[] }).nodes).toHaveLength(
          names.length,
        );
        parseXml(toGraphml(slice, { definitionOf: quoteOf, quoteOf }).replace(/^<\?xml.*\?>/u, ''));
        parseXml(toSvg(drawGraph(slice, { ticks: 2 }), { texts: bareTexts, quoteOf }));
        expect(toMermaid(slice).split('\n').length).toBeLessThanOrEqual(names.length + slice.edges.length + 6);
        expect(toDot(slice).split('\n')).toHaveLength(names.length + slice.edges.length + 4);
      }),
      { numRuns: 50 },
    );
  });
});
