import { describe, expect, it } from 'vitest';
import { eventually } from './concepts-pane';
import { openVault, watchVaults, pluginChanges } from './open-vault';
import { ReviewPage } from './review-page';

watchVaults();

const knots = [
  '# Knots',
  '',
  'A day on deck begins with rope.',
  '',
  '> [!definition] Bowline',
  '> a knot that forms a **fixed loop** at the end of a rope',
  '',
  '**Sheet bend** – a knot that joins two ropes of [[Rope|unequal]] thickness.',
  '',
  'Nothing else is tied here.',
  '',
].join('\n');

describe('covering the definitions of a note', () => {
  it('hides them where they stand, shows them by click and by Space, takes answers, and leaves the note as it was', async () => {
    pluginChanges('Review journal/');
    const app = await openVault({ vault: { 'Knots.md': knots, 'Rope.md': 'Rope is twisted.\n' } });
    await new ReviewPage(app).chooseVault();
    await app.openNote('Knots.md', { mode: 'live' });
    const before = app.hashes();
    await app.command('differentia:review-in-note');
    const note = app.page.locator('.workspace-leaf.mod-active .markdown-preview-view');
    const covers = note.locator('.differentia-cover');
    const plain = async (): Promise<string> => (await note.innerText()).replaceAll(/\s+/gu, ' ');
    await eventually(() => note.getByRole('button', { name: /^Show answer: /u }).count()).toBe(2);
    expect(await covers.first().evaluate((el) => getComputedStyle(el).color)).toBe('rgba(0, 0, 0, 0)');
    expect(await covers.allTextContents()).toEqual([
      'a knot that forms a ',
      'fixed loop',
      ' at the end of a rope',
      'a knot that joins two ropes of ',
      'unequal',
      ' thickness.',
    ]);
    await covers.last().click();
    await eventually(() => covers.count()).toBe(3);
    await note.getByRole('button', { name: /^Remembered/u }).click();
    await note.getByText('Next in 2 days').waitFor();
    await note.getByRole('button', { name: 'Undo' }).click();
    await note.getByRole('button', { name: /^Forgot/u }).click();
    await note.click({ position: { x: 5, y: 5 } });
    await app.page.keyboard.press('Space');
    await eventually(() => covers.count()).toBe(0);
    await app.page.keyboard.press('Space');
    await eventually(() => note.getByText('Next in 2 days').count()).toBe(1);
    await eventually(() => app.files().filter((path) => path.endsWith('-001.md'))).toHaveLength(1);
    await app.command('differentia:review-in-note');
    expect(await note.locator('.differentia-cover, .differentia-cover-control').count()).toBe(0);
    expect(await plain()).toContain('Sheet bend – a knot that joins two ropes of unequal thickness.');
    const after = app.hashes();
    for (const [path, hash] of Object.entries(before)) expect([path, after[path]]).toEqual([path, hash]);
  });

  it('is done by a finger in the same way, in Russian, with targets big enough', async () => {
    pluginChanges('Review journal/');
    const app = await openVault({
      vault: {
        'Узлы.md': '# Узлы\n\n> [!Определение] Беседочный узел\n> узел, который держит петлю на конце троса\n\n\n',
      },
      language: 'ru',
      phone: true,
    });
    await new ReviewPage(app).chooseVault();
    await app.openNote('Узлы.md', { mode: 'live' });
    await app.command('differentia:review-in-note');
    const note = app.page.locator('.workspace-leaf.mod-active .markdown-preview-view');
    const covers = note.locator('.differentia-cover');
    await eventually(() => covers.count()).toBe(1);
    const finger = app.touch();
    await finger.tap(covers.first());
    await eventually(() => covers.count()).toBe(0);
    const buttons = note.locator('.differentia-cover-button');
    for (const height of await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))) {
      expect(height).toBeGreaterThanOrEqual(44);
    }
    await finger.tap(note.getByRole('button', { name: /^Помню/u }));
    await eventually(() => note.locator('.differentia-cover-control').innerText()).toMatch(/Через|Следующ|дн/u);
    await finger.tap(note.getByRole('button', { name: 'Отменить' }));
    await eventually(() => note.getByRole('button', { name: /^Помню/u }).count()).toBe(1);
  });
});
