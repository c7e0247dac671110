import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { chooseByKeys, ComparisonPage, focused } from './comparison-page';
import { ConceptsPane, eventually } from './concepts-pane';
import { openVault, takeNotices, watchVaults } from './open-vault';

watchVaults();

const activeType = async (app: HostApp): Promise<string | undefined> =>
  (await app.do('leaves')).find(({ active }) => active)?.type;

/** Terms that are linked, a thousand in a note. */
function manyTerms(count: number): Record<string, string> {
  const name = (at: number): string => `[[Term ${String(at).padStart(5, '0')}]]`;
  return Object.fromEntries(
    Array.from({ length: count / 1000 }, (_, note) => [
      `Terms/${String(note)}.md`,
      Array.from({ length: 1000 }, (_, at) => name(note * 1000 + at)).join('\n'),
    ]),
  );
}

describe('a list of 20,000 concepts', () => {
  it('has in the page what is in sight, wherever it is scrolled or walked to', async () => {
    const app = await openVault({ vault: manyTerms(20_000) });
    const pane = new ConceptsPane(app);
    await pane.open();
    await pane.complete();
    await pane.select('Vault');
    await eventually(async () => (await pane.counts()).Vault).toBe(20_000);
    const rows = pane.el.locator('.differentia-list-rows > *');
    const scroller = pane.el.locator('.differentia-scroller');
    expect(await rows.count()).toBeLessThan(220);
    // The room of all rows is there: the bar tells how long the list is.
    expect(await scroller.evaluate((el) => el.scrollHeight)).toBeGreaterThan(20_000 * 20);
    for (const part of [0.25, 0.5, 1]) {
      await scroller.evaluate((el, share) => {
        el.scrollTop = el.scrollHeight * share;
      }, part);
      const at = Math.min(19_999, Math.floor(20_000 * part));
      await eventually(() => pane.names()).toContain(`Term ${String(at).padStart(5, '0')}`);
      expect(await rows.count()).toBeLessThan(220);
    }
    expect(await rows.last().getAttribute('aria-posinset')).toBe('20000');
    expect(await rows.last().getAttribute('aria-setsize')).toBe('20000');
    // By keys: beyond what was drawn when the first row had the focus.
    await pane.el.getByRole('searchbox').fill('term 1');
    await eventually(async () => (await pane.names())[0]).toBe('Term 10000');
    await rows.first().locator('.differentia-concept-head').focus();
    for (let step = 0; step < 160; step++) await app.page.keyboard.press('ArrowDown');
    const reached = async (): Promise<number> =>
      Number(/Term (\d+)/u.exec((await app.page.evaluate(() => document.activeElement?.textContent)) ?? '')?.[1]);
    // A key that comes before the next rows are drawn moves nothing.
    expect(await reached()).toBeGreaterThan(10_070);
    // The wheel takes the list away from under the focus: it stays in the list.
    await scroller.evaluate((el) => {
      el.scrollTop = el.scrollHeight / 2;
    });
    await eventually(() => pane.names()).toContain('Term 15000');
    await app.page.keyboard.press('ArrowDown');
    expect(Math.abs((await reached()) - 15_000)).toBeLessThan(60);
    expect(await rows.count()).toBeLessThan(220);
    await app.page.keyboard.press('End');
    await eventually(() => app.page.evaluate(() => document.activeElement?.textContent)).toContain('Term 19999');
    await app.page.keyboard.press('Home');
    await eventually(() => app.page.evaluate(() => document.activeElement?.textContent)).toContain('Term 10000');
  });
});

describe('the Concepts pane and the vault check by keys alone', () => {
  const vault = {
    'Sloop.md': '---\nmast: one\n---\n**Sloop** — a boat with one mast. See [[Perch]].\n',
    'Ketch.md': '---\nmast: two\n---\n**Ketch** — a boat with two masts.\n',
    'Rigs.md': '## Differences\n\nA [[Sloop]] is faster upwind, whereas a [[Ketch]] is easier to sail alone.\n',
  };

  it('opens a row, its menu, its usages and its comparison, and Esc gives the focus back each time', async () => {
    const app = await openVault({ vault });
    const press = (key: string): Promise<void> => app.page.keyboard.press(key);
    await app.openNote('Rigs.md');
    const pane = new ConceptsPane(app);
    await pane.open();
    await pane.complete();
    await eventually(() => pane.names()).toEqual(['Sloop', 'Ketch']);
    // From the pane's first stop to the row, by Tab.
    const head = app.page.locator('.differentia-concept-head:focus');
    for (let step = 0; step < 30 && (await head.count()) === 0; step++) await press('Tab');
    await press('End');
    await eventually(() => focused(app)).toContain('Ketch');
    await press('Shift+F10');
    await app.page.locator('.menu').waitFor();
    await press('Escape');
    await eventually(() => focused(app)).toContain('Ketch');
    await press('Enter');
    await pane.row('Ketch').locator('.differentia-details').waitFor();
    await press('Shift+F10');
    await chooseByKeys(app, 'Usages');
    await app.page.locator('.prompt .suggestion-item').first().waitFor();
    await press('Escape');
    await app.page.locator('.prompt').waitFor({ state: 'detached' });
    await eventually(() => focused(app)).toContain('Ketch');
    await press('Shift+F10');
    await chooseByKeys(app, 'Compare');
    await eventually(() => activeType(app)).toBe('differentia-comparison');
    await new ComparisonPage(app.page, '.workspace-leaf.mod-active .differentia-comparison-tab').complete();
    await takeNotices(app);
  });

  it('goes from the search of the check to a remark, opens it, and comes back', async () => {
    const app = await openVault({ vault });
    await app.metadataReady();
    await app.command('differentia:open-check');
    const view = app.page.locator('.differentia-check[aria-busy="false"]');
    await view.waitFor();
    await view.getByRole('searchbox').focus();
    await app.type('perch');
    const links = view.getByRole('button', { name: /^Links that lead nowhere/u });
    await links.waitFor();
    const isFocused = (): Promise<boolean> => links.evaluate((el) => el === el.ownerDocument.activeElement);
    for (let step = 0; step < 8 && !(await isFocused()); step++) await app.page.keyboard.press('Tab');
    expect(await isFocused()).toBe(true);
    await app.page.keyboard.press('ArrowDown');
    await eventually(() => focused(app)).toContain('Perch');
    await app.page.keyboard.press('Enter');
    await eventually(async () => (await app.do('editor'))?.selection).toBe('[[Perch]]');
    await app.command('differentia:open-check');
    await eventually(() => view.getByRole('searchbox').inputValue()).toBe('perch');
  });
});
