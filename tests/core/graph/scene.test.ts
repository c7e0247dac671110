import { describe, expect, it } from 'vitest';
import { boxesOverlap } from '../../../src/core/graph/scene/box-field';
import { estimateWidth, shorten } from '../../../src/core/graph/scene/text-width';
import {
  buildScene,
  ConceptGraph,
  drawGraph,
  middleOf,
  placeNodes,
  seededRandom,
  type Scene,
} from '../../../src/core/graph';
import { breadGraph, concept, found } from './builders';

function overlaps(scene: Scene): number {
  let count = 0;
  scene.labels.forEach((label, at) => {
    for (const other of scene.labels.slice(at + 1)) if (boxesOverlap(label.box, other.box)) count += 1;
  });
  return count;
}

describe('drawGraph', () => {
  it('shows every concept and relation, state by shape and focus by role', () => {
    const slice = breadGraph().slice();
    const scene = drawGraph(slice, { foci: ['sourdough'] });
    expect(scene.discs.map((disc) => [disc.node.key, disc.shape, disc.role])).toEqual([
      ['bread', 'filled', 'node'],
      ['flour', 'hollow', 'node'],
      ['gluten', 'dashed', 'node'],
      ['oven spring', 'hollow', 'node'],
      ['sourdough', 'filled', 'focus'],
      ['starter', 'dashed', 'node'],
      ['yeast bread', 'filled', 'node'],
    ]);
    expect(scene.curves.map((curve) => curve.relation)).toEqual(slice.edges);
    expect(scene.labels.filter((label) => label.role === 'name')).toHaveLength(7);
  });

  it('draws what the layout has not seen yet in the middle', () => {
    const slice = breadGraph().slice(['bread', 'flour', 'gluten']);
    const scene = buildScene(slice, Float32Array.from([100, 50, -20, 30]), { scale: 2 });
    const [bread, flour, gluten] = scene.discs;
    expect([bread!.x - gluten!.x, bread!.y - gluten!.y].map(Math.round)).toEqual([200, 100]);
    expect([flour!.x - gluten!.x, flour!.y - gluten!.y].map(Math.round)).toEqual([-40, 60]);
  });

  it('keeps discs within the width that it is given, and never pulls them apart', () => {
    const slice = breadGraph().slice();
    const extent = (spread?: number): number => {
      const { discs } = drawGraph(slice, spread === undefined ? {} : { spread });
      const across = discs.map((disc) => disc.x);
      const down = discs.map((disc) => disc.y);
      return Math.max(Math.max(...across) - Math.min(...across), Math.max(...down) - Math.min(...down));
    };
    expect(extent(90)).toBeCloseTo(90, 3);
    expect(extent(1e6)).toBe(extent());
    const single = breadGraph().slice(['bread']);
    expect(drawGraph(single, { spread: 90 })).toEqual(drawGraph(single));
  });

  it('gives an arrow to what has a direction, dashes to the doubtful, width by evidences, opacity by confidence', () => {
    const curves = drawGraph(breadGraph().slice()).curves;
    const of = (kind: string) => curves.find((curve) => curve.relation.kind === kind)!;
    expect(of('contrasts').arrow).toBeNull();
    expect(of('is-a').arrow).toHaveLength(3);
    expect(of('contrasts').width).toBe(2);
    expect(of('is-a').width).toBe(1);
    expect(of('part-of').dashed).toBe(true);
    expect(of('requires').dashed).toBe(false);
    expect(of('link').opacity).toBe(1);
    expect(of('mentions').opacity).toBeLessThan(of('is-a').opacity);
  });

  it('draws three kinds both ways between a pair as separate curves, each with its label', () => {
    const graph = new ConceptGraph();
    graph.setNote('a.md', [
      ...(['is-a', 'requires', 'link'] as const).flatMap((kind) => [found('a', kind, 'b'), found('b', kind, 'a')]),
      found('a', 'contrasts', 'b'),
    ]);
    const slice = graph.slice();
    const scene = buildScene(slice, Float32Array.from([0, 0, 400, 30]));
    expect(scene.curves).toHaveLength(7);
    const middles = scene.curves.map(middleOf);
    middles.forEach((one, at) => {
      for (const other of middles.slice(at + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(10);
    });
    expect(scene.labels.filter((label) => label.role === 'kind')).toHaveLength(7);
    expect(new Set(scene.labels.map((label) => `${label.role} ${label.of}`)).size).toBe(9);
  });

  it('lets no two labels overlap and none leave the scene', () => {
    const random = seededRandom(4);
    const graph = new ConceptGraph();
    const names = Array.from({ length: 150 }, (_, at) => `A rather long name ${at}`);
    graph.setConcepts(names.map((name) => concept(name)));
    const pick = () => names[Math.floor(random() * names.length)]!;
    graph.setNote(
      'a.md',
      Array.from({ length: 200 }, () => found(pick(), 'is-a', pick())),
    );
    const scene = drawGraph(graph.slice());
    expect(scene.labels.length).toBeGreaterThan(100);
    expect(overlaps(scene)).toBe(0);
    for (const { box } of scene.labels) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(scene.width);
      expect(box.y + box.height).toBeLessThanOrEqual(scene.height);
    }
  });

  it('stops at 400 labels', () => {
    const graph = new ConceptGraph();
    graph.setConcepts(Array.from({ length: 450 }, (_, at) => concept(`n${at}`)));
    graph.setNote('a.md', [found('n1', 'is-a', 'n2')]);
    const positions = Float32Array.from({ length: 900 }, (_, at) => (at % 2 === 0 ? (at % 60) * 50 : at * 10));
    expect(buildScene(graph.slice(), positions).labels).toHaveLength(400);
  });

  it('leaves a name out that finds no free place, the less joined one', () => {
    const graph = new ConceptGraph();
    graph.setNote('a.md', [found('hub', 'link', 'a'), found('hub', 'link', 'b')]);
    const scene = buildScene(graph.slice(), new Float32Array(6));
    const names = scene.labels.filter((label) => label.role === 'name');
    expect(names.map((label) => label.text)).toContain('hub');
    expect(overlaps(scene)).toBe(0);
    expect(scene.curves.every((curve) => Number.isFinite(curve.end.x))).toBe(true);
  });

  it('uses the measure and the words that it is given', () => {
    const scene = drawGraph(breadGraph().slice(), { measure: (text) => text.length * 20, kindText: () => 'x' });
    expect(scene.labels.find((label) => label.role === 'kind')?.box.width).toBe(20);
    expect(scene.labels.find((label) => label.text === 'Bread')?.box.width).toBe(100);
  });

  it('draws rings round the foci, or the free layout where none of them is there', () => {
    const slice = breadGraph().slice();
    const radial = placeNodes(slice, { mode: 'radial', foci: ['sourdough'] });
    expect([radial[8], radial[9]]).toEqual([0, 0]);
    expect(placeNodes(slice, { mode: 'radial', foci: ['rye'] })).toEqual(placeNodes(slice));
    expect(drawGraph(slice, { mode: 'radial', foci: ['sourdough'] }).discs).toHaveLength(7);
  });

  it('stops after the given ticks and starts from saved places', () => {
    const slice = breadGraph().slice();
    expect(placeNodes(slice, { ticks: 3 })).not.toEqual(placeNodes(slice));
    const saved = { positions: placeNodes(slice), pinned: new Uint8Array(7).fill(1) };
    expect(placeNodes(slice, { saved })).toEqual(saved.positions);
  });

  it('is empty for nothing', () => {
    const scene = drawGraph({ nodes: [], edges: [] });
    expect(scene).toMatchObject({ discs: [], curves: [], labels: [] });
    expect(scene.width).toBeGreaterThan(0);
  });

  it('leaves out relations whose ends are not shown', () => {
    const { nodes, edges } = breadGraph().slice();
    expect(drawGraph({ nodes: nodes.slice(0, 2), edges }).curves).toEqual([]);
  });
});

describe('shorten', () => {
  it('folds blanks and cuts by grapheme', () => {
    expect(shorten('  a\n b ', 10)).toBe('a b');
    expect(shorten('abcdefgh', 5)).toBe('abcd…');
    expect(shorten('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2)).toBe('👩‍👩‍👧…');
    expect(shorten('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 9)).toBe('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧');
    expect(shorten(`a${'\u0301'.repeat(500)}b`, 3)).toMatch(/…$/u);
  });
});

describe('estimateWidth', () => {
  it('counts Han as wide and marks as nothing', () => {
    expect(estimateWidth('漢字', 10)).toBe(20);
    expect(estimateWidth('e\u0301', 10)).toBe(estimateWidth('e', 10));
  });
});
