import { describe, expect, it } from 'vitest';
import { plainWords } from '../../src/ui/plain-words';

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
