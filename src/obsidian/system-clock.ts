import type { Clock } from '../app/ports';

/** The device's clock and zone. */
export class SystemClock implements Clock {
  now(): number {
    return Date.now();
  }

  offset(at: number): number {
    return -new Date(at).getTimezoneOffset();
  }
}
