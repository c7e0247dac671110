import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { BlockFault, BlockReading, TableSettings } from '../../../../src/core/compare';
import { defaultComparison, nearestWord, readBlock } from '../../../../src/core/compare';

const defaults: TableSettings = {
  sources: defaultComparison.sources,
  rows: defaultComparison.rows,
  min: 50,
  implied: false,
  layout: 'columns',
  same: 'show',
};
const parseYaml = (text: string): unknown => parse(text);

function read(source: string): BlockReading {
  const outcome = readBlock(source, defaults, parseYaml);
  if (!outcome.ok) throw new Error(outcome.broken.detail);
  return outcome.value;
}

const conceptsOf = (source: string): readonly string[] | null => read(source).concepts;
const faultsOf = (source: string): readonly BlockFault[] => read(source).faults;

describe('the concepts of a block', () => {
  it.each([
    ['concepts: ["[[Sloop]]", "[[Ketch]]"]', ['[[Sloop]]', '[[Ketch]]']],
    ['concepts: [[[Sloop]], [[Ketch]]]', ['[[Sloop]]', '[[Ketch]]']],
    ['concepts:\n  - [[Sloop]]\n  - [[Rigs#Ketch]]', ['[[Sloop]]', '[[Rigs#Ketch]]']],
    ['concepts:\n- Sloop\n- Ketch', ['Sloop', 'Ketch']],
    ['concepts: Sloop vs Ketch', ['Sloop', 'Ketch']],
    ['concepts: Шлюп против кеча', ['Шлюп', 'кеча']],
    ['concepts: Sloop, "Ketch"', ['Sloop', '"Ketch"']],
    ['concepts: [[Sloop]]', ['[[Sloop]]']],
    ['concepts: [Sloop, Sloop, 1984, yes]', ['Sloop', '1984', 'yes']],
    ['concepts: [Sloop, ~, "", Ketch]', ['Sloop', 'Ketch']],
    ['concepts: "[[Rigs, old|Sloop]], Ketch"', ['[[Rigs, old|Sloop]]', 'Ketch']],
  ])('%s', (source, names) => {
    expect(conceptsOf(source)).toEqual(names);
  });

  it('are those of the note where none are given', () => {
    for (const source of ['', '# only a comment', 'concepts:', 'concepts: []', 'layout: rows']) {
      expect(conceptsOf(source)).toBeNull();
    }
    expect(faultsOf('concepts: { a: b }')).toEqual([{ kind: 'value', line: 1, key: 'concepts', used: '' }]);
  });
});

describe('the options of a block', () => {
  it('are read with their types', () => {
    const { settings, faults } = read(
      [
        'sources: [tables, properties, prose]',
        'rows: { order: [Price, Mast], hide: Colour, rename: { weighs: Weight } }',
        'layout: Rows',
        'same: fold',
        'min: 0.65',
        'implied: true',
      ].join('\n'),
    );
    expect(faults).toEqual([]);
    expect(settings).toEqual({
      sources: ['table', 'property', 'prose'],
      rows: { order: ['Price', 'Mast'], hide: ['Colour'], rename: new Map([['weighs', 'Weight']]) },
      layout: 'rows',
      same: 'fold',
      min: 65,
      implied: true,
    });
  });

  it('take their default where the value is wrong, and the fault has its line', () => {
    const source = ['# of boats', 'concepts: A vs B', '', 'layout: wide', 'min: 1.5', 'same: yes', 'implied: 3'].join(
      '\n',
    );
    const { settings, faults } = read(source);
    expect(settings).toEqual(defaults);
    expect(faults).toEqual([
      { kind: 'value', line: 4, key: 'layout', used: 'columns' },
      { kind: 'value', line: 5, key: 'min', used: '0.5' },
      { kind: 'value', line: 6, key: 'same', used: 'show' },
      { kind: 'value', line: 7, key: 'implied', used: 'false' },
    ]);
  });

  it('name the nearest key, reader and key of rows for one that is unknown', () => {
    const source = ['concept: A', 'sources: [table, heding, ship]', 'rows:', '  hidden: [X]', '  rename:', '    Y:'];
    expect(faultsOf(source.join('\n'))).toEqual(
      [
        { kind: 'key', line: 1, name: 'concept', nearest: 'concepts' },
        { kind: 'source', line: 2, name: 'heding', nearest: 'heading' },
        { kind: 'source', line: 2, name: 'ship', nearest: 'list' },
        { kind: 'key', line: 4, name: 'hidden', nearest: 'hide' },
        { kind: 'rename', line: 6, name: 'Y' },
      ].map((fault) =>
        fault.kind === 'source' && fault.name === 'ship' ? { ...fault, nearest: nearestWord('ship', []) } : fault,
      ),
    );
    expect(read('sources: [ship]').settings.sources).toEqual(defaults.sources);
  });

  it('take their default where lists and maps are exchanged', () => {
    const source = ['sources: []', 'rows:', '  hide: { a: b }', '  rename: [a]', '  order:', 'min: 65'].join('\n');
    const { settings, faults } = read(source);
    expect(settings).toEqual({ ...defaults, min: 65 });
    expect(faults).toEqual([
      { kind: 'value', line: 1, key: 'sources', used: defaults.sources.join(', ') },
      { kind: 'value', line: 3, key: 'hide', used: '[]' },
      { kind: 'value', line: 4, key: 'rename', used: '{}' },
    ]);
    expect(faultsOf('rows: 5')).toEqual([{ kind: 'value', line: 1, key: 'rows', used: '{}' }]);
    expect(read('~')).toEqual({ concepts: null, settings: defaults, faults: [] });
    expect(read('sources: tables, prose').settings.sources).toEqual(['table', 'prose']);
  });

  it('of a block with a thousand unknown names are told a hundred times', () => {
    const many = (count: number): string => Array.from({ length: count }, (_, at) => `x${String(at)}`).join(', ');
    expect(faultsOf(`sources: [${many(1000)}]`)).toHaveLength(100);
    expect(faultsOf(`rows:\n  rename: { ${many(1000).replaceAll(',', ': ~,')}: ~ }`)).toHaveLength(100);
  });

  it.each([
    ['by its mark', Object.assign(new Error('bad:\nmore'), { mark: { line: 1 } }), { line: 2, detail: 'bad' }],
    ['by its offset', Object.assign(new Error('bad'), { pos: [3, 4] }), { line: 2, detail: 'bad' }],
    ['of no place', new Error('bad'), { line: null, detail: 'bad' }],
    ['that is a text', 'bad', { line: null, detail: 'bad' }],
  ])('tell the fault of a parser %s', (_, thrown, broken) => {
    const throwing = (): unknown => {
      throw thrown as Error;
    };
    expect(readBlock('a\nb', defaults, throwing)).toEqual({ ok: false, broken });
  });

  it('are not looked for in a text that has no keys', () => {
    expect(faultsOf('- A\n- B')).toEqual([{ kind: 'no-keys' }]);
  });

  it('cannot be read from broken YAML: the message has a line', () => {
    const outcome = readBlock('concepts: [A\nlayout: rows', defaults, parseYaml);
    expect(outcome).toMatchObject({ ok: false, broken: { line: expect.any(Number) as number } });
    expect(outcome.ok ? '' : outcome.broken.detail).not.toBe('');
  });

  it('never throw, whatever stands there', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'concepts:',
        'rows:',
        '  order:',
        '  - a',
        'min: ',
        '[[',
        ']]',
        '"',
        '{',
        'same: hide',
        '\t',
        '#',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const outcome = readBlock(lines.join('\n'), defaults, parseYaml);
        if (!outcome.ok) return;
        expect(outcome.value.settings.min).toBeGreaterThanOrEqual(0);
        for (const fault of outcome.value.faults)
          if ('line' in fault)
            expect(fault.line).toBeLessThanOrEqual(Math.max(1, lines.join('\n').split(/\r\n|\r|\n/u).length));
      }),
    );
  });
});
