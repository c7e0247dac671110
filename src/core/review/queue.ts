import type { CardState } from './card-state';
import { isDue } from './card-state-of';
import { seededUnit } from './identity';
import { NewCards } from './new-cards';
import type { Prerequisites } from './prerequisites';
import type { Prompt } from './prompt';
import type { SchedulingSettings } from './settings';
import { placeTogether, spreadEvenly } from './queue-order';
import { siblingKey } from './siblings';
import { finish, type Steps } from './steps';
import type { Moment } from './study-day';
import { studyDay } from './study-day';

/** `due`: by due day, shuffled within it; `weakest`: least likely to be recalled first; `oldest`: longest unseen first; `note`: as the prompts are given. */
export type QueueOrder = 'due' | 'note' | 'oldest' | 'weakest';

/** What decides which cards are asked today. */
export interface QueueOptions {
  readonly moment: Moment;
  readonly settings: SchedulingSettings;
  readonly order: QueueOrder;
  /** New cards a study day, on all devices together. */
  readonly newPerDay: number;
  /** Reviews a study day; null: no limit. */
  readonly reviewsPerDay: number | null;
  /** Concept key → keys that it builds on. */
  readonly prerequisites: Prerequisites;
  /** Pairs of concept keys that are easily confused (contrast edges). */
  readonly contrasts: readonly (readonly [string, string])[];
}

/** Why cards that could be asked are not; counts. */
export interface HeldBack {
  /** Beyond today's limits. */
  readonly newLimit: number;
  readonly reviewLimit: number;
  /** Another prompt of the same concept or pair comes today, or came. */
  readonly siblings: number;
  /** Something that they build on is not known yet. */
  readonly prerequisites: number;
  /** Their contrast partner is new today. */
  readonly contrasts: number;
}

/** The cards of a session in the order of asking. */
export interface Queue {
  readonly prompts: readonly Prompt[];
  /** Forgotten cards whose minutes are not over, soonest first. */
  readonly waiting: readonly { readonly prompt: Prompt; readonly due: number }[];
  readonly heldBack: HeldBack;
}

interface Candidate {
  readonly prompt: Prompt;
  readonly card: CardState;
  /** The least is asked first. */
  readonly rank: number;
  /** In [0, 1), of this day and card. */
  readonly chance: number;
}

interface Timed {
  readonly prompt: Prompt;
  readonly due: number;
}

/** What a card is sorted by; null where cards stay as they are given. */
function rankOf(card: CardState, order: QueueOrder): number | null {
  switch (order) {
    case 'note':
      return null;
    case 'due':
      return card.dueDay;
    case 'oldest':
      return card.lastDay;
    case 'weakest':
      return card.retrievability;
  }
}

/** What was done on this study day, on all devices. */
function* doneToday(
  cards: ReadonlyMap<string, CardState>,
  today: number,
): Steps<{ readonly fresh: number; readonly reviews: number }> {
  let fresh = 0;
  let reviews = 0;
  for (const card of cards.values()) {
    if (card.firstDay === today) fresh += 1;
    else if (card.lastDay === today) reviews += 1;
    yield;
  }
  return { fresh, reviews };
}

/** Keys of the sibling groups of which a card was answered today. */
function* groupsOfToday(
  prompts: readonly Prompt[],
  cards: ReadonlyMap<string, CardState>,
  today: number,
): Steps<Set<string>> {
  const groups = new Set<string>();
  for (const prompt of prompts) {
    if (cards.get(prompt.id)?.lastDay === today) groups.add(siblingKey(prompt));
    yield;
  }
  return groups;
}

/**
 * Which cards a session asks, and in which order (review.md §3): shown again; then due ones by the
 * chosen order, new ones spread evenly between. `prompts` carry the ids of their cards and are in
 * the order of the notes; `cards` are all of the journal. O(n log n), and the same on every device.
 */
export function buildQueue(
  prompts: readonly Prompt[],
  cards: ReadonlyMap<string, CardState>,
  options: QueueOptions,
): Queue {
  return finish(queueSteps(prompts, cards, options));
}

/** The same in steps. */
export function* queueSteps(
  prompts: readonly Prompt[],
  cards: ReadonlyMap<string, CardState>,
  options: QueueOptions,
): Steps<Queue> {
  const { moment, settings } = options;
  const today = studyDay(moment, settings.rollover);
  const sorted = yield* sortOut(prompts, cards, { now: moment.at, today, order: options.order });
  const groups = yield* groupsOfToday(prompts, cards, today);
  const done = yield* doneToday(cards, today);

  if (options.order !== 'note') sorted.due.sort((a, b) => a.rank - b.rank || a.chance - b.chance);
  const alone = sorted.due.filter(({ prompt }) => claim(groups, prompt));
  const room = options.reviewsPerDay === null ? Infinity : Math.max(0, options.reviewsPerDay - done.reviews);
  const due = alone.slice(0, room);

  const chooser = new NewCards(cards, { ...options, today, groups });
  yield* chooser.know(prompts);
  const fresh = yield* chooser.choose(sorted.fresh, Math.max(0, options.newPerDay - done.fresh));
  const pairs = settings.interleave ? options.contrasts : [];
  const reviews = placeTogether(due, pairs).map(({ prompt }) => prompt);
  return {
    prompts: [...sorted.again.map(({ prompt }) => prompt), ...spreadEvenly(reviews, fresh)],
    waiting: sorted.waiting,
    heldBack: {
      ...chooser.heldBack,
      reviewLimit: alone.length - due.length,
      siblings: sorted.due.length - alone.length + chooser.heldBack.siblings,
    },
  };
}

/** Takes the sibling group for today; false when another card has it. */
function claim(groups: Set<string>, prompt: Prompt): boolean {
  const key = siblingKey(prompt);
  if (groups.has(key)) return false;
  groups.add(key);
  return true;
}

interface SortedOut {
  readonly again: Timed[];
  readonly waiting: Timed[];
  readonly due: Candidate[];
  readonly fresh: Prompt[];
}

function* sortOut(
  prompts: readonly Prompt[],
  cards: ReadonlyMap<string, CardState>,
  { now, today, order }: { readonly now: number; readonly today: number; readonly order: QueueOrder },
): Steps<SortedOut> {
  const sorted: SortedOut = { again: [], waiting: [], due: [], fresh: [] };
  for (const prompt of prompts) {
    yield;
    const card = cards.get(prompt.id);
    if (card === undefined || card.state === 'new') {
      if ((card?.dueDay ?? today) <= today) sorted.fresh.push(prompt);
    } else if (card.state === 'learning' && card.due !== null) {
      (card.due <= now ? sorted.again : sorted.waiting).push({ prompt, due: card.due });
    } else if (isDue(card, now, today)) {
      sorted.due.push({
        prompt,
        card,
        rank: rankOf(card, order) ?? 0,
        chance: seededUnit(`${today} ${prompt.id}`),
      });
    }
  }
  sorted.again.sort((a, b) => a.due - b.due);
  sorted.waiting.sort((a, b) => a.due - b.due);
  return sorted;
}
