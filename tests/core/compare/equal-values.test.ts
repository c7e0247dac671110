import { describe, expect, it } from 'vitest';
import { noteLanguages } from '../../../src/core/compare/contrast/note/note-languages';
import { equalityKey } from '../../../src/core/compare/equal-values';
import { packsFor } from '../../../src/core/language';

const key = (text: string): string => {
  const languages = noteLanguages(packsFor(['ru', 'en', 'de']));
  if (languages === null) throw new Error('no languages');
  return equalityKey(text, languages);
};

describe('values are equal', () => {
  it.each([
    ['a linen thread', 'Linen threads'],
    ['warp, weft', 'weft; warp'],
    ['warp and weft', 'weft, warp'],
    ['основа и уток', 'уток, основа'],
    ['warp & weft', 'weft, warp'],
    ['мокрая нить', 'Мокрые нити'],
    ['пёстрая', 'пестрая'],
    ['2.5 kg', '2,5 kg'],
    ['✓', 'yes'],
    ['да', 'yes'],
    ['ein Faden', 'der Faden'],
  ])('%s = %s', (one, other) => {
    expect(key(one)).toBe(key(other));
  });
});

describe('values are not equal where one sign or small word differs', () => {
  it.each([
    ['C', 'C++'],
    ['C', 'C#'],
    ['-10 °C', '10 °C'],
    ['−10', '10'],
    ['$5', '€5'],
    ['> 5', '< 5'],
    ['5 %', '5'],
    ['±2', '2'],
    ['before lunch', 'after lunch'],
    ['with a motor', 'without a motor'],
    ['до обеда', 'после обеда'],
    ['с мотором', 'без мотора'],
    ['the weaver pays the dyer', 'the dyer pays the weaver'],
    ['all looms', 'some looms'],
    ['warp or weft', 'warp and weft'],
    ['10-20', '20-10'],
  ])('%s ≠ %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  it('but for a dash between numbers, which is no minus', () => {
    expect(key('5 - 10')).toBe(key('5 – 10'));
  });
});
