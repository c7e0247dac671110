import { describe, expect, it } from 'vitest';
import { blockAt, markerLineAt, markerLines } from '../../../src/core/compare';

const MARK = '%% differentia-table {"v":1} %%';
const note = [
  'Text about differentia-table.', // 0
  MARK, // 1
  '',
  '| | a |',
  '|---|---|',
  '| b | c |', // 5
  '',
  '> - ' + MARK, // 7
  '> ',
  '>   | | a |',
  '>   |---|---|', // 10
  'Text.',
].join('\n');

describe('a quick look for markers', () => {
  it('finds them at the beginning of lines, in quotes and items too', () => {
    expect(markerLines(note)).toEqual([1, 7]);
    expect(markerLines('Nothing.')).toEqual([]);
  });

  it.each([
    [0, null],
    [1, 1],
    [2, 1],
    [5, 1],
    [6, null],
    [7, 7],
    [8, 7],
    [10, 7],
    [11, null],
  ])('tells whose line %i is', (line, marker) => {
    expect(markerLineAt(note, line)).toBe(marker);
  });

  it('has no table where text stands between', () => {
    expect(markerLineAt(`${MARK}\n\nText.\n\n| a |\n`, 4)).toBeNull();
  });
});

describe('the block at a line', () => {
  const blocks = 'A\n```compare\nmin: 0.3\n```\nB\n> ```compare\n> ```\nC\n```compare\nmin: 0.4';

  it.each([
    [0, null],
    [1, 'min: 0.3'],
    [3, 'min: 0.3'],
    [4, null],
    [5, ''],
    [6, ''],
    [7, null],
    [9, 'min: 0.4'],
  ])('is told by any of its lines: %i', (line, text) => {
    const block = blockAt(blocks, line);
    expect(block === null ? null : block.lines.map((one) => one.text).join('\n')).toBe(text);
  });

  it('is the only one of the note where no line is given', () => {
    expect(blockAt(blocks, null)).toBeNull();
    const only = 'A\r\n```compare\r\nmin: 0.3\r\n```\r\n';
    const block = blockAt(only, null);
    expect([block?.line, only.slice(block?.from, block?.to)]).toEqual([1, '```compare\r\nmin: 0.3\r\n```']);
    expect(blockAt('No block.', null)).toBeNull();
  });
});
