import { describe, expect, it } from 'vitest';
import { CONCEPT_STATES, flatten, RELATION_KINDS, shapeFlat } from '../../../src/core/graph';
import { breadGraph } from '../../core/graph/builders';
import { edgeAt, nodeAt, nodeTowards, type Drawing } from '../../../src/ui/graph/drawing-geometry';
import { EDGE, markDrawing, NODE, type MarkInput } from '../../../src/ui/graph/drawing-marks';
import { readKey } from '../../../src/ui/graph/graph-keys';

const slice = breadGraph().slice();
const flat = flatten(slice);
const number = (key: string): number => slice.nodes.findIndex((node) => node.key === key);
const shown = (ids: readonly string[]) => ids.map(() => 'shown' as const);
const plain: MarkInput = {
  flat,
  kinds: shown(RELATION_KINDS),
  states: shown(CONCEPT_STATES),
  orphans: true,
  found: null,
  hovered: -1,
  current: -1,
  near: -1,
  edge: -1,
  selected: new Set(),
  foci: new Set(),
  pinned: new Set(),
};
const hiddenNodes = (input: MarkInput): string[] =>
  slice.nodes.filter((_, at) => (markDrawing(input).nodes[at]! & NODE.hidden) !== 0).map(({ key }) => key);

describe('markDrawing', () => {
  it('hides states with their relations, kinds alone, and what is left without relations where asked', () => {
    const states = CONCEPT_STATES.map((state) => (state === 'linked' ? 'hidden' : 'shown'));
    expect(hiddenNodes({ ...plain, states })).toEqual(['flour', 'oven spring']);
    const { edges } = markDrawing({ ...plain, states });
    for (const [at, edge] of slice.edges.entries()) {
      const isGone = [edge.from, edge.to].some((key) => key === 'flour' || key === 'oven spring');
      expect(edges[at]! & EDGE.hidden).toBe(isGone ? EDGE.hidden : 0);
    }
    const kinds = RELATION_KINDS.map((kind) => (kind === 'is-a' ? 'shown' : 'hidden'));
    expect(hiddenNodes({ ...plain, kinds })).toEqual([]);
    expect(hiddenNodes({ ...plain, kinds, orphans: false })).not.toContain('bread');
    expect(hiddenNodes({ ...plain, kinds, orphans: false })).toContain('flour');
    const foci = new Set([number('flour')]);
    expect(hiddenNodes({ ...plain, kinds, orphans: false, foci })).not.toContain('flour');
  });

  it('leaves the neighbourhood of the hovered node and fades the rest', () => {
    const marks = markDrawing({ ...plain, hovered: number('bread') });
    const faded = slice.nodes.filter((_, at) => (marks.nodes[at]! & NODE.faded) !== 0).map(({ key }) => key);
    expect(faded).not.toContain('bread');
    expect(faded).not.toContain('sourdough');
    expect(faded).toContain('flour');
    for (const [at, edge] of slice.edges.entries()) {
      expect(marks.edges[at]).toBe(edge.from === 'bread' || edge.to === 'bread' ? EDGE.lit : EDGE.faded);
    }
  });

  it('lights the relations of what keys and fingers have gone to, and fades nothing', () => {
    const marks = markDrawing({ ...plain, near: number('bread') });
    expect([...marks.nodes].every((mark) => (mark & NODE.faded) === 0)).toBe(true);
    for (const [at, edge] of slice.edges.entries()) {
      expect(marks.edges[at]).toBe(edge.from === 'bread' || edge.to === 'bread' ? EDGE.lit : 0);
    }
    expect(markDrawing({ ...plain, near: number('bread'), hovered: number('flour') })).toEqual(
      markDrawing({ ...plain, hovered: number('flour') }),
    );
  });

  it('lights what a search found and fades what it did not', () => {
    const found = Uint8Array.from(slice.nodes, ({ key }) => (key === 'flour' ? 1 : 0));
    const { nodes } = markDrawing({ ...plain, found });
    expect(nodes[number('flour')]).toBe(NODE.found);
    expect(nodes[number('bread')]).toBe(NODE.faded);
  });
});

describe('places of a drawing', () => {
  const positions = Float32Array.from(slice.nodes.flatMap((_, at) => [100 * (at % 3), 100 * Math.floor(at / 3)]));
  const drawing: Drawing = { shapes: shapeFlat(flat), positions, marks: markDrawing(plain) };
  const camera = { x: 0, y: 0, k: 1 };

  it('are found under the mouse', () => {
    for (const at of slice.nodes.keys()) {
      expect(nodeAt(drawing, { x: positions[2 * at]!, y: positions[2 * at + 1]! }, camera, 0)).toBe(at);
    }
    expect(nodeAt(drawing, { x: 50, y: 50 }, camera, 4)).toBe(-1);
  });

  it('have the relation that passes there', () => {
    for (const [at, edge] of slice.edges.entries()) {
      const [from, to] = [number(edge.from), number(edge.to)];
      const bend = drawing.shapes.bends[at]!;
      const [dx, dy] = [positions[2 * to]! - positions[2 * from]!, positions[2 * to + 1]! - positions[2 * from + 1]!];
      const length = Math.hypot(dx, dy);
      const middle = {
        x: positions[2 * from]! + dx / 2 - (dy / length) * bend * 0.5 * 0.75,
        y: positions[2 * from + 1]! + dy / 2 + (dx / length) * bend * 0.5 * 0.75,
      };
      const found = slice.edges[edgeAt(drawing, middle, camera, 3)]!;
      expect([found.from, found.to].sort()).toEqual([edge.from, edge.to].sort());
    }
    expect(edgeAt(drawing, { x: -500, y: -500 }, camera, 3)).toBe(-1);
  });

  it('are walked: a neighbour in the direction goes before what is nearer but none', () => {
    expect(nodeTowards(drawing, [2], { from: 0, direction: { x: 1, y: 0 } })).toBe(2);
    expect(nodeTowards(drawing, [], { from: 0, direction: { x: 1, y: 0 } })).toBe(1);
    expect(nodeTowards(drawing, [], { from: 0, direction: { x: -1, y: 0 } })).toBe(-1);
    expect(nodeTowards(drawing, [], { from: 0, direction: { x: 0, y: 1 } })).toBe(3);
  });
});

describe('readKey', () => {
  const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
    readKey({ key, code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more });

  it('knows the keys of the drawing, on other keyboards too, and leaves the rest alone', () => {
    expect(press('ArrowUp')).toEqual({ kind: 'walk', direction: { x: 0, y: -1 } });
    expect(press('Enter')).toEqual({ kind: 'open', how: 'here' });
    expect(press('Enter', { shiftKey: true })).toEqual({ kind: 'open', how: 'new-tab' });
    expect(press('з', { code: 'KeyP' })).toEqual({ kind: 'pin' });
    expect(press('х', { code: 'BracketLeft' })).toEqual({ kind: 'edge', step: -1 });
    expect(press('p', { code: 'KeyP', ctrlKey: true })).toBeNull();
    expect(press('ArrowUp', { altKey: true })).toBeNull();
    expect(press('Tab')).toBeNull();
  });
});
