import {
  flatten,
  radialLayout,
  type FlatGraph,
  type GraphSlice,
  type LayoutEngine,
  type LayoutPlace,
} from '../../core/graph';
import type { PlacesOfGraph } from '../../app/graph/kept-places';
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

/** Where the places of a graph that has come to rest are kept, and where they come from when a view opens. */
export interface PlaceStore {
  load(): Promise<PlacesOfGraph | null>;
  save(slice: GraphSlice, positions: Float32Array): void;
}

/** Hears of places, which are lent; `settled` when nothing moves any more. */
type PlacesListener = (positions: Float32Array, settled: boolean) => void;

/** One view's layout: makes the engine when it is first needed, and remembers places from graph to graph. */
export class GraphLayout {
  private readonly win: Window;
  private readonly listener: PlacesListener;
  private readonly store: PlaceStore;
  private engine: LayoutEngine | null = null;
  private closeSlices: (() => void) | null = null;
  private engineKind: 'slices' | 'worker' | null = null;
  private task: LayoutTask | null = null;
  private positions = new Float32Array(0);
  private isPaused = false;
  private isStarted = false;
  private isSettled = false;
  private isRemembered = false;
  private isLastingGraph = false;
  /** What was kept from before the view was opened; undefined until it is known. */
  private kept: PlacesOfGraph | null | undefined = undefined;
  private isAsking = false;
  /** Places by key, of graphs before the present one. */
  private readonly known = new Map<string, readonly [number, number]>();

  constructor(win: Window, store: PlaceStore, listener: PlacesListener) {
    this.win = win;
    this.store = store;
    this.listener = listener;
  }

  /** Whether the graph is one to remember: while the vault is being read, it is not yet what it will be. */
  set isLasting(isLasting: boolean) {
    this.isLastingGraph = isLasting;
    this.remember();
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
    this.isStarted = this.isSettled = this.isRemembered = false;
    const count = task.flat.count;
    this.positions = new Float32Array(count * 2);
    if (count === 0) {
      this.engine?.stop();
      return;
    }
    if (isRinged(task)) {
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
    if (task === null || task.flat.count === 0 || isRinged(task)) return;
    if (this.kept === undefined) {
      void this.askForKept();
      return;
    }
    const { count, offsets, neighbours } = task.flat;
    const saved = this.savedFor(task);
    const options = {
      seed: 1,
      ...(saved === null ? {} : { saved }),
      // A graph that is what it was stands where it stood, to the bit.
      ...(this.isAsKept(task) ? { mostTicks: 0 } : {}),
    };
    this.engineOf().start({ count, offsets, neighbours }, options, (positions, settled) => {
      this.isStarted = true;
      this.isSettled ||= settled;
      this.isRemembered = false;
      this.positions.set(positions);
      this.listener(this.positions, settled);
      if (settled) this.remember();
    });
    if (this.isPaused) this.engine?.pause();
  }

  private async askForKept(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    this.kept = await this.store.load();
    for (const [key, place] of this.kept?.places ?? []) if (!this.known.has(key)) this.known.set(key, place);
    this.start();
  }

  /** Whether nothing has changed since the places were kept; asked until a graph of this view is kept, for later ones follow edits. */
  private isAsKept({ slice, pins }: LayoutTask): boolean {
    const { kept } = this;
    if (kept?.relations !== slice.edges.length) return false;
    const { places } = kept;
    return (
      places.size === slice.nodes.length &&
      slice.nodes.every(({ key }) => {
        const place = places.get(key);
        const pin = pins.get(key) ?? place;
        return place !== undefined && pin !== undefined && isNear(place, pin);
      })
    );
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

  /** Keeps the places of a graph that has come to rest. */
  private remember(): void {
    const { task, positions } = this;
    // A shape that was not finished would be held as if it were.
    if (task === null || !this.isSettled || !this.isLastingGraph || this.isRemembered || task.rings !== null) return;
    this.isRemembered = true;
    this.kept = null;
    for (const [node, { key }] of task.slice.nodes.entries()) {
      this.known.set(key, [positions[2 * node] ?? 0, positions[2 * node + 1] ?? 0]);
    }
    this.store.save(task.slice, positions);
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

function isRinged(task: LayoutTask): task is LayoutTask & { readonly rings: readonly number[] } {
  return task.rings !== null && task.rings.length > 0;
}

/** Pins are rounded when they are written. */
function isNear(a: readonly [number, number], b: readonly [number, number]): boolean {
  return Math.abs(a[0] - b[0]) < 0.5 && Math.abs(a[1] - b[1]) < 0.5;
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
