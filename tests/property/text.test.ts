import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  buildLineIndex,
  conceptKey,
  firstSentence,
  foldYo,
  lineAt,
  lineSpan,
  splitSentences,
  tokenise,
  wordsOf,
} from '../../src/core/text';
import type { Span, TextEdit } from '../../src/core/text';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        'слово',
        'Word',
        ' ',
        '. ',
        '! ',
        '\n',
        '\r\n',
        '\r',
        'e\u0301',
        '-',
        '’',
        '\u00AD',
        '\u200C',
        '语言',
        '。',
        'т. п.',
        'см.',
        '1.',
        'A.',
        '\u00A0',
        '\uD800',
        '😀',
        'İ',
        'Σ',
        'ё',
        '\0',
        '(',
        '»',
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join('')),
);
const abbreviations = { hard: ['см.'], soft: ['т. п.'] };

function expectOrdered(spans: readonly Span[], text: string): void {
  let end = 0;
  for (const { from, to } of spans) {
    expect(from).toBeGreaterThanOrEqual(end);
    expect(to).toBeGreaterThan(from);
    end = to;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

/** What a word is, as a pattern says it: slow, and plain to read. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ\-‐‑\u00AD\u200C\u200D][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

describe('words of any text', () => {
  it('are those of the pattern', () => {
    const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 });
    const units = anyUnits.map((codes) => String.fromCharCode(...codes));
    const astral = fc.array(fc.constantFrom('𝒜', '𐐷', '😀', '\u{1D165}', 'a', '-', '\uD835', '\uDC9C', "'"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          units,
          astral.map((parts) => parts.join('')),
        ),
        (text) => {
          expect(wordsOf(text)).toEqual(text.match(WORD) ?? []);
          expect(tokenise(text).map((word) => word.text)).toEqual(wordsOf(text));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('are stretches of it, in order, with all letters in them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = tokenise(text);
        expectOrdered(words, text);
        for (const word of words) expect(text.slice(word.from, word.to)).toBe(word.text);
        const left = words.reduceRight((rest, word) => rest.slice(0, word.from) + rest.slice(word.to), text);
        expect(left).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('are the same in decomposed text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = (one: string): string[] => tokenise(one).map((word) => word.text.normalize('NFC'));
        expect(words(text.normalize('NFD'))).toEqual(words(text.normalize('NFC')));
      }),
    );
  });
});

describe('sentences of any text', () => {
  it('are stretches of it without outer blanks, in order, with all that is not blank', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = splitSentences(text, abbreviations);
        expectOrdered(sentences, text);
        for (const { from, to } of sentences) expect(text.slice(from, to).trim()).toBe(text.slice(from, to));
        const left = sentences.reduceRight((rest, one) => rest.slice(0, one.from) + rest.slice(one.to), text);
        expect(left.trim()).toBe('');
      }),
    );
  });

  it('are the same whether a stop, a blank and a capital break them or the segmenter is asked', () => {
    const pieces = fc.constantFrom(
      'тесто',
      'Rye',
      'Ёж',
      ' ',
      ', ',
      '. ',
      '! ',
      '? ',
      'см. ',
      'A. ',
      '1. ',
      '«',
      '”',
      '-',
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = `${parts.join('')} конец.`;
        // The line end sends the whole text through the segmenter, and breaks behind it.
        const segmented = splitSentences(`${text}\nДальше`, abbreviations);
        expect(splitSentences(text, abbreviations)).toEqual(segmented.slice(0, -1));
        expect(firstSentence(text, abbreviations)).toEqual(segmented[0]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('keys of any name', () => {
  it('are their own keys, whatever the form they are stored in', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const key = conceptKey(name);
        expect(conceptKey(key)).toBe(key);
        expect(conceptKey(name.normalize('NFD'))).toBe(key);
        expect(foldYo(foldYo(key))).toBe(foldYo(key));
      }),
    );
  });
});

describe('lines of any text', () => {
  it('tile it, and each offset is in the line that it is found in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = buildLineIndex(text);
        const written = Array.from(lines, (from, line) => text.slice(from, lines[line + 1] ?? text.length));
        expect(written.join('')).toBe(text);
        for (const [line, one] of written.entries()) {
          const { from, to } = lineSpan(text, lines, line);
          expect(text.slice(from, to)).not.toMatch(/[\n\r]/u);
          expect(one.slice(to - from)).toMatch(line === written.length - 1 ? /^$/u : /^(?:\r\n|\n|\r)$/u);
        }
        for (let offset = 0; offset < text.length; offset++) {
          const line = lineAt(lines, offset);
          expect(lines[line]).toBeLessThanOrEqual(offset);
          expect(lines[line + 1] ?? text.length).toBeGreaterThan(offset);
        }
      }),
    );
  });
});

describe('edits of any text', () => {
  const cuts = fc.array(fc.nat({ max: 80 }), { maxLength: 8 });
  const edited = fc
    .tuple(anyText, cuts, fc.array(fc.string({ maxLength: 5 }), { minLength: 4, maxLength: 4 }))
    .map(([text, places, texts]) => {
      const ends = places.map((place) => Math.min(place, text.length)).sort((a, b) => a - b);
      const edits: TextEdit[] = [];
      for (let i = 0; i + 1 < ends.length; i += 2) {
        const span = { from: ends[i] ?? 0, to: ends[i + 1] ?? 0 };
        edits.push({ span, expected: text.slice(span.from, span.to), text: texts[i / 2] ?? '' });
      }
      return { text, edits };
    });

  it('change nothing outside their spans, in any order of the list', () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const places = edits.map((edit) => edit.span.from);
        fc.pre(new Set(places).size === places.length);
        const result = applyEdits(text, edits);
        let expected = text;
        for (const edit of [...edits].reverse()) {
          expected = expected.slice(0, edit.span.from) + edit.text + expected.slice(edit.span.to);
        }
        expect(result).toEqual({ ok: true, value: expected });
        expect(applyEdits(text, [...edits].reverse())).toEqual(result);
      }),
    );
  });

  it('refuse all where one no longer fits', () => {
    fc.assert(
      fc.property(edited, fc.nat(), ({ text, edits }, which) => {
        fc.pre(edits.length > 0);
        const wrong = edits.map((edit, i) =>
          i === which % edits.length ? { ...edit, expected: `${edit.expected}?` } : edit,
        );
        expect(applyEdits(text, wrong).ok).toBe(false);
      }),
    );
  });
});
