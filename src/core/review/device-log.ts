import { countBefore } from '../text';
import type { ReviewEvent } from './review-event';

/** The events of one device by number; two lines of one number are both kept (a copied device). */
export class DeviceLog {
  readonly #events: ReviewEvent[] = [];
  #sorted = true;

  add(event: ReviewEvent): void {
    const last = this.#events[this.#events.length - 1];
    if (last !== undefined && last.seq > event.seq) this.#sorted = false;
    this.#events.push(event);
  }

  /** In no particular order. */
  all(): readonly ReviewEvent[] {
    return this.#events;
  }

  /** The events of a number; O(log n) once sorted. */
  find(seq: number): ReviewEvent[] {
    if (!this.#sorted) {
      this.#events.sort((a, b) => a.seq - b.seq);
      this.#sorted = true;
    }
    let at = countBefore(this.#events, (event) => event.seq < seq);
    const found: ReviewEvent[] = [];
    for (let event = this.#events[at]; event?.seq === seq; event = this.#events[++at]) found.push(event);
    return found;
  }
}
