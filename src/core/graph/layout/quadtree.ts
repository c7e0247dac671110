/** Bodies a leaf holds before it is divided. */
const LEAF_SIZE = 8;
/** Levels of the grid: 16 bits a coordinate. */
const LEVELS = 16;
const GRID = 65536;
/** A cell that cannot be divided and holds more than this counts as one body, or the sum would be quadratic. */
const CROWD = 64;
const BUCKETS = 2048;

/**
 * A Barnes–Hut tree laid out depth-first: the first child of a cell is the next cell, `skip` is the cell after
 * all of its descendants. Bodies stand in tree order, so a leaf is a range of them. Made once, filled each tick.
 */
export interface Quadtree {
  cells: number;
  /** Side of the cell squared, over theta squared; a cell farther away (squared) counts as one body. */
  readonly reach: Float32Array;
  readonly centreX: Float32Array;
  readonly centreY: Float32Array;
  /** Bodies in the cell. */
  readonly mass: Float32Array;
  readonly skip: Int32Array;
  /** Bodies `first` to before `last` for a leaf; `last` is 0 for an inner cell. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Body at each place of the tree order, and its position. */
  readonly order: Uint32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly scratch: {
    readonly codes: Uint32Array;
    readonly nextCodes: Uint32Array;
    readonly nextOrder: Uint32Array;
    readonly counts: Uint32Array;
  };
}

/** Makes room for `count` bodies; every inner cell has two children or more, so 2n cells suffice. */
export function createQuadtree(count: number): Quadtree {
  const cells = Math.max(1, 2 * count);
  return {
    cells: 0,
    reach: new Float32Array(cells),
    centreX: new Float32Array(cells),
    centreY: new Float32Array(cells),
    mass: new Float32Array(cells),
    skip: new Int32Array(cells),
    first: new Int32Array(cells),
    last: new Int32Array(cells),
    order: new Uint32Array(count),
    x: new Float32Array(count),
    y: new Float32Array(count),
    scratch: {
      codes: new Uint32Array(count),
      nextCodes: new Uint32Array(count),
      nextOrder: new Uint32Array(count),
      counts: new Uint32Array(BUCKETS),
    },
  };
}

/** Fills the tree from positions `[x0, y0, x1, y1, …]`; O(n) sorting, O(n log n) at worst for the cells. */
export function fillQuadtree(tree: Quadtree, positions: Float32Array, theta: number): void {
  const side = codeBodies(tree, positions);
  sortByCode(tree);
  const { order, x, y } = tree;
  for (let at = 0; at < order.length; at += 1) {
    const body = order[at]!;
    x[at] = positions[2 * body]!;
    y[at] = positions[2 * body + 1]!;
  }
  tree.cells = 0;
  if (order.length > 0) buildCell(tree, 0, order.length, 0, (side * side) / (theta * theta));
}

/** Writes each body's Morton code; returns the side of the square that holds all. */
function codeBodies(tree: Quadtree, positions: Float32Array): number {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (let at = 0; at < positions.length; at += 2) {
    const x = positions[at]!;
    const y = positions[at + 1]!;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  const side = Math.max(right - left, bottom - top, 1e-6);
  const scale = (GRID - 1) / side;
  const { order } = tree;
  const { codes } = tree.scratch;
  for (let body = 0; body < order.length; body += 1) {
    const column = ((positions[2 * body]! - left) * scale) | 0;
    const row = ((positions[2 * body + 1]! - top) * scale) | 0;
    codes[body] = spreadBits(column) | (spreadBits(row) << 1);
    order[body] = body;
  }
  return side;
}

/** Puts a zero between the bits of a 16-bit number. */
function spreadBits(value: number): number {
  let bits = value;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** Radix sort in three passes of 11 bits; the arrays change places twice, so the last pass is copied back. */
function sortByCode(tree: Quadtree): void {
  const { codes, nextCodes, nextOrder, counts } = tree.scratch;
  sortPass(codes, tree.order, nextCodes, nextOrder, counts, 0);
  sortPass(nextCodes, nextOrder, codes, tree.order, counts, 11);
  sortPass(codes, tree.order, nextCodes, nextOrder, counts, 22);
  codes.set(nextCodes);
  tree.order.set(nextOrder);
}

function sortPass(
  codes: Uint32Array,
  order: Uint32Array,
  toCodes: Uint32Array,
  toOrder: Uint32Array,
  counts: Uint32Array,
  shift: number,
): void {
  counts.fill(0);
  for (const code of codes) counts[(code >>> shift) & (BUCKETS - 1)]! += 1;
  let sum = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const size = counts[bucket]!;
    counts[bucket] = sum;
    sum += size;
  }
  for (let at = 0; at < codes.length; at += 1) {
    const bucket = (codes[at]! >>> shift) & (BUCKETS - 1);
    const place = counts[bucket]!;
    counts[bucket] = place + 1;
    toCodes[place] = codes[at]!;
    toOrder[place] = order[at]!;
  }
}

/** Adds the cell of bodies `from` to before `to`, which share their first `level` pairs of bits, and all below it. */
function buildCell(tree: Quadtree, from: number, to: number, level: number, reach: number): void {
  const { codes } = tree.scratch;
  let depth = level;
  let size = reach;
  // A cell with all bodies in one quarter is that quarter.
  while (depth < LEVELS && to - from > LEAF_SIZE && quarter(codes[from]!, depth) === quarter(codes[to - 1]!, depth)) {
    depth += 1;
    size /= 4;
  }
  const cell = tree.cells;
  tree.cells += 1;
  tree.mass[cell] = to - from;
  // Below a distance of 1 the sum is softened body by body.
  tree.reach[cell] = size > 1 ? size : 1;
  if (to - from <= LEAF_SIZE || depth === LEVELS) {
    closeLeaf(tree, cell, from, to);
    return;
  }
  tree.last[cell] = 0;
  let start = from;
  let sumX = 0;
  let sumY = 0;
  while (start < to) {
    const end = quarterEnd(codes, start, to, depth);
    const child = tree.cells;
    buildCell(tree, start, end, depth + 1, size / 4);
    sumX += tree.centreX[child]! * (end - start);
    sumY += tree.centreY[child]! * (end - start);
    start = end;
  }
  tree.centreX[cell] = sumX / (to - from);
  tree.centreY[cell] = sumY / (to - from);
  tree.skip[cell] = tree.cells;
}

function closeLeaf(tree: Quadtree, cell: number, from: number, to: number): void {
  let sumX = 0;
  let sumY = 0;
  for (let at = from; at < to; at += 1) {
    sumX += tree.x[at]!;
    sumY += tree.y[at]!;
  }
  tree.centreX[cell] = sumX / (to - from);
  tree.centreY[cell] = sumY / (to - from);
  tree.first[cell] = from;
  tree.last[cell] = to;
  tree.skip[cell] = cell + 1;
  if (to - from > CROWD) tree.reach[cell] = -1;
}

function quarter(code: number, level: number): number {
  return (code >>> (30 - 2 * level)) & 3;
}

/** First body from `start` on that lies in another quarter, by halving. */
function quarterEnd(codes: Uint32Array, start: number, to: number, level: number): number {
  const own = quarter(codes[start]!, level);
  let low = start + 1;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (quarter(codes[middle]!, level) === own) low = middle + 1;
    else high = middle;
  }
  return low;
}
