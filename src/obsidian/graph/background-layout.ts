import { DRAWING_TICKS, flatten, type GraphSlice, type LayoutEngine } from '../../core/graph';
import { openSlicedEngine, openWorkerEngine } from './open-engine';

/** A layout that goes on beside everything else. */
export interface BackgroundLayout {
  /** The places of a drawing that does not move, as `placeNodes` finds them; null when it was given up. */
  readonly done: Promise<Float32Array | null>;
  readonly cancel: () => void;
}

/** Lays a graph out without a view: in a worker, else in slices. `heard` is told how much is done, 0–1. */
export function layOutBeside(win: Window, slice: GraphSlice, heard: (share: number) => void): BackgroundLayout {
  const { count, offsets, neighbours } = flatten(slice);
  let end: (() => void) | null = null;
  let finish: (positions: Float32Array | null) => void = () => undefined;
  const done = new Promise<Float32Array | null>((resolve) => {
    finish = (positions) => {
      end?.();
      end = null;
      resolve(positions);
    };
  });
  const start = (engine: LayoutEngine, close: () => void): void => {
    end = () => {
      engine.close();
      close();
    };
    engine.start({ count, offsets, neighbours }, { seed: 1, mostTicks: DRAWING_TICKS }, (positions, settled, share) => {
      if (settled) finish(positions.slice());
      else heard(share);
    });
  };
  const startSlices = (): void => {
    const { engine, close } = openSlicedEngine(win);
    start(engine, close);
  };
  const worker = openWorkerEngine(() => {
    if (end === null) return;
    end();
    startSlices();
  });
  if (worker === null) startSlices();
  else start(worker, () => undefined);
  return {
    done,
    cancel: () => {
      finish(null);
    },
  };
}
