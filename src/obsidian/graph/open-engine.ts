import { Platform } from 'obsidian';
import { createRemoteEngine, createSlicedEngine, type EngineReply, type LayoutEngine } from '../../core/graph';
import script from 'worker:../../worker/worker';
import { SliceScheduler } from '../slice-scheduler';

/** An engine in a worker of its own; null where none can be made. `failed` is called when it breaks later. */
export function openWorkerEngine(failed: () => void): LayoutEngine | null {
  try {
    const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    const worker = new Worker(url);
    URL.revokeObjectURL(url);
    const { engine, receive } = createRemoteEngine(
      {
        post(message, transfer) {
          worker.postMessage(message, { transfer });
        },
      },
      () => {
        worker.terminate();
      },
    );
    worker.onmessage = (event: MessageEvent<EngineReply>) => {
      receive(event.data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      failed();
    };
    return engine;
  } catch {
    // Refused by the browser or its policy: the same code runs in slices.
    return null;
  }
}

/** The same engine on the window's own thread, in slices; `close` ends the slices too. */
export function openSlicedEngine(win: Window): { readonly engine: LayoutEngine; readonly close: () => void } {
  const scheduler = new SliceScheduler(win, Platform.isPhone);
  return {
    engine: createSlicedEngine(scheduler),
    close: () => {
      scheduler.close();
    },
  };
}
