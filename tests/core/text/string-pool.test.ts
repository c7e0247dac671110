import { describe, expect, it } from 'vitest';
import { remembered, StringPool } from '../../../src/core/text';

describe('a pool of strings', () => {
  it('gives back what it was given, however long and however many', () => {
    const pool = new StringPool();
    const long = 'a sentence of a note '.repeat(20);
    expect(pool.keep(long)).toBe(long);
    for (let at = 0; at <= 30_000; at += 1) pool.keep(`word ${String(at)}`);
    expect(pool.keep('word 0')).toBe('word 0');
    expect(pool.keep('«ёж»\n\u0000')).toBe('«ёж»\n\u0000');
  });
});

describe('a remembered answer', () => {
  it('is the same as a new one, and is worked out once for short texts alone', () => {
    const asked: string[] = [];
    const isLong = remembered((text) => {
      asked.push(text);
      return text.length > 60;
    });
    const long = 'x'.repeat(61);
    expect([isLong('short'), isLong('short'), isLong(long), isLong(long)]).toEqual([false, false, true, true]);
    expect(asked).toEqual(['short', long, long]);
  });

  it('begins anew when there are too many', () => {
    let times = 0;
    const upper = remembered((text) => {
      times += 1;
      return text.toUpperCase();
    });
    expect(upper('first')).toBe('FIRST');
    for (let at = 0; at < 2_000; at += 1) upper(`heading ${String(at)}`);
    const before = times;
    expect(upper('first')).toBe('FIRST');
    expect(times).toBe(before + 1);
  });
});
