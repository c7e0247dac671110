import { describe, expect, it } from 'vitest';
import { listKey, searchKey } from '../../../src/core/text';

const sorted = (...names: string[]): string[] => {
  const byKey = (one: string, other: string): number => (listKey(one) < listKey(other) ? -1 : 1);
  return [...names].sort(byKey);
};

describe('the key of a list', () => {
  it('puts marked letters at those without marks, and numbers in their order', () => {
    expect(sorted('Яма', 'Ёлка', 'Ель', 'Ежевика')).toEqual(['Ежевика', 'Ёлка', 'Ель', 'Яма']);
    expect(sorted('Zone', 'École', 'Ecru', 'Dune')).toEqual(['Dune', 'École', 'Ecru', 'Zone']);
    expect(sorted('Knot 10', 'Knot 2', 'Knot 1')).toEqual(['Knot 1', 'Knot 2', 'Knot 10']);
    expect(sorted('Йод', 'Искра', 'Кран')).toEqual(['Искра', 'Йод', 'Кран']);
  });
});

describe('the key of a search', () => {
  it.each([
    ['елка', 'Ёлка'],
    ['ёлка', 'Елка'],
    ['resume', 'Résumé'],
    ['Re\u0301sume\u0301', 'resume'],
    ['σημα', 'ΣΉΜΑ'],
    ['ежовый край', 'Ёжовый край'],
  ])('finds with %s %s', (words, name) => {
    expect(searchKey(name)).toContain(searchKey(words));
  });

  it.each([
    ['рои', 'Рой'],
    ['कम', 'कि्म'],
  ])('does not find with %s %s: some marks make another letter', (words, name) => {
    expect(searchKey(name)).not.toContain(searchKey(words));
  });
});
