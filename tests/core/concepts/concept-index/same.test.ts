import { describe, expect, it } from 'vitest';
import { isSame, isSameConcept } from '../../../../src/core/concepts/concept-index/same';
import { concept } from '../../graph/builders';
import { ownFacts } from './facts';

describe('two values say the same', () => {
  it.each([
    [[1, ['a']], [1, ['a']], true],
    [[1, 2], [1], false],
    [[1], { 0: 1 }, false],
    [{ a: 1, b: null }, { b: null, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [{ a: undefined }, { b: undefined }, false],
    [{}, null, false],
    [new Map([['a', [1]]]), new Map([['a', [1]]]), true],
    [new Map([['a', [1]]]), new Map([['a', [2]]]), false],
    [new Map([['a', 1]]), { a: 1 }, false],
    [{ a: 1 }, new Map([['a', 1]]), false],
    [Number.NaN, Number.NaN, true],
  ])('%j and %j: %s', (one, other, same) => {
    expect(isSame(one, other)).toBe(same);
  });
});

describe('two concepts say the same', () => {
  const said = (text: string) => concept('hive', ownFacts('Hive.md', { definitions: [{ term: 'Hive', text }] }));

  it('where their definitions do', () => {
    expect(isSameConcept(said('a house of bees'), said('a house of bees'))).toBe(true);
    expect(isSameConcept(said('a house of bees'), said('a box'))).toBe(false);
    expect(isSameConcept(said('a house of bees'), concept('hive'))).toBe(false);
    expect(isSameConcept(null, concept('hive'))).toBe(false);
  });
});
