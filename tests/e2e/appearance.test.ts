import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ConceptsPane, eventually } from './concepts-pane';
import { openVault, shareVault, watchVaults, pluginChanges } from './open-vault';

watchVaults();

const sample = (JSON.parse(readFileSync('tests/vault/playground.json', 'utf8')) as { open: string }).open;

/** Everything in the pane that a finger is meant for, in sight now. */
const TARGETS = 'button:visible, input:visible, select:visible, summary:visible';

/** Targets below 44 by 44 pixels: what each says, and its size. */
function smallTargets(pane: Locator): Promise<string[]> {
  return pane.locator(TARGETS).evaluateAll((elements) =>
    elements
      .map((el) => ({ el, box: el.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 44 || box.width < 44)
      .map(
        ({ el, box }) =>
          `${el.getAttribute('class') ?? ''} ${el.textContent}: ${String(box.width)} × ${String(box.height)}`,
      ),
  );
}

/** Elements in the pane that are wider inside than outside. */
function sidewaysScrollers(pane: Locator): Promise<string[]> {
  return pane.evaluate((root) =>
    [root, ...root.querySelectorAll('*')]
      .filter((el) => el.scrollWidth > el.clientWidth + 1 && getComputedStyle(el).overflowX !== 'visible')
      .filter((el) => getComputedStyle(el).overflowX !== 'hidden' && getComputedStyle(el).textOverflow !== 'ellipsis')
      .map((el) => `${el.getAttribute('class') ?? ''}: ${String(el.scrollWidth)} in ${String(el.clientWidth)}`),
  );
}

/** Contrast (WCAG 2) of the text of each element against what is painted behind it; the least of all. */
function leastContrast(elements: Locator): Promise<number> {
  return elements.evaluateAll((all) => {
    type Colour = readonly [number, number, number];
    const read = (colour: string): { rgb: Colour; alpha: number } => {
      const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
      return { rgb: [r, g, b], alpha };
    };
    const over = (colour: string, below: Colour): Colour => {
      const { rgb, alpha } = read(colour);
      const mix = (part: 0 | 1 | 2): number => rgb[part] * alpha + below[part] * (1 - alpha);
      return [mix(0), mix(1), mix(2)];
    };
    const luminance = (colour: Colour): number => {
      const [r = 0, g = 0, b = 0] = colour.map((part) =>
        part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (el: Element | null): Colour =>
      el === null ? [255, 255, 255] : over(getComputedStyle(el).backgroundColor, behind(el.parentElement));
    const ratios = all.map((el) => {
      const ground = behind(el);
      const [a, b] = [luminance(over(getComputedStyle(el).color, ground)), luminance(ground)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    });
    return Math.min(...ratios);
  });
}

describe('in Russian', () => {
  const shared = shareVault({ vault: 'tests/vault', language: 'ru' });

  it('speaks Russian in the pane, the commands and the settings', async () => {
    const app = shared();
    const pane = new ConceptsPane(app);
    await app.openNote(sample);
    await eventually(() => pane.names()).toContain('Хеш');
    await pane.complete();
    expect(Object.keys(await pane.counts())).toEqual(['Эта заметка', 'Хранилище', 'Предложения', 'Без определения']);
    expect(await pane.el.innerText()).toMatch(/\d понятий; сравнивается понятий: \d/u);
    for (const tab of ['Хранилище', 'Предложения', 'Без определения', 'Эта заметка']) {
      await pane.select(tab);
      const spoken = await pane.el
        .locator('.differentia-buttons button:visible, .differentia-search :visible, .differentia-quiet:visible')
        .evaluateAll((all) => all.map((el) => [el.textContent, el.getAttribute('aria-label')].join(' ')));
      // What stands behind a colon is the note's own term.
      expect(spoken.filter((text) => /[a-z]{3}/iu.test(text.replace(/: .*$/u, '')))).toEqual([]);
    }
    for (const { name } of await app.do('commands')) expect(name.replace('Differentia: ', '')).not.toMatch(/[a-z]/iu);
    await app.do('openSettings');
    const settings = await app.page.locator('.setting-item-name, .setting-item-description').allTextContents();
    expect(settings.length).toBeGreaterThan(10);
    // The two places of a pattern are written the same in every language.
    expect(settings.filter((text) => /[a-z]{3}/iu.test(text.replaceAll(/\{(?:term|gloss)\}/gu, '')))).toEqual([]);
    await app.page.keyboard.press('Escape');
  });

  it('counts in Russian: one, few', async () => {
    pluginChanges('Review journal/');
    const places = { Shroud: 'side', Stay: 'bow', Vang: 'boom' };
    const lines = Object.entries(places).map(([term, place]) => `- **${term}**: a rope at the ${place}`);
    const app = await openVault({ vault: { 'Rigging.md': `# Ropes\n\n${lines.join('\n')}\n` }, language: 'ru' });
    const pane = new ConceptsPane(app);
    await app.metadataReady();
    await app.openNote('Rigging.md');
    await pane.open();
    await pane.complete();
    await pane.select('Предложения');
    await eventually(() => pane.suggestions()).toHaveLength(3);
    const [first = ''] = await pane.suggestions();
    await pane
      .suggestion(first)
      .getByRole('button', { name: /^Принять/u })
      .click();
    await eventually(() => pane.news()).toBe('Принято 1 предложение');
    await pane.el.getByRole('button', { name: 'Принять все 2' }).first().click();
    await pane.el.locator('.differentia-question').getByRole('button', { name: 'Принять все' }).click();
    await eventually(() => pane.news()).toBe('Принято 2 предложения');
  });
});

describe('on a phone', () => {
  const shared = shareVault({ vault: 'tests/vault', phone: true, language: 'ru' });

  it('is in the drawer, fits its width, and every target is big enough for a finger', async () => {
    const app = shared();
    const pane = new ConceptsPane(app);
    await app.openNote(sample);
    await pane.open();
    await app.page.locator('.workspace-drawer.mod-right:not(.is-collapsed)').waitFor();
    await eventually(() => pane.names()).toContain('Хеш');
    await pane.complete();
    const row = await pane.expand('Хеш');
    await row.locator('.differentia-rule > summary').first().tap();
    for (const tab of ['Эта заметка', 'Хранилище', 'Предложения', 'Без определения']) {
      await pane.select(tab);
      expect([tab, await smallTargets(pane.el)]).toEqual([tab, []]);
      expect([tab, await sidewaysScrollers(pane.el)]).toEqual([tab, []]);
    }
    const width = await app.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });

  it('jumps to a source by a tap, and does not lie over it', async () => {
    const app = shared();
    const pane = new ConceptsPane(app);
    await pane.open();
    await pane.select('Эта заметка');
    const row = await pane.expand('Хеш');
    await row.locator('.differentia-source').first().tap();
    await eventually(async () => (await app.do('editor'))?.selection).toMatch(/^Хеш - строка/u);
    await app.page.locator('.workspace-drawer.mod-right.is-collapsed').waitFor({ state: 'attached' });
  });
});

describe('in both themes', () => {
  it('can be read', async () => {
    const app = await openVault({ vault: 'tests/vault', theme: 'dark' });
    const pane = new ConceptsPane(app);
    await app.openNote(sample);
    await eventually(() => pane.names()).toContain('Хеш');
    await pane.complete();
    await pane.expand('Хеш');
    const texts = [
      '.differentia-concept-name',
      '.differentia-definition-text',
      '.differentia-cell',
      '.differentia-tab-text',
      '.differentia-source',
    ].map((one) => `${one}:visible`);
    const background = (): Promise<string> =>
      pane.el.evaluate((el) => getComputedStyle(el.closest('.workspace-leaf') ?? el).backgroundColor);
    const colour = (): Promise<string> =>
      pane.el
        .locator('.differentia-concept-name')
        .first()
        .evaluate((el) => getComputedStyle(el).color);
    const dark = [await background(), await colour()];
    for (const one of texts) expect(await leastContrast(pane.el.locator(one)), one).toBeGreaterThanOrEqual(4.5);
    await app.do('theme', 'light');
    expect([await background(), await colour()]).not.toEqual(dark);
    for (const one of texts) expect(await leastContrast(pane.el.locator(one)), one).toBeGreaterThanOrEqual(4.5);
  });
});
