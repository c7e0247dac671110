import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainSmall, plainWordEnd } from '../../../src/core/text';

/** The words of sentences as patterns: of the one a stop before a digit goes on, too. */
const WORDS = [
  /[\p{L}\p{M}\p{N}]+(?:['’ʼ\-‐‑][\p{L}\p{M}\p{N}]+)*/uy,
  /[\p{L}\p{N}\p{M}]+(?:['’ʼ\-‐‑][\p{L}\p{N}\p{M}]+|[.,]\p{N}+)*/uy,
];

const pieces = fc.constantFrom(
  'тесто',
  'Rye',
  'ё',
  'é',
  '\u0301',
  '7',
  '’',
  '-',
  ',',
  '.',
  ' ',
  '\u00A0',
  '\n',
  ')',
  '面',
);

describe('plainWordEnd', () => {
  it.each([
    ['rye bread', 3],
    ['Рожь, мука', 4],
    ['end.', 3],
    ['ends. Then', 4],
    ['v.2', -1],
    ['rye-bread', -1],
    ['rye\u0301', -1],
    ['мёд', -1],
    [' rye', -1],
    ['', -1],
  ])('tells of %j that its first word ends at %i', (text, end) => {
    expect(plainWordEnd(text, 0)).toBe(end);
  });

  it('tells, where it tells it, what the patterns of words do', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
        const text = parts.join('');
        const end = plainWordEnd(text, 0);
        if (end < 0) return;
        for (const word of WORDS) {
          word.lastIndex = 0;
          expect(word.exec(text)?.[0]).toBe(text.slice(0, end));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('isPlainSmall', () => {
  it.each([
    ['rye', true],
    ['рожь', true],
    ['Rye', false],
    ['мёд', false],
    ['rye-bread', false],
    ['', false],
  ])('tells of %j: %j', (text, is) => {
    expect(isPlainSmall(text)).toBe(is);
  });
});
