import { joinAliases, resolveAlias } from './aliases';
import type { Aliases } from './aliases';
import type { CardEvent, CardHistory } from './card-history';
import { foldCard, isAhead } from './card-history';
import type { CardState } from './card-state';
import { stateOf } from './card-state-of';
import type { Viewpoint } from './card-state-of';
import type { SetBacks } from './event-order';
import { collectSetBacks, sortEvents } from './event-order';
import { EventStore } from './event-store';
import type { EventOf, ReviewEvent } from './review-event';
import { DEFAULT_SETTINGS } from './settings';
import type { SchedulingSettings } from './settings';
import { SettingsTimeline } from './settings-timeline';
import type { Moment } from './study-day';
import { studyDay } from './study-day';

/** What a fold begins with. */
export interface FoldOptions {
  /** Settings before the first `P`. */
  readonly settings: SchedulingSettings;
  /** Devices whose events are left out. */
  readonly ignoredDevices: ReadonlySet<string>;
}

const DEFAULT_OPTIONS: FoldOptions = { settings: DEFAULT_SETTINGS, ignoredDevices: new Set() };

/** What all events together say. */
export interface Folded {
  /** By the newest id of each card. */
  readonly cards: ReadonlyMap<string, CardState>;
  /** By subject id: `yes`, `no` or a kind of relation. */
  readonly verdicts: ReadonlyMap<string, string>;
  readonly settings: SchedulingSettings;
  readonly aliases: Aliases;
  /** Ids of the concepts that a card was mixed up with, in order, by card. */
  readonly mixUps: ReadonlyMap<string, readonly string[]>;
  /** Ids of cards with an event more than 48 hours ahead of the reader's clock, sorted. */
  readonly ahead: readonly string[];
}

/** Whether a card has, or had when it was folded, an event that counts as made now. */
function dependsOnNow(history: CardHistory | undefined, now: number): boolean {
  return history !== undefined && (history.ahead || isAhead(history.latest, now));
}

/**
 * The fold of the journal, kept while events arrive: what comes twice has no effect, nor has the
 * order of arrival, and an event folds again only the card that it speaks of. Settings and set
 * clocks (and undoing them) fold all cards again.
 */
export class ReviewFold {
  #options: FoldOptions;
  #store = new EventStore();
  /** Events of devices that are left out, by their text. */
  #leftOut = new Map<string, ReviewEvent>();
  /** By the newest id; what `#pending` names is out of date. */
  readonly #histories = new Map<string, CardHistory>();
  readonly #pending = new Set<string>();
  /** The ids of each card that has more than one, by its newest. */
  #groups = new Map<string, string[]>();
  #aliases: Aliases = { roots: new Map(), cycles: [] };
  #setBacks: SetBacks = new Map();
  #timeline: SettingsTimeline;

  constructor(options: FoldOptions = DEFAULT_OPTIONS) {
    this.#options = options;
    this.#timeline = new SettingsTimeline(options.settings, [], this.#setBacks);
  }

  /** O(1) an event. */
  add(events: Iterable<ReviewEvent>): void {
    for (const event of events) {
      if (this.#options.ignoredDevices.has(event.device)) this.#leftOut.set(event.text, event);
      else this.#store.add(event);
    }
  }

  /** From now on the events of these devices are left out, and of no others; all is folded again. */
  ignore(devices: ReadonlySet<string>): void {
    const events = [...this.#store.all(), ...this.#leftOut.values()];
    this.#options = { ...this.#options, ignoredDevices: devices };
    this.#store = new EventStore();
    this.#leftOut = new Map();
    this.#histories.clear();
    this.#pending.clear();
    this.#groups = new Map();
    this.#aliases = { roots: new Map(), cycles: [] };
    this.#setBacks = new Map();
    this.#timeline = new SettingsTimeline(this.#options.settings, [], this.#setBacks);
    this.add(events);
  }

  /** Whether a line of this text was added, left out or not. */
  has(text: string): boolean {
    return this.#store.has(text) || this.#leftOut.has(text);
  }

  /** Folds what is out of date until `expired()` says stop; true when nothing is left. */
  settle(now: number, expired: () => boolean = () => false): boolean {
    this.#refresh();
    for (const id of this.#pending) {
      if (expired()) return false;
      this.#pending.delete(id);
      this.#foldOne(id, now);
    }
    return true;
  }

  /** The settings in force. */
  settings(): SchedulingSettings {
    this.#refresh();
    return this.#timeline.newest().settings;
  }

  /** The newest id of a card. */
  resolve(id: string): string {
    this.#refresh();
    return resolveAlias(this.#aliases.roots, id);
  }

  /** What says that an id goes on under another one. */
  aliasesFrom(old: string): EventOf<'A'>[] {
    return this.#store.shared('A').filter((event) => event.old === old);
  }

  /** By subject id: `yes`, `no` or a kind of relation; without folding any card. */
  verdicts(): ReadonlyMap<string, string> {
    this.#refresh();
    return this.#verdicts();
  }

  /** Answers and orders of one device made at or after a time (UTC milliseconds) that were not undone, in their order. */
  actsSince(at: number, device: string): (EventOf<'R'> | EventOf<'S'>)[] {
    this.#refresh();
    return sortEvents(
      this.#store.actsSince(at).filter((event) => event.device === device),
      this.#setBacks,
    );
  }

  /** One card, under any of its ids; null when the journal knows nothing of it. */
  card(id: string, moment: Moment): CardState | null {
    const root = this.resolve(id);
    const history = this.#histories.get(root);
    if (this.#pending.delete(root) || dependsOnNow(history, moment.at)) this.#foldOne(root, moment.at);
    const fresh = this.#histories.get(root);
    return fresh === undefined ? null : stateOf(fresh, this.#view(moment));
  }

  /** Everything, as it stands at a moment on the reader's clock. */
  at(moment: Moment): Folded {
    this.settle(moment.at);
    const ahead: string[] = [];
    for (const [id, history] of this.#histories) {
      if (dependsOnNow(history, moment.at)) this.#foldOne(id, moment.at);
      if (isAhead(history.latest, moment.at)) ahead.push(id);
    }
    const view = this.#view(moment);
    const cards = new Map<string, CardState>();
    for (const [id, history] of this.#histories) cards.set(id, stateOf(history, view));
    return {
      cards,
      verdicts: this.#verdicts(),
      settings: this.#timeline.newest().settings,
      aliases: this.#aliases,
      mixUps: this.#mixUps(),
      ahead: ahead.sort(),
    };
  }

  #view(moment: Moment): Viewpoint {
    const { settings, scheduler } = this.#timeline.newest();
    return { today: studyDay(moment, settings.rollover), scheduler };
  }

  /** Brings up to date what cards share, and notes which cards that touches. */
  #refresh(): void {
    const { ids, types } = this.#store.takeChanges();
    const isClockSet = types.has('C');
    if (isClockSet) this.#setBacks = collectSetBacks(this.#store.shared('C'));
    if (isClockSet || types.has('A')) this.#joinAliases();
    if (isClockSet || types.has('P')) {
      const events = sortEvents(this.#store.shared('P'), this.#setBacks);
      this.#timeline = new SettingsTimeline(this.#options.settings, events, this.#setBacks);
      for (const id of this.#store.ids()) this.#pending.add(resolveAlias(this.#aliases.roots, id));
    }
    for (const id of ids) this.#pending.add(resolveAlias(this.#aliases.roots, id));
  }

  #joinAliases(): void {
    const before = this.#aliases.roots;
    this.#aliases = joinAliases(sortEvents(this.#store.shared('A'), this.#setBacks));
    const { roots } = this.#aliases;
    const groups = new Map<string, string[]>();
    for (const [id, root] of roots) {
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [root, id]);
      else group.push(id);
    }
    this.#groups = groups;
    const pending = [...this.#pending];
    this.#pending.clear();
    for (const id of pending) this.#pending.add(resolveAlias(roots, id));
    for (const id of new Set([...before.keys(), ...roots.keys()])) {
      const old = resolveAlias(before, id);
      const root = resolveAlias(roots, id);
      if (old === root) continue;
      // The id leaves the card that it was, and its former newest id may be none any more.
      for (const one of [id, old, root]) this.#pending.add(resolveAlias(roots, one));
      for (const one of [id, old]) if (resolveAlias(roots, one) !== one) this.#histories.delete(one);
    }
  }

  #foldOne(id: string, now: number): void {
    const events: CardEvent[] = [];
    for (const one of this.#groups.get(id) ?? [id]) {
      for (const event of this.#store.cardEvents(one)) events.push(event);
    }
    if (events.length === 0) {
      this.#histories.delete(id);
      return;
    }
    sortEvents(events, this.#setBacks);
    const context = { timeline: this.#timeline, setBacks: this.#setBacks, now };
    this.#histories.set(id, foldCard(id, events, context));
  }

  #verdicts(): Map<string, string> {
    const verdicts = new Map<string, string>();
    for (const event of sortEvents(this.#store.shared('D'), this.#setBacks)) {
      verdicts.set(resolveAlias(this.#aliases.roots, event.subject), event.verdict);
    }
    return verdicts;
  }

  #mixUps(): Map<string, string[]> {
    const mixUps = new Map<string, string[]>();
    for (const event of sortEvents(this.#store.shared('M'), this.#setBacks)) {
      for (const target of this.#store.find(event.review)) {
        if (target.type !== 'R') continue;
        const card = resolveAlias(this.#aliases.roots, target.card);
        const known = mixUps.get(card);
        if (known === undefined) mixUps.set(card, [event.concept]);
        else known.push(event.concept);
      }
    }
    return mixUps;
  }
}

/** The state that a set of events comes to, in any order and with repeats; near linear. */
export function fold(events: Iterable<ReviewEvent>, moment: Moment, options: FoldOptions = DEFAULT_OPTIONS): Folded {
  const state = new ReviewFold(options);
  state.add(events);
  return state.at(moment);
}
