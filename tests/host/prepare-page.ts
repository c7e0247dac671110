/** What the page is refused, and what time and chance are in it. */
export interface Preparation {
  readonly startMs: number | null;
  readonly frozen: boolean;
  readonly seed: number | null;
  readonly withoutIndexedDb: boolean;
  readonly withoutWorkers: boolean;
  readonly withoutWebGl: boolean;
}

/** Put into each page before its scripts. It is sent as text: everything it needs is in it. */
export function preparePage(settings: Preparation): void {
  if (settings.startMs !== null) {
    const RealDate = Date;
    const began = performance.now();
    const stored = sessionStorage.getItem('host-clock');
    let base = stored === null ? settings.startMs : Number(stored);
    const now = (): number => Math.floor(settings.frozen ? base : base + performance.now() - began);
    class HostDate extends RealDate {
      constructor(...args: [] | [number]) {
        if (args.length === 0) super(now());
        else super(...args);
      }
      static override now(): number {
        return now();
      }
    }
    window.Date = HostDate as DateConstructor;
    // `Date()` without `new` gives a text, as in the language.
    window.Date = new Proxy(window.Date, { apply: () => new HostDate().toString() });
    Object.assign(window, {
      hostSetClock(ms: number): void {
        base = ms - (settings.frozen ? 0 : performance.now() - began);
        sessionStorage.setItem('host-clock', String(ms));
      },
    });
    window.addEventListener('pagehide', () => {
      sessionStorage.setItem('host-clock', String(now()));
    });
  }
  if (settings.seed !== null) {
    let state = settings.seed;
    Math.random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 4294967296;
    };
  }
  if (settings.withoutIndexedDb) {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  }
  if (settings.withoutWorkers) {
    window.Worker = new Proxy(Worker, {
      construct: () => {
        throw new DOMException('Failed to construct a worker.', 'SecurityError');
      },
    });
  }
  if (settings.withoutWebGl) {
    for (const type of [HTMLCanvasElement, OffscreenCanvas]) {
      const prototype = type.prototype as { getContext: (...args: unknown[]) => unknown };
      const { getContext } = prototype;
      prototype.getContext = function (this: unknown, ...args: unknown[]) {
        return String(args[0]).includes('webgl') ? null : getContext.apply(this, args);
      };
    }
  }
}
