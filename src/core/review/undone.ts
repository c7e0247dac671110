import { parseRef } from './event-ref';
import type { ReviewEvent } from './review-event';

/** What was undone: single events by device and number, imports by batch. */
export class Undone {
  readonly #numbers = new Map<string, Set<number>>();
  readonly #batches = new Set<string>();

  add(target: string): void {
    this.#batches.add(target);
    const ref = parseRef(target);
    if (ref === null) return;
    const numbers = this.#numbers.get(ref.device);
    if (numbers === undefined) this.#numbers.set(ref.device, new Set([ref.seq]));
    else numbers.add(ref.seq);
  }

  /** An undo is never itself undone: the thing is simply done again. */
  has(event: ReviewEvent): boolean {
    if (event.type === 'U') return false;
    if (event.type === 'I' && this.#batches.has(event.batch)) return true;
    return this.#numbers.get(event.device)?.has(event.seq) ?? false;
  }
}
