import type { LayoutOptions } from './layout/layout';
import type { LayoutGraph } from './layout/layout-graph';

/** A place in layout units. */
export interface LayoutPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * Hears how a layout goes. The positions are only lent: what is to be kept must be copied before the call ends. `share`
 * is how much of a cold layout is done, 0–1.
 */
export type LayoutListener = (positions: Float32Array, settled: boolean, share: number) => void;

/**
 * Lays graphs out, in a worker or in slices on the main thread. One layout at a time; at most 30
 * calls of the listener a second, none once settled; no timer and no message while idle.
 */
export interface LayoutEngine {
  /** Begins a layout in place of the one before, whose listener is never called again. */
  start(graph: LayoutGraph, options: LayoutOptions, listener: LayoutListener): void;
  /** Puts a node at a place, keeps it there and lets the others follow. */
  pin(node: number, place: LayoutPlace): void;
  /** Lets a pinned node move again. */
  unpin(node: number): void;
  /** Stops moving, for a view that cannot be seen, until `resume`. */
  pause(): void;
  resume(): void;
  /** Ends the layout. */
  stop(): void;
  /** Ends everything; the engine is of no use afterwards. */
  close(): void;
}

/** What the worker is asked. `run` numbers the layouts, so that late answers to an earlier one are known. */
export type EngineRequest =
  | { readonly type: 'start'; readonly run: number; readonly graph: LayoutGraph; readonly options: LayoutOptions }
  | { readonly type: 'pin'; readonly node: number; readonly place: LayoutPlace }
  | { readonly type: 'unpin'; readonly node: number }
  | { readonly type: 'pause' | 'resume' | 'stop' }
  /** Gives a buffer of positions back, by transfer: there are two, and no answer without one. */
  | { readonly type: 'return'; readonly run: number; readonly positions: Float32Array<ArrayBuffer> };

/** What the worker answers; positions by transfer. */
export interface EngineReply {
  readonly type: 'positions';
  readonly run: number;
  readonly positions: Float32Array<ArrayBuffer>;
  readonly settled: boolean;
  readonly share: number;
}

/** One end of the wire between a page and its worker. */
export interface EnginePort<Sent> {
  /** `transfer` lists the buffers that change hands. */
  post(message: Sent, transfer: ArrayBuffer[]): void;
}

/** Gives the event loop back between pieces of work; the app's scheduler is one. */
export interface EngineScheduler {
  /** True when the current slice is used up. */
  expired(): boolean;
  /** Resolves in a new slice. */
  next(): Promise<void>;
  /** Milliseconds; returns a function that cancels. */
  after(delayMs: number, run: () => void): () => void;
}
