import { describe, expect, it } from 'vitest';
import { keyLines, valueOf } from '../../../../src/core/compare/block/block-lines';

describe('the lines of the keys of a block', () => {
  const keysOf = (source: string): [string, number, number][] =>
    keyLines(source.split('\n'), 0).map(({ key, from, to }) => [key, from, to]);

  it('are told by plain and by quoted keys', () => {
    expect(keysOf('layout: rows\n"min": 0.5\n\'same\' : fold')).toEqual([
      ['layout', 0, 1],
      ['min', 1, 2],
      ['same', 2, 3],
    ]);
  });

  it('take in what no key opens', () => {
    expect(keysOf('concepts:\n- A\n"B, C"\n"unclosed\n: D\nlayout: rows')).toEqual([
      ['concepts', 0, 5],
      ['layout', 5, 6],
    ]);
  });

  it('hold no colon inside a quoted key', () => {
    expect(keysOf('"a: b": c')).toEqual([['a: b', 0, 1]]);
    expect(valueOf('  "a: b":  c d  # why')).toEqual({ head: '  "a: b":', value: 'c d', tail: '  # why' });
    expect(valueOf("'it: self': 5")).toEqual({ head: "'it: self':", value: '5', tail: '' });
    expect(valueOf('a: b: c')).toEqual({ head: 'a:', value: 'b: c', tail: '' });
  });
});
