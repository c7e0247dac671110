import { flatten, type FlatGraph } from '../flat-graph';
import type { GraphSlice } from '../graph-slice';
import { createLayout, settled, tick } from '../layout/layout';
import { radialLayout } from '../layout/radial';
import type { SavedPlaces } from '../layout/warm-start';
import { buildScene, type SceneOptions } from './build-scene';
import type { Scene } from './scene';

/** Ticks of a drawing that does not move: then nothing is left to be seen moving. */
export const DRAWING_TICKS = 300;
/** Pixels a layout unit on rings, which keep their distance by themselves. */
const RADIAL_SCALE = 2;

/** How a drawing that does not move is laid out. */
export interface DrawingOptions extends Omit<SceneOptions, 'scale'> {
  /** `radial` needs foci, else it is `force`. Default `force`. */
  readonly mode?: 'force' | 'radial';
  readonly seed?: number;
  readonly saved?: SavedPlaces;
  /** Ticks at most; default `DRAWING_TICKS`. */
  readonly ticks?: number;
  /** Pixels that the discs should spread over: distances follow, text keeps its size. Default: by the number of nodes. */
  readonly spread?: number;
}

/** Positions of a slice's nodes in layout units, settled. O(ticks · n log n). */
export function placeNodes(slice: GraphSlice, options: DrawingOptions = {}): Float32Array {
  const flat = flatten(slice);
  const foci = fociOf(slice, flat, options);
  if (options.mode === 'radial' && foci.length > 0) return radialLayout(flat, foci);
  const layout = createLayout(flat, {
    seed: options.seed ?? 1,
    mostTicks: options.ticks ?? DRAWING_TICKS,
    ...(options.saved === undefined ? {} : { saved: options.saved }),
  });
  while (!settled(layout)) tick(layout);
  return layout.positions;
}

/** A scene for the page or a file, laid out to the end: the same slice and options give the same scene to the bit. */
export function drawGraph(slice: GraphSlice, options: DrawingOptions = {}): Scene {
  const positions = placeNodes(slice, options);
  return buildScene(slice, positions, { ...options, scale: scaleOf(slice.nodes.length, positions, options) });
}

function scaleOf(nodes: number, positions: Float32Array, { mode, spread }: DrawingOptions): number {
  const usual = mode === 'radial' ? RADIAL_SCALE : scaleFor(nodes);
  if (spread === undefined) return usual;
  const extent = Math.max(extentOf(positions, 0), extentOf(positions, 1));
  return extent === 0 ? usual : Math.min(usual, spread / extent);
}

/** Distance between the outermost places on one axis: 0 = across, 1 = down. */
function extentOf(positions: Float32Array, axis: 0 | 1): number {
  let low = Infinity;
  let high = -Infinity;
  for (const [at, place] of positions.entries()) {
    if (at % 2 !== axis) continue;
    low = Math.min(low, place);
    high = Math.max(high, place);
  }
  return Math.max(0, high - low);
}

/** Few nodes stand far apart, so that names and kinds find room; many must fit the page. */
function scaleFor(nodes: number): number {
  return Math.min(4, Math.max(1.2, 4 * Math.sqrt(12 / Math.max(1, nodes))));
}

function fociOf(slice: GraphSlice, flat: FlatGraph, options: DrawingOptions): number[] {
  const wanted = new Set(options.foci ?? []);
  const foci: number[] = [];
  for (let node = 0; node < flat.count; node += 1) {
    const key = slice.nodes[node]?.key;
    if (key !== undefined && wanted.has(key)) foci.push(node);
  }
  return foci;
}
