import type { CardEvent } from './card-history';
import { DeviceLog } from './device-log';
import { parseRef } from './event-ref';
import type { EventOf, ReviewEvent } from './review-event';
import { Undone } from './undone';

/** Types of the events that concern more than one card. */
export type SharedType = 'A' | 'C' | 'D' | 'M' | 'P';

type SharedEvents = { readonly [T in SharedType]: EventOf<T>[] };

/** What changed in the store since it was last asked. */
export interface StoreChanges {
  /** Ids whose own events changed. */
  readonly ids: ReadonlySet<string>;
  readonly types: ReadonlySet<SharedType>;
}

/** The set of all events, by what they speak of. Only grows. */
export class EventStore {
  readonly #seen = new Set<string>();
  readonly #devices = new Map<string, DeviceLog>();
  readonly #undone = new Undone();
  readonly #cards = new Map<string, CardEvent[]>();
  readonly #batches = new Map<string, Set<string>>();
  readonly #shared: SharedEvents = { A: [], C: [], D: [], M: [], P: [] };
  #ids = new Set<string>();
  #types = new Set<SharedType>();
  /** Targets of which it is not yet known what they concern. */
  #undoes: string[] = [];

  /** False when the event was there already; O(1). */
  add(event: ReviewEvent): boolean {
    if (this.#seen.has(event.text)) return false;
    this.#seen.add(event.text);
    this.#log(event.device).add(event);
    switch (event.type) {
      case 'R':
      case 'S':
      case 'F':
      case 'I':
        this.#addCardEvent(event);
        break;
      case 'U':
        this.#undone.add(event.target);
        this.#undoes.push(event.target);
        break;
      case 'A':
        this.#shared.A.push(event);
        this.#types.add('A');
        break;
      case 'C':
        this.#shared.C.push(event);
        this.#types.add('C');
        break;
      case 'D':
        this.#shared.D.push(event);
        this.#types.add('D');
        break;
      case 'M':
        this.#shared.M.push(event);
        this.#types.add('M');
        break;
      case 'P':
        this.#shared.P.push(event);
        this.#types.add('P');
        break;
      case 'H':
      case 'other':
        break;
    }
    return true;
  }

  /** The whole set, device by device. */
  all(): ReviewEvent[] {
    return [...this.#devices.values()].flatMap((log) => log.all());
  }

  /** Whether a line of this text is in the set. */
  has(text: string): boolean {
    return this.#seen.has(text);
  }

  /** Ids that events name, with aliases as they are. */
  ids(): Iterable<string> {
    return this.#cards.keys();
  }

  /** The events of one id that were not undone, in order of arrival. */
  cardEvents(id: string): CardEvent[] {
    return (this.#cards.get(id) ?? []).filter((event) => !this.#undone.has(event));
  }

  /** Answers and orders made at or after a time (UTC milliseconds) that were not undone, in order of arrival; O(events of cards). */
  actsSince(at: number): (EventOf<'R'> | EventOf<'S'>)[] {
    const acts: (EventOf<'R'> | EventOf<'S'>)[] = [];
    for (const events of this.#cards.values()) {
      for (const event of events) {
        if (event.at >= at && (event.type === 'R' || event.type === 'S') && !this.#undone.has(event)) acts.push(event);
      }
    }
    return acts;
  }

  /** The events of a shared type that were not undone, in order of arrival. */
  shared<T extends SharedType>(type: T): EventOf<T>[] {
    const events: readonly EventOf<T>[] = this.#shared[type];
    return events.filter((event) => !this.#undone.has(event));
  }

  /** What a reference names and was not undone. */
  find(ref: string): ReviewEvent[] {
    return this.#findAll(ref).filter((event) => !this.#undone.has(event));
  }

  takeChanges(): StoreChanges {
    this.#resolveUndoes();
    const changes = { ids: this.#ids, types: this.#types };
    this.#ids = new Set();
    this.#types = new Set();
    return changes;
  }

  #log(device: string): DeviceLog {
    let log = this.#devices.get(device);
    if (log === undefined) {
      log = new DeviceLog();
      this.#devices.set(device, log);
    }
    return log;
  }

  #addCardEvent(event: CardEvent): void {
    const events = this.#cards.get(event.card);
    if (events === undefined) this.#cards.set(event.card, [event]);
    else events.push(event);
    this.#ids.add(event.card);
    if (event.type !== 'I') return;
    const batch = this.#batches.get(event.batch);
    if (batch === undefined) this.#batches.set(event.batch, new Set([event.card]));
    else batch.add(event.card);
  }

  /** Finds out what was undone; once for many, so that a device's events are put in order once. */
  #resolveUndoes(): void {
    for (const target of this.#undoes) {
      for (const card of this.#batches.get(target) ?? []) this.#ids.add(card);
      for (const event of this.#findAll(target)) {
        if (event.type === 'H' || event.type === 'U' || event.type === 'other') continue;
        if ('card' in event && event.type !== 'A') this.#ids.add(event.card);
        else this.#types.add(event.type);
      }
    }
    this.#undoes = [];
  }

  #findAll(ref: string): ReviewEvent[] {
    const parsed = parseRef(ref);
    return parsed === null ? [] : (this.#devices.get(parsed.device)?.find(parsed.seq) ?? []);
  }
}
