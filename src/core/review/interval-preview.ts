import type { CardState } from './card-state';
import { balanceDay, pickDay } from './interval';
import type { DayLoad } from './interval';
import type { Interval, Rating } from './review-event';
import { createScheduler } from './scheduler';
import type { Memory } from './scheduler';
import type { SchedulingSettings } from './settings';
import type { Moment } from './study-day';
import { studyDay } from './study-day';

/** What an answer needs to know beside the card. */
export interface AnswerContext {
  readonly moment: Moment;
  readonly settings: SchedulingSettings;
  /** Cards due on the days to come; null: chance alone decides. */
  readonly load: Pick<DayLoad, 'due' | 'easyDays'> | null;
}

function memoryOf(card: CardState | null): Memory | null {
  if (card?.stability == null || card.difficulty === null) return null;
  return { stability: card.stability, difficulty: card.difficulty };
}

/**
 * The intervals that the four ratings would give; Hard ≤ Good ≤ Easy. `id` is the one under which
 * the review will be written, `card` null for one without history.
 */
export function previewIntervals(
  id: string,
  card: CardState | null,
  context: AnswerContext,
): Readonly<Record<Rating, Interval>> {
  const { settings, load } = context;
  const scheduler = createScheduler(settings);
  const today = studyDay(context.moment, settings.rollover);
  const elapsedDays = card?.lastDay == null ? 0 : Math.max(0, today - card.lastDay);
  const seed = { card: id, reviews: card?.reviews ?? 0 };
  const memory = memoryOf(card);
  let shortest = 1;
  const days = (rating: Rating): Interval => {
    const interval = scheduler.interval(scheduler.next(memory, elapsedDays, rating));
    const range = scheduler.range(interval, elapsedDays);
    const found =
      load === null || !settings.loadBalance ? pickDay(range, seed) : balanceDay(range, seed, { ...load, today });
    shortest = Math.max(shortest, found);
    return { unit: 'd', amount: shortest };
  };
  return { 1: { unit: 'm', amount: settings.reshowMinutes }, 2: days(2), 3: days(3), 4: days(4) };
}
