import type {
  AnswerContext,
  CardState,
  Interval,
  Rating,
  SessionAction,
  SessionCard,
  SessionState,
  SessionStep,
  SessionSummary,
} from '../../core/review';
import {
  advanceSession,
  dayStart,
  eventRef,
  phaseOf,
  previewSession,
  signStep,
  startSession,
  summarise,
} from '../../core/review';
import type { ReviewJournal } from '../journal/review-journal';
import type { SessionKind } from './deck';
import type { DueLoad, ReviewDesk } from './review-desk';

/** Seconds that an answer takes before any was given. */
const USUAL_SECONDS = 12;

/** How far a session is. */
export interface SessionProgress {
  readonly done: number;
  readonly total: number;
  readonly secondsLeft: number;
}

/** One session at work: what a person does is written to the journal before the next card is there. */
export class ReviewSession {
  readonly kind: SessionKind;
  private readonly desk: ReviewDesk;
  private readonly journal: ReviewJournal;
  private current: SessionState;
  private load: DueLoad;
  private day: number;
  /** The notes no longer say what the card whose answer is shown says. */
  isStale = false;

  constructor(desk: ReviewDesk, journal: ReviewJournal, kind: SessionKind) {
    this.desk = desk;
    this.journal = journal;
    this.kind = kind;
    this.day = desk.today();
    this.load = desk.load();
    const { cards, again } = desk.cardsOf(kind);
    const { at } = journal.moment();
    const buttons = desk.settings.buttons;
    this.current = startSession({ cards, again, buttons, earlier: this.earlier(), now: at });
  }

  get state(): SessionState {
    return this.current;
  }

  get card(): SessionCard | null {
    return this.current.current?.card ?? null;
  }

  get phase(): ReturnType<typeof phaseOf> {
    return phaseOf(this.current);
  }

  get canUndo(): boolean {
    return this.current.steps.length > 0;
  }

  get summary(): SessionSummary {
    return summarise(this.current);
  }

  get progress(): SessionProgress {
    const { answers, byRating, seconds, remaining } = this.summary;
    const own = this.current.steps.slice(this.current.earlierSteps);
    // A forgotten card is not done: it comes again.
    const done = own.length - byRating[1];
    return {
      done,
      total: done + remaining,
      secondsLeft: remaining * (answers === 0 ? USUAL_SECONDS : Math.max(2, seconds / answers)),
    };
  }

  /** How the card that is asked stands in the journal; null when it is new. */
  get memory(): CardState | null {
    return this.card === null ? null : this.memoryOf(this.card);
  }

  /** What each rating would give; null when no card is asked. */
  preview(): Readonly<Record<Rating, Interval>> | null {
    return previewSession(this.current, { answer: this.answer(), card: this.memory });
  }

  /** One step; false when it does not fit and nothing was done. */
  act(action: Exclude<SessionAction, { readonly type: 'refresh' }>): boolean {
    const before = this.current;
    const turn = advanceSession(before, action, { answer: this.answer(), card: this.memory });
    this.current = turn.state;
    let ref: string | null = null;
    for (const body of turn.events) {
      ref = eventRef(this.journal.write(body));
      if (body.type === 'R' && body.interval.unit === 'd') this.add(this.day + body.interval.amount);
    }
    const card = before.current?.card;
    const undone = action.type === 'undo' ? before.steps.at(-1)?.kind : undefined;
    if (ref === null) return turn.state !== before;
    // Another card may have taken the place of one that was put off: it goes back too.
    if (undone !== undefined && undone !== 'rate') this.refresh();
    else if (undone === 'rate') this.load = this.desk.load();
    else this.current = signStep(this.current, ref);
    if (action.type === 'rate' && card !== undefined) this.desk.settle(card);
    return turn.state !== before;
  }

  /**
   * Takes the cards as they are now: others came or went, texts have changed, or a new day has begun. A card
   * whose answer is not shown yet is asked as it reads now, or no more; one whose answer is shown stays as it
   * was shown, unless it reads the same or the person has changed it here (`isEdited`).
   */
  refresh(isEdited = false): void {
    const { cards, again } = this.desk.cardsOf(this.kind);
    const asked = this.current.current;
    this.load = this.desk.load();
    this.day = this.desk.today();
    this.isStale = false;
    let current: SessionCard | null = null;
    if (asked !== null && !asked.revealed)
      current = cards.find(({ prompt }) => prompt.id === asked.card.prompt.id) ?? null;
    else if (asked !== null) {
      const fresh = this.desk.card(asked.card.prompt.id);
      const isSame = fresh !== null && (isEdited || readsTheSame(fresh, asked.card));
      this.isStale = !isSame;
      current = isSame ? fresh : asked.card;
    }
    const action: SessionAction = { type: 'refresh', cards, again, current };
    this.current = advanceSession(this.current, action, { answer: this.answer(), card: this.memory }).state;
  }

  /** Goes on after a session was left or had come to its end. */
  resume(): void {
    this.current = { ...this.current, left: false };
    this.refresh();
  }

  /** Whether the study day is another than when the cards were last taken. */
  get isOfAnotherDay(): boolean {
    return this.day !== this.desk.today();
  }

  private add(day: number): void {
    this.load.due.set(day, (this.load.due.get(day) ?? 0) + 1);
  }

  private answer(): AnswerContext {
    return { moment: this.journal.moment(), settings: this.journal.log.fold.settings(), load: this.load };
  }

  private memoryOf({ prompt, alias }: SessionCard): CardState | null {
    return this.journal.log.fold.card(alias?.old ?? prompt.id, this.journal.moment());
  }

  /** What this device did today, as far as the cards are still there: it can be undone after a restart. */
  private earlier(): SessionStep[] {
    const { fold } = this.journal.log;
    const { offset } = this.journal.moment();
    const from = dayStart(this.day, offset, fold.settings().rollover);
    const steps: SessionStep[] = [];
    for (const act of fold.actsSince(from, this.journal.writer.deviceId)) {
      const card = this.desk.card(act.card);
      if (card === null) continue;
      const ref = eventRef(act);
      if (act.type === 'R') steps.push({ kind: 'rate', card, ref, rating: act.rating, seconds: act.seconds });
      else if (act.order === 'bury' || act.order === 'suspend' || act.order === 'reset') {
        steps.push({ kind: act.order, card, ref, rating: null, seconds: 0 });
      }
    }
    return steps;
  }
}

function readsTheSame(a: SessionCard, b: SessionCard): boolean {
  return a.prompt.question === b.prompt.question && a.prompt.answer === b.prompt.answer;
}
