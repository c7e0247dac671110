/** How far the clock may fall behind the last event before its events are ordered anew. */
const TOLERANCE_MS = 10 * 60_000;

export interface EventTime {
  /** UTC milliseconds, whole seconds. */
  readonly at: number;
  /** The clock was set back on purpose: a `C` event goes first. */
  readonly restarts: boolean;
}

/**
 * The time that a new event gets (journal.md §3): never before the device's last event, unless the
 * clock was set back by more than ten minutes. A clock before the plugin's release is not believed.
 */
export function eventTime(now: number, last: number, released: number): EventTime {
  const second = Math.floor(now / 1_000) * 1_000;
  if (now < released) return { at: Math.max(last, 0), restarts: false };
  if (last - now > TOLERANCE_MS) return { at: second, restarts: true };
  return { at: Math.max(second, last), restarts: false };
}
