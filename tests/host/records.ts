/** Something that the plugin did and the real app would not have borne, or that went wrong in the page. */
export interface HostRecord {
  readonly kind:
    'unknown-module' | 'unknown-member' | 'newer-member' | 'not-in-host' | 'misuse' | 'error' | 'rejection' | 'console';
  readonly what: string;
  readonly detail: string;
}

declare global {
  interface Window {
    /** Set by the driver, so that records outlive a reload. */
    hostRecord?: (record: HostRecord) => unknown;
  }
}

/** Keeps what was recorded in this page and hands it to the driver. */
class Recorder {
  readonly list: HostRecord[] = [];
  readonly used = new Set<string>();

  add(record: HostRecord): void {
    this.list.push(record);
    if (window.hostRecord) void window.hostRecord(record);
    else console.warn(`host: ${record.kind}: ${record.what} ${record.detail}`);
  }
}

export const recorder = new Recorder();

/** Records and throws: the plugin must not go on as if nothing had happened. */
export function refuse(kind: HostRecord['kind'], what: string): never {
  const error = new Error(`${kind}: ${what}`);
  recorder.add({ kind, what, detail: error.stack ?? '' });
  throw error;
}

/** For members that the types have and this host does not implement. */
export function notInHost(what: string): never {
  return refuse('not-in-host', what);
}

/** Errors of the page that nobody caught. */
export function watchErrors(win: Window): void {
  win.addEventListener('error', (event) => {
    if (event.message.startsWith('ResizeObserver loop')) return;
    const error: unknown = event.error;
    recorder.add({ kind: 'error', what: event.message, detail: error instanceof Error ? (error.stack ?? '') : '' });
  });
  win.addEventListener('unhandledrejection', (event) => {
    const reason: unknown = event.reason;
    const error = reason instanceof Error ? reason : new Error(String(reason));
    recorder.add({ kind: 'rejection', what: error.message, detail: error.stack ?? '' });
  });
}
