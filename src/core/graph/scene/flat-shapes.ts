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
  const directed = new Set<number | undefined>(RELATION_KINDS.flatMap((kind, at) => (isDirected(kind) ? [at] : [])));
  return {
    count: flat.count,
    radii: Float32Array.from(flat.degrees, radiusOf),
    states: flat.states,
    pairs: flat.pairs,
    bends: bendsOf(flat),
    widths: Float32Array.from(flat.evidences, widthOf),
    opacities: Float32Array.from(flat.confidences, opacityOf),
    flags: Uint8Array.from(
      flat.confidences,
      (confidence, edge) => (directed.has(flat.kinds[edge]) ? 1 : 0) + (confidence < DOUBTFUL ? 2 : 0),
    ),
  };
}

/** The relations of one pair take lanes side by side in their order, whichever way they point. */
function bendsOf({ pairs, count }: FlatGraph): Float32Array {
  const lanes = new Map<number, { readonly edge: number; readonly side: number }[]>();
  let from = 0;
  pairs.forEach((end, at) => {
    if (at % 2 === 0) from = end;
    else {
      const pair = Math.min(from, end) * count + Math.max(from, end);
      // Seen from the smaller index always: the other way round the lanes would be mirrored onto each other.
      const lane = { edge: (at - 1) / 2, side: from < end ? 1 : -1 };
      const known = lanes.get(pair);
      if (known === undefined) lanes.set(pair, [lane]);
      else known.push(lane);
    }
  });
  const bends = new Float32Array(pairs.length / 2);
  for (const all of lanes.values()) {
    all.forEach(({ edge, side }, lane) => {
      bends[edge] = (lane - (all.length - 1) / 2) * side * LANE * 2;
    });
  }
  return bends;
}
