import { describe, expect, it } from 'vitest';
import { en, ru } from '../../../src/i18n';
import { presentConceptsPane } from '../../../src/ui/concepts/concepts-present';
import { paneStates } from '../../support/pane-states';

/** Freezes a value and all that is in it: a change of it throws. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const one of value instanceof Map ? value.values() : Object.values(value)) freeze(one);
}

const states = await paneStates();

describe('presenting the Concepts pane', () => {
  it('has states of every tab to go by', () => {
    expect(new Set([...states.values()].map(({ tab }) => tab)).size).toBe(4);
    expect(states.get('a note')?.note?.comparison?.rows.length).toBeGreaterThan(5);
    expect(states.get('suggestions')?.suggested.length).toBeGreaterThan(1);
  });

  for (const [name, state] of states) {
    it(`is pure: ${name}`, () => {
      freeze(state);
      for (const messages of [en, ru]) {
        const once = presentConceptsPane(state, messages);
        expect(presentConceptsPane(state, messages)).toEqual(once);
        // Plain data: nothing in it acts, nothing is lost on the way to a drawer.
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
      }
    });
  }

  it('gives content to the selected tab alone', () => {
    for (const state of states.values()) {
      const { note, vault, suggested, undefinedTerms } = presentConceptsPane(state, en);
      expect([note, vault, suggested, undefinedTerms].filter((tab) => tab !== null)).toHaveLength(1);
    }
  });

  it('says everything in the language asked for', () => {
    const state = states.get('cancelled, not saved');
    if (state === undefined) throw new Error('no such state');
    expect(presentConceptsPane(state, en)).toMatchObject({
      busy: true,
      progress: { text: 'Reading was cancelled: 7 notes not read.', share: null },
      unsaved: '2 verdicts not saved yet',
    });
    expect(presentConceptsPane(state, ru).unsaved).toMatch(/^Ещё не сохранено: 2 решения$/u);
  });

  it('shows the sentences of what none defines, and offers it a note', () => {
    const state = states.get('undefined terms');
    if (state === undefined) throw new Error('no such state');
    const sponge = presentConceptsPane(state, en).undefinedTerms?.list.rows.find(({ name }) => name === 'Sponge');
    expect(sponge?.details).toMatchObject({
      usagesTitle: 'Used in',
      usages: [{ source: { text: 'Bread' } }],
      moreUsages: null,
    });
    expect(sponge?.details?.actions.map(({ id }) => id)).toEqual(['create', 'usages', 'compare', 'graph', 'more']);
    const used = { ...state, undefinedTerms: state.undefinedTerms.map((one) => ({ ...one, uses: 9, hasNote: true })) };
    const [row] = presentConceptsPane(used, ru).undefinedTerms?.list.rows ?? [];
    expect(row?.details?.moreUsages).toBe('и ещё 8');
    // With a note, empty as it may be, the way is to that.
    expect(row?.details?.actions.map(({ text }) => text)).toEqual([
      'Открыть заметку',
      'Упоминания',
      'Сравнить',
      'Показать в графе',
      'Ещё…',
    ]);
  });

  it('asks of all of a kind with their number, for yes and for no', () => {
    const [accept, refuse] = ['suggestions', 'suggestions to refuse at once'].map((name) => {
      const state = states.get(name);
      return state === undefined ? null : presentConceptsPane(state, en);
    });
    expect(accept?.suggested?.asking).toMatchObject({
      text: 'Accept 3 suggestions found by “List of terms”?',
      yes: 'Accept all',
    });
    expect(refuse?.suggested?.asking).toMatchObject({
      text: 'Refuse 2 suggestions found by “Term and a dash”?',
      yes: 'Refuse all',
    });
    expect(refuse?.live).toBe('1 suggestion refused');
    expect(refuse?.suggested?.kinds[0]?.buttons.map(({ verdict }) => verdict)).toEqual(['yes', 'no']);
  });
});
