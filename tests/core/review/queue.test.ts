import { describe, expect, it } from 'vitest';
import { buildQueue, DEFAULT_SETTINGS } from '../../../src/core/review';
import type { CardState, Prompt, Queue, QueueOptions } from '../../../src/core/review';
import { cardState, day, moment, prompt } from '../../support/reviews';

const now = moment('2026-07-20T12:00:00');
const today = day('2026-07-20');

const OPTIONS: QueueOptions = {
  moment: now,
  settings: DEFAULT_SETTINGS,
  order: 'due',
  newPerDay: 10,
  reviewsPerDay: null,
  prerequisites: new Map(),
  contrasts: [],
};

function queue(prompts: readonly Prompt[], cards: readonly CardState[], changes: Partial<QueueOptions> = {}): Queue {
  return buildQueue(prompts, new Map(cards.map((card) => [card.id, card])), { ...OPTIONS, ...changes });
}

const ids = ({ prompts }: Queue): string[] => prompts.map(({ id }) => id);
/** One prompt for each letter, of a concept of the same name. */
const letters = (text: string): Prompt[] => Array.from(text).map((id) => prompt(id, [id]));
const due = (id: string, dueDay: number, changes: Partial<CardState> = {}): CardState =>
  cardState(id, { dueDay, firstDay: 1, lastDay: today - 5, ...changes });

describe('buildQueue', () => {
  it('asks what is due, by due day', () => {
    const cards = [due('a', today), due('b', today - 3), due('c', today + 1), due('d', today - 1)];
    expect(ids(queue(letters('abcd'), cards))).toEqual(['b', 'd', 'a']);
  });

  it('leaves out what is suspended, buried, or has no prompt', () => {
    const cards = [due('a', today, { state: 'suspended' }), due('b', today, { state: 'buried' }), due('z', today)];
    expect(ids(queue(letters('ab'), cards))).toEqual([]);
  });

  it('shuffles one day by a seed of day and card', () => {
    const text = 'abcdefghij';
    const cards = Array.from(text).map((id) => due(id, today));
    const first = ids(queue(letters(text), cards));
    expect(first).not.toEqual(Array.from(text));
    expect([...first].sort()).toEqual(Array.from(text));
    expect(ids(queue(letters(text), cards))).toEqual(first);
    const tomorrow = moment('2026-07-21T12:00:00');
    expect(ids(queue(letters(text), cards, { moment: tomorrow }))).not.toEqual(first);
  });

  it('takes the other orders', () => {
    const cards = [
      due('a', today - 1, { retrievability: 0.5, lastDay: today - 9 }),
      due('b', today - 2, { retrievability: 0.2, lastDay: today - 3 }),
      due('c', today, { retrievability: 0.9, lastDay: today - 20 }),
    ];
    expect(ids(queue(letters('cab'), cards, { order: 'note' }))).toEqual(['c', 'a', 'b']);
    expect(ids(queue(letters('abc'), cards, { order: 'weakest' }))).toEqual(['b', 'a', 'c']);
    expect(ids(queue(letters('abc'), cards, { order: 'oldest' }))).toEqual(['c', 'a', 'b']);
  });

  it('shows forgotten cards first when their minutes are over, and names those that wait', () => {
    const learning = (id: string, minutes: number): CardState =>
      cardState(id, { state: 'learning', due: now.at + minutes * 60_000, dueDay: null });
    const cards = [due('a', today - 9), learning('b', -1), learning('c', 8), learning('d', -5), learning('e', 3)];
    const found = queue(letters('abcde'), cards);
    expect(ids(found)).toEqual(['d', 'b', 'a']);
    expect(found.waiting.map((one) => [one.prompt.id, one.due - now.at])).toEqual([
      ['e', 180_000],
      ['c', 480_000],
    ]);
  });

  it('spreads new cards evenly between', () => {
    const cards = Array.from('abcd').map((id, i) => due(id, today - 9 + i));
    expect(ids(queue(letters('abcdxy'), cards))).toEqual(['a', 'b', 'x', 'c', 'd', 'y']);
    expect(ids(queue(letters('xy'), []))).toEqual(['x', 'y']);
  });

  it('takes a new card that was given a due day on that day', () => {
    const fresh = (id: string, dueDay: number): CardState =>
      cardState(id, { state: 'new', dueDay, firstDay: null, lastDay: null, stability: null });
    expect(ids(queue(letters('ab'), [fresh('a', today), fresh('b', today + 1)]))).toEqual(['a']);
  });

  it('holds the limits of the day, over all devices', () => {
    const cards = [
      due('a', today - 2),
      due('b', today - 1),
      // Elsewhere today: one new card, one review, whatever became of their prompts.
      cardState('y', { firstDay: today, lastDay: today, dueDay: today + 2 }),
      cardState('z', { firstDay: 3, lastDay: today, dueDay: today + 2 }),
    ];
    const found = queue(letters('abuvw'), cards, { newPerDay: 2, reviewsPerDay: 2 });
    expect(ids(found)).toEqual(['a', 'u']);
    expect(found.heldBack).toEqual({ newLimit: 2, reviewLimit: 1, siblings: 0, prerequisites: 0, contrasts: 0 });
    expect(ids(queue(letters('abu'), cards, { newPerDay: 0, reviewsPerDay: 0 }))).toEqual([]);
  });
});

describe('siblings', () => {
  it('of one concept wait for another day', () => {
    const prompts = [prompt('a', ['x']), prompt('b', ['x'], 'name'), prompt('c', ['x'], 'name')];
    const found = queue(prompts, [due('a', today), due('b', today - 1)]);
    expect(ids(found)).toEqual(['b']);
    expect(found.heldBack.siblings).toBe(2);
  });

  it('wait when one was answered today, on any device', () => {
    const prompts = [prompt('a', ['x']), prompt('b', ['x'], 'name')];
    const found = queue(prompts, [due('a', today + 5, { lastDay: today }), due('b', today)]);
    expect(ids(found)).toEqual([]);
    expect(found.heldBack.siblings).toBe(1);
  });

  it('are contrasts of one pair, not a contrast and its concept', () => {
    const prompts = [
      prompt('a', ['x', 'y'], 'contrast'),
      prompt('b', ['x', 'y'], 'contrast'),
      prompt('c', ['x']),
      prompt('d', []),
    ];
    expect(ids(queue(prompts, []))).toEqual(['a', 'c', 'd']);
  });

  it('do not keep a forgotten card from coming again', () => {
    const prompts = [prompt('a', ['x']), prompt('b', ['x'], 'name')];
    const again = cardState('a', { state: 'learning', due: now.at, dueDay: null, lastDay: today });
    expect(ids(queue(prompts, [again, due('b', today)]))).toEqual(['a']);
  });
});

describe('prerequisites', () => {
  const prerequisites = new Map([['b', ['a']]]);

  it('come first, and what builds on them waits for a success', () => {
    const found = queue(letters('ba'), [], { prerequisites });
    expect(ids(found)).toEqual(['a']);
    expect(found.heldBack.prerequisites).toBe(1);
    const forgotten = cardState('a', { state: 'learning', due: now.at + 1, succeeded: false, firstDay: today });
    expect(ids(queue(letters('ba'), [forgotten], { prerequisites }))).toEqual([]);
    expect(ids(queue(letters('ba'), [due('a', today + 1)], { prerequisites }))).toEqual(['b']);
  });

  it('do not block for more than seven days', () => {
    const weak = (firstDay: number): CardState => due('a', today + 1, { succeeded: false, firstDay });
    expect(ids(queue(letters('ba'), [weak(today - 6)], { prerequisites }))).toEqual([]);
    expect(ids(queue(letters('ba'), [weak(today - 7)], { prerequisites }))).toEqual(['b']);
  });

  it('do not block without a prompt, when suspended, or when switched off', () => {
    expect(ids(queue(letters('b'), [], { prerequisites }))).toEqual(['b']);
    const suspended = cardState('a', { state: 'suspended', succeeded: false });
    expect(ids(queue(letters('ba'), [suspended], { prerequisites }))).toEqual(['b']);
    const reset = cardState('a', { state: 'new', succeeded: false, firstDay: null, lastDay: null, dueDay: null });
    expect(ids(queue(letters('ba'), [reset], { prerequisites }))).toEqual(['a']);
    const settings = { ...DEFAULT_SETTINGS, prerequisites: false };
    expect(ids(queue(letters('ba'), [], { prerequisites, settings }))).toEqual(['b', 'a']);
  });

  it('order new cards by layers, and a circle blocks nothing', () => {
    const circle = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a', 'd']],
      ['e', ['a']],
    ]);
    const known = [due('d', today + 1)];
    expect(ids(queue(letters('abcd'), known, { prerequisites: circle }))).toEqual(['a', 'b', 'c']);
    const all = [...known, due('a', today + 1)];
    expect(ids(queue(letters('eabcd'), all, { prerequisites: circle }))).toEqual(['b', 'c', 'e']);
  });

  it('of a contrast are those of both sides', () => {
    const prompts = [...letters('ab'), prompt('p', ['b', 'c'], 'contrast'), prompt('q', ['a', 'b'], 'contrast')];
    const found = queue(prompts, [], { prerequisites });
    expect(ids(found)).toEqual(['a', 'q']);
  });
});

describe('contrast partners', () => {
  const contrasts = [['a', 'b']] as const;

  it('are not new on one day', () => {
    const found = queue(letters('abc'), [], { contrasts });
    expect(ids(found)).toEqual(['a', 'c']);
    expect(found.heldBack.contrasts).toBe(1);
    const newToday = due('a', today + 1, { firstDay: today, lastDay: today });
    expect(ids(queue(letters('ab'), [newToday], { contrasts }))).toEqual([]);
    expect(ids(queue(letters('ab'), [due('a', today + 1)], { contrasts }))).toEqual(['b']);
    const settings = { ...DEFAULT_SETTINGS, interleave: false };
    expect(ids(queue(letters('ab'), [], { contrasts, settings }))).toEqual(['a', 'b']);
  });

  it('come one after the other when both are settled', () => {
    const cards = [due('a', today - 9), due('c', today - 8), due('d', today - 7), due('b', today - 6)];
    expect(ids(queue(letters('abcd'), cards, { contrasts }))).toEqual(['a', 'b', 'c', 'd']);
    const young = [...cards.slice(0, 3), due('b', today - 6, { settled: false })];
    expect(ids(queue(letters('abcd'), young, { contrasts }))).toEqual(['a', 'c', 'd', 'b']);
    const settings = { ...DEFAULT_SETTINGS, interleave: false };
    expect(ids(queue(letters('abcd'), cards, { contrasts, settings }))).toEqual(['a', 'c', 'd', 'b']);
  });

  it('form pairs, not chains', () => {
    const cards = [due('a', today - 9), due('x', today - 8), due('b', today - 7), due('c', today - 6)];
    const pairs = [
      ['a', 'b'],
      ['a', 'c'],
    ] as const;
    expect(ids(queue(letters('abcx'), cards, { contrasts: pairs }))).toEqual(['a', 'b', 'x', 'c']);
  });

  it('may be asked in a contrast of both', () => {
    const prompts = [prompt('p', ['a', 'b'], 'contrast'), ...letters('a')];
    expect(ids(queue(prompts, [due('p', today)], { contrasts }))).toEqual(['p', 'a']);
  });
});
