import { beforeEach, describe, expect, it } from 'vitest';
import { hostileNotes } from '../support/payloads';
import { eventually } from './concepts-pane';
import { countTypes, journalLines, standingReviews } from './journal-lines';
import { openVault, watchVaults, pluginChanges } from './open-vault';
import { glossary, ReviewPage, reviewVault } from './review-page';

watchVaults();

describe('where prompts may come from', () => {
  const notes = {
    ...glossary(3),
    'Sails/Jib.md': '---\ntags: [sea]\ndeck: fore\n---\n> [!definition] Jib\n> the triangular sail before the mast\n',
  };

  it('is asked before anything is due, with counts and examples that follow the choice', async () => {
    const app = await openVault({ vault: notes });
    const page = new ReviewPage(app);
    expect(await app.page.locator('.differentia-due').isVisible()).toBe(false);
    await page.open();
    await page.isAt('Where may prompts come from?');
    const count = page.el.locator('.differentia-review-count');
    await eventually(() => count.innerText()).toBe('8 prompts from 4 notes');
    expect(await page.el.locator('.differentia-review-examples li').count()).toBe(8);
    await page.el.getByLabel('Only these folders').check();
    await page.settled();
    expect(await page.button('Use these').isDisabled()).toBe(true);
    await page.el.getByLabel('Folder', { exact: true }).fill('Sails');
    await app.page.keyboard.press('Enter');
    await eventually(() => count.innerText()).toBe('2 prompts from 1 note');
    await page.button('Use these').click();
    await eventually(() => page.question).toContain('Jib');
    await eventually(() => app.page.locator('.differentia-due').innerText()).toBe('1 due');
    expect(journalLines(app)).toEqual([]);
  });

  it('can be tags or properties as well, is kept, and can be changed later', async () => {
    pluginChanges('Review journal/');
    const app = await openVault({ vault: notes });
    const page = new ReviewPage(app);
    await page.open();
    const count = page.el.locator('.differentia-review-count');
    for (const [scope, label, value] of [
      ['Only notes with these tags', 'Tag', '#sea'],
      ['Only notes with these properties', 'Property', 'deck'],
    ] as const) {
      await page.el.getByLabel(scope).check();
      await page.el.getByLabel(label, { exact: true }).fill(value);
      await page.el.getByRole('button', { name: 'Add' }).click();
      await eventually(() => count.innerText()).toBe('2 prompts from 1 note');
      await page.el.getByRole('button', { name: `Remove ${value.replace('#', '')}` }).click();
      await eventually(() => page.el.getByText('Name at least one.').count()).toBe(1);
    }
    await page.el.getByLabel('Property', { exact: true }).fill('deck');
    await app.page.keyboard.press('Enter');
    await page.el.getByLabel('Definitions').uncheck();
    await page.el.getByLabel('Comparisons').uncheck();
    await eventually(() => page.el.getByText('Choose at least one kind of prompt.').count()).toBe(1);
    await page.el.getByLabel('Definitions').check();
    await eventually(() => count.innerText()).toBe('2 prompts from 1 note');
    await page.button('Use these').click();
    await eventually(() => page.question).toContain('Jib');
    await app.restart();
    await page.open();
    await eventually(() => page.question).toContain('Jib');
    await page.answerBy('3');
    await page.isAt('Done for now');
    await page.button('Change where prompts come from').click();
    await page.el.getByLabel('Whole vault').check();
    await page.button('Use these').click();
    await eventually(() => page.question).toContain('Quillon');
  });
});

describe('a session', () => {
  // Answers, and nothing else.
  beforeEach(() => {
    pluginChanges('Review journal/');
  });

  it('by mouse: answers, undo, tomorrow, never, the source, the end; no note is changed', async () => {
    const app = await openVault({ vault: reviewVault(glossary(6)) });
    const before = app.hashes();
    const page = new ReviewPage(app);
    await app.page.getByLabel('Open concepts · 6 due for review').first().waitFor();
    await app.page.locator('.differentia-due').getByText('6 due').click();
    await page.settled();
    expect(await page.progress).toBe('0 of 6, about 1 minute');
    const first = await page.question;
    await page.button('Show answer').click();
    await page.answer.getByText('piece of brass').waitFor();
    await page.button(/^Remembered\s*2 days/u).click();
    await eventually(() => page.question).not.toBe(first);
    await page.isSaved();
    expect(await page.progress).toContain('1 of 6');
    await page.button('Undo').click();
    await eventually(() => page.question).toBe(first);
    await page.button(/^Forgot\s*10 min/u).click();
    await eventually(() => page.question).not.toBe(first);
    const buried = await page.question;
    await page.button('Not before tomorrow').click();
    await eventually(() => page.question).not.toBe(buried);
    const suspended = await page.question;
    await page.button('Never ask this').click();
    await eventually(() => page.question).not.toBe(suspended);
    await page.isSaved();
    const lines = journalLines(app);
    expect(countTypes(lines)).toEqual({ H: 1, F: 1, R: 2, U: 1, S: 2 });
    expect(lines.filter(({ type }) => type === 'S').map(({ fields }) => fields[1])).toEqual(['bury', 'suspend']);
    const asked = await page.question;
    await page.button('Show in the note').click();
    await eventually(async () => (await app.do('editor'))?.selection).toContain('piece of brass');
    const editor = await app.do('editor');
    expect(app.read(editor?.path ?? '')).toContain(asked);
    expect(await page.el.count()).toBe(1);
    await page.open();
    await page.button('End the session').click();
    await page.isAt('Session ended');
    expect(await page.el.innerText()).toContain('1 answer, 0 remembered');
    await page.button('Go on').click();
    await eventually(() => page.question).toBe(asked);
    for (const [path, hash] of Object.entries(before)) expect([path, app.hashes()[path]]).toEqual([path, hash]);
  });

  it('by keyboard alone, on any layout', async () => {
    const app = await openVault({ vault: reviewVault(glossary(5)) });
    const page = new ReviewPage(app);
    await page.open();
    const { keyboard } = app.page;
    const first = await page.question;
    await keyboard.press('3');
    expect(await page.question).toBe(first);
    await keyboard.press('Enter');
    await page.answer.waitFor();
    await keyboard.press('Enter');
    await eventually(() => page.question).not.toBe(first);
    await keyboard.press('u');
    await eventually(() => page.question).toBe(first);
    await keyboard.press('Space');
    await eventually(() => page.question).not.toBe(first);
    await keyboard.press('Space');
    await page.answer.waitFor();
    await keyboard.press('1');
    await page.answer.waitFor({ state: 'hidden' });
    const third = await page.question;
    await app.page.evaluate(() => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'и', code: 'KeyB', bubbles: true }));
    });
    await eventually(() => page.question).not.toBe(third);
    const fourth = await page.question;
    await keyboard.press('s');
    await eventually(() => page.question).not.toBe(fourth);
    await keyboard.press('e');
    await page.el.getByLabel('Text in the note').waitFor();
    await keyboard.press('Escape');
    await page.el.getByLabel('Text in the note').waitFor({ state: 'detached' });
    await keyboard.press('Escape');
    await page.isAt('Session ended');
    await page.isSaved();
    expect(countTypes(journalLines(app))).toEqual({ H: 1, F: 2, R: 3, U: 1, S: 2 });
    await keyboard.press('Enter');
    await page.settled();
    // A button with the focus means itself.
    await keyboard.press('Space');
    await page.button(/^Forgot/u).focus();
    await keyboard.press('Enter');
    await eventually(() => standingReviews(journalLines(app)).filter(({ fields }) => fields[1] === '1').length).toBe(2);
    await keyboard.press('j');
    await eventually(async () => (await app.do('editor'))?.selection).toContain('piece of brass');
  });

  it('brings a forgotten card back before its end, until it is remembered', async () => {
    const app = await openVault({ vault: reviewVault(glossary(2)) });
    const page = new ReviewPage(app);
    await page.open();
    const forgotten = await page.question;
    await page.answerBy('1');
    await page.answerBy('3');
    expect(await page.question).toBe(forgotten);
    await page.el.getByText('Once more').waitFor();
    await page.answerBy('1');
    expect(await page.question).toBe(forgotten);
    await page.answerBy('3');
    await page.isAt('Done for now');
    expect(await page.el.innerText()).toContain('4 answers, 2 remembered');
    expect(await page.el.innerText()).toContain('Next: tomorrow, 2 prompts');
    await page.button('Undo last answer').click();
    await eventually(() => page.question).toBe(forgotten);
  });

  it('has four buttons where a person wants them, in a modal where they want one', async () => {
    const app = await openVault({ vault: reviewVault(glossary(3), { buttons: 4, display: 'modal' }) });
    const page = new ReviewPage(app);
    await page.open();
    expect(await app.page.locator('.modal .differentia-review').count()).toBe(1);
    await app.page.keyboard.press('Space');
    const names = await page.el.locator('.differentia-review-button > span:first-child').allTextContents();
    expect(names).toEqual(['Again', 'Hard', 'Good', 'Easy']);
    await app.page.keyboard.press('4');
    await page.isSaved();
    await app.page.keyboard.press('Space');
    await app.page.keyboard.press('2');
    await eventually(() => standingReviews(journalLines(app)).map(({ fields }) => fields[1])).toEqual(['4', '2']);
    await page.button('Show in the note').click();
    await eventually(() => page.el.count()).toBe(0);
    await eventually(async () => (await app.do('editor'))?.selection).toContain('piece of brass');
  });

  it('asks for a note or for concepts alone, from the command and the menu of the note', async () => {
    const app = await openVault({ vault: reviewVault(glossary(4), { newPerDay: 1 }) });
    const page = new ReviewPage(app);
    await app.openNote('Word 2.md');
    await app.command('differentia:review-note');
    await page.settled();
    await eventually(() => page.question).toContain('Quillon2');
    await page.answerBy('3');
    await page.isAt('Done for now');
    await app.do('fileMenu', 'Word 3.md');
    await app.page.locator('.menu-item', { hasText: 'Review' }).click();
    await eventually(() => page.question).toContain('Quillon3');
    await app.write('Plain.md', 'Nothing is said here.\n');
    await app.openNote('Plain.md');
    await app.command('differentia:review-note');
    await page.isAt('This note asks nothing');
    await page.button('Open concepts').click();
  });
});

describe('a vault without prompts', () => {
  it('says what is missing and names the next step', async () => {
    const app = await openVault({ vault: reviewVault({ 'Plain.md': 'Nothing is said here.\n' }) });
    const page = new ReviewPage(app);
    await page.open();
    await page.isAt('The chosen notes ask nothing yet');
    await page.button('Change where prompts come from').click();
    await page.isAt('Where may prompts come from?');
    await page.button('Cancel').click();
    await page.isAt('The chosen notes ask nothing yet');
    // A definition that is written meanwhile is asked at once.
    await app.write('Plain.md', '> [!definition] Cleat\n> a fitting to which a rope is made fast\n');
    await eventually(() => page.el.locator('.differentia-review-question:visible').count()).toBe(1);
  });
});

describe('the text of notes', () => {
  it('is never more than text, in question, answer, context and examples', async () => {
    pluginChanges('Review journal/');
    const app = await openVault({ vault: hostileNotes() });
    const page = new ReviewPage(app);
    await page.open();
    await page.settled();
    const harm = (): Promise<unknown> =>
      app.page.evaluate(() => {
        const root = document.querySelector('.differentia-review');
        return [
          (window as { hacked?: number }).hacked ?? null,
          root?.querySelectorAll('script, iframe, [data-evil], [onerror], [onload], [onmouseover], [onfocus]').length,
        ];
      });
    expect(await harm()).toEqual([null, 0]);
    await page.button('Use these').click();
    await page.el.locator('.differentia-review-question:visible').waitFor();
    for (let at = 0; at < 12 && (await page.title.count()) === 0; at++) {
      await app.page.keyboard.press('Space');
      await page.answer.waitFor();
      await page.settled();
      expect(await harm()).toEqual([null, 0]);
      await app.page.keyboard.press('3');
      await page.answer.waitFor({ state: 'hidden' });
    }
  });

  it('is drawn as its note has it where a definition asks for its term, without the term and without scripts', async () => {
    pluginChanges('Review journal/');
    const app = await openVault({
      vault: reviewVault({
        'Grade.md':
          '> [!definition] Slope\n> the number $\\frac{a}{b}$ of a **steep** way; a slope <img src=x onerror="window.hit=1"> climbs to a [[Ridge]]\n',
        'Ridge.md': 'A high line.\n',
      }),
    });
    const page = new ReviewPage(app);
    await page.open();
    await eventually(() => page.question).toBe('Slope');
    // Never asked again: the other question of the concept comes.
    await app.page.keyboard.press('s');
    await page.settled();
    const question = page.el.locator('.differentia-review-question:visible');
    await question.locator('strong').getByText('steep').waitFor();
    expect(await question.locator('.math').count()).toBe(1);
    const text = await question.innerText();
    expect(text).toContain('a …');
    expect(text.toLowerCase()).not.toContain('slope');
    expect(await question.locator('[onerror]').count()).toBe(0);
    expect(await app.page.evaluate(() => 'hit' in window)).toBe(false);
    await app.page.keyboard.press('Space');
    await page.answer.getByText('Slope', { exact: true }).waitFor();
    await page.el.locator('.differentia-review-drawn strong').waitFor();
  });
});
