/** A place of the grid: column and row. */
export interface GridCell {
  readonly column: number;
  readonly row: number;
}

/** Where the search round a cell goes on: what lies before is taken. */
interface Search {
  ring: number;
  cells: GridCell[];
  at: number;
}

/** Rings within which a cell still counts as beside the wanted one. */
const BESIDE = 2;

/** Cells of a grid, each taken once. */
export class CanvasGrid {
  private readonly taken = new Set<string>();
  private readonly searches = new Map<string, Search>();

  /**
   * Takes the wanted cell or the nearest free one, ring by ring. A search goes on where the last one for the same cell
   * ended, or many nodes in one place would take quadratic time.
   */
  take(wanted: GridCell): GridCell {
    const search = this.searchRound(wanted);
    for (;;) {
      const { cells } = search;
      const free = cells.findIndex((cell) => this.takeFree(cell));
      const cell = cells[free];
      if (cell !== undefined) {
        search.cells = cells.slice(free + 1);
        return cell;
      }
      search.ring += 1;
      search.cells = cellsOfRing(wanted, search.ring);
    }
  }

  /** Takes the wanted cell or a free one beside it; null where all are taken, found in the same time in any crowd. */
  takeBeside(wanted: GridCell): GridCell | null {
    for (let ring = 0; ring <= BESIDE; ring += 1) {
      const free = cellsOfRing(wanted, ring).find((cell) => this.takeFree(cell));
      if (free !== undefined) return free;
    }
    return null;
  }

  private searchRound(wanted: GridCell): Search {
    const name = nameOf(wanted);
    let search = this.searches.get(name);
    if (search === undefined) {
      search = { ring: 0, cells: cellsOfRing(wanted, 0), at: 0 };
      this.searches.set(name, search);
    }
    return search;
  }

  private takeFree(cell: GridCell): boolean {
    const name = nameOf(cell);
    if (this.taken.has(name)) return false;
    this.taken.add(name);
    return true;
  }
}

function nameOf(cell: GridCell): string {
  return `${cell.column} ${cell.row}`;
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
