import type { EngineScheduler, LayoutEngine } from '../engine-protocol';
import { LayoutLoop } from './layout-loop';

/** An engine on the thread that asks, for where no worker can be had. */
export function createSlicedEngine(scheduler: EngineScheduler): LayoutEngine {
  let loop: LayoutLoop | null = null;
  let closed = false;
  const stop = () => {
    loop?.pause();
    loop = null;
  };
  return {
    start(graph, options, listener) {
      stop();
      if (closed) return;
      loop = new LayoutLoop({ graph, options }, scheduler, (positions, settled, share) => {
        listener(positions, settled, share);
        return true;
      });
      loop.resume();
    },
    pin: (node, place) => loop?.pin(node, place),
    unpin: (node) => loop?.unpin(node),
    pause: () => loop?.pause(),
    resume: () => loop?.resume(),
    stop,
    close() {
      closed = true;
      stop();
    },
  };
}
