import { describe, expect, it } from 'vitest';
import { ComparisonPage, focused, PickerPage } from './comparison-page';
import { eventually } from './concepts-pane';
import { openVault, shareVault, takeNotices, watchVaults, pluginChanges } from './open-vault';

watchVaults();

const RIGS = [
  '# Rigs',
  '',
  '## Differences',
  'A [[Sloop]] is faster upwind, whereas a [[Ketch]] is easier to sail alone.',
  'The [[Sloop]] needs one winch, while the [[Ketch]] needs four winches.',
  '',
  '## Notes',
  'Last line without an end',
].join('\n');

const NOTES = {
  'Sloop.md': '---\nmast: one\nprice: 20 000\npaint: white\naliases: [Slp]\n---\nA sloop is a boat with one mast.\n',
  'Ketch.md': '---\nmast: two\nprice: 35 000\npaint: white\n---\nA ketch is a boat with two masts.\n',
  'Yawl.md':
    '---\nmast: two\ncrew: 3\n---\nA yawl is a boat with a small mast at the stern. See [[Ketch]] and [[Yawl]].\n',
  'Rigs.md': RIGS,
  'Diary.md': 'The wind was good today.\n',
};

const ACTIVE = '.workspace-leaf.mod-active .differentia-comparison-tab';

describe('a comparison in a tab', () => {
  const shared = shareVault({ vault: NOTES });
  const available = async (id: string): Promise<boolean> =>
    (await shared().do('commands')).some((one) => one.id === `differentia:${id}` && one.available);
  const openRigs = async (): Promise<ComparisonPage> => {
    const app = shared();
    await app.openNote('Rigs.md');
    await app.metadataReady();
    await eventually(() => available('compare-this-note')).toBe(true);
    await app.command('differentia:compare-this-note');
    const view = new ComparisonPage(app.page, ACTIVE);
    await view.complete();
    await eventually(() => view.rows()).toEqual(expect.arrayContaining(['Mast', 'Price', 'Paint']));
    return view;
  };

  it('is opened from the note, with its concepts, rows and values', async () => {
    const view = await openRigs();
    expect(await view.heads()).toEqual(['Slp', 'Ketch']);
    expect(await view.columnHead('Slp').getAttribute('title')).toBe('Sloop');
    expect(await view.line('Mast')).toEqual(['Mast', 'one', 'two']);
    expect(await view.line('Price')).toEqual(['Price', '20 000', '35 000']);
    expect(await view.table.getAttribute('aria-label')).toBe('Comparison of Sloop and Ketch');
  });

  it('keeps the name of a concept that goes', async () => {
    const app = shared();
    await app.write('Cutter.md', '> [!definition] Naval Cutter\n> a boat with one mast and two headsails.\n');
    await app.openNote('Cutter.md');
    await app.command('differentia:open-concepts');
    const row = app.page.locator('.differentia-concept', { hasText: 'Naval Cutter' });
    await row.locator('.differentia-concept-head').click();
    await row.getByRole('button', { name: 'Compare: Naval Cutter' }).click();
    const view = new ComparisonPage(app.page, ACTIVE);
    await view.el.getByText('Naval Cutter').first().waitFor();
    await app.delete('Cutter.md');
    const header = app.page.locator('.workspace-leaf.mod-active .view-header-title');
    await eventually(async () => (await header.innerText()).includes('Naval Cutter')).toBe(true);
    await app.restart();
    await eventually(async () => (await header.innerText()).includes('Naval Cutter')).toBe(true);
    await view.complete();
    expect(await header.innerText()).toContain('Naval Cutter');
  });

  it('is not offered where a note compares nothing', async () => {
    await shared().openNote('Diary.md');
    await eventually(() => available('compare-this-note')).toBe(false);
    expect(await available('copy-comparison')).toBe(false);
    expect(await available('compare-concepts')).toBe(true);
  });

  it('shows the sources of a cell, and opens the place in the note', async () => {
    const app = shared();
    const view = await openRigs();
    await view.cell('Winch', 1).click();
    await view.popover.locator('mark').first().waitFor();
    expect(await view.popover.locator('.differentia-source-words').textContent()).toBe(
      'The Sloop needs one winch, while the Ketch needs four winches.',
    );
    expect(await view.popover.locator('mark').textContent()).toBe('needs four winches');
    expect(await view.popover.textContent()).toContain('Rigs › Differences');
    await view.popover.locator('.differentia-source-words').click();
    await eventually(async () => (await app.do('editor'))?.selection).toBe('needs four winches');
    expect((await app.do('editor'))?.path).toBe('Rigs.md');
    expect(await view.popover.count()).toBe(0);
  });

  it('closes by Escape while the sources are still being read', async () => {
    const view = await openRigs();
    const left = await view.cell('Winch', 1).evaluate((cell) => {
      const doc = cell.ownerDocument;
      (cell as HTMLElement).click();
      const wasBusy = doc.querySelector('.differentia-popover')?.getAttribute('aria-busy');
      const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
      doc.activeElement?.dispatchEvent(escape);
      return { wasBusy, open: doc.querySelectorAll('.differentia-popover').length };
    });
    expect(left).toEqual({ wasBusy: 'true', open: 0 });
    await eventually(() => focused(shared())).toMatch(/Winch, Ketch/u);
  });

  it('says of an empty cell what was read and what was left out', async () => {
    const view = await openRigs();
    const empty = view.table.locator('td button[aria-label*="nothing known"]').first();
    await empty.click();
    await eventually(() => view.popover.textContent()).toMatch(/3 notes were read|Left out/u);
    await shared().page.keyboard.press('Escape');
    await eventually(() => view.popover.count()).toBe(0);
    await eventually(() => focused(shared())).toMatch(/nothing known/u);
  });

  it('lets a prose cell be rejected, and takes that back', async () => {
    pluginChanges('Review journal/');
    const app = shared();
    const view = await openRigs();
    await view.cell('Winch', 0).click();
    await view.popover.getByRole('button', { name: 'Reject' }).click();
    await eventually(() => view.line('Winch')).toEqual(['Winch', '—', 'needs four winches']);
    await eventually(() => view.news()).toMatch(/^Cell rejected/u);
    await view.el.getByRole('button', { name: 'Undo' }).click();
    await eventually(() => view.line('Winch')).toEqual(['Winch', 'needs one winch', 'needs four winches']);
    await view.cell('Winch', 0).click();
    await view.popover.getByRole('button', { name: 'Accept' }).click();
    await view.cell('Winch', 0).click();
    await eventually(() => view.popover.textContent()).toContain('Accepted by you');
    expect(await view.popover.textContent()).toContain('Sentence · 100');
    await app.page.keyboard.press('Escape');
    const journal = app.files().filter((path) => path.startsWith('Review journal/'));
    await eventually(() => journal.length > 0 || app.files().some((path) => path.startsWith('Review journal/'))).toBe(
      true,
    );
  });

  it('is walked by the keyboard with one tab stop', async () => {
    const app = shared();
    const view = await openRigs();
    const press = (key: string): Promise<void> => app.page.keyboard.press(key);
    expect(await view.table.locator('[tabindex="0"]').count()).toBe(1);
    await view.table.locator('[tabindex="0"]').focus();
    await press('Control+Home');
    await eventually(() => focused(app)).toBe('Table menu');
    await press('ArrowRight');
    await eventually(() => focused(app)).toBe('Column Sloop: menu');
    await press('End');
    await eventually(() => focused(app)).toBe('Column Ketch: menu');
    await press('ArrowDown');
    await press('Home');
    await eventually(() => focused(app)).toMatch(/^Row /u);
    expect(await view.table.locator('[tabindex="0"]').count()).toBe(1);
    await view.cell('Price', 0).focus();
    await press('Enter');
    await view.popover.locator('mark').waitFor();
    await eventually(() => focused(app)).toBe('price: 20 000');
    await press('Escape');
    await eventually(() => focused(app)).toBe('Price, Sloop: 20 000');
    await press('Shift+F10');
    await app.page.locator('.menu-item', { hasText: 'Hide row' }).waitFor();
    await press('Escape');
    await eventually(() => focused(app)).toBe('Price, Sloop: 20 000');
    await press('Escape');
    await eventually(() => focused(app)).toBe('Add concept…');
  });

  it('moves, hides and renames rows', async () => {
    const app = shared();
    const view = await openRigs();
    const before = await view.rows();
    const at = before.indexOf('Price');
    await view.rowHead('Price').focus();
    await app.page.keyboard.press('Alt+ArrowUp');
    await eventually(async () => (await view.rows()).indexOf('Price')).toBe(at - 1);
    await eventually(() => view.news()).toBe(`Price: row ${String(at)} of ${String(before.length)}`);
    await eventually(() => focused(app)).toBe('Row Price: menu');
    await view.rowHead('Price').click();
    await view.choose('Rename row…');
    await app.page.getByLabel('New name').fill('Cost');
    await app.page.keyboard.press('Enter');
    await eventually(() => view.rows()).toContain('Cost');
    expect((await view.rows()).indexOf('Cost')).toBe(at - 1);
    await view.rowHead('Cost').click();
    await view.choose('Hide row');
    await eventually(() => view.rows()).not.toContain('Cost');
    await view.table.getByRole('button', { name: 'Table menu' }).click();
    await view.choose('Show hidden row “Cost”');
    await eventually(() => view.rows()).toContain('Cost');
  });

  it('renames a row everywhere', async () => {
    const app = shared();
    const view = await openRigs();
    await view.rowHead('Mast').click();
    await view.choose('Rename row…');
    await app.page.getByLabel('New name').fill('Number of masts');
    await app.page.getByRole('button', { name: 'Rename everywhere' }).click();
    await eventually(() => view.rows()).toContain('Number of masts');
    expect(await view.line('Number of masts')).toEqual(['Number of masts', 'one', 'two']);
    expect(JSON.parse(app.read('.obsidian/plugins/differentia/data.json'))).toMatchObject({
      comparison: { aspectNames: { Mast: 'Number of masts' } },
    });
  });
});

describe('what opens over a comparison', () => {
  it.each(['light', 'dark'] as const)('has nothing for axe-core to find, %s', async (theme) => {
    const app = await openVault({ vault: NOTES, theme });
    await app.openNote('Rigs.md');
    await app.metadataReady();
    await eventually(async () => await app.do('command', 'differentia:compare-this-note')).toBe(true);
    const view = new ComparisonPage(app.page, ACTIVE);
    await view.complete();
    await view.cell('Winch', 0).click();
    await view.popover.getByRole('button', { name: 'Reject' }).waitFor();
    expect(await app.axe('.differentia-popover')).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.command('differentia:compare-concepts');
    const picker = new PickerPage(app.page);
    await picker.search.fill('ketch');
    await app.page.keyboard.press('Enter');
    expect(await app.axe('.differentia-picker')).toEqual([]);
    await app.page.keyboard.press('Escape');
    await view.rowHead('Mast').click();
    await view.choose('Rename row…');
    // The colours of the buttons below are the app's own.
    expect(await app.axe('.differentia-rename label')).toEqual([]);
  });
});

describe('the picker', () => {
  const shared = shareVault({ vault: NOTES });

  it('offers pairs with their reason, then concepts by search, and needs two', async () => {
    const app = shared();
    await app.metadataReady();
    await app.openNote('Diary.md');
    await app.command('differentia:compare-concepts');
    const picker = new PickerPage(app.page);
    await eventually(() => picker.options()).toContain('Ketch and Sloop');
    expect(await picker.el.textContent()).toContain('A sentence contrasts them');
    expect(await picker.el.getByRole('button', { name: 'Compare' }).isDisabled()).toBe(true);
    await app.type('slp');
    await eventually(() => picker.options()).toEqual(['Sloop']);
    await app.page.keyboard.press('Enter');
    await eventually(() => picker.chips()).toEqual(['Sloop']);
    await app.type('yaw');
    await eventually(() => picker.options()).toEqual(['Yawl']);
    await app.page.keyboard.press('Enter');
    await app.page.keyboard.press('Backspace');
    await eventually(() => picker.chips()).toEqual(['Sloop']);
    await app.type('yaw');
    await app.page.keyboard.press('Enter');
    await app.page.keyboard.press('Control+Enter');
    const view = new ComparisonPage(app.page, ACTIVE);
    await view.complete();
    await eventually(() => view.heads()).toEqual(['Slp', 'Yawl']);
    expect(await view.line('Mast')).toEqual(['Mast', 'one', 'two']);
  });

  it('adds a concept to a table, which is turned round, folded and left by the menu', async () => {
    const app = shared();
    const view = new ComparisonPage(app.page, ACTIVE);
    await app.page.getByRole('button', { name: 'Add concept…' }).click();
    const picker = new PickerPage(app.page);
    await picker.search.fill('ketch');
    await picker.el.getByRole('option', { name: 'Ketch' }).click();
    await picker.el.getByRole('button', { name: 'Compare' }).click();
    await eventually(() => view.heads()).toEqual(['Slp', 'Yawl', 'Ketch']);
    await view.columnHead('Ketch').focus();
    await app.page.keyboard.press('Alt+ArrowLeft');
    await eventually(() => view.heads()).toEqual(['Slp', 'Ketch', 'Yawl']);
    await eventually(() => focused(app)).toBe('Column Ketch: menu');
    await view.columnHead('Yawl').click();
    await view.choose('Remove from the table');
    await eventually(() => view.heads()).toEqual(['Slp', 'Ketch']);
    const options = app.page.getByRole('button', { name: 'Options', exact: true });
    await options.click();
    await view.choose('Equal rows: fold');
    await eventually(() => view.rows()).not.toContain('Paint');
    await view.el.getByRole('button', { name: 'Show 1 equal row' }).click();
    await eventually(() => view.rows()).toContain('Paint');
    await options.click();
    await view.choose('Concepts as rows');
    await eventually(() => view.rows()).toEqual(['Slp', 'Ketch']);
    expect(await view.heads()).toEqual(expect.arrayContaining(['Mast', 'Price']));
    await options.click();
    await view.choose('Read: Sentence');
    await eventually(() => view.heads()).not.toContain('Winch');
  });

  it('is the same after a restart, and in a window of its own', async () => {
    const app = shared();
    await app.restart();
    const view = new ComparisonPage(app.page, ACTIVE);
    await view.complete();
    await eventually(() => view.rows()).toEqual(['Slp', 'Ketch']);
    expect(await view.heads()).not.toContain('Winch');
  });
});

describe('a comparison taken elsewhere', () => {
  const shared = shareVault({ vault: NOTES, clipboard: true });
  const openRigs = async (): Promise<ComparisonPage> => {
    const app = shared();
    await app.openNote('Rigs.md');
    await app.metadataReady();
    const view = new ComparisonPage(app.page, ACTIVE);
    await eventually(async () => await app.do('command', 'differentia:compare-this-note')).toBe(true);
    await view.complete();
    await eventually(() => view.rows()).toContain('Mast');
    return view;
  };

  it('is copied in each format, when asked', async () => {
    const app = shared();
    const view = await openRigs();
    const clipboard = (): Promise<string> => app.page.evaluate(() => navigator.clipboard.readText());
    const copy = async (title: string): Promise<string> => {
      await app.page.locator(ACTIVE).getByRole('button', { name: 'Copy as…' }).click();
      await view.choose(title);
      await eventually(async () => (await takeNotices(app)).join()).toContain('Comparison copied as');
      return await clipboard();
    };
    expect(await copy('Copy as Markdown')).toMatch(/^\| \| \[\[Sloop\]\] \| \[\[Ketch\]\] \|\n\|---\|---\|---\|\n/u);
    expect(await copy('Copy as CSV')).toMatch(/^"","Sloop","Ketch"\r?\n/u);
    expect(await copy('Copy as TSV')).toMatch(/^\tSloop\tKetch\n/u);
    expect(await copy('Copy as HTML')).toMatch(/^\tSloop\tKetch\n/u);
    const html = await app.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item === undefined ? '' : await (await item.getType('text/html')).text();
    });
    expect(html).toContain('<th scope="col">Sloop</th>');
  });

  it('is saved as a file under a name that is free', async () => {
    pluginChanges('Comparison of Sloop and Ketch.csv', 'Comparison of Sloop and Ketch 2.csv');
    const app = shared();
    const view = await openRigs();
    const before = app.hashes();
    for (const path of ['Comparison of Sloop and Ketch.csv', 'Comparison of Sloop and Ketch 2.csv']) {
      await app.page.locator(ACTIVE).getByRole('button', { name: 'Export to file…' }).click();
      await view.choose('Save as CSV file');
      await eventually(() => app.files()).toContain(path);
      expect(app.read(path)).toMatch(/^"","Sloop","Ketch"\r\n/u);
    }
    const after = app.hashes();
    for (const [path, hash] of Object.entries(before)) expect(after[path]).toBe(hash);
    expect(Object.keys(after)).toHaveLength(Object.keys(before).length + 2);
    await takeNotices(app);
  });

  it('goes into the note a person writes in, as a block or as a table', async () => {
    pluginChanges('Diary.md');
    const app = shared();
    await app.openNote('Diary.md');
    await app.page.keyboard.press('Control+End');
    const view = await openRigs();
    await app.openNote('Diary.md');
    await app.page.keyboard.press('Control+End');
    await app.command('differentia:compare-concepts');
    const picker = new PickerPage(app.page);
    await picker.el.getByRole('option', { name: /^Ketch and Sloop/u }).click();
    await picker.el.getByRole('button', { name: 'Compare' }).click();
    await view.complete();
    await app.page.locator(ACTIVE).getByRole('button', { name: 'Insert into note' }).click();
    await view.choose('As a live block into Diary');
    await app.save();
    await eventually(() => app.read('Diary.md')).toBe(
      'The wind was good today.\n\n```compare\nconcepts: ["[[Ketch]]", "[[Sloop]]"]\n```\n',
    );
    await takeNotices(app);
  });

  it('is copied and saved by commands, from the note alone', async () => {
    pluginChanges('Comparison of Sloop and Ketch.tsv');
    const app = shared();
    await app.openNote('Rigs.md');
    await app.command('differentia:export-comparison');
    await app.page.locator('.prompt, .modal').getByText('TSV', { exact: true }).click();
    await eventually(() => app.files().filter((path) => path.endsWith('.tsv'))).toHaveLength(1);
    await takeNotices(app);
  });

  it('is offered in the menus of notes and of words, where they apply', async () => {
    const app = shared();
    const titles = (): Promise<string[]> => app.page.locator('.menu .menu-item-title').allTextContents();
    await app.do('fileMenu', 'Rigs.md');
    await eventually(titles).toContain("Compare this note's concepts");
    await app.page.keyboard.press('Escape');
    await app.do('fileMenu', 'Diary.md');
    await app.page.locator('.menu').waitFor({ state: 'attached' });
    expect((await titles()).filter((title) => title.startsWith('Compare'))).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.do('filesMenu', ['Sloop.md', 'Ketch.md', 'Diary.md']);
    await eventually(titles).toContain('Compare 2 concepts');
    await app.page.locator('.menu-item', { hasText: 'Compare 2 concepts' }).click();
    const view = new ComparisonPage(app.page, ACTIVE);
    await view.complete();
    await eventually(() => view.heads()).toEqual(['Slp', 'Ketch']);
  });
});

describe('a comparison on a phone', () => {
  it('is cards in Russian, opened and judged by touch', async () => {
    pluginChanges('Review journal/');
    const app = await openVault({ vault: NOTES, phone: true, language: 'ru', theme: 'dark' });
    await app.openNote('Rigs.md');
    await app.metadataReady();
    await eventually(async () => await app.do('command', 'differentia:compare-this-note')).toBe(true);
    const view = new ComparisonPage(app.page);
    await view.complete();
    await eventually(() => view.rows()).toContain('Winch');
    const boxes = await view
      .row('Winch')
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    expect(new Set(boxes).size).toBe(boxes.length);
    for (const box of await view.table
      .locator('button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()))) {
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
    await view.cell('Winch', 0).tap();
    await view.popover.getByRole('button', { name: 'Отклонить' }).tap();
    await eventually(() => view.news()).toBe('Ячейка отклонена: с этим текстом она не вернётся');
    await view.el.getByRole('button', { name: 'Отменить' }).tap();
    await eventually(() => view.cell('Winch', 0).textContent()).toBe('needs one winch');
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
