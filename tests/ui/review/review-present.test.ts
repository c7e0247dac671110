import { describe, expect, it } from 'vitest';
import { en, ru } from '../../../src/i18n';
import { dayText, intervalText } from '../../../src/ui/review/interval-text';
import { presentReview } from '../../../src/ui/review/review-present';
import type { CardState, RestState, ReviewState } from '../../../src/ui/review/review-state';

const card: CardState = {
  id: 'aaaaaaaaaa',
  kind: 'define',
  standing: 'new',
  question: 'Thimble',
  answer: 'a cap for the finger',
  revealed: true,
  buttons: 2,
  intervals: {
    1: { unit: 'm', amount: 10 },
    2: { unit: 'd', amount: 1 },
    3: { unit: 'd', amount: 2 },
    4: { unit: 'd', amount: 400 },
  },
  progress: { done: 12, total: 40, secondsLeft: 350 },
  canUndo: false,
  place: { path: 'Sewing.md', from: 4, to: 9 },
  face: {
    question: null,
    context: { note: 'Sewing', heading: 'Tools' },
    source: { note: 'Sewing', heading: null },
    aliases: [],
    markdown: 'a *cap* for the finger',
    stale: null,
  },
  edit: null,
};

const rest: RestState = {
  over: 'due',
  ended: 'finished',
  summary: { answers: 5, remembered: 4, seconds: 130, remaining: 0 },
  canUndo: true,
  counts: {
    due: 0,
    waiting: 0,
    prompts: 30,
    newPerDay: 10,
    heldBack: { newLimit: 3, reviewLimit: 0, siblings: 0, prerequisites: 0, contrasts: 0 },
    next: { day: 20_784, count: 2 },
  },
  today: 20_783,
};

function state(screen: ReviewState['screen'], changes: Partial<ReviewState> = {}): ReviewState {
  return { screen, saving: null, news: null, ...changes };
}

describe('a review as it is shown', () => {
  it('says how far it is, what each button means, and draws the answer of the note', () => {
    const vm = presentReview(state({ kind: 'card', card }), en);
    expect(vm.card).toMatchObject({
      progress: '12 of 40, about 6 minutes',
      share: 0.3,
      context: 'Sewing › Tools',
      reveal: null,
      answer: { text: null, markdown: 'a *cap* for the finger', path: 'Sewing.md', source: { text: 'Sewing' } },
      ratings: [
        { rating: 1, text: 'Forgot', interval: '10 min', main: false },
        { rating: 3, text: 'Remembered', interval: '2 days', main: true },
      ],
    });
    expect(vm.card?.tools.find(({ id }) => id === 'undo')?.enabled).toBe(false);
    expect(vm.busy).toBe(false);
    expect(presentReview(state({ kind: 'card', card: { ...card, buttons: 4 } }), ru).card?.ratings).toMatchObject([
      { text: 'Снова', interval: '10 мин' },
      { text: 'Трудно', interval: '1 дн.' },
      { text: 'Хорошо', interval: '2 дн.' },
      { text: 'Легко', interval: '1,1 г.' },
    ]);
  });

  it('shows nothing of the answer before it is asked for, and plain words where the note cannot be drawn', () => {
    const covered = presentReview(state({ kind: 'card', card: { ...card, revealed: false } }), en);
    expect(JSON.stringify(covered)).not.toContain('finger');
    expect(covered.card).toMatchObject({ answer: null, ratings: [], reveal: 'Show answer' });
    const face = card.face === null ? null : { ...card.face, markdown: null, stale: 'gone' as const };
    const plain = presentReview(state({ kind: 'card', card: { ...card, face } }), en);
    expect(plain.card?.answer).toMatchObject({ text: 'a cap for the finger', markdown: null });
    expect(plain.card?.answer?.stale).toContain('The note is gone');
  });

  it('tells in words whether answers are saved', () => {
    const saved = (waiting: number, failing: boolean): unknown =>
      presentReview(state({ kind: 'counting' }, { saving: { waiting, failing } }), en).saved;
    expect(saved(0, false)).toEqual({ text: 'Saved', state: 'saved' });
    expect(saved(2, false)).toEqual({ text: 'Saving…', state: 'saving' });
    expect(saved(1, true)).toEqual({ text: '1 answer not saved yet', state: 'unsaved' });
    expect(presentReview(state({ kind: 'counting' }), en)).toMatchObject({ saved: null, busy: true });
  });

  it('ends with what was done, what waits and why, and the next step first', () => {
    const vm = presentReview(state({ kind: 'rest', rest }), en).rest;
    expect(vm).toMatchObject({
      title: 'Done for now',
      lines: [
        '5 answers, 4 remembered, 2 minutes',
        'Next: tomorrow, 2 prompts',
        '3 new prompts wait: 10 a day is the limit',
      ],
    });
    expect(vm?.buttons.map(({ id, main }) => [id, main])).toEqual([
      ['close', true],
      ['undo', false],
      ['sources', false],
    ]);
    const left = { ...rest, ended: 'left' as const, summary: { ...rest.summary, remaining: 7 } };
    expect(presentReview(state({ kind: 'rest', rest: left }), en).rest?.buttons[0]?.id).toBe('goOn');
    const note = { ...rest, over: 'note' as const, ended: 'nothing' as const };
    expect(presentReview(state({ kind: 'rest', rest: note }), en).rest).toMatchObject({
      title: 'Nothing is due in this note',
      buttons: [{ id: 'all' }, { id: 'undo' }, { id: 'sources' }],
    });
    const empty = { ...rest, ended: 'nothing' as const, counts: { ...rest.counts, prompts: 0 } };
    expect(presentReview(state({ kind: 'rest', rest: empty }), ru).rest?.buttons[0]?.id).toBe('sources');
  });

  it('is the same for the same state, and changes nothing of it', () => {
    for (const screen of [{ kind: 'card', card } as const, { kind: 'rest', rest } as const]) {
      const before = structuredClone(screen);
      expect(presentReview(state(screen), en)).toEqual(presentReview(state(screen), en));
      expect(screen).toEqual(before);
    }
  });
});

describe('intervals and days in words', () => {
  it.each([
    [{ unit: 'm', amount: 10 }, '10 min', '10 мин'],
    [{ unit: 'd', amount: 1 }, '1 day', '1 дн.'],
    [{ unit: 'd', amount: 59 }, '59 days', '59 дн.'],
    [{ unit: 'd', amount: 76 }, '2.5 mths', '2,5 мес.'],
    [{ unit: 'd', amount: 730 }, '2 yrs', '2 г.'],
  ] as const)('%o', (interval, english, russian) => {
    expect(intervalText(interval, 'en')).toBe(english);
    expect(intervalText(interval, 'ru').replaceAll('\u00A0', ' ')).toBe(russian);
  });

  it('are dates of the calendar, whatever the zone of the device', () => {
    expect(dayText(20_784, 'en')).toBe('Fri, Nov 27');
  });
});
