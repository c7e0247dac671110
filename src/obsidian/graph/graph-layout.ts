import {
  flatten,
  radialLayout,
  type FlatGraph,
  type GraphSlice,
  type LayoutEngine,
  type LayoutPlace,
} from '../../core/graph';
import type { Pins } from '../../app/graph/pins';
import { openSlicedEngine, openWorkerEngine } from './open-engine';

/** Rings keep their distance by themselves: pixels at the scale of the other layout. */
const RING_SCALE = 1.6;

/** A graph to lay out, in rings round the foci or by forces. */
export interface LayoutTask {
  readonly slice: GraphSlice;
  readonly flat: FlatGraph;
  readonly pins: Pins;
  /** Numbers of the nodes in the middle; null for forces. */
  readonly rings: readonly number[] | null;
}

/** Hears of places, which are lent; `settled` when nothing moves any more. */
type PlacesListener = (positions: Float32Array, settled: boolean) => void;

/** One view's layout: makes the engine when it is first needed, and remembers places from graph to graph. */
export class GraphLayout {
  private readonly win: Window;
  private readonly listener: PlacesListener;
  private engine: LayoutEngine | null = null;
  private closeSlices: (() => void) | null = null;
  private engineKind: 'slices' | 'worker' | null = null;
  private task: LayoutTask | null = null;
  private positions = new Float32Array(0);
  private isPaused = false;
  private isStarted = false;
  private isSettled = false;
  /** Whether the graph is one to remember: while the vault is being read, it is not yet what it will be. */
  isLasting = false;
  /** Places by key, of graphs before the present one. */
  private readonly known = new Map<string, readonly [number, number]>();

  constructor(win: Window, listener: PlacesListener) {
    this.win = win;
    this.listener = listener;
  }

  get kind(): 'slices' | 'worker' | null {
    return this.engineKind;
  }

  /** Where the nodes are now, in the order of the slice. */
  get places(): Float32Array {
    return this.positions;
  }

  /** Where the nodes of the present graph stood before, the others in the middle of those; until the layout answers. */
  get startPlaces(): Float32Array {
    const { task } = this;
    const places = this.positions.slice();
    if (task === null || this.isStarted) return places;
    for (const [node, { key }] of task.slice.nodes.entries()) {
      const place = task.pins.get(key) ?? this.known.get(key);
      places[2 * node] = place?.[0] ?? 0;
      places[2 * node + 1] = place?.[1] ?? 0;
    }
    return places;
  }

  run(task: LayoutTask): void {
    this.remember();
    this.task = task;
    this.isStarted = this.isSettled = false;
    const count = task.flat.count;
    this.positions = new Float32Array(count * 2);
    if (count === 0) {
      this.engine?.stop();
      return;
    }
    if (task.rings !== null && task.rings.length > 0) {
      this.engine?.stop();
      this.isStarted = true;
      this.positions = radialLayout(task.flat, task.rings).map((one) => one * RING_SCALE);
      this.listener(this.positions, true);
      return;
    }
    this.start();
  }

  pin(node: number, place: LayoutPlace): void {
    this.engine?.pin(node, place);
  }

  unpin(node: number): void {
    this.engine?.unpin(node);
  }

  pause(): void {
    this.isPaused = true;
    this.engine?.pause();
  }

  resume(): void {
    if (!this.isPaused) return;
    this.isPaused = false;
    this.engine?.resume();
  }

  close(): void {
    this.engine?.close();
    this.closeSlices?.();
    this.engine = this.closeSlices = this.task = null;
  }

  private start(): void {
    const { task } = this;
    if (task === null) return;
    const { count, offsets, neighbours } = task.flat;
    const saved = this.savedFor(task);
    this.engineOf().start(
      { count, offsets, neighbours },
      saved === null ? { seed: 1 } : { seed: 1, saved },
      (positions, settled) => {
        this.isStarted = true;
        this.isSettled ||= settled;
        this.positions.set(positions);
        this.listener(this.positions, settled);
      },
    );
    if (this.isPaused) this.engine?.pause();
  }

  private engineOf(): LayoutEngine {
    if (this.engine !== null) return this.engine;
    const worker = openWorkerEngine(() => {
      this.engine?.close();
      this.useSlices();
      this.start();
    });
    if (worker === null) return this.useSlices();
    this.engineKind = 'worker';
    return (this.engine = worker);
  }

  private useSlices(): LayoutEngine {
    this.engineKind = 'slices';
    const { engine, close } = openSlicedEngine(this.win);
    this.closeSlices = close;
    return (this.engine = engine);
  }

  private remember(): void {
    // A shape that was not finished would be held as if it were.
    if (this.task === null || !this.isSettled || !this.isLasting || this.task.rings !== null) return;
    for (const [node, { key }] of this.task.slice.nodes.entries()) {
      this.known.set(key, [this.positions[2 * node] ?? 0, this.positions[2 * node + 1] ?? 0]);
    }
  }

  private savedFor({ slice, pins }: LayoutTask): { positions: Float32Array; pinned: Uint8Array } | null {
    const positions = new Float32Array(slice.nodes.length * 2).fill(NaN);
    const pinned = new Uint8Array(slice.nodes.length);
    let any = false;
    for (const [node, { key }] of slice.nodes.entries()) {
      const pin = pins.get(key);
      const place = pin ?? this.known.get(key);
      if (place === undefined) continue;
      any = true;
      positions[2 * node] = place[0];
      positions[2 * node + 1] = place[1];
      if (pin !== undefined) pinned[node] = 1;
    }
    return any ? { positions, pinned } : null;
  }
}

/** A slice with its numbers. */
export interface FlatSlice {
  readonly slice: GraphSlice;
  readonly flat: FlatGraph;
  readonly numbers: ReadonlyMap<string, number>;
}

export function flatSlice(slice: GraphSlice): FlatSlice {
  return { slice, flat: flatten(slice), numbers: new Map(slice.nodes.map(({ key }, node) => [key, node])) };
}
