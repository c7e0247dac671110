import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/app/settings/read-settings';
import { refusedLine } from '../../../src/app/settings/refused-lines';
import { changeOf, namedKey, shownValue } from '../../../src/app/settings/shown-values';

const settings = readSettings({
  scope: { include: ['Sea', 'Land/Hills'] },
  concepts: { overrides: { 'a.b "c"': { also: ['ab', 'AB'], hidden: true } } },
  comparison: { aspectNames: { size: 'Size' }, sources: ['prose', 'table'] },
  review: { easyDays: [6], retention: 0.87, scope: { kind: 'tags', values: ['#sea'] } },
});

/** What is stored for what a control shows, as the settings would read it back. */
function stored(key: string, shown: unknown): unknown {
  return changeOf(settings, key, shown).value;
}

describe('values in controls', () => {
  it.each([
    ['scope.include', 'Sea\nLand/Hills', ['Sea', 'Land/Hills']],
    ['comparison.aspectNames', 'size = Size', { size: 'Size' }],
    ['review.retention', 87, 0.87],
    ['review.rollover', '4', 4],
    ['review.buttons', '2', 2],
    ['review.reviewsPerDay', '', undefined],
    ['recognition.rules.dash', true, true],
    ['review.scope.kind', 'tags', { kind: 'tags', values: [] }],
    ['review.scope.values', '#sea', { kind: 'tags', values: ['#sea'] }],
    [namedKey(['concepts', 'overrides', 'a.b "c"', 'also']), 'ab\nAB', ['ab', 'AB']],
    [namedKey(['concepts', 'overrides', 'a.b "c"', 'hidden']), true, true],
  ])('%s is shown and stored back as it was', (key, shown, value) => {
    expect(shownValue(settings, key)).toEqual(shown);
    expect(stored(key, shown)).toEqual(value);
  });

  it('name the path in the file, whatever a concept is called', () => {
    const key = namedKey(['concepts', 'overrides', 'a.b "c"', 'never']);
    expect(changeOf(settings, key, 'x\n\n y ')).toEqual({
      path: ['concepts', 'overrides', 'a.b "c"', 'never'],
      value: ['x', 'y'],
    });
  });

  it('switch members of a list, in the list’s own order', () => {
    expect(shownValue(settings, 'comparison.sources.table')).toBe(true);
    expect(shownValue(settings, 'comparison.sources.list')).toBe(false);
    expect(changeOf(settings, 'comparison.sources.list', true)).toEqual({
      path: ['comparison', 'sources'],
      value: ['table', 'list', 'prose'],
    });
    expect(stored('review.easyDays.0', true)).toEqual([6, 0]);
    expect(stored('review.easyDays.6', false)).toEqual([]);
  });

  it('choose no scope again', () => {
    expect(changeOf(settings, 'review.scope.kind', 'unset')).toEqual({ path: ['review', 'scope'], value: undefined });
  });
});

describe('lines of a form', () => {
  it.each([
    ['folderLine', 'Sea\nLand/', null],
    ['folderLine', 'Sea\n../Land', '../Land'],
    ['folderLine', '#sea/deep\n#', '#'],
    ['template', '{term} is {gloss}', null],
    ['template', '{gloss}: {term}', null],
    ['template', '{term}{gloss}', '{term}{gloss}'],
    ['template', '{term} and {term}', '{term} and {term}'],
    ['language', 'en\n\nru', null],
    ['language', 'English', 'English'],
    ['pair', 'a = b = c', null],
    ['pair', 'a =', 'a ='],
  ] as const)('%s: %j', (kind, text, refused) => {
    expect(refusedLine(kind, text)).toBe(refused);
  });
});
