import { describe, expect, it } from 'vitest';
import { countBefore, firstMatch, lowerInPlace, NameNumbers, NOBODY, onlyOne } from '../../../src/core/text';

describe('countBefore', () => {
  it('counts the items that stand before a place in a sorted list', () => {
    const list = [2, 4, 4, 7];
    expect([1, 2, 4, 5, 8].map((limit) => countBefore(list, (one) => one < limit))).toEqual([0, 0, 1, 3, 4]);
    expect(countBefore([], () => true)).toBe(0);
  });
});

describe('firstMatch', () => {
  it('gives what a pattern matches, and nothing where it matches nothing', () => {
    expect(firstMatch('- item', /^[-*] +/u)).toBe('- ');
    expect(firstMatch('item', /^[-*] +/u)).toBe('');
  });
});

describe('onlyOne', () => {
  it('gives the item of a list that has no other', () => {
    expect([onlyOne(['a']), onlyOne([]), onlyOne(['a', 'a'])]).toEqual(['a', null, null]);
  });
});

describe('numbers of names', () => {
  it('are given out again when their name goes; a name that is not there cannot go', () => {
    const numbers = new NameNumbers();
    expect([numbers.add('hive'), numbers.add('comb'), numbers.add('hive')]).toEqual([0, 1, 0]);
    numbers.drop('smoker');
    numbers.drop('hive');
    expect([numbers.get('hive'), numbers.get('smoker'), numbers.size]).toEqual([NOBODY, NOBODY, 1]);
    expect([numbers.name(0), numbers.name(1), numbers.name(7)]).toEqual(['', 'comb', '']);
    expect(numbers.add('nectar')).toBe(0);
  });
});

describe('small letters in place', () => {
  it('leave a letter that would become two where it stands', () => {
    expect(lowerInPlace('Ankara Kalesi')).toBe('ankara kalesi');
    expect(lowerInPlace('İZMİR Limanı')).toBe('İzmİr limanı');
  });
});
