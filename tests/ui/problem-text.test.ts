import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Problem } from '../../src/core/text';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { faultDetail } from '../../src/ui/fault-detail';
import { problemText } from '../../src/ui/problem-text';

const problem = (code: Problem['code'], detail: string): Problem => ({ code, path: 'Log/a.md', from: null, detail });

function wordsOfParser(yaml: string): string {
  try {
    parse(yaml);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error(`no fault in ${yaml}`);
}

describe('what a program says of its fault', () => {
  it.each([
    ["ENOSPC: no space left on device, write 'Log/a.md'", 'на диске нет места (ENOSPC)', 'the disk is full (ENOSPC)'],
    ["EACCES: permission denied, open 'Log/a.md'", 'нет доступа (EACCES)', 'access is denied (EACCES)'],
    ["ENOENT: no such file, open 'Log/a.md'", 'файла больше нет (ENOENT)', 'the file is not there any more (ENOENT)'],
    ['EEXIST', 'такой файл уже есть (EEXIST)', 'there is such a file already (EEXIST)'],
  ])('of the disk: %s', (detail, russian, english) => {
    expect(problemText(problem('write-failed', detail), null, ru)).toBe(
      `Log/a.md: ${ru.problems.texts['write-failed'](russian)}`,
    );
    expect(faultDetail(detail, en)).toBe(english);
  });

  it.each([
    ['a: [one, two', 'open'],
    ['a: "one\nb: 2', 'open'],
    ['a: one: two', 'colon'],
    ['a: 1\na: 2', 'twice'],
    ['a:\n\t- one', 'tab'],
    ['a:\n  b: 1\n c: 2', 'indent'],
  ] as const)('of YAML: %j', (yaml, kind) => {
    const words = wordsOfParser(yaml);
    const told = faultDetail(words, ru);
    expect(told.startsWith(ru.problems.kinds[kind]('').replace(')', ''))).toBe(true);
    expect(told).not.toMatch(/ at line \d|\n/u);
    expect(problemText(problem('bad-yaml', words), 3, ru)).toBe(
      `Log/a.md, строка 3: ${ru.problems.texts['bad-yaml'](told)}`,
    );
  });

  it('of another parser of YAML, and of JSON', () => {
    expect(faultDetail('bad indentation of a mapping entry (2:3)', ru)).toBe(
      ru.problems.kinds.indent('bad indentation of a mapping entry'),
    );
    expect(faultDetail('duplicated mapping key (3:1)', ru)).toBe(ru.problems.kinds.twice('duplicated mapping key'));
    expect(faultDetail('Unexpected token } in JSON at position 4', ru)).toContain(
      ru.problems.kinds.syntax('').replace('()', ''),
    );
  });

  it('that nobody knows stays as it was said, and details that are ours stay too', () => {
    expect(faultDetail('The moon is full.', ru)).toBe('The moon is full');
    expect(problemText(problem('too-large', '5000000'), null, ru)).toBe(
      `Log/a.md: ${ru.problems.texts['too-large']('5000000')}`,
    );
  });
});
