/** A place of the grid: column and row. */
export interface GridCell {
  readonly column: number;
  readonly row: number;
}

/** Cells of a grid, each taken once. */
export class CanvasGrid {
  private readonly taken = new Set<string>();

  /** Takes the wanted cell or the nearest free one, ring by ring. */
  take(wanted: GridCell): GridCell {
    for (let ring = 0; ; ring += 1) {
      for (const cell of cellsOfRing(wanted, ring)) {
        const name = `${cell.column} ${cell.row}`;
        if (this.taken.has(name)) continue;
        this.taken.add(name);
        return cell;
      }
    }
  }
}

/** Cells at `ring` steps, those of the same row first. */
function cellsOfRing({ column, row }: GridCell, ring: number): GridCell[] {
  if (ring === 0) return [{ column, row }];
  const cells: GridCell[] = [];
  for (let down = 0; down <= ring; down += 1) {
    for (const y of down === 0 ? [row] : [row + down, row - down]) {
      if (down === ring) for (let x = column - ring; x <= column + ring; x += 1) cells.push({ column: x, row: y });
      else cells.push({ column: column + ring, row: y }, { column: column - ring, row: y });
    }
  }
  return cells;
}
