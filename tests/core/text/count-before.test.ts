import { describe, expect, it } from 'vitest';
import { countBefore, firstMatch, lowerInPlace } from '../../../src/core/text';

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

describe('small letters in place', () => {
  it('leave a letter that would become two where it stands', () => {
    expect(lowerInPlace('Ankara Kalesi')).toBe('ankara kalesi');
    expect(lowerInPlace('İZMİR Limanı')).toBe('İzmİr limanı');
  });
});
