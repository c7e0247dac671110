import { describe, expect, it } from 'vitest';
import { eventually } from './concepts-pane';
import { openVault, watchVaults } from './open-vault';
import { glossary, ReviewPage } from './review-page';

watchVaults();

describe('where prompts may come from', () => {
  it('is asked before anything is due, with counts and examples that follow the choice', async () => {
    const app = await openVault({
      vault: { ...glossary(3), 'Sails/Jib.md': '> [!definition] Jib\n> the triangular sail before the mast\n' },
    });
    const page = new ReviewPage(app);
    await page.open();
    await page.isAt('Where may prompts come from?');
    const count = page.el.locator('.differentia-review-count');
    expect(await count.innerText()).toBe('8 prompts from 4 notes');
    expect(await page.el.locator('.differentia-review-examples li').count()).toBe(8);
    await page.el.getByLabel('Only these folders').check();
    await page.settled();
    expect(await page.button('Use these').isDisabled()).toBe(true);
    await page.el.getByLabel('Folder', { exact: true }).fill('Sails');
    await app.page.keyboard.press('Enter');
    await eventually(() => count.innerText()).toBe('2 prompts from 1 note');
    await page.button('Use these').click();
    await eventually(() => page.question).toContain('Jib');
  });
});

describe('a session', () => {
  it('by mouse', async () => {
    const app = await openVault({ vault: glossary(4) });
    const before = app.hashes();
    const page = new ReviewPage(app);
    await page.chooseVault();
    expect(await page.progress).toBe('0 of 4, about 1 minute');
    const first = await page.question;
    await page.button('Show answer').click();
    await page.answer.waitFor();
    expect(await page.answer.innerText()).toContain('piece of brass');
    await page.button(/^Remembered, next in 2 days/u).click();
    await eventually(() => page.question).not.toBe(first);
    await page.isSaved();
    await page.app.screenshot('/tmp/review-1.png');
    await page.button('Show answer').click();
    await page.app.screenshot('/tmp/review-2.png');
    await page.button(/^Forgot, next in 10 min/u).click();
    await page.settled();
    await page.button('Undo').click();
    await page.answer.waitFor();
    await page.app.screenshot('/tmp/review-3.png');
    const after = app.hashes();
    for (const [path, hash] of Object.entries(before)) expect(after[path]).toBe(hash);
  });
});
