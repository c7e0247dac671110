import { isDirected } from '../relation-kinds';
import type { GraphNode, GraphSlice } from '../graph-slice';
import { joinEnds } from '../joined-relation';
import { CanvasGrid, type GridCell } from './canvas-grid';
import { bareTexts, type GraphTexts } from './graph-texts';

const CARD = { width: 260, height: 80 } as const;
/** From card to card. */
const STEP = { x: 360, y: 180 } as const;
/** Marks of Markdown and HTML: a card's text is rendered. */
const MARKS = /[\\`*_{}[\]()<>#+!|~$=:&^-]/gu;

type Side = 'bottom' | 'left' | 'right' | 'top';

interface Card {
  readonly id: string;
  readonly node: GraphNode;
  readonly contrasted: Card[];
  /** Where the layout wants it, until it is placed. */
  cell: GridCell;
  isPlaced: boolean;
}

/**
 * The slice as a canvas (JSON Canvas 1.0): a card for each concept, a file card where it has a note, on a grid that
 * keeps the layout; contrasted concepts stand side by side where there is room.
 */
export function toCanvas(
  slice: GraphSlice,
  positions: Float32Array,
  texts: Pick<GraphTexts, 'kind'> = bareTexts,
): string {
  const cards = placeCards(slice, positions);
  const edges = joinEnds(slice.edges, cards).map(({ relation, from, to }, number) => {
    const [fromSide, toSide] = sidesOf(from.cell, to.cell);
    return {
      id: `e${number}`,
      fromNode: from.id,
      fromSide,
      toNode: to.id,
      toSide,
      ...(isDirected(relation.kind) ? {} : { toEnd: 'none' }),
      label: texts.kind(relation.kind),
    };
  });
  return `${JSON.stringify({ nodes: Array.from(cards.values(), nodeOfCard), edges }, null, '\t')}\n`;
}

function nodeOfCard({ id, node, cell }: Card) {
  const place = { x: cell.column * STEP.x, y: cell.row * STEP.y, ...CARD };
  return node.note === null
    ? { id, type: 'text', text: escapeMarkdown(node.name), ...place }
    : { id, type: 'file', file: node.note, ...place };
}

function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.replace(MARKS, (mark) => `\\${mark}`).replace(/^(\d+)([.)])/u, '$1\\$2');
}

/** A card for each concept, by key, each in a cell of its own. */
function placeCards(slice: GraphSlice, positions: Float32Array): ReadonlyMap<string, Card> {
  const cards = cardsOf(slice, positions);
  const grid = new CanvasGrid();
  const put = (card: Card, cell: GridCell): void => {
    card.cell = cell;
    card.isPlaced = true;
  };
  for (const card of [...cards.values()].sort((a, b) => b.contrasted.length - a.contrasted.length)) {
    if (!card.isPlaced) put(card, grid.take(card.cell));
    const beside = { column: card.cell.column + 1, row: card.cell.row };
    for (const partner of card.contrasted)
      if (!partner.isPlaced) put(partner, grid.takeBeside(beside) ?? grid.take(partner.cell));
  }
  return cards;
}

function cardsOf(slice: GraphSlice, positions: Float32Array): Map<string, Card> {
  const scale = gridScale(positions);
  const cards = new Map(
    slice.nodes.map((node, number): [string, Card] => [
      node.key,
      { id: `n${number}`, node, contrasted: [], cell: cellAt(positions, number, scale), isPlaced: false },
    ]),
  );
  for (const { relation, from, to } of joinEnds(slice.edges, cards)) {
    if (relation.kind !== 'contrasts') continue;
    from.contrasted.push(to);
    to.contrasted.push(from);
  }
  return cards;
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

function sidesOf(from: GridCell, to: GridCell): readonly [Side, Side] {
  const across = to.column - from.column;
  const down = to.row - from.row;
  if (Math.abs(across) >= Math.abs(down)) return across >= 0 ? ['right', 'left'] : ['left', 'right'];
  return down > 0 ? ['bottom', 'top'] : ['top', 'bottom'];
}
