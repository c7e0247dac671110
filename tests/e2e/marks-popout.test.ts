import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { HostApp, OpenOptions } from '../host/driver';
import { ConceptsPane, eventually } from './concepts-pane';
import { openVault, takeNotices, watchVaults } from './open-vault';

watchVaults();

const notes = {
  'Sea.md':
    '# Sea\n\n> [!definition] Tide\n> the rise and fall of the sea.\n\n> [!definition] Ebb\n> the tide that falls.\n',
  'Day.md': 'The tide is low.\n\nAn ebb comes.\n',
  'Two.md': '---\naliases: [Swell]\n---\n# Two\n\n> [!definition] Two\n> a long wave.\n',
  'Three.md': '---\naliases: [Swell]\n---\n# Three\n\n> [!definition] Three\n> a short wave.\n',
  'Four.md': 'A swell.\n',
};

interface Beside {
  readonly app: HostApp;
  readonly page: Page;
}

/** A note with its marks in a window of its own, which is the one in use. */
async function beside(note: string, mode: 'live' | 'preview', options: Partial<OpenOptions> = {}): Promise<Beside> {
  const app = await openVault({ vault: notes, ...options });
  const pane = new ConceptsPane(app);
  await pane.open();
  await pane.complete();
  await app.do('changeSettings', JSON.stringify({ schema: 1, mentions: { show: 'all' } }));
  await app.openNote(note, { mode });
  const page = await app.popout('markdown');
  await page.bringToFront();
  await mark(page).first().waitFor();
  return { app, page };
}

const mark = (page: Page): Locator => page.locator('.differentia-mention:visible');
const card = (page: Page): Locator => page.locator('.differentia-card');
const usages = (page: Page): Locator => page.locator('.prompt .suggestion-item');
/** The note that is looked at, and that it is looked at in that window. */
const isOpenIn = async ({ app, page }: Beside): Promise<unknown> => {
  const editor = await app.do('editor');
  const own = await page
    .locator('.cm-content:visible')
    .first()
    .innerText()
    .catch(() => '');
  return { path: editor?.path, selection: editor?.selection, isThere: /low|Sea/u.test(own) };
};

describe('in a window of its own', () => {
  it('the card leads to the definition and to the usages by the mouse', async () => {
    const { app, page } = await beside('Day.md', 'live');
    await mark(page).last().hover();
    await card(page).getByText('the tide that falls.').waitFor();
    expect(await card(app.page).count()).toBe(0);
    await card(page).getByRole('button', { name: 'Usages' }).click();
    await eventually(() => usages(page).allInnerTexts()).toEqual([
      expect.stringContaining('An ebb comes.'),
      expect.stringContaining('the tide that falls.'),
    ]);
    expect(await usages(app.page).count()).toBe(0);
    await usages(page).first().click();
    await eventually(() => isOpenIn({ app, page })).toEqual({ path: 'Day.md', selection: 'ebb', isThere: true });
    await mark(page).first().hover();
    await card(page).locator('.differentia-source').click();
    await eventually(() => isOpenIn({ app, page })).toMatchObject({ path: 'Sea.md', isThere: true });
    expect(await card(page).count()).toBe(0);
  });

  it('a name is followed by a click with Ctrl', async () => {
    const { app, page } = await beside('Day.md', 'live');
    await mark(page)
      .first()
      .click({ modifiers: ['Control'] });
    await eventually(() => isOpenIn({ app, page })).toMatchObject({
      path: 'Sea.md',
      selection: expect.stringContaining('Tide') as string,
      isThere: true,
    });
  });

  it('commands are used by keys: go to definition, usages, a choice where a name stands for two', async () => {
    const { app, page } = await beside('Day.md', 'live');
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    await page.locator('.cm-content').focus();
    await press('Control+Home');
    await press('ArrowRight');
    for (let letters = 0; letters < 4; letters += 1) await press('ArrowRight');
    await app.command('differentia:find-usages');
    await eventually(() => usages(page).count()).toBeGreaterThan(1);
    await page.keyboard.type('low');
    await eventually(() => usages(page).allInnerTexts()).toEqual([expect.stringContaining('The tide is low.')]);
    await press('Enter');
    await eventually(() => isOpenIn({ app, page })).toEqual({ path: 'Day.md', selection: 'tide', isThere: true });
    await app.command('differentia:find-usages');
    await usages(page).first().waitFor();
    await press('Escape');
    await usages(page).first().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.classList.contains('cm-content'))).toBe(true);
    await app.command('differentia:go-to-definition');
    await eventually(() => isOpenIn({ app, page })).toMatchObject({ path: 'Sea.md', isThere: true });
    await app.openNote('Four.md', { mode: 'live' });
    await app.do('select', 3, 3);
    await app.command('differentia:go-to-definition');
    await eventually(() => usages(page).count()).toBe(2);
    await press('ArrowDown');
    await press('Enter');
    await eventually(async () => (await app.do('editor'))?.path).toBe('Two.md');
  });

  it('names of the reading view open their card by click and by keys, and Esc gives the focus back', async () => {
    const { app, page } = await beside('Day.md', 'preview');
    await mark(page).first().click();
    await card(page).getByText('the rise and fall of the sea.').waitFor();
    expect(await card(app.page).count()).toBe(0);
    expect(await app.axe('.differentia-card', page)).toEqual([]);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    await mark(page).last().focus();
    await page.keyboard.press('Enter');
    await card(page).getByText('the tide that falls.').waitFor();
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('ebb');
    await page.keyboard.press('Enter');
    await card(page).getByRole('button', { name: 'Usages' }).press('Enter');
    await usages(page).first().waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => app.do('activeNote')).toBe('Day.md');
    await page.locator('.prompt').waitFor({ state: 'detached' });
  });

  it('names of the reading view are tapped and pressed long', async () => {
    const { app, page } = await beside('Day.md', 'preview', { language: 'ru', theme: 'dark' });
    await app.touch(page).longPress(mark(page).first());
    await card(page).getByText('the rise and fall of the sea.').waitFor();
    expect(await card(page).count()).toBe(1);
    await app.touch(page).tap(card(page).getByRole('button', { name: 'Упоминания' }));
    await eventually(() => usages(page).count()).toBeGreaterThan(0);
    await app.touch(page).tap(usages(page).filter({ hasText: 'The tide is low.' }));
    await page.locator('.prompt').waitFor({ state: 'detached' });
    await app.touch(page).tap(mark(page).last());
    await card(page).getByText('the tide that falls.').waitFor();
    await app.touch(page).tap(card(page).locator('.differentia-source'));
    await eventually(() => app.do('activeNote')).toBe('Sea.md');
    await takeNotices(app);
  });
});
