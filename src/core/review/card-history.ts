import { boundMemory } from './scheduler';
import type { Memory } from './scheduler';
import { pickDay } from './interval';
import type { Fingerprint } from './fingerprint';
import type { SetBacks } from './event-order';
import { timeOf } from './event-order';
import type { EventOf, ReviewEvent } from './review-event';
import type { SettingsTimeline } from './settings-timeline';
import { dayStart, studyDay } from './study-day';

/** An event further ahead of the reader's clock counts as now (journal.md §3). */
const AHEAD_MS = 48 * 3_600_000;

/** Events that one card's state is made of. */
export type CardEvent = EventOf<'F'> | EventOf<'I'> | EventOf<'R'> | EventOf<'S'>;

/** What a card's history comes to; all but what depends on the present day. */
export interface CardHistory {
  readonly id: string;
  readonly memory: Memory | null;
  /** UTC milliseconds at which a forgotten card is shown again; null when it is not `learning`. */
  readonly reshowAt: number | null;
  readonly dueDay: number | null;
  /** UTC milliseconds of the due day's beginning, on the clock that made it. */
  readonly dueAt: number | null;
  readonly suspended: boolean;
  readonly buriedUntil: number | null;
  readonly reviews: number;
  readonly lapses: number;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly succeeded: boolean;
  readonly settled: boolean;
  readonly fingerprint: Fingerprint | null;
  /** UTC milliseconds of the latest event. */
  readonly latest: number;
  /** An event counted as made now, so the state is true for this moment alone. */
  readonly ahead: boolean;
}

/** What all cards of one fold share. */
export interface HistoryContext {
  readonly timeline: SettingsTimeline;
  readonly setBacks: SetBacks;
  /** UTC milliseconds of the reader's clock. */
  readonly now: number;
}

type Draft = { -readonly [K in keyof CardHistory]: CardHistory[K] };

function emptyDraft(id: string): Draft {
  return {
    id,
    memory: null,
    reshowAt: null,
    dueDay: null,
    dueAt: null,
    suspended: false,
    buriedUntil: null,
    reviews: 0,
    lapses: 0,
    firstDay: null,
    lastDay: null,
    succeeded: false,
    settled: false,
    fingerprint: null,
    latest: -Infinity,
    ahead: false,
  };
}

/** Whether a time is so far ahead of the reader's clock that it counts as now. */
export function isAhead(at: number, now: number): boolean {
  return at > now + AHEAD_MS;
}

/** One card's events, replayed. */
class Replay {
  readonly draft: Draft;
  readonly #context: HistoryContext;
  /** The last review, and whether its device knew all reviews before it; null after a reset. */
  #last: {
    readonly event: EventOf<'R'>;
    readonly complete: boolean;
    readonly day: number;
    readonly elapsed: number;
  } | null = null;
  /** The due day was ordered or imported after the last review. */
  #ordered = false;

  constructor(id: string, context: HistoryContext) {
    this.draft = emptyDraft(id);
    this.#context = context;
  }

  take(event: CardEvent): void {
    this.draft.latest = Math.max(this.draft.latest, timeOf(event, this.#context.setBacks));
    switch (event.type) {
      case 'R':
        this.#review(event);
        break;
      case 'S':
        this.#order(event);
        break;
      case 'I':
        this.#imported(event);
        break;
      case 'F':
        this.draft.fingerprint = { kind: event.kind, hash: event.hash, simhash: event.simhash };
        break;
    }
  }

  #timeOf(event: ReviewEvent): number {
    const at = timeOf(event, this.#context.setBacks);
    if (!isAhead(at, this.#context.now)) return at;
    this.draft.ahead = true;
    return this.#context.now;
  }

  #review(event: EventOf<'R'>): void {
    const { draft } = this;
    const { timeline } = this.#context;
    const moment = { at: this.#timeOf(event), offset: event.offset };
    const day = studyDay(moment, timeline.step(timeline.indexAt(event)).settings.rollover);
    const elapsed = draft.lastDay === null ? 0 : Math.max(0, day - draft.lastDay);
    const before = draft.memory;
    if (event.rating === 1 && before !== null && draft.reshowAt === null) draft.lapses += 1;
    draft.memory = timeline.newest().scheduler.next(before, elapsed, event.rating);
    draft.firstDay ??= day;
    if (event.rating > 1) {
      draft.succeeded = true;
      if (day > draft.firstDay) draft.settled = true;
    }
    draft.lastDay = day;
    draft.reshowAt = event.interval.unit === 'm' ? moment.at + event.interval.amount * 60_000 : null;
    draft.buriedUntil = null;
    this.#last = { event, complete: event.known === draft.reviews, day, elapsed };
    this.#ordered = false;
    draft.reviews += 1;
  }

  #order(event: EventOf<'S'>): void {
    const { draft } = this;
    switch (event.order) {
      case 'suspend':
      case 'unsuspend':
        draft.suspended = event.order === 'suspend';
        break;
      case 'bury':
        draft.buriedUntil = event.day;
        break;
      case 'due':
        this.#setDue(event, event.day);
        break;
      case 'reset':
        Object.assign(draft, { ...emptyDraft(draft.id), ...kept(draft) });
        this.#last = null;
        this.#ordered = false;
        break;
    }
  }

  /** A state from elsewhere counts where nothing newer is known of the card. */
  #imported(event: EventOf<'I'>): void {
    const { draft } = this;
    if (draft.lastDay !== null && draft.lastDay > event.lastDay) return;
    draft.memory = boundMemory({ stability: event.stability, difficulty: event.difficulty });
    draft.firstDay ??= event.lastDay;
    draft.lastDay = event.lastDay;
    draft.lapses = event.lapses;
    draft.succeeded = true;
    draft.settled = true;
    this.#last = null;
    this.#setDue(event, event.dueDay);
  }

  #setDue(event: ReviewEvent, day: number | null): void {
    const { draft } = this;
    const { timeline } = this.#context;
    draft.dueDay = day;
    draft.reshowAt = null;
    const { rollover } = timeline.step(timeline.indexAt(event)).settings;
    draft.dueAt = day === null ? null : dayStart(day, event.offset, rollover);
    this.#ordered = true;
  }

  /** `events` are all that were taken, for the rare case in which memory must be seen with older weights. */
  finish(events: readonly CardEvent[]): CardHistory {
    const { draft } = this;
    const last = this.#last;
    if (last === null || this.#ordered) return draft;
    draft.dueDay = null;
    draft.dueAt = null;
    if (draft.reshowAt !== null) return draft;
    const { timeline } = this.#context;
    const written = timeline.indexAt(last.event);
    const asked = timeline.rescheduledAfter(written);
    const isKept = last.complete && asked === written;
    const days = isKept ? last.event.interval.amount : this.#computed(events, asked, last.elapsed);
    draft.dueDay = last.day + days;
    draft.dueAt = dayStart(draft.dueDay, last.event.offset, timeline.step(written).settings.rollover);
    return draft;
  }

  /**
   * Days computed from memory with the settings of one step: those of the last review, or of the
   * change that asked to reschedule. Later weights move no due day.
   */
  #computed(events: readonly CardEvent[], index: number, elapsedDays: number): number {
    const { draft } = this;
    const { timeline } = this.#context;
    const { scheduler } = timeline.step(index);
    let { memory } = draft;
    if (scheduler !== timeline.newest().scheduler) {
      memory = replayMemory(events, { ...this.#context, timeline: timeline.upTo(index) });
    }
    if (memory === null) return 1;
    const range = scheduler.range(scheduler.interval(memory), elapsedDays);
    return pickDay(range, { card: draft.id, reviews: draft.reviews - 1 });
  }
}

/** What a reset leaves: history is counted on, and suspension and text are no memory. */
function kept(draft: Draft): Partial<Draft> {
  const { suspended, reviews, fingerprint, latest, ahead } = draft;
  return { suspended, reviews, fingerprint, latest, ahead };
}

function replayMemory(events: readonly CardEvent[], context: HistoryContext): Memory | null {
  const replay = new Replay('', context);
  for (const event of events) replay.take(event);
  return replay.draft.memory;
}

/** The state that a card's events come to; `events` in total order, without undone ones, at least one. */
export function foldCard(id: string, events: readonly CardEvent[], context: HistoryContext): CardHistory {
  const replay = new Replay(id, context);
  for (const event of events) replay.take(event);
  return replay.finish(events);
}
