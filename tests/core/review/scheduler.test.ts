import { FSRSAlgorithm, default_w } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { createScheduler, DEFAULT_SETTINGS, FSRS6_WEIGHTS, previewIntervals } from '../../../src/core/review';
import type { AnswerContext, Memory, Rating } from '../../../src/core/review';
import { cardState, day, moment } from '../../support/reviews';

const scheduler = createScheduler(DEFAULT_SETTINGS);

describe('the scheduler', () => {
  it('keeps its weights, whatever the library takes', () => {
    expect(FSRS6_WEIGHTS).toHaveLength(21);
    expect(FSRS6_WEIGHTS).toEqual([...default_w]);
  });

  it('computes memory by hand-checked formulas', () => {
    const first = scheduler.next(null, 0, 3);
    expect(first.stability).toBe(2.3065);
    expect(first.difficulty).toBeCloseTo(6.4133 - Math.exp(2 * 0.8334) + 1, 7);
    // Recall has fallen to 90 % after as many days as the stability says.
    expect(scheduler.retrievability(first, first.stability)).toBeCloseTo(0.9, 6);
    expect(scheduler.retrievability(first, 0)).toBe(1);
    expect(scheduler.interval(first)).toBe(2);
  });

  it('follows a history as the library does', () => {
    const algorithm = new FSRSAlgorithm({});
    let mine: Memory | null = null;
    let theirs: Memory | null = null;
    const history: readonly (readonly [number, Rating])[] = [
      [0, 3],
      [2, 3],
      [7, 1],
      [0, 3],
      [1, 4],
      [9, 2],
    ];
    for (const [elapsed, rating] of history) {
      mine = scheduler.next(mine, elapsed, rating);
      theirs = algorithm.next_state(theirs, elapsed, rating);
      expect(mine).toEqual(theirs);
      for (const days of [0, 1, 7, 400]) {
        expect(scheduler.retrievability(mine, days)).toBe(algorithm.forgetting_curve(days, mine.stability));
      }
    }
  });

  it.each([
    // interval, half width of the range: 1 + 15 % of 2.5–7, 10 % of 7–20, 5 % above
    [1, 0],
    [2, 0],
    [3, 1],
    [10, 2],
    [50, 4],
  ])('an interval of %i days may move by %i', (interval, by) => {
    const shortest = interval < 2.5 ? interval : Math.max(2, interval - by);
    expect(scheduler.range(interval, 0)).toEqual({ shortest, longest: interval + by });
  });

  it('holds retention, intervals and weights within bounds', () => {
    const memory = { stability: 100, difficulty: 5 };
    const at = (retention: number): number => createScheduler({ ...DEFAULT_SETTINGS, retention }).interval(memory);
    expect(at(0.1)).toBe(at(0.7));
    expect(at(1)).toBe(at(0.97));
    expect(at(0.9)).toBe(100);
    expect(createScheduler({ ...DEFAULT_SETTINGS, longestInterval: 30 }).interval(memory)).toBe(30);
    expect(createScheduler({ ...DEFAULT_SETTINGS, weights: [1] }).next(null, 0, 3)).toEqual(scheduler.next(null, 0, 3));
  });
});

describe('previewIntervals', () => {
  const context: AnswerContext = { moment: moment('2026-07-12T12:00:00'), settings: DEFAULT_SETTINGS, load: null };
  const today = day('2026-07-12');
  const known = cardState('card', { stability: 20, difficulty: 5, lastDay: today - 20, reviews: 5 });

  it('gives minutes after Again and days else', () => {
    const intervals = previewIntervals('card', null, context);
    expect(intervals[1]).toEqual({ unit: 'm', amount: 10 });
    expect(intervals[3]).toEqual({ unit: 'd', amount: 2 });
    expect(intervals[4].amount).toBeGreaterThanOrEqual(intervals[3].amount);
  });

  it('is the same for a card and spread over cards', () => {
    expect(previewIntervals('card', known, context)).toEqual(previewIntervals('card', known, context));
    const days = new Set<number>();
    for (let i = 0; i < 100; i++) days.add(previewIntervals(`card ${i}`, known, context)[3].amount);
    expect(days.size).toBeGreaterThan(3);
  });

  it('chooses the day with the least cards of the range', () => {
    const range = scheduler.range(scheduler.interval(scheduler.next({ stability: 20, difficulty: 5 }, 20, 3)), 20);
    const due = new Map<number, number>();
    for (let days = range.shortest; days <= range.longest; days++) due.set(today + days, 5);
    const free = range.shortest + 2;
    due.set(today + free, 1);
    const usual = [1, 1, 1, 1, 1, 1, 1];
    expect(previewIntervals('card', known, { ...context, load: { due, easyDays: usual } })[3].amount).toBe(free);
    const off = { ...DEFAULT_SETTINGS, loadBalance: false };
    expect(previewIntervals('card', known, { ...context, settings: off, load: { due, easyDays: usual } })).toEqual(
      previewIntervals('card', known, context),
    );
  });

  it('keeps easy days free, if there is another', () => {
    // 2026-07-12 is a Sunday; all weekdays but one are to be free.
    const onlyTuesday = [0, 0, 1, 0, 0, 0, 0];
    for (let i = 0; i < 20; i++) {
      const { amount } = previewIntervals(`card ${i}`, known, {
        ...context,
        load: { due: new Map(), easyDays: onlyTuesday },
      })[3];
      expect((today + amount + 4) % 7).toBe(2);
    }
    const none = [0, 0, 0, 0, 0, 0, 0];
    const { amount } = previewIntervals('card', known, { ...context, load: { due: new Map(), easyDays: none } })[3];
    expect(amount).toBeGreaterThan(1);
  });

  it('never gives Easy less than Good, nor Good less than Hard', () => {
    for (let i = 0; i < 200; i++) {
      const card = cardState(`c${i}`, { stability: 1 + i / 3, difficulty: 1 + (i % 9), lastDay: today - (i % 40) });
      const intervals = previewIntervals(card.id, card, context);
      expect(intervals[2].amount).toBeLessThanOrEqual(intervals[3].amount);
      expect(intervals[3].amount).toBeLessThanOrEqual(intervals[4].amount);
    }
  });
});
