import type { SetBacks } from './event-order';
import { compareEvents } from './event-order';
import type { EventOf, ReviewEvent } from './review-event';
import { createScheduler } from './scheduler';
import type { Scheduler } from './scheduler';
import { hasKnownWeights } from './settings';
import type { SchedulingSettings } from './settings';

/** Settings from one event on, with the newest weights that are known by then. */
export interface SettingsStep {
  readonly settings: SchedulingSettings;
  readonly reschedule: boolean;
  readonly scheduler: Scheduler;
}

/** Which settings held when. */
export class SettingsTimeline {
  /** The first step holds before any event. */
  readonly #steps: SettingsStep[];
  readonly #last: SettingsStep;
  readonly #initial: SchedulingSettings;
  readonly #events: readonly EventOf<'P'>[];
  readonly #setBacks: SetBacks;

  /** `events` in total order. */
  constructor(initial: SchedulingSettings, events: readonly EventOf<'P'>[], setBacks: SetBacks) {
    this.#initial = initial;
    this.#events = events;
    this.#setBacks = setBacks;
    let settings = initial;
    let last: SettingsStep = { settings, reschedule: false, scheduler: createScheduler(settings) };
    this.#steps = [last];
    for (const event of events) {
      const weights = hasKnownWeights(event.settings) ? event.settings.weights : settings.weights;
      settings = { ...event.settings, algorithm: settings.algorithm, weights };
      last = { settings, reschedule: event.reschedule, scheduler: createScheduler(settings) };
      this.#steps.push(last);
    }
    this.#last = last;
  }

  /** Index of the step in force at an event; O(log of the settings' changes). */
  indexAt(event: ReviewEvent): number {
    let low = 0;
    let high = this.#events.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const step = this.#events[middle];
      if (step !== undefined && compareEvents(step, event, this.#setBacks) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  step(index: number): SettingsStep {
    return this.#steps[index] ?? this.#last;
  }

  newest(): SettingsStep {
    return this.#last;
  }

  /** The last step after `index` that asked to reschedule, else `index` itself. */
  rescheduledAfter(index: number): number {
    for (let i = this.#steps.length - 1; i > index; i--) {
      if (this.#steps[i]?.reschedule === true) return i;
    }
    return index;
  }

  /** The same as it stood at a step, before later changes. */
  upTo(index: number): SettingsTimeline {
    return new SettingsTimeline(this.#initial, this.#events.slice(0, index), this.#setBacks);
  }
}
