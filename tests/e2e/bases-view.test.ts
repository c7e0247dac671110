import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { PAYLOADS } from '../support/payloads';
import { chooseByKeys, ComparisonPage, focused } from './comparison-page';
import { openVault, pluginChanges, shareVault, takeNotices, watchVaults } from './open-vault';

watchVaults();

const eventually = expect.poll;

const VIEW = `views:
  - type: differentia-comparison
    name: Compared
    order:
      - file.name
      - origin
      - shafts
      - maker
      - file.ext
`;

const BASE = `# Looms worth having
filters:
  and:
    - file.inFolder("Looms")
    - file.ext == "md"
properties:
  note.origin:
    displayName: Comes from
${VIEW}`;

const NOTES = {
  'Looms.base': BASE,
  'Looms/Floor loom.md':
    '---\norigin: workshop\nshafts: 8\nmaker: "[[Old mill]]"\n---\n\n# Floor loom\n\nprice:: 1200\ncolour:: brown\n\n## Space\n\nA room of its own with light from the north.\n\nSee [[Table loom]].\n',
  'Looms/Table loom.md':
    '---\norigin: workshop\nshafts: 4\nwidth: 60 cm\n---\n\n# Table loom\n\nprice:: 300\ncolour:: brown\n\n## Space\n\nThe end of a table.\n\nThe table loom is slower than the [[Floor loom]].\n',
  'Old mill.md': 'A mill.\n',
  'Shelf.md': `Before.\n\n\`\`\`base\nfilters: file.folder == "Looms"\n${VIEW}\`\`\`\n\nBehind.\n`,
  'Empty.base': `filters: file.hasTag("nobody")\n${VIEW}`,
  'One.base': `filters: file.name == "Floor loom"\n${VIEW}`,
  'All.base': `filters: file.ext != "base"\n${VIEW}`,
  'picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

const IN_BASE = '.workspace-leaf.mod-active .differentia-base';

async function openBase(app: HostApp, path = 'Looms.base'): Promise<ComparisonPage> {
  await app.openNote(path);
  await app.metadataReady();
  const view = new ComparisonPage(app.page, IN_BASE);
  await view.complete();
  return view;
}

/** A property's cell: drawn by the app, in no button. */
const given = (view: ComparisonPage, row: string, column: number): Locator =>
  view.row(row).locator('td').nth(column).locator('[role="group"]');

const button = (app: HostApp, name: string): Locator => app.page.getByRole('button', { name, exact: true });

describe('a property and what notes say under its name', () => {
  const shared = shareVault({
    vault: {
      'Ovens/Clay.md':
        '---\nheat: slow\nweight: 90 kg\ndefinition: A small kiln.\n---\n**Clay** — a small kiln.\n\nSee [[Iron]].\n',
      'Ovens/Iron.md': '---\nweight: 40 kg\n---\nIron is quick.\n\nheat:: fast\n\nweight:: 42 kg\n',
      'Ovens.base':
        'filters: file.inFolder("Ovens")\nviews:\n  - type: differentia-comparison\n    name: C\n    order: [file.name, heat, weight, definition]\n',
    },
  });

  it('are one row, where the note says nothing else of it, and two where it does', async () => {
    const app = shared();
    const view = await openBase(app, 'Ovens.base');
    await eventually(() => view.rows()).toEqual(['heat', 'weight', 'definition', 'Weight']);
    expect(await view.line('heat')).toEqual(['heat', 'slow', 'fast']);
    expect(await view.line('Weight')).toEqual(['Weight', '90 kg', '40 kg42 kg']);
    expect(await view.line('definition')).toEqual(['definition', 'A small kiln.', '—']);
    await view.row('heat').locator('td button').click();
    await eventually(() => view.popover.innerText()).toContain('heat:: fast');
    await app.page.keyboard.press('Escape');
    await given(view, 'heat', 0).click();
    await eventually(() => view.popover.innerText()).toContain('slow');
    await app.page.keyboard.press('Escape');
  });
});

describe('a base as a comparison', () => {
  const shared = shareVault({ vault: NOTES, clipboard: true });

  it('has a column an entry, the properties of the base, then what the notes say', async () => {
    const view = await openBase(shared());
    await eventually(() => view.rows()).toEqual([
      'Comes from',
      'shafts',
      'maker',
      'file extension',
      'Price',
      'Colour',
      'Space',
      'Width',
      'Speed',
    ]);
    expect(await view.heads()).toEqual(['Floor loom', 'Table loom']);
    expect(await view.line('Comes from')).toEqual(['Comes from', 'workshop', 'workshop']);
    expect(await view.line('shafts')).toEqual(['shafts', '8', '4']);
    expect(await view.line('maker')).toEqual(['maker', 'Old mill', '—']);
    expect(await view.line('Price')).toEqual(['Price', '1200', '300']);
    expect(await view.messages()).toEqual([]);
  });

  it('draws a property as the app does, with links of its own', async () => {
    const app = shared();
    const view = await openBase(app);
    await given(view, 'maker', 0).locator('a.internal-link').click();
    await eventually(() => app.do('activeNote')).toBe('Old mill.md');
    expect(await view.popover.count()).toBe(0);
  });

  it('leads from a property of a note to its place in it', async () => {
    const app = shared();
    const view = await openBase(app);
    await given(view, 'shafts', 1).click();
    await eventually(() => view.popover.locator('mark').textContent()).toBe('4');
    await view.popover.locator('.differentia-source-words').click();
    await eventually(async () => (await app.do('editor'))?.selection).toBe('4');
    expect(await app.do('activeNote')).toBe('Looms/Table loom.md');
  });

  it('has a menu for a property that no note holds, and none of its names is changed here', async () => {
    const app = shared();
    const view = await openBase(app);
    await given(view, 'file extension', 0).click();
    const entries = app.page.locator('.menu-item');
    await eventually(() => entries.allTextContents()).toEqual([
      'Properties are chosen and named in the base',
      'Open note',
    ]);
    expect(await entries.first().getAttribute('aria-disabled')).toBe('true');
    await app.page.keyboard.press('Escape');
    await view.columnHead('Table loom').click();
    await eventually(() => entries.allTextContents()).toEqual(['Open note']);
    await view.choose('Open note');
    await eventually(() => app.do('activeNote')).toBe('Looms/Table loom.md');
  });

  it('offers to write a property that one note has and the other has not', async () => {
    pluginChanges('Looms/Table loom.md');
    const app = shared();
    const view = await openBase(app);
    await view.cell('maker', 0).click();
    await view.popover.getByRole('button', { name: 'Write it' }).click();
    await app.page.locator('.modal textarea, .modal input').first().fill('Aunt Vera');
    await app.page.keyboard.press('Control+Enter');
    await eventually(() => view.line('maker')).toEqual(['maker', 'Old mill', 'Aunt Vera']);
    expect(app.read('Looms/Table loom.md')).toContain('\nmaker: Aunt Vera\n');
    await takeNotices(app);
  });

  it('follows a text that is edited, of which the app tells no base', async () => {
    const app = shared();
    const view = await openBase(app);
    await eventually(() => view.line('Price')).toEqual(['Price', '1200', '300']);
    await app.write('Looms/Table loom.md', NOTES['Looms/Table loom.md'].replace('price:: 300', 'price:: 350'));
    await eventually(() => view.line('Price')).toEqual(['Price', '1200', '350']);
    await app.write('Looms/Table loom.md', NOTES['Looms/Table loom.md']);
    await eventually(() => view.line('Price')).toEqual(['Price', '1200', '300']);
  });

  it('follows properties, entries and the order of the base; the focus stays', async () => {
    const app = shared();
    const view = await openBase(app);
    await given(view, 'shafts', 0).focus();
    await app.write('Looms/Floor loom.md', NOTES['Looms/Floor loom.md'].replace('shafts: 8', 'shafts: 12'));
    await eventually(() => view.line('shafts')).toEqual(['shafts', '12', '4']);
    expect(await focused(app)).toBe('shafts, Floor loom: 12');
    await app.write('Looms/Band loom.md', '---\nshafts: 2\n---\n\nprice:: 40\n');
    await eventually(() => view.heads()).toEqual(['Band loom', 'Floor loom', 'Table loom']);
    await eventually(() => view.line('Price')).toEqual(['Price', '40', '1200', '300']);
    expect(await view.line('shafts')).toEqual(['shafts', '2', '12', '4']);
    await app.write(
      'Looms.base',
      `${BASE}    sort:\n      - property: shafts\n        direction: DESC\n    limit: 2\n`,
    );
    await eventually(() => view.heads()).toEqual(['Floor loom', 'Table loom']);
    await app.delete('Looms/Band loom.md');
    await app.write('Looms/Floor loom.md', NOTES['Looms/Floor loom.md']);
    await app.write('Looms.base', BASE);
    await eventually(() => view.line('shafts')).toEqual(['shafts', '8', '4']);
  });

  it('takes the options of the toolbar, each at once and by the mouse alone', async () => {
    const app = shared();
    const view = await openBase(app);
    await app.page.getByLabel('Configure view').click();
    const inFile = (line: string): Promise<void> =>
      eventually(() => app.read('Looms.base')).toContain(`\n    ${line}\n`);
    await app.page.getByLabel('Layout', { exact: true }).nth(1).selectOption('rows');
    await inFile('layout: rows');
    await eventually(() => view.rows()).toEqual(['Floor loom', 'Table loom']);
    expect((await view.heads()).slice(0, 2)).toEqual(['Comes from', 'shafts']);
    expect(await view.row('Floor loom').locator('[role="group"]').allTextContents()).toEqual([
      'workshop',
      '8',
      'Old mill',
      'md',
    ]);
    await app.page.getByLabel('Layout', { exact: true }).nth(1).selectOption('columns');
    await app.page.getByLabel('Equal rows').selectOption('hide');
    await inFile('same: hide');
    await eventually(() => view.rows()).not.toContain('Comes from');
    expect(await view.rows()).not.toContain('Colour');
    await app.page.getByLabel('Equal rows').selectOption('fold');
    await view.el.getByRole('button', { name: 'Show 3 equal rows' }).click();
    await eventually(() => view.rows()).toContain('Comes from');
    expect(await view.rows()).toContain('Colour');
    await app.page.getByLabel('Equal rows').selectOption('show');
    await app.page.getByLabel('Longest cell, in characters').fill('40');
    await inFile('longest: 40');
    await eventually(() => view.line('Space')).toEqual([
      'Space',
      'A room of its own with light from the…',
      'The end of a table',
    ]);
    await app.page.getByLabel('Longest cell, in characters').fill('400');
    await app.page.locator('summary', { hasText: 'Sources' }).click();
    await app.page.getByLabel('Heading', { exact: true }).click();
    await inFile('source-heading: false');
    await eventually(() => view.rows()).not.toContain('Space');
    await app.page.getByLabel('Heading', { exact: true }).click();
    await eventually(() => view.rows()).toContain('Space');
    await app.write('Looms.base', `${BASE}    min: 0.2\n`);
    await app.page.getByLabel('Show implied values').click();
    await inFile('implied: true');
    await eventually(() => view.table.locator('.is-implied').count()).toBe(1);
    await app.page.getByLabel('Show implied values').click();
    await eventually(() => view.table.locator('.is-implied').count()).toBe(0);
    await app.page.getByLabel('Configure view').click();
    await app.write('Looms.base', BASE);
  });

  it('is copied with its properties', async () => {
    const app = shared();
    const view = await openBase(app);
    await view.table.getByRole('button', { name: 'Table menu' }).click();
    expect(await app.page.locator('.menu-item', { hasText: 'Add concept' }).count()).toBe(0);
    await view.choose('Copy as Markdown');
    await eventually(() => app.page.evaluate(() => navigator.clipboard.readText())).toContain(
      '| | [[Floor loom]] | [[Table loom]] |\n|---|---|---|\n| Comes from | workshop | workshop |\n',
    );
    expect(await takeNotices(app)).toEqual(['Comparison copied as Markdown']);
  });

  it('opens the same concepts in a tab of their own', async () => {
    const app = shared();
    const view = await openBase(app);
    await view.table.getByRole('button', { name: 'Table menu' }).click();
    await view.choose('Open in a tab');
    const tab = new ComparisonPage(app.page);
    await tab.complete();
    expect(await tab.heads()).toEqual(['Floor loom', 'Table loom']);
  });

  it('says what to do where there is nothing, one entry, or a file that is not read', async () => {
    const app = shared();
    await app.openNote('Empty.base');
    const view = new ComparisonPage(app.page, IN_BASE);
    await eventually(() => view.messages()).toEqual([
      'No note fits this base. Change its filters, or add notes that fit them: each becomes a column.',
    ]);
    await app.openNote('One.base');
    await eventually(() => view.messages()).toEqual([
      'Floor loom alone: a second note that fits the filters of this base makes a comparison.',
    ]);
    await eventually(() => view.line('Price')).toEqual(['Price', '1200']);
    await app.openNote('All.base');
    await eventually(() => view.messages()).toEqual([
      '“picture.svg” is no note that Differentia reads: only its properties are shown. Notes that are left out are listed in the settings.',
      'Nothing is said of Old mill and Shelf beyond properties; read: 4 notes. A field “key:: value”, a heading or a definition in the note makes a row.',
    ]);
    await eventually(() => view.line('file extension')).toEqual(['file extension', 'md', 'md', 'md', 'md', 'svg']);
  });

  it('waits for its results in words', async () => {
    const app = shared();
    await app.write('Odd.base', `filters: [file.ext]\n${VIEW}`);
    await app.openNote('Odd.base');
    await app.page.locator(IN_BASE, { hasText: 'Waiting for the results of this base.' }).waitFor();
    await app.page.locator('.bases-error:visible').waitFor();
    await app.write('Odd.base', BASE);
    await new ComparisonPage(app.page, IN_BASE).complete();
    await app.delete('Odd.base');
  });

  it('stands in a note as a block of the base', async () => {
    pluginChanges('Shelf.md');
    const app = shared();
    await app.openNote('Shelf.md', { mode: 'reading' });
    const view = new ComparisonPage(app.page, IN_BASE);
    await view.complete();
    await eventually(() => view.line('Price')).toEqual(['Price', '1200', '300']);
    await view.rowHead('Colour').click();
    await view.choose('Hide row');
    await eventually(() => app.read('Shelf.md')).toBe(
      NOTES['Shelf.md'].replace(
        '- file.ext\n',
        '- file.ext\n    rows:\n      order: []\n      hide:\n        - Colour\n      rename: {}\n',
      ),
    );
    await eventually(() => view.rows()).not.toContain('Colour');
  });

  it('is reached by axe without a fault, in both layouts', async () => {
    const app = shared();
    const view = await openBase(app);
    expect(await app.axe(IN_BASE)).toEqual([]);
    await app.write('Looms.base', `${BASE}    layout: rows\n`);
    await eventually(() => view.rows()).toEqual(['Floor loom', 'Table loom']);
    expect(await app.axe(IN_BASE)).toEqual([]);
    await app.write('Looms.base', BASE);
  });

  it('goes on in a window of its own', async () => {
    const app = shared();
    await openBase(app);
    const page = await app.popout('bases');
    const view = new ComparisonPage(page, '.differentia-base');
    await view.complete();
    await view.cell('Price', 1).click();
    await eventually(() => view.popover.locator('mark').textContent()).toBe('300');
    await page.keyboard.press('Escape');
    await app.dock('bases');
  });

  it('goes with the plugin', async () => {
    const app = shared();
    await openBase(app);
    await app.do('disable');
    await app.page.getByText('Unknown view type "differentia-comparison"').waitFor();
    expect(await app.page.locator(IN_BASE).count()).toBe(0);
  });
});

describe('a base that is changed at its table', () => {
  it('keeps names, order and hidden rows in the base, and changes nothing else in it', async () => {
    pluginChanges('Looms.base');
    const app = await openVault({ vault: NOTES });
    const view = await openBase(app);
    const others = Object.fromEntries(Object.entries(app.hashes()).filter(([path]) => path !== 'Looms.base'));
    await view.rowHead('Price').click();
    await view.choose('Rename row…');
    await app.page.getByLabel('New name').fill('Cost');
    await button(app, 'Rename here').click();
    await eventually(() => view.rows()).toContain('Cost');
    await view.rowHead('Cost').click();
    await view.choose('Move down');
    await eventually(async () => (await view.rows()).slice(4, 6)).toEqual(['Colour', 'Cost']);
    await view.rowHead('Colour').click();
    await view.choose('Hide row');
    await eventually(() => view.rows()).not.toContain('Colour');
    await eventually(() => app.read('Looms.base')).toBe(
      `${BASE}    rows:\n      order:\n        - Colour\n        - Cost\n      hide:\n        - Colour\n      rename:\n        Price: Cost\n`,
    );
    // A row never goes above the properties.
    await view.rowHead('Cost').click();
    await view.choose('Move up');
    await view.rowHead('Cost').click();
    await app.page.keyboard.press('Escape');
    expect((await view.rows())[4]).toBe('Cost');
    await view.table.getByRole('button', { name: 'Table menu' }).click();
    await view.choose('Show hidden row “Colour”');
    await eventually(() => view.rows()).toContain('Colour');
    const after = app.hashes();
    expect(Object.fromEntries(Object.keys(others).map((path) => [path, after[path]]))).toEqual(others);
  });
});

describe('a base as a comparison, by keys alone', () => {
  it('takes the focus before there are results, is walked, changed and left', async () => {
    pluginChanges('Looms.base', 'Looms/Floor loom.md');
    const app = await openVault({ vault: NOTES });
    const press = (key: string): Promise<void> => app.page.keyboard.press(key);
    const view = await openBase(app);
    await eventually(() => focused(app)).toBe('Table menu');
    await press('ArrowDown');
    await press('ArrowRight');
    expect(await focused(app)).toBe('Comes from, Floor loom: workshop');
    await press('Enter');
    await eventually(() => view.popover.locator('mark').textContent()).toBe('workshop');
    await press('Escape');
    await eventually(() => focused(app)).toBe('Comes from, Floor loom: workshop');
    // Properties stay where the base puts them, and are called as it calls them; their values are edited in the note.
    await press('Alt+ArrowDown');
    await press('ArrowLeft');
    await press('F2');
    expect(await app.page.locator('.modal').count()).toBe(0);
    expect((await view.rows())[0]).toBe('Comes from');
    await press('ArrowRight');
    await press('F2');
    await app.page.locator('.modal').waitFor();
    await press('Control+a');
    await app.type('attic');
    await press('Control+Enter');
    await eventually(() => view.line('Comes from')).toEqual(['Comes from', 'attic', 'workshop']);
    expect(app.read('Looms/Floor loom.md')).toBe(NOTES['Looms/Floor loom.md'].replace('workshop', 'attic'));
    await eventually(() => focused(app)).toBe('Comes from, Floor loom: attic');
    await press('Control+End');
    expect(await focused(app)).toBe('Speed, Table loom: slower');
    await press('ArrowUp');
    expect(await focused(app)).toBe('Width, Table loom: 60 cm');
    await press('Alt+ArrowUp');
    await eventually(async () => (await view.rows()).slice(6)).toEqual(['Width', 'Space', 'Speed']);
    await press('Home');
    await press('F2');
    await app.page.getByLabel('New name').waitFor();
    await press('Control+a');
    await app.type('Breadth');
    await press('Enter');
    await eventually(() => view.rows()).toContain('Breadth');
    await eventually(() => focused(app)).toBe('Row Breadth: menu');
    await press('Shift+F10');
    await chooseByKeys(app, 'Hide row');
    await eventually(() => view.rows()).not.toContain('Breadth');
    await eventually(() => focused(app)).toBe('Table menu');
    for (const [entry, line] of [
      ['Equal rows: hide', 'same: hide'],
      ['Show implied values', 'implied: true'],
      ['Read: Heading', 'source-heading: false'],
      ['Concepts as rows', 'layout: rows'],
    ] as const) {
      await press('Enter');
      await chooseByKeys(app, entry);
      await eventually(() => app.read('Looms.base')).toContain(`\n    ${line}\n`);
      await eventually(() => focused(app)).toBe('Table menu');
    }
    await eventually(() => view.rows()).toEqual(['Floor loom', 'Table loom']);
    await press('Escape');
    await eventually(() => app.page.locator(`${IN_BASE}:focus`).count()).toBe(1);
  });

  it('keeps the focus in the table when the row that has it goes', async () => {
    const app = await openVault({ vault: NOTES });
    const view = await openBase(app);
    await view.rowHead('Speed').focus();
    await eventually(() => focused(app)).toBe('Row Speed: menu');
    await app.write('Looms/Table loom.md', NOTES['Looms/Table loom.md'].replace(/The table loom is slower.*/u, ''));
    await eventually(() => view.rows()).not.toContain('Speed');
    expect(await app.page.locator(`${IN_BASE} table :focus`).count()).toBe(1);
    // Where it comes back, it has the focus again; unless the person has gone elsewhere.
    await app.write('Looms/Table loom.md', NOTES['Looms/Table loom.md']);
    await eventually(() => focused(app)).toBe('Row Speed: menu');
    await app.write('Looms/Table loom.md', NOTES['Looms/Table loom.md'].replace(/The table loom is slower.*/u, ''));
    await eventually(() => focused(app)).toBe('Table menu');
    await view.rowHead('Comes from').focus();
    await app.write('Looms/Table loom.md', NOTES['Looms/Table loom.md']);
    await eventually(() => view.rows()).toContain('Speed');
    expect(await focused(app)).toBe('Row Comes from: menu');
  });

  it('has its options in the toolbar', async () => {
    const app = await openVault({ vault: NOTES });
    const view = await openBase(app);
    await app.page.getByLabel('Configure view').focus();
    await app.page.keyboard.press('Enter');
    const same = app.page.getByLabel('Equal rows');
    await same.focus();
    await app.page.keyboard.press('ArrowDown');
    await app.page.keyboard.press('ArrowDown');
    await eventually(() => view.rows()).not.toContain('Comes from');
    const longest = app.page.getByLabel('Longest cell, in characters');
    await longest.focus();
    await app.page.keyboard.press('Home');
    await eventually(() => app.read('Looms.base')).toContain('longest: 40');
    const cut = ['Space', 'A room of its own with light from the…', 'The end of a table'];
    await eventually(() => view.line('Space')).toEqual(cut);
  });
});

describe('a base as a comparison, under a finger', () => {
  it('is opened, changed and asked by taps, with targets big enough', async () => {
    pluginChanges('Looms.base');
    const vault = { ...NOTES, 'Looms.base': `${BASE}    min: 0.2\n` };
    const app = await openVault({ vault, phone: true });
    const view = await openBase(app);
    for (const el of await view.table.locator('[data-target]').all()) {
      if (await el.isVisible()) expect((await el.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await given(view, 'shafts', 0).tap();
    await eventually(() => view.popover.locator('mark').textContent()).toBe('8');
    await view.popover.getByRole('button', { name: 'Close' }).tap();
    await view.rowHead('Colour').tap();
    await app.page.locator('.menu-item', { hasText: 'Hide row' }).tap();
    await eventually(() => view.rows()).not.toContain('Colour');
    await app.page.getByLabel('Configure view').tap();
    await app.page.getByLabel('Show implied values').tap();
    await eventually(() => view.table.locator('.is-implied').count()).toBe(1);
    await app.page.getByLabel('Configure view').tap();
    await view.table.getByRole('button', { name: 'Table menu' }).tap();
    await app.page.locator('.menu-item', { hasText: 'Equal rows: hide' }).tap();
    await eventually(() => view.rows()).not.toContain('Comes from');
  });
});

describe('a base of many entries', () => {
  const many = Object.fromEntries(
    Array.from({ length: 27 }, (_, at) => {
      const number = String(at + 1).padStart(2, '0');
      return [`Yarns/Yarn ${number}.md`, `---\ntwist: ${at < 12 ? 'S' : 'Z'}\n---\n\nweight:: ${String(100 + at)} g\n`];
    }),
  );
  const base = `filters: file.inFolder("Yarns")\nviews:\n  - type: differentia-comparison\n    name: All\n    order: [twist]\n`;

  it('shows twelve a page, of which alone the notes are read', async () => {
    const app = await openVault({ vault: { ...many, 'Yarns.base': base } });
    const view = await openBase(app, 'Yarns.base');
    await eventually(async () => (await view.heads()).at(-1)).toBe('Yarn 12');
    expect(await view.el.getByText('Concepts 1–12 of 27').count()).toBe(1);
    expect((await view.line('Weight')).slice(0, 2)).toEqual(['Weight', '100 g']);
    await view.el.getByRole('button', { name: 'Next concepts' }).click();
    await eventually(async () => (await view.heads())[0]).toBe('Yarn 13');
    expect((await view.line('twist')).slice(0, 2)).toEqual(['twist', 'Z']);
    await eventually(async () => (await view.line('Weight')).slice(0, 2)).toEqual(['Weight', '112 g']);
    await view.el.getByRole('button', { name: 'Next concepts' }).click();
    await eventually(() => view.heads()).toEqual(['Yarn 25', 'Yarn 26', 'Yarn 27']);
    await view.cell('Weight', 2).click();
    await eventually(() => view.popover.locator('mark').textContent()).toBe('126 g');
    await app.page.keyboard.press('Escape');
    // What is kept of the last page is not shown for the first after a restart.
    await app.restart();
    const again = await openBase(app, 'Yarns.base');
    await eventually(async () => (await again.heads())[0]).toBe('Yarn 01');
    expect((await again.line('twist')).slice(0, 2)).toEqual(['twist', 'S']);
    await view.el.getByRole('button', { name: 'Next concepts' }).click();
    await eventually(async () => (await view.heads())[0]).toBe('Yarn 13');
    // Fewer entries than pages: the last page that there is.
    await app.write('Yarns.base', `${base}    limit: 13\n`);
    await eventually(() => view.heads()).toEqual(['Yarn 13']);
  });
});

describe('a base of notes that are called the same', () => {
  it('has a column for each, with what each says itself', async () => {
    const app = await openVault({
      vault: {
        'A/Reed.md': '---\nkind: steel\n---\n\ndents:: 10\n',
        'B/Reed.md': '---\nkind: cane\n---\n\ndents:: 8\n',
        'Reeds.base': `filters: file.name == "Reed"\nviews:\n  - type: differentia-comparison\n    name: R\n    order: [kind]\n`,
      },
    });
    const view = await openBase(app, 'Reeds.base');
    await eventually(() => view.heads()).toEqual(['Reed', 'B/Reed']);
    expect(await view.line('kind')).toEqual(['kind', 'steel', 'cane']);
    await eventually(() => view.line('Dents')).toEqual(['Dents', '10', '8']);
  });
});

describe('a base with hostile text', () => {
  it('is shown as it is written, and nothing of it runs', async () => {
    const hostile = [...PAYLOADS.values()].slice(0, 10);
    const notes = Object.fromEntries(
      hostile.map((payload, at) => [
        `Bad/Note ${String(at)}.md`,
        `---\nvalue: ${JSON.stringify(payload)}\n---\n\nsaid:: ${payload}\n`,
      ]),
    );
    const base = `filters: file.inFolder("Bad")\nproperties:\n  value:\n    displayName: ${JSON.stringify('<img src=x onerror="window.hit=1">')}\nviews:\n  - type: differentia-comparison\n    name: B\n    order: [value]\n    rows: 7\n    layout: "<b>"\n    longest: "many"\n    min: [1]\n`;
    const app = await openVault({ vault: { ...notes, 'Bad.base': base } });
    const view = await openBase(app, 'Bad.base');
    await eventually(async () => (await view.rows())[0]).toBe('<img src=x onerror="window.hit=1">');
    expect(await view.el.locator('img, script, iframe').count()).toBe(0);
    expect(await app.page.evaluate(() => 'hit' in window || 'hacked' in window)).toBe(false);
    const shown = await view.table.locator('tbody tr').first().locator('td').allTextContents();
    expect(shown).toEqual(hostile);
  });
});

describe('a vault in which Bases is off', () => {
  it('has no view, no message and everything else', async () => {
    const app = await openVault({ vault: NOTES, withoutBases: true });
    await app.openNote('Looms/Floor loom.md');
    await app.metadataReady();
    expect(await app.do('notices')).toEqual([]);
    expect(await app.page.locator(IN_BASE).count()).toBe(0);
    await app.command('differentia:open-concepts');
  });
});
