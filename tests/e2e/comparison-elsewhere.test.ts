import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { chooseByKeys, ComparisonPage, focused, PickerPage } from './comparison-page';
import { ConceptsPane, eventually } from './concepts-pane';
import { openVault, pluginChanges, shareVault, takeNotices, watchVaults } from './open-vault';

watchVaults();

const BLOCK = '```compare\nconcepts: ["[[Sloop]]", "[[Ketch]]"]\n```\n';

const NOTES = {
  'Sloop.md': '---\nmast: one\nprice: 20 000\npaint: white\n---\nA sloop is a boat with one mast.\n',
  'Ketch.md': '---\nmast: two\nprice: 35 000\npaint: white\n---\nA ketch is a boat with two masts.\n',
  'Rigs.md': '## Differences\n\nA [[Sloop]] is faster upwind, whereas a [[Ketch]] is easier to sail alone.\n',
  'Diary.md': 'The wind was good for a sloop today.\n',
  'Block.md': `# Boats\n\n${BLOCK}`,
  'Embeds.md': 'Above.\n\n![[Block]]\n\nBelow.\n',
};

const ACTIVE = '.workspace-leaf.mod-active .differentia-comparison-tab';

/** Opens what a note compares in a tab. */
async function openTab(app: HostApp): Promise<ComparisonPage> {
  await app.openNote('Rigs.md');
  await app.metadataReady();
  await eventually(() => app.do('command', 'differentia:compare-this-note')).toBe(true);
  const view = new ComparisonPage(app.page, ACTIVE);
  await view.complete();
  await eventually(() => view.rows()).toContain('Mast');
  return view;
}

async function editorText(app: HostApp): Promise<string> {
  return (await app.do('editor'))?.text ?? '';
}

describe('a comparison tab', () => {
  it('is walked by arrows as soon as it is opened', async () => {
    const app = await openVault({ vault: NOTES });
    await openTab(app);
    await app.page.keyboard.press('ArrowDown');
    await eventually(() => focused(app)).toBe('Table menu');
    await app.page.keyboard.press('ArrowRight');
    await eventually(() => focused(app)).toMatch(/^Column .*: menu$/u);
  });
});

describe('a comparison tab in a window of its own', () => {
  it('has its popover, menus, picker and copies there, and inserts into the note in the other window', async () => {
    pluginChanges('Diary.md');
    const app = await openVault({ vault: NOTES, clipboard: true });
    await openTab(app);
    await app.openNote('Diary.md', { newTab: true });
    await app.page.keyboard.press('Control+End');
    const popout = await app.popout('differentia-comparison');
    const view = new ComparisonPage(popout);
    await view.complete();
    await popout.bringToFront();
    await view.cell('Mast', 1).click();
    await eventually(() => view.popover.locator('mark').textContent()).toBe('two');
    await popout.keyboard.press('Escape');
    await view.popover.waitFor({ state: 'detached' });
    await view.rowHead('Paint').click();
    await view.choose('Hide row');
    await eventually(() => view.rows()).not.toContain('Paint');
    await view.rowHead('Price').press('Alt+ArrowUp');
    await eventually(() => view.news()).toMatch(/^Price: row \d of \d$/u);
    await popout.getByRole('button', { name: 'Options', exact: true }).click();
    await view.choose('Concepts as rows');
    await eventually(() => view.rows()).toEqual(['Sloop', 'Ketch']);
    await popout.getByRole('button', { name: 'Insert into note' }).click();
    await view.choose('As a live block into Diary');
    await eventually(async () => {
      await app.save();
      return app.read('Diary.md');
    }).toContain('layout: rows');
    expect(app.read('Diary.md')).toMatch(/hide: \[Paint\]/u);
    await popout.bringToFront();
    await popout.getByRole('button', { name: 'Copy as…' }).click();
    await view.choose('Copy as CSV');
    await eventually(() => popout.evaluate(() => navigator.clipboard.readText())).toContain('Sloop');
    await popout.getByRole('button', { name: 'Copy as…' }).click();
    await view.choose('Copy as HTML');
    await eventually(() =>
      popout.evaluate(async () => (await navigator.clipboard.read())[0]?.types.includes('text/html')),
    ).toBe(true);
    // The open popover goes with the window it lies in.
    await view.cell('Sloop', 0).click();
    await view.popover.waitFor();
    await app.dock('differentia-comparison');
    const docked = new ComparisonPage(app.page);
    await docked.complete();
    expect(await app.page.locator('.differentia-popover').count()).toBe(0);
    await takeNotices(app);
  });
});

describe('a comparison put into a note', () => {
  const shared = shareVault({ vault: NOTES });

  it('is an empty block where the note compares something, by one command and one undo', async () => {
    const app = shared();
    await openTab(app);
    await app.openNote('Rigs.md');
    await app.page.keyboard.press('Control+End');
    await app.command('differentia:insert-comparison-block');
    await eventually(() => editorText(app)).toBe(`${NOTES['Rigs.md'].trimEnd()}\n\n\`\`\`compare\n\`\`\`\n`);
    await app.page.keyboard.press('Control+z');
    await eventually(() => editorText(app)).toBe(NOTES['Rigs.md']);
  });

  it('is a block of the concepts that are picked, by keys alone, where the note compares nothing', async () => {
    const app = shared();
    await app.openNote('Diary.md');
    await app.page.keyboard.press('Control+End');
    await app.command('differentia:insert-comparison-block');
    const picker = new PickerPage(app.page);
    await picker.search.waitFor();
    for (const name of ['ketch', 'sloop']) {
      await app.type(name);
      await eventually(() => picker.options()).toHaveLength(1);
      await app.page.keyboard.press('Enter');
    }
    await app.page.keyboard.press('Control+Enter');
    await eventually(() => editorText(app)).toBe(
      `${NOTES['Diary.md']}\n\`\`\`compare\nconcepts: ["[[Ketch]]", "[[Sloop]]"]\n\`\`\`\n`,
    );
    // The picker gives the focus back to the text.
    await app.type('x');
    await eventually(() => editorText(app)).toMatch(/^The wind was good for a sloop today\.\nx\n```compare\n/u);
    for (const key of ['Control+z', 'Control+z']) await app.page.keyboard.press(key);
    await eventually(() => editorText(app)).toBe(NOTES['Diary.md']);
  });

  it('is not put anywhere when the picker is left by Esc', async () => {
    const app = shared();
    await app.openNote('Diary.md');
    await app.command('differentia:insert-comparison-block');
    await new PickerPage(app.page).search.waitFor();
    await app.page.keyboard.press('Escape');
    await app.page.locator('.differentia-picker').waitFor({ state: 'detached' });
    expect(await editorText(app)).toBe(NOTES['Diary.md']);
  });

  it('is a Markdown table from the tab, by keys alone', async () => {
    pluginChanges('Diary.md');
    const app = shared();
    await app.openNote('Diary.md');
    await app.page.keyboard.press('Control+End');
    await app.command('differentia:compare-concepts');
    const picker = new PickerPage(app.page);
    await picker.search.waitFor();
    await eventually(async () => (await picker.options()).length).toBeGreaterThan(0);
    await app.page.keyboard.press('Enter');
    await app.page.keyboard.press('Control+Enter');
    const view = new ComparisonPage(app.page, ACTIVE);
    await view.complete();
    const insert = app.page.locator(ACTIVE).getByRole('button', { name: 'Insert into note' });
    await insert.focus();
    await app.page.keyboard.press('Enter');
    await chooseByKeys(app, 'As a table into Diary');
    await app.save();
    await eventually(() => app.read('Diary.md')).toMatch(
      /today\.\n\n%% differentia-table [^\n]+ %%\n\n\| \| \[\[\w+\]\] \| \[\[\w+\]\] \|\n\|---\|---\|---\|\n/u,
    );
    await eventually(() => focused(app)).toBe('Insert into note');
    await takeNotices(app);
  });
});

describe('the menu of the editor', () => {
  it('offers to compare the concept at the cursor, with the concept chosen already', async () => {
    const app = await openVault({ vault: NOTES });
    await app.openNote('Diary.md');
    await app.metadataReady();
    const pane = new ConceptsPane(app);
    await pane.open();
    await pane.complete();
    await app.openNote('Diary.md');
    const at = NOTES['Diary.md'].indexOf('sloop') + 2;
    await app.do('select', at, at);
    await app.do('editorMenu');
    await app.page.locator('.menu-item', { hasText: 'Compare “Sloop” with…' }).click();
    const picker = new PickerPage(app.page);
    await eventually(() => picker.chips()).toEqual(['Sloop']);
    await app.page.keyboard.press('Escape');
    await app.do('select', 1, 1);
    await app.do('editorMenu');
    await app.page.locator('.menu').waitFor({ state: 'attached' });
    expect(await app.page.locator('.menu-item', { hasText: 'Compare “' }).count()).toBe(0);
    await app.page.keyboard.press('Escape');
    await app.do('fileMenu', 'Ketch.md');
    await app.page.locator('.menu-item', { hasText: 'Compare “Ketch” with…' }).click();
    await eventually(() => picker.chips()).toEqual(['Ketch']);
    await app.page.keyboard.press('Escape');
  });
});

describe('a compare block in a note that is embedded', () => {
  it.each([
    ['preview', '.markdown-reading-view'],
    ['live', '.markdown-source-view'],
  ] as const)('is a table that follows the vault, in %s, and writes nothing by itself', async (mode, within) => {
    pluginChanges('Block.md');
    const app = await openVault({ vault: NOTES });
    const before = app.hashes();
    await app.openNote('Embeds.md', { mode });
    await app.metadataReady();
    const view = new ComparisonPage(app.page, `.workspace-leaf.mod-active ${within} .markdown-embed`);
    await view.complete();
    await eventually(() => view.line('Price')).toEqual(['Price', '20 000', '35 000']);
    await app.write('Ketch.md', NOTES['Ketch.md'].replace('35 000', '36 500'));
    await eventually(() => view.line('Price')).toEqual(['Price', '20 000', '36 500']);
    await view.cell('Price', 1).click();
    await eventually(() => view.popover.locator('mark').textContent()).toBe('36 500');
    await app.page.keyboard.press('Escape');
    await view.popover.waitFor({ state: 'detached' });
    expect({ ...app.hashes(), 'Ketch.md': '' }).toEqual({ ...before, 'Ketch.md': '' });
    // What is changed is the note that holds the block.
    await view.rowHead('Paint').click();
    await view.choose('Hide row');
    await eventually(() => app.read('Block.md')).toBe(
      NOTES['Block.md'].replace('"[[Ketch]]"]\n', '"[[Ketch]]"]\nrows:\n  hide: [Paint]\n'),
    );
    expect(app.read('Embeds.md')).toBe(NOTES['Embeds.md']);
    await eventually(() => view.rows()).not.toContain('Paint');
  });
});

describe('a comparison under a finger', () => {
  it('is renamed, moved, hidden, folded and turned by taps, with targets big enough', async () => {
    const app = await openVault({ vault: NOTES, phone: true });
    await openTab(app);
    const view = new ComparisonPage(app.page);
    const choose = async (title: string): Promise<void> => {
      await app.page.locator('.menu-item', { hasText: title }).first().tap();
    };
    await view.rowHead('Price').tap();
    await choose('Rename row…');
    await app.page.getByLabel('New name').fill('Cost');
    await app.page.getByRole('button', { name: 'Rename here' }).tap();
    await eventually(() => view.rows()).toContain('Cost');
    const at = (await view.rows()).indexOf('Cost');
    await view.rowHead('Cost').tap();
    await choose(at > 0 ? 'Move up' : 'Move down');
    await eventually(async () => (await view.rows()).indexOf('Cost')).toBe(at > 0 ? at - 1 : 1);
    await view.rowHead('Cost').tap();
    await choose('Hide row');
    await eventually(() => view.rows()).not.toContain('Cost');
    const options = app.page.getByRole('button', { name: 'Options', exact: true });
    await options.tap();
    await choose('Equal rows: fold');
    await eventually(() => view.rows()).not.toContain('Paint');
    const fold = view.el.getByRole('button', { name: 'Show 1 equal row' });
    expect((await box(fold)).height).toBeGreaterThanOrEqual(44);
    await fold.tap();
    await eventually(() => view.rows()).toContain('Paint');
    await options.tap();
    await choose('Show hidden row “Cost”');
    await eventually(() => view.rows()).toContain('Cost');
    await options.tap();
    await choose('Concepts as rows');
    await eventually(() => view.rows()).toEqual(['Sloop', 'Ketch']);
    for (const button of await app.page.locator('.differentia-comparison-bar button').all()) {
      expect((await box(button)).height).toBeGreaterThanOrEqual(44);
    }
  });
});

async function box(el: Locator): Promise<{ readonly width: number; readonly height: number }> {
  return (await el.boundingBox()) ?? { width: 0, height: 0 };
}

describe('a comparison by keys alone', () => {
  it('is renamed, turned, folded and hidden by its menus; Esc gives the focus back each time', async () => {
    const app = await openVault({ vault: NOTES });
    const view = await openTab(app);
    const press = (key: string): Promise<void> => app.page.keyboard.press(key);
    const choose = (title: string): Promise<void> => chooseByKeys(app, title);
    await view.rowHead('Price').focus();
    await press('F2');
    await app.page.getByLabel('New name').waitFor();
    await press('Escape');
    await eventually(() => focused(app)).toBe('Row Price: menu');
    await press('Enter');
    await app.page.locator('.menu').waitFor();
    await press('Escape');
    await eventually(() => focused(app)).toBe('Row Price: menu');
    await press('F2');
    await app.page.getByLabel('New name').waitFor();
    await press('Control+a');
    await app.type('Cost');
    await press('Enter');
    await eventually(() => view.rows()).toContain('Cost');
    await eventually(() => focused(app)).toBe('Row Cost: menu');
    await press('Shift+F10');
    await choose('Hide row');
    await eventually(() => view.rows()).not.toContain('Cost');
    await eventually(() => focused(app)).toBe('Table menu');
    await press('Enter');
    await choose('Equal rows: fold');
    await eventually(() => view.rows()).not.toContain('Paint');
    await eventually(() => focused(app)).toBe('Table menu');
    await press('Enter');
    await choose('Concepts as rows');
    await eventually(() => view.rows()).toEqual(['Sloop', 'Ketch']);
    await eventually(() => focused(app)).toBe('Table menu');
    await press('Escape');
    await eventually(() => focused(app)).toBe('Add concept…');
    await press('Enter');
    await new PickerPage(app.page).search.waitFor();
    await press('Escape');
    await eventually(() => focused(app)).toBe('Add concept…');
  });
});
