import { describe, expect, it } from 'vitest';
import { parseSegment, printLine, SEGMENT_HEAD } from '../../src/core/journal';
import type { EventBody } from '../../src/core/review';
import { buildQueue, DEFAULT_SETTINGS, fold } from '../../src/core/review';
import { day, moment, Pen, prompt } from '../support/reviews';

/** A traveller's month: Moscow, Delhi, Kiritimati, New York over its summer-time change. */
function journal(): string {
  const pen = new Pen('aaaaaa', 180);
  const due: EventBody = { type: 'S', card: 'card00000b', order: 'due', day: day('2026-03-10') };
  const events = [
    pen.review('2026-02-27T23:58:00', 'card00000a', 3, 0, '2d'),
    pen.review('2026-02-28T01:30:00', 'card00000b', 1, 0, '10m'),
    pen.review('2026-02-28T01:41:00', 'card00000b', 3, 1, '1d'),
    pen.moveTo(330).review('2026-03-01T03:59:59', 'card00000a', 3, 1, '5d'),
    pen.write('2026-03-01T09:00:00', { type: 'P', settings: { ...DEFAULT_SETTINGS, rollover: 2 }, reschedule: false }),
    pen.moveTo(840).review('2026-03-03T01:59:00', 'card00000b', 3, 2, '6d'),
    pen.moveTo(-300).review('2026-03-07T23:30:00', 'card00000a', 3, 2, '1d'),
    pen.write('2026-03-07T23:31:00', due),
    pen.moveTo(-240).review('2026-03-08T23:30:00', 'card00000a', 4, 3, '60d'),
  ];
  return `${SEGMENT_HEAD}${events.map(printLine).join('\n')}\n`;
}

describe('days', () => {
  it('are the same wherever the journal is read', () => {
    const { events, skipped } = parseSegment(journal());
    expect(skipped).toEqual([]);
    const reader = moment('2026-03-10T12:00:00', -240);
    const { cards, settings } = fold(events, reader);
    expect(settings.rollover).toBe(2);
    expect(cards.get('card00000a')).toMatchObject({
      firstDay: day('2026-02-27'),
      lastDay: day('2026-03-08'),
      dueDay: day('2026-05-07'),
      due: Date.parse('2026-05-07T06:00:00Z'),
      reviews: 4,
    });
    expect(cards.get('card00000b')).toMatchObject({
      firstDay: day('2026-02-27'),
      lastDay: day('2026-03-02'),
      dueDay: day('2026-03-10'),
      due: Date.parse('2026-03-10T07:00:00Z'),
    });
    const days = [...cards.values()].map(({ stability, difficulty }) => [stability, difficulty]);
    expect(days).toMatchInlineSnapshot(`
      [
        [
          38.89500925,
          1,
        ],
        [
          3.00614387,
          6.39094132,
        ],
      ]
    `);
  });

  it('begin at the rollover hour of the reader', () => {
    const { events } = parseSegment(journal());
    const prompts = [prompt('card00000b', ['b'])];
    const ids = (local: string): string[] => {
      const at = moment(local, -240);
      const { cards, settings } = fold(events, at);
      const limits = { newPerDay: 0, reviewsPerDay: null, prerequisites: new Map(), contrasts: [] };
      return buildQueue(prompts, cards, { moment: at, settings, order: 'due', ...limits }).prompts.map(({ id }) => id);
    };
    expect(ids('2026-03-10T01:59:59')).toEqual([]);
    expect(ids('2026-03-10T02:00:00')).toEqual(['card00000b']);
  });

  it('are written by the wall clock', () => {
    expect(journal()).toContain('R 2026-03-03T01:59:00+14:00 aaaaaa.6 card00000b 3 4 2 6d =');
    expect(journal()).toContain('S 2026-03-07T23:31:00-05:00 aaaaaa.8 card00000b due 2026-03-10 =');
  });
});
