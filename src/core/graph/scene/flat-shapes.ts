import type { FlatGraph } from '../flat-graph';
import { isDirected, RELATION_KINDS } from '../relation-kinds';
import { radiusOf } from './build-scene';
import { DOUBTFUL, LANE, opacityOf, widthOf } from './curves';

/** What a moving drawing needs beside the places: the numbers of a scene's discs and curves as typed arrays. */
export interface FlatShapes {
  /** Number of discs. */
  readonly count: number;
  /** Pixels, of each disc. */
  readonly radii: Float32Array;
  /** Index in `CONCEPT_STATES`, of each disc. */
  readonly states: Uint8Array;
  /** Two discs a curve. */
  readonly pairs: Uint32Array;
  /** How far the control point of each curve lies beside the middle of its line, in pixels; 0 for a straight one. */
  readonly bends: Float32Array;
  /** Pixels, of each curve. */
  readonly widths: Float32Array;
  /** 0–1, of each curve. */
  readonly opacities: Float32Array;
  /** 1 = has an arrow, 2 = dashed; of each curve. */
  readonly flags: Uint8Array;
}

/** The shapes of a flat graph, the same that `buildScene` gives one by one; linear. */
export function shapeFlat(flat: FlatGraph): FlatShapes {
  const edges = flat.kinds.length;
  const arrows = RELATION_KINDS.map((kind) => (isDirected(kind) ? 1 : 0));
  return {
    count: flat.count,
    radii: Float32Array.from(flat.degrees, radiusOf),
    states: flat.states,
    pairs: flat.pairs,
    bends: bendsOf(flat),
    widths: Float32Array.from(flat.evidences, widthOf),
    opacities: Float32Array.from(flat.confidences, opacityOf),
    flags: Uint8Array.from(
      { length: edges },
      (_, edge) => (arrows[flat.kinds[edge] ?? 0] ?? 0) | ((flat.confidences[edge] ?? 0) < DOUBTFUL ? 2 : 0),
    ),
  };
}

/** The relations of one pair take lanes side by side in their order, whichever way they point. */
function bendsOf({ pairs, count }: FlatGraph): Float32Array {
  const edges = pairs.length / 2;
  const lanes = new Map<number, number>();
  const taken = new Uint16Array(edges);
  const pairOf = (edge: number): number => {
    const from = pairs[2 * edge] ?? 0;
    const to = pairs[2 * edge + 1] ?? 0;
    return Math.min(from, to) * count + Math.max(from, to);
  };
  for (let edge = 0; edge < edges; edge += 1) {
    const pair = pairOf(edge);
    const lane = (lanes.get(pair) ?? 0) + 1;
    lanes.set(pair, lane);
    taken[edge] = lane;
  }
  return Float32Array.from({ length: edges }, (_, edge) => {
    const all = lanes.get(pairOf(edge)) ?? 1;
    // Seen from the smaller index always: the other way round the lanes would be mirrored onto each other.
    const side = (pairs[2 * edge] ?? 0) < (pairs[2 * edge + 1] ?? 0) ? 1 : -1;
    return ((taken[edge] ?? 1) - (all + 1) / 2) * side * LANE * 2;
  });
}
