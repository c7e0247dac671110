import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n';
import type { PickerState } from '../../../src/ui/comparison/picker';
import { presentPicker } from '../../../src/ui/comparison/picker';

const EMPTY: PickerState = {
  query: '',
  chosen: [],
  suggestions: [],
  isLooking: false,
  results: [],
  active: 0,
  news: null,
};
const CHOSEN = { key: 'ketch', name: 'Ketch', aliases: [] };

describe('a picker with nothing to choose from', () => {
  it.each([
    ['that the vault has no concept', {}, 'No concept in this vault yet.'],
    ['that it has no other than those chosen', { chosen: [CHOSEN] }, 'No other concept in this vault yet.'],
    ['that none is called so', { chosen: [CHOSEN], query: 'yawl' }, 'No concept matches “yawl”.'],
    ['nothing where there is something', { results: [CHOSEN] }, null],
  ])('says %s', (_what, state, said) => {
    expect(presentPicker({ ...EMPTY, ...state }, en).nothing).toBe(said);
  });
});
