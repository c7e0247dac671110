import { isDirected } from '../relation-kinds';
import type { GraphNode, GraphSlice } from '../graph-slice';
import { CanvasGrid, type GridCell } from './canvas-grid';
import { bareTexts, type GraphTexts } from './graph-texts';
import { numberRelations, type NumberedRelation } from './numbering';

const CARD = { width: 260, height: 80 } as const;
/** From card to card. */
const STEP = { x: 360, y: 180 } as const;
/** Marks of Markdown and HTML: a card's text is rendered. */
const MARKS = /[\\`*_{}[\]()<>#+!|~$=:&^-]/gu;

type Side = 'bottom' | 'left' | 'right' | 'top';

/**
 * The slice as a canvas (JSON Canvas 1.0): a card for each concept, a file card where it has a note, on a grid that
 * keeps the layout; contrasted concepts stand side by side where there is room.
 */
export function toCanvas(
  slice: GraphSlice,
  positions: Float32Array,
  texts: Pick<GraphTexts, 'kind'> = bareTexts,
): string {
  const numbered = numberRelations(slice);
  const cells = placeCards(slice, positions, numbered);
  const nodes = slice.nodes.map((node, number) => card(node, number, cells[number] ?? { column: 0, row: 0 }));
  const edges = numbered.map(({ relation, from, to }, number) => {
    const [fromSide, toSide] = sidesOf(cells[from], cells[to]);
    return {
      id: `e${number}`,
      fromNode: `n${from}`,
      fromSide,
      toNode: `n${to}`,
      toSide,
      ...(isDirected(relation.kind) ? {} : { toEnd: 'none' }),
      label: texts.kind(relation.kind),
    };
  });
  return `${JSON.stringify({ nodes, edges }, null, '\t')}\n`;
}

function card(node: GraphNode, number: number, cell: GridCell) {
  const place = { x: cell.column * STEP.x, y: cell.row * STEP.y, ...CARD };
  const id = `n${number}`;
  return node.note === null
    ? { id, type: 'text', text: escapeMarkdown(node.name), ...place }
    : { id, type: 'file', file: node.note, ...place };
}

function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.replace(MARKS, (mark) => `\\${mark}`).replace(/^(\d+)([.)])/u, '$1\\$2');
}

function placeCards(slice: GraphSlice, positions: Float32Array, numbered: readonly NumberedRelation[]): GridCell[] {
  const contrasted = contrastsOf(slice, numbered);
  const scale = gridScale(positions);
  const grid = new CanvasGrid();
  const cells: (GridCell | undefined)[] = slice.nodes.map(() => undefined);
  const order = slice.nodes.map((_, number) => number);
  order.sort((a, b) => (contrasted[b]?.length ?? 0) - (contrasted[a]?.length ?? 0) || a - b);
  const put = (number: number, wanted: GridCell) => (cells[number] = grid.take(wanted));
  for (const number of order) {
    const own = cells[number] ?? put(number, cellAt(positions, number, scale));
    for (const partner of contrasted[number] ?? []) {
      if (cells[partner] === undefined) put(partner, { column: own.column + 1, row: own.row });
    }
  }
  return cells.map((cell) => cell ?? { column: 0, row: 0 });
}

function contrastsOf(slice: GraphSlice, numbered: readonly NumberedRelation[]): number[][] {
  const contrasted: number[][] = slice.nodes.map(() => []);
  for (const { relation, from, to } of numbered) {
    if (relation.kind !== 'contrasts') continue;
    contrasted[from]?.push(to);
    contrasted[to]?.push(from);
  }
  return contrasted;
}

/** Cells a layout unit, such that the grid has about three cells a node. */
function gridScale(positions: Float32Array): number {
  let extent = 1;
  for (const value of positions) extent = Math.max(extent, Math.abs(value));
  return Math.sqrt((3 * positions.length) / 2) / (2 * extent);
}

function cellAt(positions: Float32Array, number: number, scale: number): GridCell {
  return {
    column: Math.round((positions[2 * number] ?? 0) * scale),
    row: Math.round((positions[2 * number + 1] ?? 0) * scale),
  };
}

function sidesOf(from: GridCell | undefined, to: GridCell | undefined): readonly [Side, Side] {
  const across = (to?.column ?? 0) - (from?.column ?? 0);
  const down = (to?.row ?? 0) - (from?.row ?? 0);
  if (Math.abs(across) >= Math.abs(down)) return across >= 0 ? ['right', 'left'] : ['left', 'right'];
  return down > 0 ? ['bottom', 'top'] : ['top', 'bottom'];
}
