import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readGraphBlock } from '../../../src/app/graph/block-options';

const read = (source: string) => readGraphBlock(source, (text) => parse(text) as unknown);

describe('readGraphBlock', () => {
  it('reads every key, names with commas, lists and brackets', () => {
    expect(read('focus: Docker\ndepth: 2\nkinds: is-a, contrasts\nlayout: radial\ncolour: community')).toEqual({
      options: { focus: ['Docker'], depth: 2, kinds: ['is-a', 'contrasts'], layout: 'radial', colour: 'community' },
      faults: [],
    });
    expect(read('focus: [[Docker]]').options.focus).toEqual(['Docker']);
    expect(read('focus:\n  - Docker\n  - "[[Pod]]"').options.focus).toEqual(['Docker', 'Pod']);
    expect(read('focus: Docker, Pod').options.focus).toEqual(['Docker', 'Pod']);
    expect(read('  ').faults).toEqual([]);
  });

  it('names what it does not know, and keeps the rest', () => {
    const { options, faults } = read('focus: Pod\nsize: 3\ndepth: 5\nkinds: is-a, likes');
    expect(options).toMatchObject({ focus: ['Pod'], depth: 1, kinds: null });
    expect(faults).toEqual([
      { kind: 'key', key: 'size', detail: '' },
      { kind: 'value', key: 'depth', detail: '5' },
      { kind: 'value', key: 'kinds', detail: 'is-a, likes' },
    ]);
    expect(read('focus: {').faults).toMatchObject([{ kind: 'yaml' }]);
    expect(read('just words').faults).toMatchObject([{ kind: 'yaml', detail: 'just words' }]);
  });
});
