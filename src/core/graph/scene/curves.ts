import type { Relation } from '../../concepts';
import { joinEnds } from '../joined-relation';
import { isDirected } from '../relation-kinds';
import type { Curve, Disc, Point } from './scene';

/** Between neighbouring curves of one pair. */
export const LANE = 16;
const ARROW_LENGTH = 8;
const ARROW_HALF_WIDTH = 4;
/** Between a disc and its curve. */
const GAP = 2;
/** Hundredths below which a relation is drawn as doubtful. */
export const DOUBTFUL = 60;

/**
 * A curve for each relation. The relations of one pair take lanes side by side in their order, whichever way they
 * point, so none hides another.
 */
export function drawCurves(relations: readonly Relation[], discs: readonly Disc[]): Curve[] {
  const ends = new Map(discs.map((disc, number) => [disc.node.key, { disc, number }]));
  const pairs = new Map<number, { lanes: number }>();
  const laid = joinEnds(relations, ends).map(({ relation, from, to }) => {
    const id = Math.min(from.number, to.number) * discs.length + Math.max(from.number, to.number);
    const pair = pairs.get(id) ?? { lanes: 0 };
    pairs.set(id, pair);
    pair.lanes += 1;
    return { relation, from, to, pair, lane: pair.lanes };
  });
  return laid.map(({ relation, from, to, pair, lane }) => {
    // Seen from the smaller index always: the other way round the lanes would be mirrored onto each other.
    const side = (lane - (pair.lanes + 1) / 2) * (from.number < to.number ? 1 : -1);
    return drawCurve(relation, { source: from.disc, target: to.disc, bend: side * LANE * 2 });
  });
}

function drawCurve(
  relation: Relation,
  ends: { readonly source: Disc; readonly target: Disc; readonly bend: number },
): Curve {
  const { source, target, bend } = ends;
  const along = unit(source, target);
  const control = {
    x: (source.x + target.x) / 2 - along.y * bend,
    y: (source.y + target.y) / 2 + along.x * bend,
  };
  const directed = isDirected(relation.kind);
  const start = towards(source, control, source.radius + GAP);
  const tip = towards(target, control, target.radius + GAP);
  const end = directed ? towards(target, control, target.radius + GAP + ARROW_LENGTH) : tip;
  return {
    relation,
    names: [source.node.name, target.node.name],
    start,
    control,
    end,
    width: widthOf(relation.evidence.length),
    opacity: opacityOf(relation.confidence),
    dashed: relation.confidence < DOUBTFUL,
    arrow: directed ? arrowHead(tip, end) : null,
  };
}

/** The middle of a curve. */
export function middleOf(curve: Curve): Point {
  return {
    x: curve.start.x / 4 + curve.control.x / 2 + curve.end.x / 4,
    y: curve.start.y / 4 + curve.control.y / 2 + curve.end.y / 4,
  };
}

/** 1 for one evidence, then a pixel more for 2, 4, 8 and 16. */
export function widthOf(evidences: number): number {
  let width = 1;
  for (let limit = 2; width < 5 && evidences >= limit; limit *= 2) width += 1;
  return width;
}

/** 0.3–1, from confidence in hundredths. */
export function opacityOf(confidence: number): number {
  return 0.3 + (0.7 * confidence) / 100;
}

function arrowHead(tip: Point, base: Point): readonly [Point, Point, Point] {
  const along = unit(base, tip);
  const left = { x: base.x - along.y * ARROW_HALF_WIDTH, y: base.y + along.x * ARROW_HALF_WIDTH };
  const right = { x: base.x + along.y * ARROW_HALF_WIDTH, y: base.y - along.x * ARROW_HALF_WIDTH };
  return [tip, left, right];
}

function towards(from: Point, to: Point, distance: number): Point {
  const along = unit(from, to);
  return { x: from.x + along.x * distance, y: from.y + along.y * distance };
}

/** Direction from one point to another; to the right when they are one. */
function unit(from: Point, to: Point): Point {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const length = Math.sqrt(x * x + y * y);
  return length > 0 ? { x: x / length, y: y / length } : { x: 1, y: 0 };
}
