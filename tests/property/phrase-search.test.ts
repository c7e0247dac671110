import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PhraseSearch } from '../../src/core/text';

/** The rule as a pattern: all phrases as alternatives. */
function patternOf(phrases: readonly string[], loose: boolean): RegExp {
  const written = (phrase: string): string => {
    const literal = phrase.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
    if (!loose) return literal.replaceAll(' ', String.raw`\s`);
    return literal
      .replaceAll("'", "['’]")
      .replaceAll(' ,', String.raw`\s*,`)
      .replaceAll(' ', String.raw`\s+`);
  };
  return new RegExp(phrases.map(written).join('|'), 'u');
}

const words = [
  'both',
  'a',
  'а',
  'but',
  'в отличие от',
  ', а',
  ' is ',
  'и в том , и',
  "isn't",
  '比',
  'c++',
  'х,',
  'y ,',
];
const pieces = [
  ...words,
  ', y',
  ' ',
  '\n',
  '\u00A0',
  ' \t ',
  ',',
  '’',
  'isn’t',
  'bo',
  'th',
  'в',
  'отличие',
  'от',
  'и',
  'том',
];
const phraseLists = fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 6 });
const texts = fc.array(fc.constantFrom(...pieces, 'слово', '\uD83D\uDE00', '。'), { maxLength: 14 });

describe('a search for phrases', () => {
  it.each([true, false])('finds what the pattern of all of them finds (loose: %s)', (loose) => {
    fc.assert(
      fc.property(phraseLists, texts, (phrases, parts) => {
        const text = parts.join('');
        expect(new PhraseSearch(phrases, { loose }).isIn(text)).toBe(patternOf(phrases, loose).test(text));
      }),
      { numRuns: 1500 },
    );
  });

  it('takes capitals for small letters, and loosely ё for е', () => {
    expect(new PhraseSearch(['в отличие от'], { loose: false }).isIn('В ОТЛИЧИЕ\u00A0от')).toBe(true);
    expect(new PhraseSearch(['тем, чем'], { loose: false }).isIn('тём, чем')).toBe(false);
    expect(new PhraseSearch(['тем, чем'], { loose: true }).isIn('Тём, чем')).toBe(true);
  });

  it('finds nothing where nothing is looked for', () => {
    expect(new PhraseSearch([], { loose: true }).isIn('any text')).toBe(false);
  });
});
