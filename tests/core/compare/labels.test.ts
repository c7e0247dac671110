import { describe, expect, it } from 'vitest';
import { noteLanguages } from '../../../src/core/compare/contrast/note/note-languages';
import { matchKey, shownLabel, valueKey } from '../../../src/core/compare/labels';
import { packsFor } from '../../../src/core/language';

function languagesOf(codes: readonly string[]) {
  const languages = noteLanguages(packsFor(codes));
  if (languages === null) throw new Error('these languages compare');
  return languages;
}

const both = languagesOf(['ru', 'en']);

describe('the name of a row as it is shown', () => {
  it.each([
    ['price:', true, 'Price'],
    ['💰  the price', true, 'The price'],
    ['of the price', false, 'Price'],
    ['{{shelf life}}', true, 'Shelf life'],
    ['Many strings vs. one string', true, 'Strings'],
    ['Speed vs. price', true, 'Speed vs. price'],
    ['price vs', false, 'Price'],
    ['срок хранения в прохладном тёмном месте', false, 'Срок хранения'],
    ['electroencephalographically counterrevolutionary', false, 'Electroencephalographically'],
    ['время работы (в часах)', false, 'Время работы (в часах)'],
  ])('%s, written %s: %s', (text, written, shown) => {
    expect(shownLabel(text, both, written)).toBe(shown);
  });

  it('is none where only signs or small words are left', () => {
    expect(shownLabel(' — : ', both, true)).toBeNull();
    expect(shownLabel('of the', both, false)).toBeNull();
  });
});

describe('what tells that two names or values are one', () => {
  it('is their content words in any order and form', () => {
    expect(matchKey('Prices of tickets', both)).toBe(matchKey('the ticket price', both));
    expect(matchKey('Срок хранения', both)).toBe(matchKey('хранение, срок', both));
    expect(matchKey('of the', both)).not.toBe('');
  });

  it('is yes and no in whatever words, and the decimal comma as its point', () => {
    expect(valueKey('да', languagesOf(['ru']))).toBe('+');
    expect(valueKey('No', languagesOf(['en']))).toBe('-');
    expect(valueKey('1,5 kg', both)).toBe(valueKey('1.5 kg', both));
    expect(valueKey('in', both)).toBe('in');
  });
});
