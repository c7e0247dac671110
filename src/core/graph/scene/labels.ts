import type { RelationKind } from '../../concepts';
import { compareText } from '../relation-kinds';
import { BoxField } from './box-field';
import { middleOf } from './curves';
import type { Box, Curve, Disc, Label, Point } from './scene';
import { shorten, type MeasureText } from './text-width';

const NAME_SIZE = 12;
const KIND_SIZE = 9;
/** Graphemes of a name that are shown. */
const NAME_LIMIT = 32;
/** Labels of a scene at most. */
const MOST = 400;
const LINE_HEIGHT = 1.3;
/** Between disc and name. */
const GAP = 4;
/** From the middle of the line to the baseline, in font sizes. */
const BASELINE = 0.35;

/** How labels are made. */
export interface LabelOptions {
  readonly measure: MeasureText;
  /** Words for a kind, as they will be drawn: their width counts. */
  readonly kindText: (kind: RelationKind) => string;
}

/**
 * Names, then kinds, each where no other label and no disc is: below its disc, above, right or left; a name with no
 * free place is left out (its disc keeps its title). First foci, then by degree.
 */
export function placeLabels(discs: readonly Disc[], curves: readonly Curve[], options: LabelOptions): Label[] {
  const taken = new BoxField();
  for (const disc of discs) taken.add(squareRound(disc));
  const labels: Label[] = [];
  for (const number of byImportance(discs)) {
    const disc = discs[number];
    if (disc === undefined || labels.length >= MOST) break;
    const text = shorten(disc.node.name, NAME_LIMIT);
    const label = firstFree(taken, places(disc, options.measure(text, NAME_SIZE)));
    if (label === undefined || text === '') continue;
    taken.add(label);
    labels.push({ of: number, role: 'name', text, size: NAME_SIZE, ...baselineOf(label, NAME_SIZE), box: label });
  }
  for (const [number, curve] of curves.entries()) {
    if (labels.length >= MOST) break;
    const box = boxAt(middleOf(curve), options.measure(options.kindText(curve.relation.kind), KIND_SIZE), KIND_SIZE);
    if (taken.meets(box)) continue;
    taken.add(box);
    labels.push({
      of: number,
      role: 'kind',
      text: curve.relation.kind,
      size: KIND_SIZE,
      ...baselineOf(box, KIND_SIZE),
      box,
    });
  }
  return labels;
}

function byImportance(discs: readonly Disc[]): number[] {
  const weight = (disc: Disc) => (disc.role === 'focus' ? 1 : 0);
  return discs
    .map((disc, number) => ({ disc, number }))
    .sort(
      (a, b) =>
        weight(b.disc) - weight(a.disc) ||
        b.disc.node.degree - a.disc.node.degree ||
        compareText(a.disc.node.key, b.disc.node.key),
    )
    .map(({ number }) => number);
}

function firstFree(taken: BoxField, boxes: readonly Box[]): Box | undefined {
  return boxes.find((box) => !taken.meets(box));
}

function places(disc: Disc, width: number): Box[] {
  const half = (NAME_SIZE * LINE_HEIGHT) / 2;
  const down = disc.radius + GAP + half;
  const across = disc.radius + GAP + width / 2;
  const moves: readonly (readonly [number, number])[] = [
    [0, down],
    [0, -down],
    [across, 0],
    [-across, 0],
  ];
  return moves.map(([x, y]) => boxAt({ x: disc.x + x, y: disc.y + y }, width, NAME_SIZE));
}

function boxAt(centre: Point, width: number, size: number): Box {
  const height = size * LINE_HEIGHT;
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
}

function baselineOf(box: Box, size: number): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 + size * BASELINE };
}

function squareRound(disc: Disc): Box {
  return { x: disc.x - disc.radius, y: disc.y - disc.radius, width: 2 * disc.radius, height: 2 * disc.radius };
}
