import type { CardState, Folded, Moment, Queue, Steps } from '../../core/review';
import { dayStart, finish } from '../../core/review';
import type { Deck, DeckOptions, SessionKind } from './deck';

/** The journal as it stands at a moment of a study day. */
export interface DayView {
  readonly folded: Folded;
  readonly moment: Moment;
  readonly today: number;
  /** The journal as it stands at another moment. */
  readonly at: (moment: Moment) => Folded;
}

/** The next study day on which something is due, and how much; null when nothing is. */
export type NextDay = { readonly day: number; readonly count: number } | null;

interface Kept {
  readonly source: readonly unknown[];
  readonly queue: Queue;
  readonly next: NextDay;
}

const ALL_DUE: SessionKind = { kind: 'due' };

/** What sessions would ask; that of all that is due is kept until something it was made from changes. */
export class DayQueue {
  private readonly deck: Deck;
  private kept: Kept | null = null;

  constructor(deck: Deck) {
    this.deck = deck;
  }

  /** Makes and keeps what is due; the deck must stay as it is meanwhile. */
  *prepare(view: DayView, options: DeckOptions): Steps<void> {
    const source = this.sourceOf(view, options);
    if (this.find(view, options) !== null) return;
    const queue = yield* this.deck.queueSteps(ALL_DUE, { ...view, options });
    const next = yield* this.nextSteps(ALL_DUE, view, options);
    this.kept = { source, queue, next };
  }

  queue(kind: SessionKind, view: DayView, options: DeckOptions): Queue {
    return this.find(view, options, kind)?.queue ?? this.deck.queue(kind, { ...view, options });
  }

  next(kind: SessionKind, view: DayView, options: DeckOptions): NextDay {
    const kept = this.find(view, options, kind);
    return kept === null ? finish(this.nextSteps(kind, view, options)) : kept.next;
  }

  private find(view: DayView, options: DeckOptions, kind: SessionKind = ALL_DUE): Kept | null {
    const { kept } = this;
    if (kind.kind !== 'due' || kept === null) return null;
    const isSame = this.sourceOf(view, options).every((one, at) => one === kept.source[at]);
    // A forgotten card that waits is due some minutes later.
    const [soonest] = kept.queue.waiting;
    return isSame && (soonest === undefined || soonest.due > view.moment.at) ? kept : null;
  }

  private sourceOf({ folded, today }: DayView, options: DeckOptions): readonly unknown[] {
    return [folded, today, options, this.deck.version];
  }

  /** Tomorrow, with what is held back until then; else the first day on which a card is due. */
  private *nextSteps(kind: SessionKind, view: DayView, options: DeckOptions): Steps<NextDay> {
    const { offset } = view.moment;
    const tomorrow = view.today + 1;
    const dawn = { at: dayStart(tomorrow, offset, view.folded.settings.rollover), offset };
    const folded = view.at(dawn);
    yield;
    const { prompts } = yield* this.deck.queueSteps(kind, { folded, moment: dawn, options });
    if (prompts.length > 0) return { day: tomorrow, count: prompts.length };
    return firstDay(this.deck.states(kind, folded));
  }
}

function firstDay(states: readonly CardState[]): NextDay {
  const days = states.flatMap(({ state, dueDay }) => (state === 'review' && dueDay !== null ? [dueDay] : []));
  const day = days.reduce((least, one) => Math.min(least, one), Infinity);
  return days.length === 0 ? null : { day, count: days.filter((one) => one === day).length };
}
