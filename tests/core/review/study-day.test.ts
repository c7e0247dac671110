import { describe, expect, it } from 'vitest';
import { dayStart, fold, studyDay, weekday } from '../../../src/core/review';
import { day, moment, Pen } from '../../support/reviews';

describe('studyDay', () => {
  it.each([
    // wall clock, minutes east, rollover, study day
    ['2026-07-13T01:30:00', 180, 4, '2026-07-12'],
    ['2026-07-13T03:59:59', 180, 4, '2026-07-12'],
    ['2026-07-13T04:00:00', 180, 4, '2026-07-13'],
    ['2026-07-13T01:30:00', 180, 0, '2026-07-13'],
    ['2026-07-13T22:59:00', 180, 23, '2026-07-12'],
    ['2026-03-07T23:30:00', -300, 4, '2026-03-07'],
    ['2026-03-08T23:30:00', -240, 4, '2026-03-08'],
    ['2026-11-01T01:30:00', -240, 4, '2026-10-31'],
    ['2026-11-01T01:30:00', -300, 4, '2026-10-31'],
    ['2026-01-01T12:00:00', 840, 4, '2026-01-01'],
    ['2026-01-01T12:00:00', -720, 4, '2026-01-01'],
    ['2026-01-01T12:00:00', 330, 4, '2026-01-01'],
    ['1969-12-31T12:00:00', 0, 4, '1969-12-31'],
    ['2028-02-29T05:00:00', 0, 4, '2028-02-29'],
  ])('%s at %i, rollover %i is %s', (local, offset, rollover, date) => {
    expect(studyDay(moment(local, offset), rollover)).toBe(day(date));
  });

  it('begins where dayStart says', () => {
    for (const offset of [-720, -300, 0, 330, 840]) {
      const start = dayStart(day('2026-07-12'), offset, 4);
      expect(studyDay({ at: start, offset }, 4)).toBe(day('2026-07-12'));
      expect(studyDay({ at: start - 1000, offset }, 4)).toBe(day('2026-07-11'));
    }
  });

  it('knows the weekday, before 1970 too', () => {
    expect(weekday(day('2026-07-12'))).toBe(0);
    expect(weekday(day('1970-01-01'))).toBe(4);
    expect(weekday(day('1969-12-27'))).toBe(6);
  });
});

describe('days of reviews', () => {
  it('one night in New York when the clocks go forward is one day, of 23 hours', () => {
    const pen = new Pen('aaaaaa', -300);
    const first = pen.review('2026-03-07T23:30:00', 'card', 3, 0, '1d');
    const state = fold([first], moment('2026-03-08T23:30:00', -240)).cards.get('card');
    expect(state?.dueDay).toBe(day('2026-03-08'));
    const second = pen.moveTo(-240).review('2026-03-08T23:30:00', 'card', 3, 1, '3d');
    expect(second.at - first.at).toBe(23 * 3_600_000);
    const after = fold([first, second], moment('2026-03-09T12:00:00', -240)).cards.get('card');
    expect(after).toMatchObject({ firstDay: day('2026-03-07'), lastDay: day('2026-03-08') });
    const plain = new Pen('bbbbbb');
    const same = [plain.review('2026-05-07T12:00:00', 'card', 3, 0), plain.review('2026-05-08T12:00:00', 'card', 3, 1)];
    expect(after?.stability).toBe(fold(same, moment('2026-05-09T12:00:00')).cards.get('card')?.stability);
  });

  it('one night when they go back is one day, of 25 hours', () => {
    const pen = new Pen('aaaaaa', -240);
    const events = [
      pen.review('2026-10-31T23:30:00', 'card', 3, 0),
      pen.moveTo(-300).review('2026-11-01T23:30:00', 'card', 3, 1),
    ];
    expect(fold(events, moment('2026-11-02T12:00:00', -300)).cards.get('card')).toMatchObject({
      firstDay: day('2026-10-31'),
      lastDay: day('2026-11-01'),
      settled: true,
    });
  });

  it('two minutes round midnight are one day', () => {
    const pen = new Pen();
    const events = [pen.review('2026-07-12T23:58:00', 'card', 3, 0), pen.review('2026-07-13T00:02:00', 'card', 3, 1)];
    const state = fold(events, moment('2026-07-13T12:00:00')).cards.get('card');
    expect(state).toMatchObject({ firstDay: day('2026-07-12'), lastDay: day('2026-07-12'), settled: false });
    expect(state?.stability).toBeCloseTo(2.31, 2);
  });

  it('a flight to the west makes no negative time', () => {
    const pen = new Pen('aaaaaa', 840);
    const events = [
      pen.review('2026-07-12T05:00:00', 'card', 3, 0),
      pen.moveTo(-600).review('2026-07-11T06:00:00', 'card', 3, 1, '2d'),
    ];
    expect(fold(events, moment('2026-07-11T07:00:00', -600)).cards.get('card')).toMatchObject({
      lastDay: day('2026-07-11'),
      dueDay: day('2026-07-13'),
    });
  });
});
