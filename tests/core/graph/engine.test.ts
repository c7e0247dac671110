import { describe, expect, it } from 'vitest';
import {
  buildNeighbours,
  createEngineServer,
  createLayout,
  createRemoteEngine,
  createSlicedEngine,
  DRAWING_TICKS,
  flatten,
  placeNodes,
  settled,
  tick,
  type EngineReply,
  type EngineRequest,
  type EngineScheduler,
  type LayoutEngine,
} from '../../../src/core/graph';
import { breadGraph } from './builders';

/** A scheduler whose time is turns: a slice is one tick, a timer of 34 ms fires after 34 turns. */
class TurnScheduler implements EngineScheduler {
  private readonly queue: (() => void)[] = [];
  private readonly timers = new Set<{ left: number; run: () => void }>();

  expired(): boolean {
    return true;
  }

  next(): Promise<void> {
    return new Promise((resolve) => this.queue.push(resolve));
  }

  after(delayMs: number, run: () => void): () => void {
    const timer = { left: delayMs, run };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  get idle(): boolean {
    return this.queue.length === 0 && this.timers.size === 0;
  }

  /** Runs turns until nothing is left to do, or so many. */
  async turn(most = 5000): Promise<number> {
    let turns = 0;
    for (; turns < most && !this.idle; turns += 1) {
      this.queue.shift()?.();
      for (const timer of [...this.timers]) {
        timer.left -= 1;
        if (timer.left <= 0) {
          this.timers.delete(timer);
          timer.run();
        }
      }
      // Three hops let the loop come round to its next wait.
      for (let hop = 0; hop < 3; hop += 1) await Promise.resolve();
    }
    return turns;
  }
}

interface Bench {
  readonly engine: LayoutEngine;
  readonly scheduler: TurnScheduler;
  /** Replies on their way to the page. */
  readonly wire: EngineReply[];
  deliver(): void;
  ended(): boolean;
}

function sliced(): Bench {
  const scheduler = new TurnScheduler();
  return { engine: createSlicedEngine(scheduler), scheduler, wire: [], deliver: () => undefined, ended: () => true };
}

/** Page and worker joined by a wire that clones and transfers as a real one does. */
function remote(): Bench {
  const scheduler = new TurnScheduler();
  const wire: EngineReply[] = [];
  let ended = false;
  const serve = createEngineServer(
    { post: (reply, transfer) => wire.push(structuredClone(reply, { transfer })) },
    scheduler,
  );
  const page = createRemoteEngine(
    {
      post: (request: EngineRequest, transfer) => {
        serve(structuredClone(request, { transfer }));
      },
    },
    () => (ended = true),
  );
  const deliver = () => {
    for (const reply of wire.splice(0)) page.receive(reply);
  };
  return { engine: page.engine, scheduler, wire, deliver, ended: () => ended };
}

const graph = buildNeighbours(40, Uint32Array.from(Array.from({ length: 40 }, (_, at) => [at, (at + 1) % 40]).flat()));

function expected(): Float32Array {
  const layout = createLayout(graph, { seed: 3 });
  while (!settled(layout)) tick(layout);
  return layout.positions;
}

async function settle(bench: Bench): Promise<void> {
  for (let round = 0; round < 2000 && (!bench.scheduler.idle || bench.wire.length > 0); round += 1) {
    await bench.scheduler.turn(1);
    bench.deliver();
  }
}

describe.each([
  ['in slices', sliced],
  ['in a worker', remote],
])('layout %s', (_name, make) => {
  it('finds the places of a drawing that does not move, to the bit, and tells how far it is', async () => {
    const slice = breadGraph().slice();
    const shares: number[] = [];
    let last = new Float32Array(0);
    const bench = make();
    bench.engine.start(flatten(slice), { seed: 1, mostTicks: DRAWING_TICKS }, (positions, _done, share) => {
      shares.push(share);
      last = positions.slice();
    });
    await settle(bench);
    expect(last).toEqual(placeNodes(slice));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeLessThan(0.5);
    expect(shares.at(-1)).toBe(1);
  });

  it('leaves everything where it was when asked to, until something is moved by hand', async () => {
    const positions = expected().map((one, at) => one + (at % 5));
    const bench = make();
    let last = new Float32Array(0);
    bench.engine.start(graph, { seed: 3, saved: { positions }, mostTicks: 0 }, (now) => {
      last = now.slice();
    });
    await settle(bench);
    expect(last).toEqual(positions);
    bench.engine.pin(3, { x: 500, y: 0 });
    await settle(bench);
    expect(last[6]).toBe(500);
    expect(last[8]).not.toBe(positions[8]);
  });

  it('ends where plain ticks end, shows few pictures, and is idle then', async () => {
    const bench = make();
    const pictures: boolean[] = [];
    let last = new Float32Array(0);
    bench.engine.start(graph, { seed: 3 }, (positions, done) => {
      pictures.push(done);
      last = positions.slice();
    });
    await settle(bench);
    expect(last).toEqual(expected());
    expect(pictures.at(-1)).toBe(true);
    expect(pictures.filter((done) => done)).toHaveLength(1);
    expect(pictures.length).toBeGreaterThan(3);
    expect(pictures.length).toBeLessThan(12);
    expect(bench.scheduler.idle).toBe(true);
  });

  it('follows a drag and stops again', async () => {
    const bench = make();
    let last = new Float32Array(0);
    let pictures = 0;
    bench.engine.start(graph, {}, (positions) => {
      pictures += 1;
      last = positions.slice();
    });
    await settle(bench);
    const before = pictures;
    bench.engine.pin(2, { x: 321, y: -12 });
    await settle(bench);
    expect([...last.subarray(4, 6)]).toEqual([321, -12]);
    bench.engine.unpin(2);
    await settle(bench);
    expect(last[4]).not.toBe(321);
    expect(pictures).toBeGreaterThan(before + 1);
    expect(bench.scheduler.idle).toBe(true);
  });

  it('rests while paused, keeps what was pinned meanwhile, and goes on', async () => {
    const bench = make();
    let pictures = 0;
    let last = new Float32Array(0);
    bench.engine.start(graph, {}, (positions) => {
      pictures += 1;
      last = positions.slice();
    });
    for (let round = 0; round < 60; round += 1) {
      await bench.scheduler.turn(1);
      bench.deliver();
    }
    bench.engine.pause();
    await settle(bench);
    const before = pictures;
    bench.engine.pin(0, { x: 9, y: 9 });
    await settle(bench);
    expect(pictures).toBe(before);
    expect(bench.scheduler.idle).toBe(true);
    bench.engine.resume();
    bench.engine.resume();
    await settle(bench);
    expect([...last.subarray(0, 2)]).toEqual([9, 9]);
  });

  it('hears nothing of a layout that another has replaced or that was stopped', async () => {
    const bench = make();
    let old = 0;
    let fresh = 0;
    bench.engine.start(graph, {}, () => (old += 1));
    await bench.scheduler.turn(40);
    bench.engine.start(graph, {}, () => (fresh += 1));
    const heard = old;
    await settle(bench);
    expect(old).toBe(heard);
    expect(fresh).toBeGreaterThan(0);
    bench.engine.start(graph, {}, () => (fresh = -1000));
    bench.engine.stop();
    await settle(bench);
    expect(fresh).toBeGreaterThan(0);
    bench.engine.pin(0, { x: 0, y: 0 });
    bench.engine.unpin(0);
    bench.engine.pause();
    bench.engine.resume();
    expect(bench.scheduler.idle).toBe(true);
  });

  it('is silent after its end', async () => {
    const bench = make();
    let pictures = 0;
    bench.engine.start(graph, {}, () => (pictures += 1));
    bench.engine.close();
    bench.engine.start(graph, {}, () => (pictures += 1));
    await bench.scheduler.turn(100);
    bench.deliver();
    await bench.scheduler.turn(100);
    expect(pictures).toBe(0);
    expect(bench.ended()).toBe(true);
  });
});

describe('the two buffers', () => {
  it('hold the worker to two answers until one comes back; the last is never lost', async () => {
    const bench = remote();
    let pictures = 0;
    let done = false;
    bench.engine.start(graph, { seed: 3 }, (_positions, settledNow) => {
      pictures += 1;
      done = settledNow;
    });
    await bench.scheduler.turn();
    expect(bench.wire).toHaveLength(2);
    expect(done).toBe(false);
    bench.deliver();
    expect(bench.wire).toHaveLength(1);
    bench.deliver();
    expect(pictures).toBe(3);
    expect(done).toBe(true);
    expect(bench.scheduler.idle).toBe(true);
  });

  it('takes no buffer of an earlier layout', async () => {
    const sent: EngineReply[] = [];
    const scheduler = new TurnScheduler();
    const serve = createEngineServer({ post: (reply) => sent.push(reply) }, scheduler);
    serve({ type: 'start', run: 1, graph, options: {} });
    serve({ type: 'start', run: 2, graph, options: {} });
    serve({ type: 'return', run: 1, positions: new Float32Array(2) });
    await scheduler.turn();
    expect(sent).toHaveLength(2);
  });
});
