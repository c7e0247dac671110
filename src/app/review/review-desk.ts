import type { AgainCard, Folded, HeldBack, Moment, Prompt, SessionCard, Steps } from '../../core/review';
import { dayStart, finish, studyDay } from '../../core/review';
import type { ReviewJournal } from '../journal/review-journal';
import type { Scheduler } from '../ports';
import type { Settings } from '../settings/settings';
import type { SettingsFile } from '../settings/settings-file';
import type { Vault } from '../vault';
import type { DayView, NextDay } from './day-queue';
import { DayQueue } from './day-queue';
import type { DeckOptions, SessionKind } from './deck';
import { Deck } from './deck';
import { inSlices } from './in-slices';
import { PromptStore } from './prompt-store';
import { relationsForReview } from './review-relations';

/** Nothing is counted while changes come closer together than this: a person may be typing. */
const REST_MS = 1_000;
/** The clock is looked at so often at least, since a timer may sleep with the device. */
const CLOCK_MS = 15 * 60_000;
/** Share of the usual load on a day that a person wants easy. */
const EASY_SHARE = 0.5;
/** Who answers faster than work in slices comes to its end does not put it off for ever. */
const MOST_TRIES = 3;

/** What is to be asked today. */
export interface DueCounts {
  /** To be asked now: shown again, due, and new ones. */
  readonly due: number;
  /** Of these, never asked before. */
  readonly fresh: number;
  /** Forgotten ones whose minutes are not over. */
  readonly waiting: number;
  /** All prompts of the chosen notes. */
  readonly prompts: number;
  readonly heldBack: HeldBack;
  readonly next: NextDay;
}

/** The cards of a session, as it begins or goes on. */
export interface SessionCards {
  readonly cards: readonly SessionCard[];
  readonly again: readonly AgainCard[];
}

/** Cards by the study day on which they are due, and which weekdays shall be easy. */
export interface DueLoad {
  readonly due: Map<number, number>;
  readonly easyDays: readonly number[];
}

interface DeskParts {
  readonly vault: () => Vault;
  readonly journal: ReviewJournal;
  readonly settings: SettingsFile;
  readonly scheduler: Scheduler;
}

/** Why listeners are told: cards came, went or got another text; or only counts moved. */
export type DeskChange = 'cards' | 'counts';

/**
 * What there is to review: prompts and cards paired, and the counts of the day. It is made anew when the
 * index, the settings, other devices or the day have changed and rest for a moment, never while a person
 * types, and never at the beginning of a session.
 */
export class ReviewDesk {
  readonly prompts: PromptStore;
  private readonly parts: DeskParts;
  private readonly deck = new Deck();
  private readonly queues = new DayQueue(this.deck);
  private readonly listeners = new Set<(change: DeskChange) => void>();
  private found: readonly Prompt[] = [];
  private options: DeckOptions | null = null;
  private counted: DueCounts | null = null;
  private known: { readonly key: string; readonly folded: Folded } | null = null;
  private day: number;
  private isStale = true;
  /** Cards have come from elsewhere since prompts and cards were paired. */
  private isUnpaired = true;
  private isComplete = false;
  private running: Promise<void> | null = null;
  private cancelRest: (() => void) | null = null;

  constructor(parts: DeskParts) {
    this.parts = parts;
    this.prompts = new PromptStore(parts.scheduler);
    this.day = this.today();
    this.watchClock();
    this.rest();
  }

  /** `unasked` until a person has chosen where prompts may come from; `counting` until all notes are read and paired once. */
  get status(): 'counting' | 'ready' | 'unasked' {
    if (this.settings.scope === null) return 'unasked';
    return this.isComplete && this.options !== null ? 'ready' : 'counting';
  }

  /** What is to be asked today; null while that is not known. */
  get counts(): DueCounts | null {
    return this.settings.scope === null ? null : this.counted;
  }

  get settings(): Settings['review'] {
    return this.parts.settings.settings.review;
  }

  onChange(listener: (change: DeskChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The index or the settings have changed: all is made anew when they rest. */
  changed(): void {
    this.isStale = true;
    this.rest();
  }

  /** The journal has grown: by this device's own hand only counts move, other devices move cards. */
  journalChanged(by: 'others' | 'own'): void {
    if (by === 'own') this.rest();
    else {
      this.isUnpaired = true;
      void this.refresh();
    }
  }

  /** Makes all anew where it is out of date; resolves when that is done. */
  refresh(): Promise<void> {
    this.cancelRest?.();
    this.cancelRest = null;
    this.isStale = true;
    return this.run();
  }

  /** The study day has changed since it was last asked: the cards of the new one are there. */
  turnDay(): boolean {
    const today = this.today();
    if (today === this.day) return false;
    this.day = today;
    this.count('cards');
    return true;
  }

  /** The study day of a moment. */
  today(moment: Moment = this.parts.journal.moment()): number {
    return studyDay(moment, this.parts.journal.log.fold.settings().rollover);
  }

  /** What a session over some of the cards would ask now; no note is read. */
  cardsOf(kind: SessionKind): SessionCards {
    if (this.options === null) return { cards: [], again: [] };
    const queue = this.queues.queue(kind, this.view(), this.options);
    const cards = queue.prompts.map(({ id }) => this.card(id));
    const again = queue.waiting.map(({ prompt, due }) => ({ card: this.card(prompt.id), due }));
    return {
      cards: cards.filter((card) => card !== null),
      again: again.flatMap(({ card, due }) => (card === null ? [] : [{ card, due }])),
    };
  }

  /** What there is for a session: counts as of the whole day, over its cards alone. */
  countsOf(kind: SessionKind): DueCounts {
    const view = this.view();
    const options = this.options ?? NO_OPTIONS;
    const queue = this.queues.queue(kind, view, options);
    return {
      due: queue.prompts.length,
      fresh: queue.prompts.filter(({ id }) => (view.folded.cards.get(id)?.reviews ?? 0) === 0).length,
      waiting: queue.waiting.length,
      prompts: this.deck.prompts(kind).length,
      heldBack: queue.heldBack,
      next: this.queues.next(kind, view, options),
    };
  }

  /** The living prompt of a card; null when no note has it any more. */
  card(id: string): SessionCard | null {
    this.folded();
    return this.deck.card(id) ?? this.deck.card(this.parts.journal.log.fold.resolve(id));
  }

  settle(card: SessionCard): void {
    this.deck.settle(card);
  }

  /** What answers need to know beside the card: cards due on the days to come, and which days shall be easy. */
  load(): DueLoad {
    const due = new Map<number, number>();
    for (const { state, dueDay } of this.folded().cards.values()) {
      if (state === 'review' && dueDay !== null) due.set(dueDay, (due.get(dueDay) ?? 0) + 1);
    }
    const easy = new Set(this.settings.easyDays);
    return { due, easyDays: [0, 1, 2, 3, 4, 5, 6].map((weekday) => (easy.has(weekday) ? EASY_SHARE : 1)) };
  }

  close(): void {
    this.cancelRest?.();
    this.listeners.clear();
  }

  /** The journal's cards of this study day: made anew when a line has come, or another day. */
  private folded(): Folded {
    const { log } = this.parts.journal;
    const moment = this.parts.journal.moment();
    const key = `${String(log.version)} ${String(this.today(moment))}`;
    // An event from ahead of the clock counts as made now: such cards are never of a past moment.
    if (this.known?.key !== key || this.known.folded.ahead.length > 0) {
      const folded = log.fold.at(moment);
      // A card that goes on under another id is not to be taken for a new one until all are paired anew.
      if (this.known !== null && this.known.folded.aliases !== folded.aliases) {
        this.deck.follow((id) => log.fold.resolve(id));
        this.isUnpaired = true;
      }
      this.known = { key, folded };
    }
    return this.known.folded;
  }

  private view(): DayView {
    const { fold } = this.parts.journal.log;
    const moment = this.parts.journal.moment();
    return { folded: this.folded(), moment, today: this.today(moment), at: (other) => fold.at(other) };
  }

  private rest(): void {
    this.cancelRest?.();
    this.cancelRest = this.parts.scheduler.after(REST_MS, () => {
      this.cancelRest = null;
      void this.run();
    });
  }

  private run(): Promise<void> {
    this.running ??= this.work().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** In slices; once more when something changed meanwhile. */
  private async work(before: DeskChange = 'counts'): Promise<void> {
    const isStale = this.takeStale();
    const change = isStale ? 'cards' : before;
    if (isStale) await this.findAll();
    const { options } = this;
    if (options !== null) await this.undisturbed(() => this.queues.prepare(this.view(), options));
    if (this.isStale) return this.work(change);
    const { phase, stopped } = this.parts.vault().ingest.progress;
    this.isComplete ||= phase === 'idle' || stopped;
    this.count(change);
  }

  private takeStale(): boolean {
    const { isStale } = this;
    this.isStale = false;
    return isStale;
  }

  /** Finds all prompts and pairs them with their cards. */
  private async findAll(): Promise<void> {
    const vault = this.parts.vault();
    const { scope, sources } = this.settings;
    if (scope === null) return;
    await vault.ingest.idle();
    const found = await this.prompts.prompts(vault, { scope, sources });
    const isSame = found.length === this.found.length && found.every((prompt, at) => prompt === this.found[at]);
    this.found = found;
    if (!isSame || this.isUnpaired) {
      this.isUnpaired = false;
      await this.undisturbed(() => this.deck.match(found, this.folded()));
    }
    const relations = await inSlices(relationsForReview(vault.index), this.parts.scheduler);
    const { order, newPerDay, reviewsPerDay } = this.settings;
    if (relations !== null) this.options = { order, newPerDay, reviewsPerDay, ...relations };
  }

  /** Work over deck and journal in slices: begun anew when they change meanwhile, and in the end done at once. */
  private async undisturbed(begin: () => Steps<void>): Promise<void> {
    const { journal, scheduler } = this.parts;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const { version } = this.deck;
      const before = journal.log.version;
      const isOver = (): boolean => this.deck.version !== version || journal.log.version !== before;
      if ((await inSlices(begin(), scheduler, isOver)) !== null) return;
    }
    finish(begin());
  }

  private count(change: DeskChange): void {
    this.counted = this.options === null ? null : this.countsOf({ kind: 'due' });
    for (const listener of this.listeners) listener(change);
  }

  /** The new day begins while the app is open. */
  private watchClock(): void {
    const moment = this.parts.journal.moment();
    const { rollover } = this.parts.journal.log.fold.settings();
    const left = dayStart(this.today(moment) + 1, moment.offset, rollover) - moment.at;
    this.parts.scheduler.after(Math.min(left + 500, CLOCK_MS), () => {
      this.turnDay();
      this.watchClock();
    });
  }
}

const NO_OPTIONS: DeckOptions = {
  order: 'due',
  newPerDay: 0,
  reviewsPerDay: null,
  prerequisites: new Map(),
  contrasts: [],
};
