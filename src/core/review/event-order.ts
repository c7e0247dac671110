import { countBefore } from '../text';
import type { EventOf, ReviewEvent } from './review-event';

interface SetBack {
  readonly seq: number;
  /** Earliest time of this and all later `C` of the device. */
  readonly at: number;
}

/** The `C` events of each device by number: where its clock was set back on purpose. */
export type SetBacks = ReadonlyMap<string, readonly SetBack[]>;

export function collectSetBacks(events: readonly EventOf<'C'>[]): SetBacks {
  const byDevice = new Map<string, EventOf<'C'>[]>();
  for (const event of events) {
    const list = byDevice.get(event.device);
    if (list === undefined) byDevice.set(event.device, [event]);
    else list.push(event);
  }
  const setBacks = new Map<string, SetBack[]>();
  for (const [device, list] of byDevice) {
    list.sort((a, b) => b.seq - a.seq);
    let at = Infinity;
    const falling = list.map((event) => {
      at = Math.min(at, event.at);
      return { seq: event.seq, at };
    });
    setBacks.set(device, falling.reverse());
  }
  return setBacks;
}

/** UTC milliseconds of an event, pulled back to the next `C` of its device where it lies after it. */
export function timeOf(event: ReviewEvent, setBacks: SetBacks): number {
  const list = setBacks.get(event.device);
  if (list === undefined) return event.at;
  const next = list[countBefore(list, ({ seq }) => seq <= event.seq)];
  return Math.min(event.at, next?.at ?? Infinity);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The total order: time, device, number, text. One set of events has one order on every device. */
export function compareEvents(a: ReviewEvent, b: ReviewEvent, setBacks: SetBacks): number {
  return (
    timeOf(a, setBacks) - timeOf(b, setBacks) ||
    compareText(a.device, b.device) ||
    a.seq - b.seq ||
    compareText(a.text, b.text)
  );
}

/** Sorts in place; linear where the events are in order already. */
export function sortEvents<E extends ReviewEvent>(events: E[], setBacks: SetBacks): E[] {
  for (let i = 1; i < events.length; i++) {
    const before = events[i - 1];
    const event = events[i];
    if (before !== undefined && event !== undefined && compareEvents(before, event, setBacks) > 0) {
      return events.sort((a, b) => compareEvents(a, b, setBacks));
    }
  }
  return events;
}
