import type { ConceptState, RelationKind } from '../../concepts';
import type { GraphSlice } from '../graph-slice';
import { drawCurves } from './curves';
import { placeLabels } from './labels';
import type { Box, Curve, Disc, Label, Point, Scene } from './scene';
import { estimateWidth, type MeasureText } from './text-width';

const SHAPES = { defined: 'filled', suggested: 'dashed', linked: 'hollow' } as const satisfies Record<
  ConceptState,
  Disc['shape']
>;
const SMALLEST = 6;
const LARGEST = 20;
const MARGIN = 16;

/** How a scene is made. */
export interface SceneOptions {
  /** Pixels a layout unit. Default 1. */
  readonly scale?: number;
  /** Keys drawn as foci. */
  readonly foci?: readonly string[];
  readonly measure?: MeasureText;
  /** Words for kinds of relation; their ids when left out. */
  readonly kindText?: (kind: RelationKind) => string;
}

/** The scene of a slice whose node `i` is at `positions[2i], positions[2i + 1]`. */
export function buildScene(slice: GraphSlice, positions: Float32Array, options: SceneOptions = {}): Scene {
  const scale = options.scale ?? 1;
  const foci = new Set(options.foci ?? []);
  const discs = slice.nodes.map((node, number): Disc => ({
    node,
    x: (positions[2 * number] ?? 0) * scale,
    y: (positions[2 * number + 1] ?? 0) * scale,
    radius: radiusOf(node.degree),
    shape: SHAPES[node.state],
    role: foci.has(node.key) ? 'focus' : 'node',
  }));
  const curves = drawCurves(slice.edges, discs);
  const labels = placeLabels(discs, curves, {
    measure: options.measure ?? estimateWidth,
    kindText: options.kindText ?? ((kind) => kind),
  });
  return fitToOrigin(discs, curves, labels);
}

/** Pixels, by the number of relations in the whole graph. */
export function radiusOf(degree: number): number {
  return Math.min(LARGEST, SMALLEST + 1.5 * Math.sqrt(degree));
}

function fitToOrigin(discs: readonly Disc[], curves: readonly Curve[], labels: readonly Label[]): Scene {
  const bounds = boundsOf([
    ...discs.map((disc) => ({
      x: disc.x - disc.radius,
      y: disc.y - disc.radius,
      width: 2 * disc.radius,
      height: 2 * disc.radius,
    })),
    ...curves.map((curve) => ({ ...curve.control, width: 0, height: 0 })),
    ...labels.map((label) => label.box),
  ]);
  const shift = { x: MARGIN - bounds.x, y: MARGIN - bounds.y };
  return {
    width: bounds.width + 2 * MARGIN,
    height: bounds.height + 2 * MARGIN,
    discs: discs.map((disc) => ({ ...disc, ...moved(disc, shift) })),
    curves: curves.map((curve) => moveCurve(curve, shift)),
    labels: labels.map((label) => ({
      ...label,
      ...moved(label, shift),
      box: { ...label.box, ...moved(label.box, shift) },
    })),
  };
}

function moveCurve(curve: Curve, shift: Point): Curve {
  const { arrow } = curve;
  return {
    ...curve,
    start: moved(curve.start, shift),
    control: moved(curve.control, shift),
    end: moved(curve.end, shift),
    arrow: arrow === null ? null : [moved(arrow[0], shift), moved(arrow[1], shift), moved(arrow[2], shift)],
  };
}

function moved(point: Point, shift: Point): Point {
  return { x: point.x + shift.x, y: point.y + shift.y };
}

function boundsOf(boxes: readonly Box[]): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}
