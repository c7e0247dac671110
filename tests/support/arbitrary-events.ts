import fc from 'fast-check';
import { stampEvent } from '../../src/core/journal';
import { DEFAULT_SETTINGS } from '../../src/core/review';
import type { EventBody, EventStamp, ReviewEvent } from '../../src/core/review';

const card = fc.constantFrom('card00000a', 'card00000b', 'card00000c', 'card00000d');
const device = fc.constantFrom('aaaaaa', 'bbbbbb', 'cccccc');
const word = fc.stringMatching(/^[!-~]{1,12}$/);
const hex = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const studyDay = fc.integer({ min: 20_000, max: 21_000 });
const positive = fc.double({ min: 0.01, max: 3000, noNaN: true });
const small = fc.nat({ max: 40 });
/** References to events that are likely to be there. */
const ref = fc.tuple(device, fc.nat({ max: 30 })).map(([one, seq]) => `${one}.${seq.toString(36)}`);

const settings = fc.record({
  algorithm: fc.constantFrom('fsrs6', 'fsrs7'),
  weights: fc.oneof(
    fc.constant(DEFAULT_SETTINGS.weights),
    fc.array(fc.double({ min: 0.01, max: 3, noNaN: true }), { minLength: 21, maxLength: 21 }),
  ),
  retention: fc.constantFrom(0.7, 0.85, 0.9, 0.97),
  rollover: fc.nat({ max: 23 }),
  longestInterval: fc.integer({ min: 1, max: 36500 }),
  reshowMinutes: fc.integer({ min: 1, max: 60 }),
  prerequisites: fc.boolean(),
  interleave: fc.boolean(),
  loadBalance: fc.boolean(),
});

const review: fc.Arbitrary<EventBody> = fc.record({
  type: fc.constant('R' as const),
  card,
  rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  seconds: fc.nat({ max: 6000 }).map((tenths) => tenths / 10),
  known: fc.nat({ max: 6 }),
  interval: fc.record({ unit: fc.constantFrom('d' as const, 'm' as const), amount: fc.nat({ max: 400 }) }),
});

const order: fc.Arbitrary<EventBody> = fc.oneof(
  fc.record({
    type: fc.constant('S' as const),
    card,
    order: fc.constantFrom('reset' as const, 'suspend' as const, 'unsuspend' as const),
    day: fc.constant(null),
  }),
  fc.record({
    type: fc.constant('S' as const),
    card,
    order: fc.constantFrom('bury' as const, 'due' as const),
    day: studyDay,
  }),
);

/** What can happen, with most weight on what happens most. */
export const arbitraryBody: fc.Arbitrary<EventBody> = fc.oneof(
  { weight: 8, arbitrary: review },
  { weight: 3, arbitrary: order },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('U' as const), target: fc.oneof(ref, word) }) },
  fc.record({ type: fc.constant('A' as const), old: card, card, reason: word }),
  fc.record({ type: fc.constant('F' as const), card, kind: word, hash: hex(8), simhash: hex(16) }),
  fc.record({ type: fc.constant('P' as const), settings, reschedule: fc.boolean() }),
  fc.record({ type: fc.constant('D' as const), subject: card, verdict: fc.constantFrom('yes', 'no', 'is-a') }),
  fc.record({ type: fc.constant('M' as const), review: ref, concept: word }),
  fc.record({ type: fc.constant('C' as const) }),
  fc.record({ type: fc.constant('H' as const), format: fc.integer({ min: 1, max: 9 }), segment: word }),
  fc.record({
    type: fc.constant('I' as const),
    card,
    batch: fc.constantFrom('batch-1', 'batch-2'),
    source: word,
    lastDay: studyDay,
    dueDay: studyDay,
    stability: positive,
    difficulty: positive,
    reviews: small,
    lapses: small,
  }),
  fc.record({ type: fc.constant('other' as const), name: fc.constantFrom('X', 'ZZZ'), fields: fc.array(word) }),
);

/** Mostly some months about 2026-07; now and then a clock gone mad. */
const at = fc
  .oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1_780_000_000, max: 1_786_000_000 }) },
    fc.integer({ min: 0, max: 4_000_000_000 }),
  )
  .map((seconds) => seconds * 1000);

export const arbitraryStamp: fc.Arbitrary<EventStamp> = fc.record({
  at,
  offset: fc.constantFrom(0, 180, 330, 840, -300, -210),
  device,
  seq: fc.nat({ max: 30 }),
});

export const arbitraryEvent: fc.Arbitrary<ReviewEvent> = fc
  .tuple(arbitraryBody, arbitraryStamp)
  .map(([body, stamp]) => stampEvent(body, stamp));

export const arbitraryEvents = fc.array(arbitraryEvent, { maxLength: 40 });

/** The reader's clock: after most of the events, before the mad ones. */
export const READER = { at: 1_786_000_000_000, offset: 180 };
