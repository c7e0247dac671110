import type { EnginePort, EngineReply, EngineRequest, LayoutEngine, LayoutListener } from '../engine-protocol';

/** An engine in a worker, seen from the page, and where the worker's answers go in. */
export interface RemoteEngine {
  readonly engine: LayoutEngine;
  receive(reply: EngineReply): void;
}

/** Speaks to the worker through `port`; `end` stops the worker itself. */
export function createRemoteEngine(port: EnginePort<EngineRequest>, end: () => void): RemoteEngine {
  let run = 0;
  let listener: LayoutListener | null = null;
  let closed = false;
  const post = (request: EngineRequest, transfer: ArrayBuffer[] = []) => {
    if (!closed) port.post(request, transfer);
  };
  const engine: LayoutEngine = {
    start(graph, options, heard) {
      run += 1;
      listener = heard;
      post({ type: 'start', run, graph, options });
    },
    pin(node, place) {
      post({ type: 'pin', node, place });
    },
    unpin(node) {
      post({ type: 'unpin', node });
    },
    pause() {
      post({ type: 'pause' });
    },
    resume() {
      post({ type: 'resume' });
    },
    stop() {
      listener = null;
      post({ type: 'stop' });
    },
    close() {
      closed = true;
      listener = null;
      end();
    },
  };
  const receive = (reply: EngineReply) => {
    // A late answer to an earlier layout: its buffers are of another size and go with it.
    if (reply.run !== run || listener === null) return;
    listener(reply.positions, reply.settled, reply.share);
    post({ type: 'return', run, positions: reply.positions }, [reply.positions.buffer]);
  };
  return { engine, receive };
}
