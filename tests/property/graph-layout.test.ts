import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNeighbours, createLayout, ConceptGraph, placeNodes, radialLayout, tick } from '../../src/core/graph';
import { boxesOverlap } from '../../src/core/graph/scene/box-field';
import { buildScene } from '../../src/core/graph';
import { concept, found } from '../core/graph/builders';

const pairs = (count: number) =>
  fc
    .array(fc.nat(count - 1), { maxLength: 3 * count })
    .map((ends) => Uint32Array.from(ends.slice(0, ends.length - (ends.length % 2))));
const joined = fc.integer({ min: 1, max: 60 }).chain((count) => pairs(count).map((ends) => ({ count, ends })));
const bytes = (positions: Float32Array) => Buffer.from(positions.buffer).toString('hex');

describe('layout', () => {
  it('is the same to the bit for the same graph and seed, and never leaves the numbers', () => {
    fc.assert(
      fc.property(joined, fc.integer(), ({ count, ends }, seed) => {
        const run = () => {
          const layout = createLayout(buildNeighbours(count, ends), { seed });
          for (let step = 0; step < 40; step += 1) tick(layout);
          return layout.positions;
        };
        const first = run();
        expect(first.every((value) => Number.isFinite(value))).toBe(true);
        expect(bytes(run())).toBe(bytes(first));
      }),
    );
  });

  it('does not depend on the order in which concepts and notes came', () => {
    fc.assert(
      fc.property(joined, fc.func(fc.integer()), ({ count, ends }, rank) => {
        const concepts = Array.from({ length: count }, (_, node) => concept(`k${node}`));
        const relations = Array.from({ length: ends.length / 2 }, (_, at) =>
          found(`k${ends[2 * at]!}`, 'link', `k${ends[2 * at + 1]!}`),
        );
        const plain = new ConceptGraph();
        plain.setConcepts(concepts);
        relations.forEach((relation, at) => {
          plain.setNote(`${at}.md`, [relation]);
        });
        const shuffled = new ConceptGraph();
        const order = relations.map((_, at) => at).sort((a, b) => rank(a) - rank(b));
        for (const at of order) shuffled.setNote(`${at}.md`, [relations[at]!]);
        shuffled.setConcepts([...concepts].sort((a, b) => rank(a.key) - rank(b.key)));
        expect(bytes(placeNodes(shuffled.slice(), { ticks: 10 }))).toBe(
          bytes(placeNodes(plain.slice(), { ticks: 10 })),
        );
      }),
    );
  });

  it('takes any saved places at all', () => {
    fc.assert(
      fc.property(joined, fc.array(fc.float(), { maxLength: 130 }), ({ count, ends }, saved) => {
        const layout = createLayout(buildNeighbours(count, ends), { saved: { positions: Float32Array.from(saved) } });
        for (let step = 0; step < 20; step += 1) tick(layout);
        expect(layout.positions.every((value) => Number.isFinite(value))).toBe(true);
      }),
    );
  });

  it('lists neighbours of both ends, ascending, each once', () => {
    fc.assert(
      fc.property(joined, ({ count, ends }) => {
        const graph = buildNeighbours(count, ends);
        const expected = Array.from({ length: count }, () => new Set<number>());
        for (let at = 0; at < ends.length; at += 2) {
          if (ends[at] === ends[at + 1]) continue;
          expected[ends[at]!]!.add(ends[at + 1]!);
          expected[ends[at + 1]!]!.add(ends[at]!);
        }
        expected.forEach((row, node) => {
          const own = graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1]);
          expect([...own]).toEqual([...row].sort((a, b) => a - b));
        });
      }),
    );
  });

  it('puts rings farther out the more steps away they are', () => {
    fc.assert(
      fc.property(joined, ({ count, ends }) => {
        const graph = buildNeighbours(count, ends);
        const positions = radialLayout(graph, [0]);
        const radius = (node: number) => Math.hypot(positions[2 * node]!, positions[2 * node + 1]!);
        expect(radius(0)).toBe(0);
        for (let node = 1; node < count; node += 1) expect(radius(node)).toBeGreaterThan(50);
        for (const next of graph.neighbours.subarray(0, graph.offsets[1])) {
          expect(radius(next)).toBeCloseTo(radius(graph.neighbours[0]!), 2);
        }
      }),
    );
  });
});

describe('labels', () => {
  it('never overlap', () => {
    fc.assert(
      fc.property(
        joined,
        fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 120 }),
        ({ count, ends }, places) => {
          const graph = new ConceptGraph();
          graph.setConcepts(Array.from({ length: count }, (_, node) => concept(`concept ${node}`)));
          graph.setNote(
            'a.md',
            Array.from({ length: ends.length / 2 }, (_, at) =>
              found(`concept ${ends[2 * at]!}`, 'is-a', `concept ${ends[2 * at + 1]!}`),
            ),
          );
          const { labels } = buildScene(graph.slice(), Float32Array.from(places));
          labels.forEach((label, at) => {
            for (const other of labels.slice(at + 1)) expect(boxesOverlap(label.box, other.box)).toBe(false);
          });
        },
      ),
    );
  });
});
