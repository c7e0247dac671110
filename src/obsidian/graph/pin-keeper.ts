import { setPins, withPin, type Pins } from '../../app/graph/pins';
import type { Point } from '../../core/graph';
import type { SurfaceHost } from '../surface-host';
import type { GraphDisplay } from './graph-display';

/** Puts concepts where a person wants them, and takes the pins away again; written to the settings each time. */
export class PinKeeper {
  private readonly host: SurfaceHost;
  private readonly display: GraphDisplay;
  private before: Pins | null = null;
  private writing: Promise<void> = Promise.resolve();

  constructor(host: SurfaceHost, display: GraphDisplay) {
    this.host = host;
    this.display = display;
  }

  put(key: string, name: string, place: Point): void {
    this.display.moveNode(this.display.content.node(key), place);
    this.write(withPin(this.display.pins, key, place));
    this.display.choose({}, { kind: 'pinned', name });
  }

  /** Pins a concept where it stands, or lets it go. */
  toggle(key: string, name: string): void {
    const { content, places, pins } = this.display;
    const node = content.node(key);
    if (pins.has(key)) {
      this.display.release(node);
      this.write(withPin(pins, key, null));
      this.display.choose({}, { kind: 'unpinned', name });
    } else if (node >= 0) {
      this.put(key, name, { x: places[2 * node] ?? 0, y: places[2 * node + 1] ?? 0 });
    }
  }

  releaseAll(): void {
    const { pins } = this.display;
    this.before = pins;
    for (const key of pins.keys()) this.display.release(this.display.content.node(key));
    this.write(new Map());
    this.display.canUndo = 'pins';
    this.display.choose({}, { kind: 'unpinned-all', count: pins.size });
  }

  /** Brings back what was let go last. */
  restore(): void {
    if (this.before === null) return;
    for (const [key, [x, y]] of this.before) this.display.moveNode(this.display.content.node(key), { x, y });
    this.write(this.before);
    this.display.choose({}, { kind: 'pins-back' });
  }

  /** What is wanted counts at once; the settings follow, one change after the other. */
  private write(pins: Pins): void {
    const app = this.host.app();
    if (app === null) return;
    this.display.pendingPins = pins;
    this.writing = this.writing.then(async () => {
      const changed = await setPins(app.settings, pins);
      if (!changed.ok) this.host.tell(changed.problem);
      if (this.display.pendingPins === pins) this.display.pendingPins = null;
      this.display.markSoon();
    });
  }
}
