/** A clock this far behind the last line still counts as the same one. */
const TOLERANCE_MS = 600_000;

/** The time that the next line gets. */
export interface NextTime {
  /** UTC milliseconds, whole seconds. */
  readonly at: number;
  /** The clock was set back on purpose: a `C` of the same time goes before the line. */
  readonly setBack: boolean;
}

/** What the next time depends on; all UTC milliseconds. */
export interface ClockReading {
  readonly now: number;
  /** Time of the device's last line, null before the first. */
  readonly last: number | null;
  /** A clock before the plugin's release is wrong for certain. */
  readonly release: number;
}

/** Numbers order equal seconds, so time stands still while the clock is a little behind (journal.md §3). */
export function nextTime({ now, last, release }: ClockReading): NextTime {
  const second = Math.floor(now / 1000) * 1000;
  if (second < release) return { at: last ?? release, setBack: false };
  if (last === null || second >= last) return { at: second, setBack: false };
  return last - second <= TOLERANCE_MS ? { at: last, setBack: false } : { at: second, setBack: true };
}
