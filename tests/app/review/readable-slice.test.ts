import { describe, expect, it } from 'vitest';
import { readableSlice } from '../../../src/app/review/readable-slice';

function slice(text: string, first: string, last: string): string {
  return readableSlice(text, text.indexOf(first), text.indexOf(last) + last.length);
}

describe('a stretch of a note as Markdown of its own', () => {
  it.each([
    ['a line', 'Term – a thing.\n', 'a thing', 'thing.', 'a thing.'],
    ['a quote', '> [!definition] X\n> one\n> two\n', 'one', 'two', 'one\ntwo'],
    ['a quote in a quote', '> > one\n> > two\n', 'one', 'two', 'one\ntwo'],
    ['a quote with a list in it', '> one:\n> - two\n>   - three\n', 'one', 'three', 'one:\n- two\n  - three'],
    ['CRLF', '> one\r\n> two\r\n', 'one', 'two', 'one\ntwo'],
    ['a list item with its own list', '- **X**: one\n  - two\n    - three\n', 'one', 'three', 'one\n- two\n  - three'],
    ['a numbered item with a paragraph', '12. one\n\n    two\n', 'one', 'two', 'one\n\ntwo'],
    ['a block id at the end', 'one two ^id-1\n', 'one', 'id-1', 'one two'],
    ['a block id below', '> one\n> ^id-1\n', 'one', 'id-1', 'one'],
    ['a power, which is no block id', 'one $2^n$ two^three\n', 'one', 'three', 'one $2^n$ two^three'],
    ['code inside a quote', '> one\n> ```\n>   two\n> ```\n', 'one', '```\n', 'one\n```\n  two\n```'],
  ])('%s', (_name, text, first, last, expected) => {
    const to = _name === 'code inside a quote' ? text.length : text.indexOf(last) + last.length;
    expect(
      _name === 'code inside a quote' ? readableSlice(text, text.indexOf(first), to) : slice(text, first, last),
    ).toBe(expected);
  });

  it('of any text at all ends, and adds nothing', () => {
    for (const text of ['', '>', '> >', '- ', '\t\t- \t', '\r', '^', ' ^a', '>\u00A0x\n>', '1)']) {
      for (let from = 0; from <= text.length; from++) {
        const found = readableSlice(text, from, text.length);
        expect(found.length).toBeLessThanOrEqual(text.length - from);
      }
    }
  });
});
