import type { CardHistory } from './card-history';
import type { CardState } from './card-state';
import type { Scheduler } from './scheduler';

/** The day on which a card is looked at. */
export interface Viewpoint {
  readonly today: number;
  readonly scheduler: Scheduler;
}

function stateName(history: CardHistory, today: number): CardState['state'] {
  if (history.suspended) return 'suspended';
  if (history.buriedUntil !== null && history.buriedUntil > today) return 'buried';
  if (history.memory === null) return 'new';
  return history.reshowAt === null ? 'review' : 'learning';
}

/** A card as it stands on a day. */
export function stateOf(history: CardHistory, view: Viewpoint): CardState {
  const { memory, lastDay } = history;
  const elapsedDays = lastDay === null ? 0 : Math.max(0, view.today - lastDay);
  return {
    id: history.id,
    state: stateName(history, view.today),
    due: history.reshowAt ?? history.dueAt,
    dueDay: history.dueDay,
    stability: memory?.stability ?? null,
    difficulty: memory?.difficulty ?? null,
    retrievability: memory === null ? null : view.scheduler.retrievability(memory, elapsedDays),
    reviews: history.reviews,
    lapses: history.lapses,
    firstDay: history.firstDay,
    lastDay,
    succeeded: history.succeeded,
    settled: history.settled,
    fingerprint: history.fingerprint,
  };
}

/** Whether a card is to be asked at a moment of a study day: shown again, or due by the calendar. */
export function isDue(card: CardState, now: number, today: number): boolean {
  if (card.state === 'learning') return card.due !== null && card.due <= now;
  return card.state === 'review' && card.dueDay !== null && card.dueDay <= today;
}
