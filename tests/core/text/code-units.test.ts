import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../../src/core/language';
import { hashOf, smallLetters, unitAt, WordScanner } from '../../../src/core/text';

const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom('A', 'z', 'Ё', 'ё', 'Я', 'e\u0301', '\u0301', 'İ', 'Σ', 'ß', 'K', '1', '-', ' ', '가', '\ud83d'),
    )
    .map((letters) => letters.join('')),
);

describe('words read code unit by code unit', () => {
  it('have the code units of the text, however it is stored', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const joined = `${one}${other}`;
        for (const text of [joined, joined.slice(1), `${joined}-${joined}`])
          for (let at = 0; at < text.length; at += 1) expect(unitAt(text, at)).toBe(text.charCodeAt(at));
      }),
    );
  });

  it('are in small letters what composing and lowering gives', () => {
    fc.assert(
      fc.property(word, (text) => {
        expect(smallLetters(text)).toBe(text.normalize('NFC').toLowerCase());
      }),
      { numRuns: 500 },
    );
  });

  it('have the hash of their place', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const text = words.join(' ');
        const scanner = new WordScanner(text);
        while (scanner.next()) expect(scanner.hash).toBe(hashOf(text, scanner.from, scanner.to));
      }),
    );
  });

  it('tell the script of a pair, also behind half of one', () => {
    // The half alone is of no script; a Han character outside the first plane begins with the same half.
    expect(languagesOf('\ud840 ')).toEqual(['und']);
    expect(languagesOf('\ud840\udc0b\ud840\udc0b')).toEqual(['zh']);
  });
});
