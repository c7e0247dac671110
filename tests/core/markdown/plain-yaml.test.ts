import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPlainYaml } from '../../../src/core/markdown/plain-yaml';

/** What people write behind a key, and what looks like it and is something else. */
const VALUES = [
  ...['', 'part', 'Kiln shelf', '23 g', '23', '007', '1e3', '0x1F', '2024-05-01', '2024-05-01 10:00', '12 e', '1_000'],
  ...['true', 'No', '~', 'null', '.5', '-3', 'a - b', '- a', 'a: b', 'a:b', 'a #b', 'a#b', '#b', '"a b"', "'it s'"],
  ...['"a\\nb"', "'it''s'", '""', '[a, b c]', '[a, 3, "x"]', '[]', '[ ]', '[a, ]', '[a, [b]]', '{a: b}', '*x', '&x a'],
  ...['|', '>', '!x a', '@x', '%x', '`x`', 'глина', 'глина, песок', 'é', 'https://a.example/b', '[[Note]]', 'a\tb'],
  ...['\n  - a\n  - b c', '\n- a\n- 4', '\n  - a\n - b', '\n  - a\n  - b: c', '\n  - a\n    b', '\n  a', '\n  - [x]'],
];
const KEYS = ['tags', 'kind-of', 'вес', 'true', 'y', 'a b', '1', 'constructor', '__proto__', '"q"', 'tags'];

function parsed(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    return 'refused';
  }
}

describe('properties read without a parser of YAML', () => {
  it('are what the parser reads, whatever stands there', () => {
    const line = fc
      .tuple(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES), fc.constantFrom('', ' ', '\n'))
      .map(([key, value, end]) => `${key}:${value === '' || value.startsWith('\n') ? '' : ' '}${value}${end}`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const yaml = lines.join('\n');
        const plain = readPlainYaml(yaml);
        if (plain !== null) expect(plain).toEqual(parsed(yaml) ?? {});
      }),
      { numRuns: 3000 },
    );
  });

  it('are read of the common forms', () => {
    expect(
      readPlainYaml('tags: [part, old]\nweight: 23 g\naliases:\n  - Kiln shelf\n  - полка\nyear: 1987\nnote:'),
    ).toEqual({
      tags: ['part', 'old'],
      weight: '23 g',
      aliases: ['Kiln shelf', 'полка'],
      year: 1987,
      note: null,
    });
  });

  it('are left to the parser where a sign of YAML stands in them', () => {
    for (const yaml of ['a: b: c', 'a: *x', 'a: 2024-05-01', 'a: yes', 'a: |\n  b', 'a: 1\na: 2', 'a: "x\\n"', '? a'])
      expect(readPlainYaml(yaml)).toBeNull();
  });
});
