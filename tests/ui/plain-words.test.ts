import { describe, expect, it } from 'vitest';
import { plainPieces, plainWords } from '../../src/ui/plain-words';

describe('a sentence of a note as one reads it', () => {
  it.each([
    ['Salt with ([[Brine]], [[Cure|curing]]) keeps.', 'Salt with (Brine, curing) keeps.'],
    ['See [[Cellar#Shelves]] and ![[plan.png|the plan]].', 'See Cellar › Shelves and the plan.'],
    ['**Brine** – ==salt== in `water`, [told](https://example.org/a) here.', 'Brine – salt in water, told here.'],
    ['2 ** 3 is [not a link] and [[half a link', '2 ** 3 is [not a link] and [[half a link'],
    ['[[<img onerror=x>]]', '<img onerror=x>'],
  ])('%s', (sentence, words) => {
    expect(plainWords(sentence)).toBe(words);
  });
});

describe('a sentence around some of its words', () => {
  it.each([
    ['The **tide** turns in [[Log|the log]].', '**tide**', ['The ', 'tide', ' turns in the log.']],
    ['**The tide turns** at night.', 'tide', ['The ', 'tide', ' turns at night.']],
    ['See [[Sea#Tide]] and `tide`.', '[[Sea#Tide]]', ['See ', 'Sea › Tide', ' and tide.']],
    ['A \uE001tide\uE000 comes.', 'tide', ['A ', 'tide', ' comes.']],
    ['tide', 'tide', ['', 'tide', '']],
  ])('%s', (sentence, words, pieces) => {
    const from = sentence.indexOf(words);
    expect(plainPieces(sentence, { from, to: from + words.length })).toEqual(pieces);
  });
});
