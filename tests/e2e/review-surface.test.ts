import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { eventually } from './concepts-pane';
import { countTypes, journalLines, standingReviews } from './journal-lines';
import { openVault, watchVaults, pluginChanges } from './open-vault';
import { glossary, ReviewPage, reviewVault } from './review-page';

watchVaults();

/** Buttons and boxes that a finger would miss. */
function smallTargets(app: HostApp): Promise<string[]> {
  return app.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.differentia-review :is(button, label)')]
      .filter((el) => el.offsetParent !== null && !el.classList.contains('differentia-source'))
      .filter((el) => el.getBoundingClientRect().height < 43.5 || el.getBoundingClientRect().width < 43.5)
      .map((el) => el.getAttribute('aria-label') ?? el.innerText),
  );
}

describe('a review by touch', () => {
  it('has its buttons at the bottom, large enough, and no status bar', async () => {
    pluginChanges('Review journal/');
    const app = await openVault({ vault: glossary(4), phone: true });
    const page = new ReviewPage(app);
    await page.open();
    await page.settled();
    expect(await smallTargets(app)).toEqual([]);
    await page.button('Use these').scrollIntoViewIfNeeded();
    await app.touch().tap(page.button('Use these'));
    await page.el.locator('.differentia-review-question:visible').waitFor();
    expect(await app.page.locator('.differentia-due').count()).toBe(0);
    const first = await page.question;
    await app.touch().tap(page.button('Show answer'));
    await page.answer.waitFor();
    expect(await smallTargets(app)).toEqual([]);
    const box = await page.button(/^Remembered/u).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(700);
    await app.touch().tap(page.button(/^Forgot/u));
    await eventually(() => page.question).not.toBe(first);
    await app.touch().tap(page.button('Undo'));
    await eventually(() => page.question).toBe(first);
    await app.touch().tap(page.button(/^Remembered/u));
    await eventually(() => page.question).not.toBe(first);
    const second = await page.question;
    await page.settled();
    await app.touch().tap(page.button('Edit'));
    await page.el.locator('textarea').waitFor();
    await app.touch().tap(page.button('Cancel'));
    await page.el.locator('textarea').waitFor({ state: 'hidden' });
    await app.touch().tap(page.button('Never ask this'));
    await eventually(() => page.question).not.toBe(second);
    await app.touch().tap(page.button('Not before tomorrow'));
    await page.isSaved();
    expect(countTypes(journalLines(app))).toEqual({ H: 1, F: 1, R: 2, U: 1, S: 2 });
    const scroll = await app.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(scroll).toBe(false);
  });
});

describe('a review in Russian', () => {
  it('speaks it on every screen', async () => {
    pluginChanges('Review journal/');
    const notes = {
      'Ткани.md':
        '> [!определение] Челнок\n> деталь станка, которая несёт нить\n\n> [!определение] Бёрдо\n> гребень, который прибивает нить\n',
    };
    const app = await openVault({ vault: notes, language: 'ru', theme: 'dark' });
    const page = new ReviewPage(app);
    await page.open();
    await page.isAt('Откуда брать вопросы?');
    await eventually(() => page.el.locator('.differentia-review-count').innerText()).toBe('4 вопроса из 1 заметки');
    await page.button('Выбрать').click();
    await page.button('Показать ответ').click();
    await page.button(/^Помню\s*2 дн/u).click();
    await eventually(() => page.saved).toBe('Сохранено');
    await app.page.keyboard.press('Escape');
    await page.isAt('Повторение закончено');
    expect(await page.el.innerText()).toContain('1 ответ, из них верных 1, меньше минуты');
    const words = await page.el.innerText();
    expect(words.replaceAll(/[UEJBS]\b/gu, '')).not.toMatch(/[A-Za-z]{3,}/u);
  });
});

describe('a review in another place', () => {
  it('works in a window of its own, and is there after a restart', async () => {
    pluginChanges('Review journal/');
    const app = await openVault({ vault: reviewVault(glossary(4)) });
    await new ReviewPage(app).open();
    const popout = await app.popout('differentia-review');
    const page = new ReviewPage(app, popout);
    await page.settled();
    await page.el.click({ position: { x: 40, y: 150 } });
    const first = await page.question;
    await page.answerBy('3');
    expect(await page.question).not.toBe(first);
    await page.isSaved();
    await page.button('Show answer').click();
    await page.button(/^Forgot/u).click();
    await eventually(() => standingReviews(journalLines(app)).length).toBe(2);
    await app.dock('differentia-review');
    const docked = new ReviewPage(app);
    await docked.settled();
    await docked.button('Undo').click();
    await eventually(() => standingReviews(journalLines(app)).length).toBe(1);
    await app.restart();
    const again = new ReviewPage(app);
    await again.el.waitFor();
    await again.open();
    expect(await again.progress).toContain('of 3');
  });

  it('restored before the notes are read counts, and then asks', async () => {
    const app = await openVault({ vault: reviewVault(glossary(30), { newPerDay: 30 }) });
    await new ReviewPage(app).open();
    await app.restart();
    const page = new ReviewPage(app);
    await page.el.waitFor();
    await page.settled();
    expect(await page.progress).toContain('0 of 30');
  });

  it('of two views drops in one what is answered in the other', async () => {
    pluginChanges('Review journal/');
    const app = await openVault({ vault: reviewVault(glossary(3)) });
    const page = new ReviewPage(app);
    await page.open();
    const first = await page.question;
    const path =
      app.files().find((one) => one.endsWith('.md') && app.read(one).includes(`definition] ${first}\n`)) ?? '';
    await app.openNote(path, { mode: 'preview', newTab: true });
    await app.command('differentia:review-in-note');
    const note = app.page.locator('.workspace-leaf.mod-active .markdown-preview-view');
    await note.getByRole('button', { name: /^Show answer: /u }).click();
    await note.getByRole('button', { name: /^Remembered/u }).click();
    await page.open();
    await eventually(() => page.question).not.toBe(first);
  });
});

describe('what assistive technology is told', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`breaks no rule in the ${theme} theme`, async () => {
      pluginChanges('Review journal/');
      const app = await openVault({ vault: glossary(3), theme });
      const page = new ReviewPage(app);
      await page.open();
      await page.settled();
      expect(await app.axe('.differentia-review')).toEqual([]);
      await page.button('Use these').click();
      await page.el.locator('.differentia-review-question:visible').waitFor();
      await page.settled();
      expect(await app.axe('.differentia-review')).toEqual([]);
      await app.page.keyboard.press('Space');
      await page.answer.waitFor();
      expect(await app.axe('.differentia-review')).toEqual([]);
      const live = page.el.locator('.differentia-live');
      const answered = await page.question;
      await app.page.keyboard.press('3');
      await eventually(() => live.innerText()).not.toContain(answered);
      await page.isSaved();
      await eventually(() => live.innerText()).toBe(`Saved. ${await page.question}`);
      await app.page.keyboard.press('e');
      await page.el.getByLabel('Text in the note').waitFor();
      expect(await app.axe('.differentia-review')).toEqual([]);
      await app.page.keyboard.press('Escape');
      await app.page.keyboard.press('Escape');
      await page.isAt('Session ended');
      expect(await app.axe('.differentia-review')).toEqual([]);
    });
  }
});
