import { describe, expect, it } from 'vitest';
import { addVotes, hashOf, WordBallot } from '../../../src/core/text';

const listsOf = (ballot: WordBallot, word: string): number =>
  ballot.listsWith(`<${word}>`, 1, word.length + 1, hashOf(word, 0, word.length));

describe('WordBallot', () => {
  const ballot = new WordBallot([['the', 'of'], ['der', 'of'], []]);

  it('tells each list that has a word', () => {
    expect(listsOf(ballot, 'the')).toBe(0b001);
    expect(listsOf(ballot, 'der')).toBe(0b010);
    expect(listsOf(ballot, 'of')).toBe(0b011);
    expect(listsOf(ballot, 'he')).toBe(0);
    expect(listsOf(ballot, 'therefore')).toBe(0);
  });

  it('compares the words themselves, not their hashes alone', () => {
    expect(ballot.listsWith('thy', 0, 3, hashOf('the', 0, 3))).toBe(0);
  });

  it('finds every word of long lists, and none that is in none', () => {
    const words = Array.from({ length: 5_000 }, (_, i) => `w${String(i * 7)}`);
    const many = new WordBallot([words.slice(0, 3_000), words.slice(2_000)]);
    words.forEach((word, i) => {
      expect(listsOf(many, word)).toBe((i < 3_000 ? 1 : 0) | (i >= 2_000 ? 2 : 0));
    });
    expect(listsOf(many, 'w1')).toBe(0);
  });

  it('may hold each of its words, and needs no hash for most others', () => {
    const long = 'x'.repeat(40);
    const one = new WordBallot([['the', 'ты', long]]);
    for (const word of ['the', 'ты', long]) expect(one.mayHold(`… ${word}`, 2, 2 + word.length)).toBe(true);
    for (const word of ['them', 'ох', 'th', 'x'.repeat(30)]) expect(one.mayHold(word, 0, word.length)).toBe(false);
  });

  it('adds a vote to each list by its index', () => {
    const votes = new Int32Array(3);
    addVotes(votes, 0b101, 2);
    addVotes(votes, 0b100, 1);
    expect([...votes]).toEqual([2, 0, 3]);
  });
});
