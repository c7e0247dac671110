import { describe, expect, it } from 'vitest';
import { NOTES, openTab, stored } from './cell-edit-page';
import { ComparisonPage } from './comparison-page';
import { eventually } from './concepts-pane';
import { openVault, takeNotices, watchVaults } from './open-vault';

watchVaults();

/** The table of the rooms in a window of its own. */
async function openApart(): Promise<{
  app: Awaited<ReturnType<typeof openVault>>;
  page: Awaited<ReturnType<Awaited<ReturnType<typeof openVault>>['popout']>>;
  view: ComparisonPage;
}> {
  const app = await openVault({ vault: NOTES });
  await openTab(app);
  const page = await app.popout('differentia-comparison');
  await page.bringToFront();
  const view = new ComparisonPage(page);
  await view.complete();
  return { app, page, view };
}

describe('a cell in a window of its own', () => {
  it('is edited there by mouse and by keys, and taken back; the main window has no dialog', async () => {
    const { app, page, view } = await openApart();
    const before = await stored(app, 'Larder.md');
    const area = page.locator('.differentia-cell-editor textarea');

    await view.cell('Floor', 0).click();
    await page.locator('.differentia-popover[aria-busy="false"]').waitFor();
    await page.locator('.differentia-popover').getByRole('button', { name: 'Edit', exact: true }).click();
    await eventually(() => area.inputValue()).toBe('stone');
    expect(await app.page.locator('.differentia-cell-editor, .differentia-popover').count()).toBe(0);
    expect(await app.axe('.modal', page)).toEqual([]);
    await area.fill('clay');
    await page.locator('.modal').getByRole('button', { name: 'Save' }).click();
    await eventually(() => view.line('Floor')).toEqual(['Floor', 'clay', 'tiles']);

    await view.cell('Who', 0).focus();
    await page.keyboard.press('F2');
    await eventually(() => area.inputValue()).toBe('the cook\nthe maid');
    await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nthe boy');
    await page.keyboard.press('Control+Enter');
    await eventually(() => stored(app, 'Larder.md')).toBe(
      before.replace('stone', 'clay').replace('- the maid', '- the maid\r\n- the boy'),
    );
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^Who, Larder: /u,
    );
    for (const undone of [before.replace('stone', 'clay'), before]) {
      await app.command('differentia:undo-cell-edit');
      await eventually(() => stored(app, 'Larder.md')).toBe(undone);
    }
    await takeNotices(app);
  });

  it('that is stale refuses there, and an empty one is written there', async () => {
    const { app, page, view } = await openApart();
    const area = page.locator('.differentia-cell-editor textarea');
    await view.cell('Floor', 1).focus();
    await page.keyboard.press('F2');
    await area.fill('oak');
    await app.write('Pantry.md', (NOTES['Pantry.md'] ?? '').replace('tiles', 'marble'));
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.modal').getByRole('alert').innerText()).toContain('nothing was written');
    expect(await area.inputValue()).toBe('oak');
    await page.keyboard.press('Escape');
    await view.cell('Light', 1).focus();
    await page.keyboard.press('F2');
    await area.fill('a lamp');
    await page.keyboard.press('Control+Enter');
    await eventually(() => view.line('Light')).toEqual(['Light', 'none', 'a lamp']);
    await app.command('differentia:undo-cell-edit');
    await takeNotices(app);
  });
});
