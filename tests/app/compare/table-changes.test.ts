import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultTable } from '../../../src/app/compare/live-table';
import { defaultSettings } from '../../../src/app/settings/settings';
import { hideRow, moveColumn, moveRow, renamed, renameRow, showRows } from '../../../src/app/compare/table-changes';
import type { BlockChange, TableSettings } from '../../../src/core/compare';
import { withChange } from '../../../src/core/compare';
import { compareIn } from '../../support/comparing';

const defaults = defaultTable(defaultSettings.comparison);
const names = ['Mast', 'Hull', 'Price', 'Crew', 'Speed'];
const note = `| | A | B |\n|---|---|---|\n${names.map((name) => `| ${name} | 1 | 2 |`).join('\n')}\n`;

const apply = (settings: TableSettings, changes: readonly BlockChange[]): TableSettings =>
  changes.reduce((reading, change) => withChange(reading, change, defaults), { concepts: null, settings }).settings;
const table = (settings: TableSettings) => compareIn(note, ['A', 'B'], settings);
const labels = (settings: TableSettings): string[] => table(settings).rows.map(({ aspect }) => aspect);

describe('changes of rows', () => {
  it('hide and show by name, whatever its letters', () => {
    const hidden = apply(defaults, hideRow(defaults, 'hull'));
    expect(labels(hidden)).toEqual(['Mast', 'Price', 'Crew', 'Speed']);
    expect(labels(apply(hidden, showRows(hidden, ['HULL'])))).toEqual(names);
  });

  it('any moves give the order that a list would have, and keep names of rows that are not there', () => {
    const place = fc.nat(names.length - 1);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 6 }), (moves) => {
        let settings = apply(defaults, [{ key: 'order', value: ['Sails'] }]);
        const expected = [...names];
        for (const [from, to] of moves) {
          const [moved = ''] = expected.splice(from, 1);
          expected.splice(to, 0, moved);
          settings = apply(settings, moveRow(settings, table(settings).rows, { from, to }));
        }
        expect(labels(settings)).toEqual(expected);
        expect(settings.rows.order).toContain('Sails');
      }),
      { numRuns: 60 },
    );
  });

  it('rename a row twice, with its place in the order', () => {
    const moved = apply(defaults, moveRow(defaults, table(defaults).rows, { from: 2, to: 0 }));
    const once = apply(moved, renameRow(moved, { from: 'Price', to: 'Cost' }, defaults));
    expect(labels(once)).toEqual(['Cost', 'Mast', 'Hull', 'Crew', 'Speed']);
    const twice = apply(once, renameRow(once, { from: 'Cost', to: 'Expense' }, defaults));
    expect(labels(twice)).toEqual(['Expense', 'Mast', 'Hull', 'Crew', 'Speed']);
    expect(twice.rows.rename.get('Price')).toBe('Expense');
  });

  it('renamed back, a row has no new name', () => {
    expect([...renamed(new Map([['Price', 'Cost']]), { from: 'Cost', to: 'Price' })]).toEqual([['Cost', 'Price']]);
  });
});

describe('a column', () => {
  it('moves by one place and stays inside', () => {
    expect(moveColumn(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moveColumn(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
    expect(moveColumn(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  });
});
