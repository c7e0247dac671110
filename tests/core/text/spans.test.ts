import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  buildLineIndex,
  fail,
  firstAtOrAfter,
  lineAt,
  lineSpan,
  ok,
  spanContains,
  spanLength,
  spansOverlap,
  unreachable,
} from '../../../src/core/text';

describe('spans', () => {
  it('measure, overlap and contain', () => {
    expect(spanLength({ from: 2, to: 5 })).toBe(3);
    expect(spansOverlap({ from: 0, to: 2 }, { from: 1, to: 3 })).toBe(true);
    expect(spansOverlap({ from: 0, to: 2 }, { from: 2, to: 3 })).toBe(false);
    expect(spanContains({ from: 0, to: 2 }, { from: 2, to: 2 })).toBe(true);
    expect(spanContains({ from: 0, to: 2 }, { from: 1, to: 3 })).toBe(false);
  });
});

describe('firstAtOrAfter', () => {
  it('finds the first span that begins at an offset or behind it', () => {
    const spans = [3, 5, 5, 9].map((from) => ({ from }));
    expect([0, 3, 4, 5, 6, 9, 10].map((offset) => firstAtOrAfter(spans, offset))).toEqual([0, 0, 1, 1, 3, 3, 4]);
    expect(firstAtOrAfter([], 1)).toBe(0);
  });
});

describe('line index', () => {
  it('knows the line of an offset and the line without its end', () => {
    const text = 'a\r\nbc\rd\n\ne';
    const lines = buildLineIndex(text);
    expect([...lines]).toEqual([0, 3, 6, 8, 9]);
    expect([0, 1, 2, 3, 5, 6, 7, 8, 9, 10].map((offset) => lineAt(lines, offset))).toEqual([
      0, 0, 0, 1, 1, 2, 2, 3, 4, 4,
    ]);
    const written = [0, 1, 2, 3, 4].map((line) => {
      const { from, to } = lineSpan(text, lines, line);
      return text.slice(from, to);
    });
    expect(written).toEqual(['a', 'bc', 'd', '', 'e']);
    expect(lineSpan(text, lines, 9)).toEqual({ from: text.length, to: text.length });
  });

  it('has one line for an empty text', () => {
    expect([...buildLineIndex('')]).toEqual([0]);
    expect(lineAt(buildLineIndex(''), 5)).toBe(0);
  });
});

describe('applyEdits', () => {
  const text = 'flour, water, salt';

  it('applies edits in any order, and insertions at one place in the order given', () => {
    const edits = [
      { span: { from: 14, to: 18 }, expected: 'salt', text: 'yeast' },
      { span: { from: 0, to: 5 }, expected: 'flour', text: 'rye' },
      { span: { from: 0, to: 0 }, expected: '', text: '1 ' },
      { span: { from: 0, to: 0 }, expected: '', text: '2 ' },
    ];
    expect(applyEdits(text, edits)).toEqual(ok('1 2 rye, water, yeast'));
  });

  it.each([
    ['another text there', { from: 0, to: 5 }, 'flout'],
    ['an end behind the text', { from: 14, to: 99 }, 'salt'],
    ['an end before its begin', { from: 5, to: 0 }, ''],
  ])('refuses %s', (_name, span, expected) => {
    expect(applyEdits(text, [{ span, expected, text: 'x' }])).toEqual(
      fail({ code: 'edit-mismatch', path: null, from: span.from, detail: expected }),
    );
  });

  it('refuses edits that overlap, and a begin before the text', () => {
    const edit = (from: number, to: number) => ({ span: { from, to }, expected: text.slice(from, to), text: 'x' });
    expect(applyEdits(text, [edit(0, 5), edit(4, 6)])).toMatchObject({ problem: { code: 'edit-overlap', from: 4 } });
    expect(applyEdits(text, [edit(-4, 18)])).toMatchObject({ problem: { code: 'edit-overlap', from: -4 } });
  });
});

describe('unreachable', () => {
  it('throws', () => {
    const bug: unknown = 'x';
    expect(() => unreachable(bug as never)).toThrow('unreachable: x');
  });
});
