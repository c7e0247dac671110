import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { HostApp } from '../host/driver';
import { ComparisonPage } from './comparison-page';
import { eventually } from './concepts-pane';
import { takeNotices } from './open-vault';

export const ROOMS = [
  '# Rooms',
  '',
  '## Larder',
  '',
  '> [!info] Kept here',
  '> - Wall:: stone, [[Flint|flint]] at best',
  '> - Hooks:',
  '>   - iron',
  '>   - brass',
  '>',
  '> End.',
  '',
  '- game hangs on nails',
  '',
  '## Pantry',
  '',
  '> [!info] Kept here',
  '> - Wall:: wood',
  '> - Hooks:',
  '>   - rope',
  '',
  '- herbs dry on nails',
  '',
  '## Differences',
  '',
  'A [[Larder]] is kept *cool*, whereas a [[Pantry]] is kept dry. Nothing else.',
  '',
  '| | Larder | Pantry |',
  '|---|---|---|',
  '| Heat | cold \\| dry | warm<br>and dry |',
  '| Light | none | |',
  '| Age | 12 years | |',
  '',
  'Last line',
].join('\n');

export const NOTES: Readonly<Record<string, string>> = {
  'Rooms.md': ROOMS,
  'Larder.md': [
    '---',
    'floor: stone',
    'shelf: "slate: grey" # old',
    'smells:',
    '  - meat',
    "  - 'cheese: old'",
    'age:   12',
    '---',
    '> [!definition] Larder',
    '> a cool room',
    '> for food.',
    '',
    '## Who',
    '',
    '- the cook',
    '- the maid',
    '',
    'Next to the [[Cellar]].',
    '',
  ].join('\r\n'),
  'Pantry.md':
    '---\nfloor: tiles\nshelf: pine\nage: 3\n---\nA pantry is a dry room for food.\n\n## Who\n\n- the maid\n',
  'Diary.md': 'The jam was good.\n',
};

/** A value of each reader, what is typed in its place, and the words of the note that change. */
export const EDITS: readonly {
  readonly reader: string;
  readonly row: string;
  readonly path: string;
  readonly shown: string;
  readonly typed: string;
  readonly from: string;
  readonly to: string;
}[] = [
  {
    reader: 'a property',
    row: 'Floor',
    path: 'Larder.md',
    shown: 'stone',
    typed: 'clay: red',
    from: 'floor: stone',
    to: 'floor: "clay: red"',
  },
  {
    reader: 'a quoted property',
    row: 'Shelf',
    path: 'Larder.md',
    shown: 'slate: grey',
    typed: 'say "oak"',
    from: '"slate: grey" # old',
    to: '"say \\"oak\\"" # old',
  },
  {
    reader: 'a field',
    row: 'Wall',
    path: 'Rooms.md',
    shown: 'stone, [[Flint|flint]] at best',
    typed: 'brick',
    from: 'stone, [[Flint|flint]] at best',
    to: 'brick',
  },
  {
    reader: 'the items of a field',
    row: 'Hooks',
    path: 'Rooms.md',
    shown: 'iron\nbrass',
    typed: 'iron\nsteel\ncopper',
    from: '>   - brass',
    to: '>   - steel\n>   - copper',
  },
  {
    reader: 'an item',
    row: 'Nails',
    path: 'Rooms.md',
    shown: 'game hangs on nails',
    typed: 'game hangs on long nails',
    from: 'game hangs on nails',
    to: 'game hangs on long nails',
  },
  {
    reader: 'a table cell',
    row: 'Heat',
    path: 'Rooms.md',
    shown: 'cold | dry',
    typed: 'cold\nor | icy',
    from: 'cold \\| dry',
    to: 'cold<br>or \\| icy',
  },
  {
    reader: 'a heading',
    row: 'Who',
    path: 'Larder.md',
    shown: 'the cook\nthe maid',
    typed: 'the cook\nthe boy\nthe maid',
    from: '- the maid',
    to: '- the boy\r\n- the maid',
  },
  {
    reader: 'a definition',
    row: 'Definition',
    path: 'Larder.md',
    shown: 'a cool room\nfor food.',
    typed: 'a cool room\nfor meat\nand game.',
    from: '> for food.',
    to: '> for meat\r\n> and game.',
  },
  {
    reader: 'a sentence',
    row: 'Kept',
    path: 'Rooms.md',
    shown: 'A [[Larder]] is kept *cool*, whereas a [[Pantry]] is kept dry.',
    typed: 'A [[Larder]] is kept cold, whereas a [[Pantry]] is kept warm.',
    from: 'kept *cool*, whereas a [[Pantry]] is kept dry',
    to: 'kept cold, whereas a [[Pantry]] is kept warm',
  },
];

const TAB = '.workspace-leaf.mod-active .differentia-comparison-tab';

/** The comparison of the rooms in a tab. */
export async function openTab(app: HostApp): Promise<ComparisonPage> {
  await app.openNote('Rooms.md');
  await app.metadataReady();
  // While the note is read again it compares nothing for a moment.
  await eventually(() => app.do('command', 'differentia:compare-this-note')).toBe(true);
  const view = new ComparisonPage(app.page, TAB);
  await view.complete();
  await eventually(() => view.rows()).toEqual(expect.arrayContaining(['Floor', 'Who', 'Heat']));
  return view;
}

/** The dialog in which a cell is written. */
export const dialog = (app: HostApp): Locator =>
  app.page.locator('.modal').filter({ has: app.page.locator('.differentia-cell-editor') });
export const field = (app: HostApp): Locator => dialog(app).locator('textarea');

/** The note on the disk when all that is open is saved. */
export async function stored(app: HostApp, path: string): Promise<string> {
  await app.save();
  return app.read(path);
}

/** Opens the sources of a cell and presses a button in them. */
export async function pressInSources(
  view: ComparisonPage,
  row: string,
  column: number,
  name: string,
  at = 0,
): Promise<void> {
  await view.cell(row, column).click();
  await view.popover.and(view.popover.page().locator('[aria-busy="false"]')).waitFor();
  await view.popover.getByRole('button', { name, exact: true }).nth(at).click();
}

/** Takes the last edit back by the button of its message, and waits until that is told. */
export async function undoByNotice(
  app: HostApp,
  path: string,
  press: (button: Locator) => Promise<void> = (button) => button.click(),
): Promise<void> {
  const { page } = app;
  const undo = page.locator('.notice').getByRole('button', { name: 'Undo' });
  await press(undo);
  await page.locator('.notice', { hasText: `Taken back in ${path.replace('.md', '')}` }).waitFor();
  await takeNotices(app);
}
