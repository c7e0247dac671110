import type { AgainCard, Folded, HeldBack, Moment, Prompt, SessionCard } from '../../core/review';
import { dayStart, studyDay } from '../../core/review';
import type { ReviewJournal } from '../journal/review-journal';
import type { Scheduler } from '../ports';
import type { Settings } from '../settings/settings';
import type { SettingsFile } from '../settings/settings-file';
import type { Vault } from '../vault';
import type { DeckOptions, SessionKind } from './deck';
import { Deck } from './deck';
import { PromptStore } from './prompt-store';
import { relationsForReview } from './review-relations';

/** Nothing is counted while changes come closer together than this: a person may be typing. */
const REST_MS = 1_000;
/** The clock is looked at so often at least, since a timer may sleep with the device. */
const CLOCK_MS = 15 * 60_000;
/** Share of the usual load on a day that a person wants easy. */
const EASY_SHARE = 0.5;

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
  /** The next study day on which something is due, and how much; null when nothing is. */
  readonly next: { readonly day: number; readonly count: number } | null;
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
  private readonly listeners = new Set<(change: DeskChange) => void>();
  private found: readonly Prompt[] = [];
  private options: DeckOptions | null = null;
  private counted: DueCounts | null = null;
  private day: number;
  private isStale = true;
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
      this.deck.match(this.found, this.folded());
      this.count('cards');
    }
  }

  /** Makes all anew where it is out of date; resolves when that is done. */
  refresh(): Promise<void> {
    this.cancelRest?.();
    this.cancelRest = null;
    this.isStale = true;
    this.running ??= this.work().finally(() => {
      this.running = null;
    });
    return this.running;
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
    const { options } = this;
    if (options === null) return { cards: [], again: [] };
    const folded = this.folded();
    const queue = this.deck.queue(kind, { folded, moment: this.parts.journal.moment(), options });
    const cards = queue.prompts.map(({ id }) => this.deck.card(id, folded));
    const again = queue.waiting.map(({ prompt, due }) => ({ card: this.deck.card(prompt.id, folded), due }));
    return {
      cards: cards.filter((card) => card !== null),
      again: again.flatMap(({ card, due }) => (card === null ? [] : [{ card, due }])),
    };
  }

  /** What there is for a session: counts as of the whole day, over its cards alone. */
  countsOf(kind: SessionKind): DueCounts {
    const folded = this.folded();
    const moment = this.parts.journal.moment();
    const today = this.today(moment);
    const options = this.options ?? NO_OPTIONS;
    const queue = this.deck.queue(kind, { folded, moment, options });
    return {
      due: queue.prompts.length,
      fresh: queue.prompts.filter(({ id }) => (folded.cards.get(id)?.reviews ?? 0) === 0).length,
      waiting: queue.waiting.length,
      prompts: this.deck.prompts(kind).length,
      heldBack: queue.heldBack,
      next: this.nextOf(kind, today, moment.offset),
    };
  }

  /** Tomorrow, with what is held back until then; else the first day on which a card is due. */
  private nextOf(kind: SessionKind, today: number, offset: number): DueCounts['next'] {
    const { fold } = this.parts.journal.log;
    const dawn = { at: dayStart(today + 1, offset, fold.settings().rollover), offset };
    const folded = fold.at(dawn);
    const options = this.options ?? NO_OPTIONS;
    const tomorrow = this.deck.queue(kind, { folded, moment: dawn, options }).prompts.length;
    if (tomorrow > 0) return { day: today + 1, count: tomorrow };
    const days = this.deck
      .states(kind, folded)
      .flatMap(({ state, dueDay }) => (state === 'review' && dueDay !== null ? [dueDay] : []));
    const day = days.reduce((least, one) => Math.min(least, one), Infinity);
    return days.length === 0 ? null : { day, count: days.filter((one) => one === day).length };
  }

  /** The living prompt of a card; null when no note has it any more. */
  card(id: string): SessionCard | null {
    return this.deck.card(id, this.folded());
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

  private folded(): Folded {
    return this.parts.journal.log.fold.at(this.parts.journal.moment());
  }

  private rest(): void {
    this.cancelRest?.();
    this.cancelRest = this.parts.scheduler.after(REST_MS, () => {
      this.cancelRest = null;
      if (this.isStale) void this.refresh();
      else this.count('counts');
    });
  }

  /** Once more when something changed meanwhile. */
  private async work(): Promise<void> {
    while (this.isStale) {
      this.isStale = false;
      const vault = this.parts.vault();
      const { scope, sources } = this.settings;
      if (scope !== null) {
        await vault.ingest.idle();
        this.found = await this.prompts.prompts(vault, { scope, sources });
        this.deck.match(this.found, this.folded());
        const { order, newPerDay, reviewsPerDay } = this.settings;
        this.options = { order, newPerDay, reviewsPerDay, ...relationsForReview(vault.index) };
      }
    }
    const { phase, stopped } = this.parts.vault().ingest.progress;
    this.isComplete ||= phase === 'idle' || stopped;
    this.count('cards');
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
