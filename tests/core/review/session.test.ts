import { describe, expect, it } from 'vitest';
import { stampEvent } from '../../../src/core/journal';
import {
  advanceSession,
  DEFAULT_SETTINGS,
  eventRef,
  phaseOf,
  previewSession,
  ReviewFold,
  signStep,
  startSession,
  summarise,
} from '../../../src/core/review';
import type { ReviewEvent, SessionAction, SessionCard, SessionStart, SessionState } from '../../../src/core/review';
import { day, moment, prompt } from '../../support/reviews';

const START = moment('2026-07-20T12:00:00');

function card(id: string, changes: Partial<SessionCard> = {}): SessionCard {
  return { prompt: prompt(id, [id]), alias: null, fingerprint: null, ...changes };
}

/** A person at work: what they do is written, and folded before the next thing they do. */
class Desk {
  readonly written: ReviewEvent[] = [];
  readonly fold = new ReviewFold();
  state: SessionState;
  now = START.at;

  constructor(start: Partial<SessionStart>) {
    this.state = startSession({ cards: [], again: [], buttons: 2, earlier: [], now: START.at, ...start });
  }

  get asked(): string | null {
    return this.state.current?.card.prompt.id ?? null;
  }

  do(action: SessionAction, seconds = 5): this {
    this.now += seconds * 1000;
    const current = this.state.current?.card;
    const at = { at: this.now, offset: 0 };
    const known = current === undefined ? null : this.fold.card(current.alias?.old ?? current.prompt.id, at);
    const turn = advanceSession(this.state, action, {
      answer: { moment: at, settings: DEFAULT_SETTINGS, load: null },
      card: known,
    });
    const first = { ...at, device: 'aaaaaa', seq: this.written.length + 1 };
    const events = turn.events.map((body, i) => stampEvent(body, { ...first, seq: first.seq + i }));
    const last = events[events.length - 1];
    const isStep = last !== undefined && action.type !== 'undo';
    this.state = isStep ? signStep(turn.state, eventRef(last)) : turn.state;
    this.written.push(...events);
    this.fold.add(events);
    return this;
  }

  answer(rating: 1 | 2 | 3 | 4): this {
    return this.do({ type: 'reveal' }).do({ type: 'rate', rating });
  }

  stateOf(id: string): ReturnType<ReviewFold['card']> {
    return this.fold.card(id, { at: this.now, offset: 0 });
  }
}

describe('a session', () => {
  it('asks, reveals, takes an answer and goes on to the end', () => {
    const desk = new Desk({ cards: [card('a'), card('b')] });
    expect(phaseOf(desk.state)).toBe('question');
    desk.do({ type: 'reveal' });
    expect(phaseOf(desk.state)).toBe('answer');
    desk.do({ type: 'rate', rating: 3 });
    expect(desk.written).toMatchObject([
      { type: 'R', card: 'a', rating: 3, seconds: 10, known: 0, interval: { unit: 'd', amount: 2 } },
    ]);
    expect(desk.asked).toBe('b');
    desk.answer(3);
    expect(phaseOf(desk.state)).toBe('finished');
    expect(summarise(desk.state)).toEqual({
      answers: 2,
      byRating: { 1: 0, 2: 0, 3: 2, 4: 0 },
      cards: 2,
      seconds: 20,
      skipped: 0,
      remaining: 0,
    });
    expect(desk.stateOf('a')).toMatchObject({ state: 'review', dueDay: day('2026-07-22') });
  });

  it('with nothing to ask is finished', () => {
    const desk = new Desk({});
    expect(phaseOf(desk.state)).toBe('finished');
    for (const type of ['reveal', 'skip', 'suspend', 'undo', 'leave'] as const) desk.do({ type });
    expect(desk.written).toEqual([]);
    expect(
      previewSession(desk.state, { answer: { moment: START, settings: DEFAULT_SETTINGS, load: null }, card: null }),
    ).toBeNull();
  });

  it('takes no answer before the answer is shown, and no button that is not offered', () => {
    const desk = new Desk({ cards: [card('a')] }).do({ type: 'rate', rating: 3 });
    expect(desk.written).toEqual([]);
    desk.do({ type: 'reveal' }).do({ type: 'rate', rating: 2 }).do({ type: 'rate', rating: 4 });
    expect(desk.written).toEqual([]);
    const four = new Desk({ cards: [card('a'), card('b')], buttons: 4 }).answer(2).answer(4);
    expect(four.written).toMatchObject([{ rating: 2 }, { rating: 4 }]);
  });

  it('writes the interval that the button showed', () => {
    const desk = new Desk({ cards: [card('a')], buttons: 4 }).do({ type: 'reveal' });
    const context = {
      answer: { moment: { at: desk.now + 5000, offset: 0 }, settings: DEFAULT_SETTINGS, load: null },
      card: null,
    };
    const shown = previewSession(desk.state, context)?.[4];
    desk.do({ type: 'rate', rating: 4 });
    expect(desk.written).toMatchObject([{ interval: shown }]);
  });

  it('counts no more than ten minutes for an answer', () => {
    const desk = new Desk({ cards: [card('a')] }).do({ type: 'reveal' }, 3600).do({ type: 'rate', rating: 3 });
    expect(desk.written).toMatchObject([{ seconds: 600 }]);
  });
});

describe('a forgotten card', () => {
  it('comes again after ten minutes, between the others', () => {
    const desk = new Desk({ cards: [card('a'), card('b'), card('c')] }).answer(1);
    expect(desk.asked).toBe('b');
    expect(desk.written).toMatchObject([{ rating: 1, interval: { unit: 'm', amount: 10 } }]);
    desk.do({ type: 'reveal' }, 700).do({ type: 'rate', rating: 3 });
    expect(desk.asked).toBe('a');
    desk.answer(3);
    expect(desk.asked).toBe('c');
    expect(desk.stateOf('a')).toMatchObject({ state: 'review', reviews: 2 });
  });

  it('comes again at the end if that is sooner, until it is answered right', () => {
    const desk = new Desk({ cards: [card('a'), card('b')] }).answer(1).answer(1);
    expect(desk.asked).toBe('a');
    desk.answer(1);
    expect(desk.asked).toBe('b');
    desk.answer(3);
    expect(desk.asked).toBe('a');
    expect(phaseOf(desk.answer(3).state)).toBe('finished');
    expect(summarise(desk.state)).toMatchObject({ answers: 5, cards: 2, byRating: { 1: 3, 3: 2 } });
  });

  it('of an earlier session takes its turn', () => {
    const again = [
      { card: card('x'), due: START.at - 1 },
      { card: card('y'), due: START.at + 60_000 },
    ];
    const desk = new Desk({ cards: [card('a')], again });
    expect(desk.asked).toBe('x');
    expect(desk.answer(1).asked).toBe('a');
    expect(desk.answer(3).asked).toBe('y');
    expect(desk.answer(1).asked).toBe('x');
  });

  it('is put in order with the others', () => {
    const again = [
      { card: card('x'), due: START.at + 3_600_000 },
      { card: card('y'), due: START.at + 7_200_000 },
    ];
    const desk = new Desk({ cards: [card('a')], again }).answer(1);
    expect(desk.asked).toBe('a');
    expect(desk.state.again.map((one) => one.card.prompt.id)).toEqual(['x', 'y']);
  });
});

describe('undo', () => {
  it('shows the card again with its answer, and voids what was written', () => {
    const desk = new Desk({ cards: [card('a'), card('b')] }).answer(3).do({ type: 'undo' });
    expect(desk.asked).toBe('a');
    expect(phaseOf(desk.state)).toBe('answer');
    expect(desk.written[1]).toMatchObject({ type: 'U', target: 'aaaaaa.1' });
    expect(desk.stateOf('a')).toBeNull();
    desk.do({ type: 'rate', rating: 1 });
    expect(desk.asked).toBe('b');
    expect(desk.stateOf('a')).toMatchObject({ state: 'learning', reviews: 1 });
    expect(summarise(desk.state)).toMatchObject({ answers: 1, byRating: { 1: 1, 3: 0 } });
  });

  it('goes back without limit, through all kinds of steps', () => {
    const cards = Array.from('abcdef').map((id) => card(id));
    const desk = new Desk({ cards });
    const begin = desk.asked;
    desk.answer(1).answer(3).do({ type: 'suspend' }).do({ type: 'bury' }).do({ type: 'skip' }).do({ type: 'reset' });
    expect(desk.asked).toBe('a');
    desk.answer(3);
    expect(phaseOf(desk.state)).toBe('finished');
    for (let i = 0; i < 7; i++) desk.do({ type: 'undo' });
    expect(desk.asked).toBe(begin);
    expect(desk.state.queue.map((one) => one.prompt.id)).toEqual(Array.from('bcdef'));
    expect(desk.state.again).toEqual([]);
    expect(desk.state.steps).toEqual([]);
    expect(desk.fold.at(START).cards.size).toBe(0);
    const written = desk.written.length;
    expect(desk.do({ type: 'undo' }).written).toHaveLength(written);
  });

  it('goes on into what an earlier session answered', () => {
    const step = { kind: 'rate', card: card('z'), ref: 'aaaaaa.9', rating: 3, seconds: 4 } as const;
    const desk = new Desk({ cards: [card('a')], earlier: [step] });
    expect(summarise(desk.state)).toMatchObject({ answers: 0, remaining: 1 });
    desk.do({ type: 'undo' });
    expect(desk.written).toMatchObject([{ type: 'U', target: 'aaaaaa.9' }]);
    expect(desk.asked).toBe('z');
    expect(desk.state.queue.map((one) => one.prompt.id)).toEqual(['a']);
    desk.do({ type: 'rate', rating: 3 });
    expect(summarise(desk.state)).toMatchObject({ answers: 1 });
  });
});

describe('orders', () => {
  it('write what was ordered and go on', () => {
    const desk = new Desk({ cards: [card('a'), card('b'), card('c'), card('d')] });
    desk.do({ type: 'suspend' }).do({ type: 'bury' }).do({ type: 'reset' }).do({ type: 'skip' });
    expect(desk.written).toMatchObject([
      { type: 'S', card: 'a', order: 'suspend', day: null },
      { type: 'S', card: 'b', order: 'bury', day: day('2026-07-21') },
      { type: 'S', card: 'c', order: 'reset', day: null },
    ]);
    expect(summarise(desk.state)).toMatchObject({ answers: 0, skipped: 1 });
    expect(desk.stateOf('b')?.state).toBe('buried');
  });

  it('leaving keeps the card, and an undo comes back', () => {
    const desk = new Desk({ cards: [card('a'), card('b')] }).answer(3).do({ type: 'leave' });
    expect(phaseOf(desk.state)).toBe('finished');
    expect(summarise(desk.state).remaining).toBe(1);
    desk.do({ type: 'refresh', cards: [card('b')], again: [], current: desk.state.current?.card ?? null });
    expect(phaseOf(desk.state)).toBe('finished');
    expect(desk.do({ type: 'undo' }).asked).toBe('a');
  });
});

describe('new ids and texts', () => {
  const fingerprint = { kind: 'define', hash: '0a0b0c0d', simhash: '0123456789abcdef' };

  it('are written once, before the first answer', () => {
    const moved = card('new', { alias: { old: 'old', reason: 'fingerprint' }, fingerprint });
    const desk = new Desk({ cards: [moved] });
    const old: ReviewEvent = stampEvent(
      { type: 'R', card: 'old', rating: 3, seconds: 1, known: 0, interval: { unit: 'd', amount: 2 } },
      { ...moment('2026-07-10T12:00:00'), device: 'bbbbbb', seq: 1 },
    );
    desk.fold.add([old]);
    desk.answer(1);
    expect(desk.written.map(({ type }) => type)).toEqual(['A', 'F', 'R']);
    expect(desk.written[2]).toMatchObject({ card: 'new', known: 1 });
    expect(desk.stateOf('old')).toMatchObject({ id: 'new', reviews: 2, fingerprint });
    desk.answer(3);
    expect(desk.written.map(({ type }) => type)).toEqual(['A', 'F', 'R', 'R']);
    desk.do({ type: 'undo' });
    expect(desk.written[4]).toMatchObject({ target: 'aaaaaa.4' });
  });

  it('an order before the first answer goes to the card that is known', () => {
    const moved = card('new', { alias: { old: 'old', reason: 'similar' } });
    const desk = new Desk({ cards: [moved] });
    desk.fold.add([
      stampEvent({ type: 'S', card: 'old', order: 'unsuspend', day: null }, { ...START, device: 'bbbbbb', seq: 1 }),
    ]);
    desk.do({ type: 'suspend' });
    expect(desk.written).toMatchObject([{ type: 'S', card: 'old' }]);
  });
});

describe('refresh', () => {
  it('takes the new queue and leaves the card that is being asked', () => {
    const desk = new Desk({ cards: [card('a'), card('b'), card('c')] });
    const again = [
      { card: card('a'), due: 0 },
      { card: card('d'), due: 0 },
    ];
    desk.do({ type: 'refresh', cards: [card('c'), card('a')], again, current: desk.state.current?.card ?? null });
    expect(desk.asked).toBe('a');
    expect(desk.state.queue.map((one) => one.prompt.id)).toEqual(['c']);
    expect(desk.state.again.map((one) => one.card.prompt.id)).toEqual(['d']);
  });

  it('goes on when there was nothing left', () => {
    const moved = new Desk({ cards: [card('a'), card('b')] });
    moved.do({ type: 'refresh', cards: [card('b')], again: [], current: null });
    expect(moved.asked).toBe('b');
    expect(moved.written).toEqual([]);
    expect(new Desk({}).do({ type: 'refresh', cards: [card('a')], again: [], current: null }).asked).toBe('a');
  });
});
