import type { Box } from './scene';

const CELL = 64;
/** Columns a row of cells may have; boxes beyond still meet, they only share cells. */
const ROW = 65536;

/** Boxes that are taken, found again by a grid of cells. */
export class BoxField {
  private readonly cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.cells.get(cell);
      if (boxes === undefined) this.cells.set(cell, [box]);
      else boxes.push(box);
    }
  }

  /** Whether the box would overlap one that is taken. */
  meets(box: Box): boolean {
    return cellsOf(box).some((cell) => this.cells.get(cell)?.some((other) => boxesOverlap(box, other)) ?? false);
  }
}

/** Whether two boxes share more than an edge. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function cellsOf(box: Box): number[] {
  const cells: number[] = [];
  const right = Math.floor((box.x + box.width) / CELL);
  const bottom = Math.floor((box.y + box.height) / CELL);
  for (let row = Math.floor(box.y / CELL); row <= bottom; row += 1) {
    for (let column = Math.floor(box.x / CELL); column <= right; column += 1) cells.push(row * ROW + column);
  }
  return cells;
}
