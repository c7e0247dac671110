import { stampEvent } from '../../src/core/journal';
import type { CardState, EventBody, Prompt, PromptKind, Rating, ReviewEvent } from '../../src/core/review';

/** A device that writes events one after the other, at local times of its own zone. */
export class Pen {
  readonly device: string;
  #offset: number;
  #seq = 1;

  constructor(device = 'aaaaaa', offsetMinutes = 0) {
    this.device = device;
    this.#offset = offsetMinutes;
  }

  /** What travel and summer time do. */
  moveTo(offsetMinutes: number): this {
    this.#offset = offsetMinutes;
    return this;
  }

  /** `local` is the wall clock, `"2026-07-12T12:31:05"`. */
  write(local: string, body: EventBody): ReviewEvent {
    const at = Date.parse(`${local}Z`) - this.#offset * 60_000;
    return stampEvent(body, { at, offset: this.#offset, device: this.device, seq: this.#seq++ });
  }

  review(local: string, card: string, rating: Rating, known: number, interval = '1d'): ReviewEvent {
    const unit = interval.endsWith('m') ? 'm' : 'd';
    const amount = Number.parseInt(interval, 10);
    return this.write(local, { type: 'R', card, rating, seconds: 4, known, interval: { unit, amount } });
  }
}

/** The moment of a wall clock. */
export function moment(local: string, offset = 0): { at: number; offset: number } {
  return { at: Date.parse(`${local}Z`) - offset * 60_000, offset };
}

/** The day number of a date. */
export function day(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

export function prompt(id: string, concepts: readonly string[], kind: PromptKind = 'define'): Prompt {
  const evidence = { path: 'note.md', from: 0, to: 4, quote: 'text' };
  return { id, kind, concepts, question: `What is ${id}`, answer: `answer of ${id}`, evidence };
}

/** A card due today unless told otherwise. */
export function cardState(id: string, changes: Partial<CardState> = {}): CardState {
  return {
    id,
    state: 'review',
    due: 0,
    dueDay: 0,
    stability: 5,
    difficulty: 5,
    retrievability: 0.9,
    reviews: 2,
    lapses: 0,
    firstDay: 0,
    lastDay: 1,
    succeeded: true,
    settled: true,
    fingerprint: null,
    ...changes,
  };
}
