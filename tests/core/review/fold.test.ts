import { describe, expect, it } from 'vitest';
import { createScheduler, DEFAULT_SETTINGS, eventRef, fold, isDue, ReviewFold } from '../../../src/core/review';
import type { CardState, EventBody, ReviewEvent, SchedulingSettings } from '../../../src/core/review';
import { day, moment, Pen } from '../../support/reviews';

const now = moment('2026-07-20T12:00:00');
const today = day('2026-07-20');

function stateOf(events: readonly ReviewEvent[], id = 'card', at = now): CardState | undefined {
  return fold(events, at).cards.get(id);
}

const order = (kind: 'bury' | 'due' | 'reset' | 'suspend' | 'unsuspend', date: string | null = null): EventBody => ({
  type: 'S',
  card: 'card',
  order: kind,
  day: date === null ? null : day(date),
});

const settings = (changes: Partial<SchedulingSettings>, reschedule = false): EventBody => ({
  type: 'P',
  settings: { ...DEFAULT_SETTINGS, ...changes },
  reschedule,
});

describe('memory and due day', () => {
  it('follow the reviews of a card', () => {
    const pen = new Pen();
    const events = [
      pen.review('2026-07-10T10:00:00', 'card', 3, 0, '2d'),
      pen.review('2026-07-12T10:00:00', 'card', 3, 1, '9d'),
    ];
    const scheduler = createScheduler(DEFAULT_SETTINGS);
    const memory = scheduler.next(scheduler.next(null, 0, 3), 2, 3);
    expect(stateOf(events)).toEqual({
      id: 'card',
      state: 'review',
      due: Date.parse('2026-07-21T04:00:00Z'),
      dueDay: day('2026-07-21'),
      ...memory,
      retrievability: scheduler.retrievability(memory, 8),
      reviews: 2,
      lapses: 0,
      firstDay: day('2026-07-10'),
      lastDay: day('2026-07-12'),
      succeeded: true,
      settled: true,
      fingerprint: null,
    });
  });

  it('a forgotten card comes again after its minutes, and a lapse is counted once', () => {
    const pen = new Pen();
    const events = [
      pen.review('2026-07-10T10:00:00', 'card', 3, 0),
      pen.review('2026-07-20T11:55:00', 'card', 1, 1, '10m'),
      pen.review('2026-07-20T11:56:00', 'card', 1, 2, '10m'),
    ];
    const state = stateOf(events);
    expect(state).toMatchObject({ state: 'learning', dueDay: null, lapses: 1, due: now.at + 6 * 60_000 });
    expect(state && isDue(state, now.at, today)).toBe(false);
    expect(state && isDue(state, now.at + 6 * 60_000, today)).toBe(true);
    const right = pen.review('2026-07-20T12:06:00', 'card', 3, 3, '1d');
    expect(stateOf([...events, right])).toMatchObject({ state: 'review', dueDay: today + 1, lapses: 1 });
  });

  it('a first forgotten answer is no lapse', () => {
    const pen = new Pen();
    const state = stateOf([pen.review('2026-07-20T11:00:00', 'card', 1, 0, '10m')]);
    expect(state).toMatchObject({ state: 'learning', lapses: 0, succeeded: false, firstDay: today });
  });

  it('is computed, the same on every device, when two devices did not know of each other', () => {
    const events = [
      new Pen('aaaaaa').review('2026-07-10T10:00:00', 'card', 3, 0, '2d'),
      new Pen('aaaaaa').review('2026-07-12T10:00:00', 'card', 3, 1, '9d'),
      new Pen('bbbbbb').review('2026-07-13T10:00:00', 'card', 3, 1, '300d'),
    ];
    const state = stateOf(events);
    expect(state?.reviews).toBe(3);
    expect(state?.dueDay).not.toBe(day('2026-07-13') + 300);
    expect(state?.dueDay).toBeGreaterThan(day('2026-07-13') + 2);
    expect(stateOf([...events].reverse())).toEqual(state);
  });

  it('new weights change memory and no due day, unless that is asked', () => {
    const pen = new Pen();
    const review = pen.review('2026-07-12T10:00:00', 'card', 4, 0, '9d');
    const weights = DEFAULT_SETTINGS.weights.map((weight, index) => (index === 3 ? 40 : weight));
    const changed = pen.write('2026-07-13T10:00:00', settings({ weights, retention: 0.8 }));
    expect(stateOf([review, changed])).toMatchObject({ stability: 40, dueDay: day('2026-07-21') });
    const asked = pen.write('2026-07-14T10:00:00', settings({ weights }, true));
    const rescheduled = stateOf([review, changed, asked])?.dueDay ?? 0;
    expect(rescheduled).toBeGreaterThan(day('2026-07-12') + 35);
    const later = pen.write('2026-07-15T10:00:00', settings({ retention: 0.95 }));
    expect(stateOf([review, changed, asked, later])?.dueDay).toBe(rescheduled);
  });

  it('a due day that had to be computed is not moved by later weights either', () => {
    const pen = new Pen();
    const events = [pen.review('2026-07-12T10:00:00', 'card', 4, 7, '90d')];
    const before = stateOf(events)?.dueDay;
    const weights = DEFAULT_SETTINGS.weights.map((weight, index) => (index === 3 ? 40 : weight));
    events.push(pen.write('2026-07-13T10:00:00', settings({ weights })));
    expect(before).toBeLessThan(day('2026-07-12') + 12);
    expect(stateOf(events)).toMatchObject({ dueDay: before, stability: 40 });
  });

  it('an algorithm of a later version leaves the weights as they were', () => {
    const pen = new Pen();
    const events = [
      pen.review('2026-07-12T10:00:00', 'card', 4, 0, '9d'),
      pen.write('2026-07-13T10:00:00', settings({ algorithm: 'fsrs9', weights: [1, 2], rollover: 6 })),
    ];
    const folded = fold(events, now);
    expect(folded.settings).toMatchObject({ algorithm: 'fsrs6', weights: DEFAULT_SETTINGS.weights, rollover: 6 });
    expect(folded.cards.get('card')?.stability).toBe(8.2956);
  });

  it('a changed rollover re-dates no earlier review', () => {
    const pen = new Pen();
    const early = pen.review('2026-07-12T05:00:00', 'card', 3, 0, '1d');
    const change = pen.write('2026-07-12T12:00:00', settings({ rollover: 6 }));
    const late = pen.review('2026-07-14T05:00:00', 'other', 3, 0, '1d');
    const { cards } = fold([early, change, late], now);
    expect(cards.get('card')?.lastDay).toBe(day('2026-07-12'));
    expect(cards.get('other')?.lastDay).toBe(day('2026-07-13'));
  });
});

describe('orders', () => {
  const pen = new Pen();
  const review = pen.review('2026-07-12T10:00:00', 'card', 3, 0, '2d');

  it('suspend until told otherwise, whatever is reviewed', () => {
    const events = [review, pen.write('2026-07-13T10:00:00', order('suspend'))];
    expect(stateOf(events)?.state).toBe('suspended');
    events.push(pen.review('2026-07-14T10:00:00', 'card', 3, 1));
    expect(stateOf(events)?.state).toBe('suspended');
    events.push(pen.write('2026-07-15T10:00:00', order('unsuspend')));
    expect(stateOf(events)?.state).toBe('review');
  });

  it('bury until a day', () => {
    const events = [review, pen.write('2026-07-19T10:00:00', order('bury', '2026-07-20'))];
    expect(stateOf(events, 'card', moment('2026-07-20T03:00:00'))?.state).toBe('buried');
    expect(stateOf(events)?.state).toBe('review');
  });

  it('set the due day, until the next review', () => {
    const events = [review, pen.write('2026-07-13T10:00:00', order('due', '2026-08-01'))];
    expect(stateOf(events)).toMatchObject({ dueDay: day('2026-08-01'), due: Date.parse('2026-08-01T04:00:00Z') });
    events.push(pen.review('2026-07-14T10:00:00', 'card', 3, 1, '3d'));
    expect(stateOf(events)?.dueDay).toBe(day('2026-07-17'));
  });

  it('set the due day of a card that was just forgotten', () => {
    const events = [
      review,
      pen.review('2026-07-14T10:00:00', 'card', 1, 1, '10m'),
      pen.write('2026-07-14T10:01:00', order('due', '2026-08-01')),
    ];
    expect(stateOf(events)).toMatchObject({ state: 'review', dueDay: day('2026-08-01') });
  });

  it('reset to a new card, which keeps its count, its suspension and its text', () => {
    const events = [
      review,
      pen.write('2026-07-12T10:00:00', {
        type: 'F',
        card: 'card',
        kind: 'define',
        hash: '00000000',
        simhash: '0'.repeat(16),
      }),
      pen.write('2026-07-13T10:00:00', order('reset')),
    ];
    const state = stateOf(events);
    expect(state).toMatchObject({ state: 'new', stability: null, due: null, dueDay: null, firstDay: null, reviews: 1 });
    expect(state?.fingerprint).toEqual({ kind: 'define', hash: '00000000', simhash: '0'.repeat(16) });
    events.push(pen.review('2026-07-14T10:00:00', 'card', 3, 1, '2d'));
    expect(stateOf(events)).toMatchObject({ stability: 2.3065, dueDay: day('2026-07-16'), settled: false });
  });
});

describe('undo', () => {
  it('voids its target wherever it stands, and is not itself undone', () => {
    const pen = new Pen();
    const first = pen.review('2026-07-12T10:00:00', 'card', 3, 0, '2d');
    const second = pen.review('2026-07-14T10:00:00', 'card', 1, 1, '10m');
    const undo = pen.write('2026-07-14T10:01:00', { type: 'U', target: eventRef(second) });
    const again = pen.write('2026-07-14T10:02:00', { type: 'U', target: eventRef(undo) });
    const before = fold([first], now);
    expect(fold([first, second, undo], now)).toEqual(before);
    expect(fold([undo, second, first], now)).toEqual(before);
    expect(fold([first, second, undo, again], now)).toEqual(before);
  });

  it('reaches orders, settings, verdicts, aliases, texts, set clocks and mix-ups', () => {
    const bodies: readonly EventBody[] = [
      order('suspend'),
      settings({ rollover: 9 }),
      { type: 'D', subject: 'subject', verdict: 'yes' },
      { type: 'A', old: 'card', card: 'newer', reason: 'rename' },
      { type: 'F', card: 'card', kind: 'define', hash: '00000000', simhash: '0'.repeat(16) },
      { type: 'C' },
      { type: 'M', review: 'aaaaaa.1', concept: 'other' },
    ];
    for (const body of bodies) {
      const pen = new Pen();
      const review = pen.review('2026-07-12T05:00:00', 'card', 3, 0, '2d');
      const thing = pen.write('2026-07-11T10:00:00', body);
      const undo = pen.write('2026-07-14T10:00:00', { type: 'U', target: eventRef(thing) });
      const expected = fold([review], now);
      expect(fold([review, thing], now), body.type).not.toEqual(expected);
      expect(fold([review, thing, undo], now), body.type).toEqual(expected);
      const state = new ReviewFold();
      state.add([review, thing]);
      state.at(now);
      state.add([undo]);
      expect(state.at(now), body.type).toEqual(expected);
    }
  });

  it('of a batch takes all its imported states', () => {
    const pen = new Pen();
    const one: EventBody = {
      type: 'I',
      card: 'one',
      batch: 'b1',
      source: 'sr',
      lastDay: today - 9,
      dueDay: today + 1,
      stability: 10,
      difficulty: 5,
      reviews: 3,
      lapses: 1,
    };
    const events = [
      pen.write('2026-07-13T10:00:00', one),
      pen.write('2026-07-13T10:00:00', { ...one, card: 'two' }),
      pen.write('2026-07-13T10:00:00', { ...one, card: 'three', batch: 'b2' }),
    ];
    const state = new ReviewFold();
    state.add(events);
    expect(state.at(now).cards.size).toBe(3);
    state.add([pen.write('2026-07-13T10:00:01', { type: 'U', target: 'b1' })]);
    expect([...state.at(now).cards.keys()]).toEqual(['three']);
  });

  it('of nothing does nothing', () => {
    const pen = new Pen();
    const review = pen.review('2026-07-12T10:00:00', 'card', 3, 0);
    const undoes = ['zzzzzz.5', 'nonsense', 'aaaaaa.99'].map((target) =>
      pen.write('2026-07-13T10:00:00', { type: 'U', target }),
    );
    expect(fold([review, ...undoes], now)).toEqual(fold([review], now));
  });
});

describe('imported states', () => {
  const body: EventBody = {
    type: 'I',
    card: 'card',
    batch: 'b1',
    source: 'sr',
    lastDay: day('2026-07-01'),
    dueDay: day('2026-07-25'),
    stability: 24,
    difficulty: 4,
    reviews: 6,
    lapses: 2,
  };

  it('are where the card goes on from', () => {
    const pen = new Pen();
    const events = [pen.write('2026-07-10T10:00:00', body)];
    expect(stateOf(events)).toMatchObject({
      state: 'review',
      stability: 24,
      dueDay: day('2026-07-25'),
      lapses: 2,
      reviews: 0,
    });
    events.push(pen.review('2026-07-25T10:00:00', 'card', 3, 0, '50d'));
    const state = stateOf(events, 'card', moment('2026-07-25T12:00:00'));
    expect(state?.stability).toBeGreaterThan(24);
    expect(state?.dueDay).toBe(day('2026-07-25') + 50);
  });

  it('are bounded, whatever they say', () => {
    const pen = new Pen();
    const wild = { ...body, stability: 0, difficulty: 99 };
    expect(stateOf([pen.write('2026-07-10T10:00:00', wild)])).toMatchObject({ stability: 0.001, difficulty: 10 });
  });

  it('do not displace what is newer', () => {
    const pen = new Pen();
    const review = pen.review('2026-07-09T10:00:00', 'card', 3, 0, '2d');
    const late = pen.write('2026-07-10T10:00:00', body);
    expect(stateOf([review, late])).toEqual(stateOf([review]));
  });
});

describe('aliases', () => {
  it('said by two devices are no circle, and an id tells where it went on', () => {
    const body = { type: 'A', old: 'old', card: 'new', reason: 'rename' } as const;
    const events = [new Pen('aaaaaa'), new Pen('bbbbbb')].map((pen) => pen.write('2026-07-12T12:00:00', body));
    expect(fold(events, now).aliases).toEqual({ roots: new Map([['old', 'new']]), cycles: [] });
    const state = new ReviewFold();
    state.add(events);
    expect(state.aliasesFrom('old')).toEqual(events);
    expect(state.aliasesFrom('new')).toEqual([]);
    const [first] = events;
    if (first === undefined) throw new Error('no event');
    state.add([new Pen('cccccc').write('2026-07-12T12:10:00', { type: 'U', target: eventRef(first) })]);
    expect(state.aliasesFrom('old')).toEqual(events.slice(1));
    expect(state.resolve('old')).toBe('new');
  });

  it('join the history of the old id to the new one', () => {
    const pen = new Pen();
    const events = [
      pen.review('2026-07-10T10:00:00', 'old', 3, 0, '2d'),
      pen.write('2026-07-12T10:00:00', { type: 'A', old: 'old', card: 'new', reason: 'fingerprint' }),
      pen.review('2026-07-12T10:00:00', 'new', 3, 1, '9d'),
      pen.write('2026-07-13T10:00:00', { type: 'A', old: 'new', card: 'newest', reason: 'rename' }),
    ];
    const folded = fold(events, now);
    expect([...folded.cards.keys()]).toEqual(['newest']);
    expect(folded.cards.get('newest')).toMatchObject({ id: 'newest', reviews: 2, dueDay: day('2026-07-21') });
    expect(folded.aliases.roots.get('old')).toBe('newest');
    const state = new ReviewFold();
    state.add(events);
    expect(state.card('old', now)).toEqual(state.card('newest', now));
    expect(state.resolve('old')).toBe('newest');
  });

  it('cut a circle at its latest event, and report it', () => {
    const pen = new Pen();
    const events = [
      pen.review('2026-07-10T10:00:00', 'a', 3, 0),
      pen.write('2026-07-12T10:00:00', { type: 'A', old: 'a', card: 'b', reason: 'rename' }),
      pen.write('2026-07-13T10:00:00', { type: 'A', old: 'b', card: 'a', reason: 'rename' }),
    ];
    const { cards, aliases } = fold(events, now);
    expect([...cards.keys()]).toEqual(['b']);
    expect(aliases.cycles).toEqual([events[2]]);
  });

  it('that arrive late move what was folded before, and an undone one moves it back', () => {
    const pen = new Pen();
    const one = pen.review('2026-07-10T10:00:00', 'a', 3, 0);
    const two = pen.review('2026-07-11T10:00:00', 'b', 3, 0);
    const join = pen.write('2026-07-12T10:00:00', { type: 'A', old: 'a', card: 'b', reason: 'rename' });
    const state = new ReviewFold();
    state.add([one, two]);
    expect(state.at(now).cards.size).toBe(2);
    state.add([join]);
    expect(state.at(now)).toEqual(fold([one, two, join], now));
    expect(state.at(now).cards.get('b')?.reviews).toBe(2);
    state.add([pen.write('2026-07-13T10:00:00', { type: 'U', target: eventRef(join) })]);
    expect(state.at(now)).toEqual(fold([one, two], now));
  });

  it('carry a verdict to the new subject', () => {
    const pen = new Pen();
    const events = [
      pen.write('2026-07-10T10:00:00', { type: 'D', subject: 's1', verdict: 'no' }),
      pen.write('2026-07-11T10:00:00', { type: 'D', subject: 's1', verdict: 'is-a' }),
      pen.write('2026-07-12T10:00:00', { type: 'A', old: 's1', card: 's2', reason: 'rename' }),
    ];
    expect([...fold(events, now).verdicts]).toEqual([['s2', 'is-a']]);
  });
});

describe('clocks', () => {
  it('pull what was written ahead back to the moment at which the clock was set', () => {
    const pen = new Pen();
    const events = [
      pen.review('2036-07-10T10:00:00', 'card', 3, 0, '2d'),
      pen.write('2026-07-18T10:00:00', { type: 'C' }),
      pen.review('2026-07-19T10:00:00', 'card', 3, 1, '4d'),
    ];
    const folded = fold(events, now);
    expect(folded.cards.get('card')).toMatchObject({ firstDay: day('2026-07-18'), dueDay: day('2026-07-23') });
    expect(folded.ahead).toEqual([]);
  });

  it('count an event far ahead as now, and flag it until its time has come', () => {
    const pen = new Pen();
    const events = [pen.review('2036-07-10T10:00:00', 'card', 3, 0, '2d')];
    expect(fold(events, now)).toMatchObject({ ahead: ['card'] });
    expect(stateOf(events)).toMatchObject({ lastDay: today, dueDay: today + 2 });
    const state = new ReviewFold();
    state.add(events);
    state.at(now);
    const later = moment('2036-07-09T10:00:00');
    expect(state.at(later)).toEqual(fold(events, later));
    expect(state.at(later).ahead).toEqual([]);
    expect(state.card('card', now)).toEqual(stateOf(events));
  });

  it('leave other devices alone', () => {
    const set = new Pen('aaaaaa').write('2026-07-01T10:00:00', { type: 'C' });
    const other = new Pen('bbbbbb').review('2026-07-10T10:00:00', 'card', 3, 0, '2d');
    expect(stateOf([set, other])?.lastDay).toBe(day('2026-07-10'));
  });
});

describe('verdicts, mix-ups and devices', () => {
  it('the last verdict on a subject wins, in whatever order it arrives', () => {
    const pen = new Pen();
    const events = ['yes', 'no', 'part-of'].map((verdict) =>
      pen.write('2026-07-10T10:00:00', { type: 'D', subject: 'subject', verdict }),
    );
    expect(fold(events.reverse(), now).verdicts.get('subject')).toBe('part-of');
  });

  it('mix-ups stand with the card of their review', () => {
    const pen = new Pen();
    const review = pen.review('2026-07-10T10:00:00', 'card', 1, 0, '10m');
    const other = pen.write('2026-07-10T10:00:01', order('suspend'));
    const events = [
      review,
      other,
      ...['x', 'y'].map((concept) =>
        pen.write('2026-07-10T10:00:02', { type: 'M', review: eventRef(review), concept }),
      ),
      pen.write('2026-07-10T10:00:03', { type: 'M', review: eventRef(other), concept: 'z' }),
    ];
    expect([...fold(events, now).mixUps]).toEqual([['card', ['x', 'y']]]);
  });

  it('both lines of one number are kept, and an undo takes both', () => {
    const one = new Pen('aaaaaa').review('2026-07-10T10:00:00', 'one', 3, 0);
    const two = new Pen('aaaaaa').review('2026-07-11T10:00:00', 'two', 3, 0);
    expect(fold([one, two], now).cards.size).toBe(2);
    const undo = new Pen('bbbbbb').write('2026-07-12T10:00:00', { type: 'U', target: 'aaaaaa.1' });
    expect(fold([one, two, undo], now).cards.size).toBe(0);
  });

  it('a device can be left out', () => {
    const events = [
      new Pen('aaaaaa').review('2026-07-10T10:00:00', 'one', 3, 0),
      new Pen('bbbbbb').review('2026-07-10T10:00:00', 'two', 3, 0),
    ];
    const options = { settings: DEFAULT_SETTINGS, ignoredDevices: new Set(['bbbbbb']) };
    expect([...fold(events, now, options).cards.keys()]).toEqual(['one']);
  });

  it('lines of later versions and heads have no effect', () => {
    const pen = new Pen();
    const events = [
      pen.write('2026-07-10T10:00:00', { type: 'H', format: 1, segment: '2026-07-001' }),
      pen.write('2026-07-10T10:00:00', { type: 'other', name: 'ZZ', fields: ['card'] }),
    ];
    expect(fold(events, now)).toEqual(fold([], now));
  });
});

describe('ReviewFold', () => {
  it('settles in slices', () => {
    const state = new ReviewFold();
    const pen = new Pen();
    state.add(
      Array.from({ length: 50 }, (_, i) => pen.review('2026-07-10T10:00:00', `card ${i}`.replace(' ', ''), 3, 0)),
    );
    let slices = 0;
    let isDone = false;
    while (!isDone) {
      let left = 7;
      slices += 1;
      isDone = state.settle(now.at, () => left-- === 0);
    }
    expect(slices).toBe(8);
    expect(state.at(now).cards.size).toBe(50);
  });

  it('answers for one card without the others', () => {
    const state = new ReviewFold();
    const pen = new Pen();
    const review = pen.review('2026-07-10T10:00:00', 'card', 3, 0);
    expect(state.card('card', now)).toBeNull();
    state.add([review]);
    expect(state.has(review.text)).toBe(true);
    expect(state.card('card', now)).toEqual(stateOf([review]));
    expect(state.settings()).toEqual(DEFAULT_SETTINGS);
  });
});
