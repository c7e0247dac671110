import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordCounts, WordScanner, wordsOf } from '../../../src/core/text';

describe('counts of words', () => {
  it('are what a map would count, however many there are', () => {
    const word = fc.oneof(
      fc.constantFrom('узел', 'узлы', 'a', 'sail', '容器', 'é'),
      fc.string({ minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), word, (words, asked) => {
        const text = words.join(' ');
        const counts = new WordCounts(text);
        const scanner = new WordScanner(text);
        while (scanner.next()) counts.add(scanner.from, scanner.to, scanner.hash);
        const model = new Map<string, number>();
        for (const one of wordsOf(text)) model.set(one, (model.get(one) ?? 0) + 1);
        expect([...counts.entries()]).toEqual([...model]);
        expect([...counts.keys()]).toEqual([...model.keys()]);
        expect(counts.size).toBe(model.size);
        expect([counts.get(asked), counts.has(asked)]).toEqual([model.get(asked) ?? 0, model.has(asked)]);
      }),
      { numRuns: 300 },
    );
  });
});
