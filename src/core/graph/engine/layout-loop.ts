import type { EngineScheduler, LayoutPlace } from '../engine-protocol';
import { createLayout, pin, reheat, settled, tick, unpin, type LayoutOptions } from '../layout/layout';
import type { LayoutGraph } from '../layout/layout-graph';
import type { Layout } from '../layout/layout-state';

/** Between two pictures: 30 a second. */
const FRAME_MS = 34;
/** Ticks that a cold layout takes. */
const ABOUT_TICKS = 300;

/** Takes the positions; false when they cannot be taken now. */
export type EmitPositions = (positions: Float32Array, settled: boolean, share: number) => boolean;

/** A layout that ticks by itself in slices until it is settled, showing the first shape after the hot ticks. */
export class LayoutLoop {
  private readonly layout: Layout;
  private readonly scheduler: EngineScheduler;
  private readonly emit: EmitPositions;
  private running = false;
  private wanted = false;
  /** Whether enough time has passed since the last picture. */
  private due = true;
  /** Whether the last state has not been taken yet. */
  private owed = true;
  private cancelFrame: (() => void) | null = null;

  constructor(
    start: { readonly graph: LayoutGraph; readonly options: LayoutOptions },
    scheduler: EngineScheduler,
    emit: EmitPositions,
  ) {
    this.layout = createLayout(start.graph, start.options);
    this.scheduler = scheduler;
    this.emit = emit;
  }

  resume(): void {
    this.wanted = true;
    if (!this.running) void this.run();
  }

  pause(): void {
    this.wanted = false;
    this.endFrame();
  }

  /** Resumes unless paused by hand: a drag in a hidden view waits. */
  pin(node: number, place: LayoutPlace): void {
    pin(this.layout, node, place);
    this.warmUp();
  }

  unpin(node: number): void {
    unpin(this.layout, node);
    this.warmUp();
  }

  /** Tries again to hand over the last state. */
  flush(): void {
    if (this.wanted && !this.running && this.owed) this.show();
  }

  private warmUp(): void {
    reheat(this.layout);
    this.owed = true;
    if (this.wanted) this.resume();
  }

  private async run(): Promise<void> {
    this.running = true;
    await this.scheduler.next();
    while (this.wanted && !settled(this.layout)) {
      tick(this.layout);
      this.owed = true;
      if (this.due && this.layout.hotTicks === 0 && !settled(this.layout)) this.show();
      if (this.scheduler.expired()) await this.scheduler.next();
    }
    this.running = false;
    this.endFrame();
    if (this.wanted && this.owed) this.show();
  }

  private show(): void {
    const finished = settled(this.layout);
    const share = finished ? 1 : Math.min(1, this.layout.ticks / ABOUT_TICKS);
    if (!this.emit(this.layout.positions, finished, share)) return;
    this.owed = false;
    if (finished) return;
    this.due = false;
    this.cancelFrame = this.scheduler.after(FRAME_MS, () => {
      this.due = true;
      this.cancelFrame = null;
    });
  }

  private endFrame(): void {
    this.cancelFrame?.();
    this.cancelFrame = null;
    this.due = true;
  }
}
