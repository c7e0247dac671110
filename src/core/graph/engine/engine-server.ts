import { unreachable } from '../../text';
import type { EnginePort, EngineReply, EngineRequest, EngineScheduler } from '../engine-protocol';
import { LayoutLoop, type EmitPositions } from './layout-loop';

/** The worker's side of the protocol: takes requests, answers through `port`. */
export function createEngineServer(
  port: EnginePort<EngineReply>,
  scheduler: EngineScheduler,
): (request: EngineRequest) => void {
  let loop: LayoutLoop | null = null;
  let run = 0;
  /** Buffers at home; the others are with the page. */
  let buffers: Float32Array<ArrayBuffer>[] = [];
  const emit: EmitPositions = (positions, settled, share) => {
    const buffer = buffers.pop();
    if (buffer === undefined) return false;
    buffer.set(positions);
    port.post({ type: 'positions', run, positions: buffer, settled, share }, [buffer.buffer]);
    return true;
  };
  const start = (request: Extract<EngineRequest, { type: 'start' }>) => {
    loop?.pause();
    run = request.run;
    buffers = [new Float32Array(request.graph.count * 2), new Float32Array(request.graph.count * 2)];
    loop = new LayoutLoop(request, scheduler, emit);
    loop.resume();
  };
  return (request) => {
    switch (request.type) {
      case 'start':
        start(request);
        return;
      case 'return':
        if (request.run !== run) return;
        buffers.push(request.positions);
        loop?.flush();
        return;
      case 'pin':
        loop?.pin(request.node, request.place);
        return;
      case 'unpin':
        loop?.unpin(request.node);
        return;
      case 'pause':
        loop?.pause();
        return;
      case 'resume':
        loop?.resume();
        return;
      case 'stop':
        loop?.pause();
        loop = null;
        return;
      default:
        unreachable(request);
    }
  };
}
