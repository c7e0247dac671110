import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { cachedVocabulary } from '../host/cached-vocabulary.mjs';
import { ChangesPage } from './changes-page';
import { ConceptsPane, eventually, openBeside } from './concepts-pane';
import { openVault, pluginChanges, takeNotices, watchVaults } from './open-vault';

watchVaults();

const loom = '# Loom\n\n> [!definition] Loom\n> a frame on which cloth is woven.\n';
const weaving = 'A loom holds the warp. Two looms stand here.\n';
const rest = {
  'Day.md': '\uFEFFThe loom creaks.\r\nAnother loom.\r\n\r\n## Later\r\n\r\nA loom, `loom` and [[Loom]].\r\n',
  'Night.md': '# Looms\n\nNothing.\n',
  'Other.md': 'The weft crosses; a loom waits.\n\n> [!definition] Weft\n> the thread across.\n',
};

const undoButton = (app: HostApp): Locator => app.page.locator('.notice').getByRole('button', { name: 'Undo' });

describe('mentions become links', () => {
  it('of a note: nothing before the word, what is left out stays, undo by the notice', async () => {
    const app = await openVault({ vault: { 'Loom.md': loom, 'Weaving.md': weaving } });
    await openBeside(app, 'Weaving.md');
    const before = app.hashes();
    await app.command('differentia:link-mentions-note');
    const preview = new ChangesPage(app);
    await preview.el.getByText('2 mentions, 2 to be linked').waitFor();
    expect(await preview.el.innerText()).toContain('A [[Loom|loom]] holds the warp.');
    expect(app.hashes()).toEqual(before);
    await preview.el.locator('.differentia-change-rows').getByRole('checkbox').first().uncheck();
    await preview.el.getByText('2 mentions, 1 to be linked').waitFor();
    await preview.button('Link 1 mention').click();
    await eventually(async () => (await app.do('editor'))?.text).toBe(weaving.replace('looms', '[[Loom|looms]]'));
    await undoButton(app).click();
    await eventually(async () => (await app.do('editor'))?.text).toBe(weaving);
    await eventually(() => app.hashes()).toEqual(before);
    await takeNotices(app);
  });

  it('what was typed and not saved is part of the note', async () => {
    const app = await openVault({ vault: { 'Loom.md': loom, 'Weaving.md': weaving } });
    await openBeside(app, 'Weaving.md');
    await app.command('differentia:link-mentions-note');
    const preview = new ChangesPage(app);
    await preview.complete();
    await app.page.keyboard.press('Escape');
    await preview.gone();
    await app.do('select', 0, 0);
    await app.type('Typed. ');
    await app.command('differentia:link-mentions-note');
    await preview.complete();
    await preview.button(/^Link \d/u).click();
    await preview.gone();
    pluginChanges('Weaving.md');
    await eventually(() => app.read('Weaving.md')).toBe(
      'Typed. A [[Loom|loom]] holds the warp. Two [[Loom|looms]] stand here.\n',
    );
    await takeNotices(app);
  });

  it('one at the cursor, from the menu and by its command', async () => {
    const app = await openVault({ vault: { 'Loom.md': loom, 'Weaving.md': weaving } });
    await openBeside(app, 'Weaving.md');
    const at = weaving.indexOf('looms') + 2;
    await app.do('select', at, at);
    await app.do('editorMenu');
    await app.page.locator('.menu').getByText('Link this mention').click();
    const preview = new ChangesPage(app);
    await preview.complete();
    await preview.button('Link 1 mention').click();
    await preview.gone();
    pluginChanges('Weaving.md');
    await eventually(() => app.read('Weaving.md')).toBe(weaving.replace('looms', '[[Loom|looms]]'));
    await app.do('select', 1, 1);
    const available = async (): Promise<boolean | undefined> =>
      (await app.do('commands')).find(({ id }) => id === 'differentia:link-mention')?.available;
    expect(await available()).toBe(false);
    await app.do('select', 4, 4);
    await eventually(available).toBe(true);
    await takeNotices(app);
    // And by keys alone, to the end.
    await app.command('differentia:link-mention');
    await preview.complete();
    const focused = (): Promise<string> => app.page.evaluate(() => document.activeElement?.textContent ?? '');
    for (let presses = 0; presses < 10 && (await focused()) !== 'Link 1 mention'; presses++) {
      await app.page.keyboard.press('Tab');
    }
    await app.page.keyboard.press('Enter');
    await preview.gone();
    await eventually(() => app.read('Weaving.md')).toBe(
      'A [[Loom|loom]] holds the warp. Two [[Loom|looms]] stand here.\n',
    );
    await takeNotices(app);
  });

  it('of the vault: the first of each section, all of them by a switch, and back byte for byte', async () => {
    const app = await openVault({ vault: { 'Loom.md': loom, 'Weaving.md': weaving, ...rest } });
    await openBeside(app, 'Loom.md');
    const before = app.hashes();
    await app.command('differentia:link-mentions-vault');
    const preview = new ChangesPage(app);
    await preview.el.getByText('5 mentions in 3 notes, 5 to be linked').waitFor();
    await preview.el.getByText('Only the first mention in each section').click();
    await preview.el.getByText('7 mentions in 3 notes, 7 to be linked').waitFor();
    await preview.file('Weaving').locator('.differentia-change-head').getByRole('checkbox').uncheck();
    await preview.button('Link 5 mentions').click();
    await preview.gone();
    await app.page.locator('.notice').getByText('5 mentions linked in 2 notes.').waitFor();
    expect(app.read('Day.md')).toBe(
      '\uFEFFThe [[Loom|loom]] creaks.\r\nAnother [[Loom|loom]].\r\n\r\n## Later\r\n\r\nA [[Loom|loom]], `loom` and [[Loom]].\r\n',
    );
    expect(app.read('Other.md')).toContain('The [[Weft|weft]] crosses; a [[Loom|loom]] waits.');
    expect(app.read('Weaving.md')).toBe(weaving);
    await undoButton(app).click();
    await eventually(() => app.hashes()).toEqual(before);
    await takeNotices(app);
  });

  it('leaves out one concept at once, and takes it in again', async () => {
    const app = await openVault({ vault: { 'Loom.md': loom, 'Weaving.md': weaving, ...rest } });
    await openBeside(app, 'Loom.md');
    await app.command('differentia:link-mentions-vault');
    const preview = new ChangesPage(app);
    await preview.el.getByText('5 mentions in 3 notes, 5 to be linked').waitFor();
    expect(await preview.el.getByText('No note has this name yet').count()).toBe(1);
    await preview.el.getByText('Concepts: 2 of 2').click();
    const concepts = preview.el.locator('[data-part="concepts"]');
    await eventually(() => concepts.locator('label').allInnerTexts()).toEqual(['Loom (4)', 'Weft (1)']);
    await concepts.getByRole('checkbox', { name: 'Loom (4)' }).uncheck();
    await preview.el.getByText('1 mention, 1 to be linked').waitFor();
    await concepts.getByText('Concepts: 1 of 2').waitFor();
    expect(await app.axe('.differentia-changes')).toEqual([]);
    await preview.el.getByText('Only the first mention in each section').click();
    await eventually(() => concepts.locator('label').allInnerTexts()).toEqual(['Loom (6)', 'Weft (1)']);
    await concepts.getByRole('checkbox', { name: 'Loom (6)' }).press('Space');
    await preview.el.getByText('7 mentions in 3 notes, 7 to be linked').waitFor();
    await concepts.getByRole('checkbox', { name: 'Loom (6)' }).press('Space');
    await preview.button('Link 1 mention').click();
    await preview.gone();
    pluginChanges('Other.md');
    await eventually(() => app.read('Other.md')).toContain('The [[Weft|weft]] crosses; a loom waits.');
    expect(app.read('Weaving.md')).toBe(weaving);
    await takeNotices(app);
  });

  it('of one concept over the vault, by a finger', async () => {
    const app = await openVault({
      vault: { 'Loom.md': loom, 'Weaving.md': weaving, ...rest },
      phone: true,
      theme: 'dark',
    });
    const pane = await openBeside(app, 'Loom.md');
    await pane.open();
    await pane.select('Vault');
    const row = await pane.expand('Weft');
    await row.getByRole('button', { name: 'More…: Weft' }).tap();
    await app.page.locator('.menu').getByText('Link mentions in the vault…').tap();
    const preview = new ChangesPage(app);
    await preview.el.getByText('1 mention, 1 to be linked').waitFor();
    expect(await app.axe('.differentia-changes')).toEqual([]);
    await preview.button('Link 1 mention').tap();
    await preview.gone();
    pluginChanges('Other.md');
    await eventually(() => app.read('Other.md')).toContain('The [[Weft|weft]] crosses; a loom waits.');
    await takeNotices(app);
  });
});

/** Notes of millers, who speak of their mill in each. */
function millers(count: number): Record<string, string> {
  const notes: Record<string, string> = { 'Quern.md': '**Quern** — a stone mill that is turned by hand.\n' };
  for (let at = 0; at < count; at++) {
    notes[`Mill/Day ${String(at)}.md`] =
      `The quern was turned ${String(at)} times.\n\n## Evening\n\nTwo querns stand in the yard, and each quern is wet.\n`;
  }
  return notes;
}

describe('4,000 notes', () => {
  it('are looked through while the app goes on, can be stopped, and written and taken back', async () => {
    const app = await openVault({
      vault: { seed: 11, count: 2_000, notes: millers(2_000) },
    });
    const pane = new ConceptsPane(app);
    await pane.open();
    await pane.el.locator('.differentia-scroller[aria-busy="false"]').waitFor({ timeout: 200_000 });
    // What was read is saved first: that is work of its own.
    await eventually(() => cachedVocabulary(app.page)).not.toBe('');
    const before = app.hashes();
    await app.page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { longTasks: tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
      }).observe({ type: 'longtask' });
    });
    await app.command('differentia:link-mentions-vault');
    const preview = new ChangesPage(app);
    await preview.el.getByRole('progressbar').waitFor();
    await preview.button('Stop').click();
    await preview.el.getByText(/^Stopped: [\d,]+ notes not read/u).waitFor();
    await app.page.keyboard.press('Escape');
    await preview.gone();
    await app.command('differentia:link-mentions-vault');
    await preview.el.locator('.differentia-changes-body[aria-busy="false"]').waitFor({ timeout: 200_000 });
    console.log(await preview.el.locator('[aria-live]').innerText());
    const tasks = await app.page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
    console.log(
      `tasks above 50 ms: ${String(tasks.length)}; ms: ${tasks
        .sort((a, b) => b - a)
        .slice(0, 10)
        .join(' ')}`,
    );
    expect(await preview.el.locator('.differentia-change-file').count()).toBeLessThan(300);
    await preview.button(/^Link [\d,]+ mentions$/u).click();
    await preview.el.getByText(/^Writing: [\d,]+ of/u).waitFor();
    await eventually(
      () => Object.entries(app.hashes()).filter(([path, hash]) => before[path] !== hash).length,
    ).toBeGreaterThan(50);
    await preview.button('Stop').click();
    await preview.gone();
    await undoButton(app).click();
    await app.page
      .locator('.notice')
      .getByText(/notes are as before\.$/u)
      .waitFor({ timeout: 100_000 });
    expect(app.hashes()).toEqual(before);
    await takeNotices(app);
  }, 400_000);
});
