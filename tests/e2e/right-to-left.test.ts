import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ComparisonPage, openBlock } from './comparison-page';
import { eventually } from './concepts-pane';
import { shareVault, takeNotices, watchVaults } from './open-vault';
import { turnedTexts } from './whole-vault';

watchVaults();

const NOTES = {
  'Strings.md':
    '# כלי מיתר\n\n**נבל** – כלי מיתר גדול שפורטים עליו.\n\n**לאוטה** – כלי מיתר קטן שפורטים עליו.\n\n| | נבל | לאוטה |\n|---|---|---|\n| גודל | גדול | קטן |\n',
  'Prices.md': '| | נבל | לאוטה |\n|---|---|---|\n| מחיר | 12,000 ₪ | |\n',
  'Block.md': '# מה\n\n```compare\nconcepts: [נבל, לאוטה]\n```\n',
  'Empty.base':
    'filters: file.hasTag("none")\nviews:\n  - type: differentia-comparison\n    name: E\n    order: [file.name]\n',
};

/** How far the text of an element stands from the edges of another one. */
function edges(text: Locator, around: string): Promise<{ readonly right: number; readonly left: number }> {
  return text.evaluate((el, selector) => {
    const range = el.ownerDocument.createRange();
    range.selectNodeContents(el);
    const own = range.getBoundingClientRect();
    const box = (el.closest(selector) ?? el).getBoundingClientRect();
    return { right: box.right - own.right, left: own.left - box.left };
  }, around);
}

describe('notes that are read from the right, in an app that is read from the left', () => {
  const shared = shareVault({ vault: NOTES });

  it('have their table from the right, and in it numbers, dashes and foreign names beside the other words', async () => {
    const view = await openBlock(shared(), 'Block.md', 'preview');
    const heads = view.table.locator('thead th');
    const [first = 0, second = Infinity] = await heads.evaluateAll((all) =>
      all.map((th) => th.getBoundingClientRect().left),
    );
    expect(first).toBeGreaterThan(second);
    const texts = [view.cell('מחיר', 0), view.cell('מחיר', 1), view.cell('גודל', 0)].map((cell) =>
      cell.locator('span'),
    );
    for (const text of [...texts, view.rowHead('Definition'), heads.first().locator('button')]) {
      expect((await edges(text, 'td, th')).right).toBeLessThan(12);
    }
  });

  it('have names of the interface above columns beside the other names', async () => {
    const app = shared();
    await app.write('Turned.md', NOTES['Block.md'].replace('\n```\n', '\nlayout: rows\n```\n'));
    const view = await openBlock(app, 'Turned.md', 'preview');
    const head = view.table.locator('thead th').getByText('Definition');
    expect((await edges(head, 'th')).right).toBeLessThan(12);
    await app.delete('Turned.md');
  });
});

describe('an app that is read from the right', () => {
  const shared = shareVault({ vault: NOTES, language: 'he' });

  it('has columns from the right, and at their beginning the names of rows and the menu of the table', async () => {
    const app = shared();
    await app.openNote('Block.md', { mode: 'reading' });
    await app.metadataReady();
    const view = new ComparisonPage(app.page, '.differentia-compare-block');
    await view.complete();
    const [first, second] = await view.table
      .locator('thead th')
      .evaluateAll((all) => all.map((th) => th.getBoundingClientRect().left));
    expect(first).toBeGreaterThan(second ?? Infinity);
    for (const text of [
      view.rowHead('Definition'),
      view.rowHead('גודל'),
      view.table.locator('.differentia-table-menu'),
    ]) {
      expect((await edges(text, 'td, th')).right).toBeLessThan(12);
    }
    expect((await edges(view.cell('גודל', 0).locator('span'), 'td')).right).toBeLessThan(12);
  });

  it('has notices that end where they end', async () => {
    const app = shared();
    await app.openNote('Block.md');
    await app.do('select', 12, 12);
    await eventually(() => app.do('command', 'differentia:freeze-comparison')).toBe(true);
    const notice = app.page.locator('.notice', { hasText: 'is a table now' });
    await notice.waitFor();
    expect(await turnedTexts(notice)).toEqual([]);
    await notice.getByRole('button', { name: 'Undo' }).click();
    await eventually(async () => (await app.do('editor'))?.text).toBe(NOTES['Block.md']);
    await takeNotices(app);
  });

  it('has texts of the interface at the side where all begins, each in its own direction', async () => {
    const app = shared();
    await app.openNote('Empty.base');
    const message = app.page.locator('.differentia-table-message > span').first();
    await message.waitFor();
    const { right, left } = await edges(message, '.differentia-base');
    expect(right).toBeLessThan(40);
    expect(left).toBeGreaterThan(100);
    expect(await message.evaluate((el) => getComputedStyle(el).direction)).toBe('ltr');
  });
});
