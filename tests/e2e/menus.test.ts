import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ConceptsPane, eventually } from './concepts-pane';
import { openVault, shareVault, takeNotices, watchVaults } from './open-vault';

watchVaults();

const DATA = '.obsidian/plugins/differentia/data.json';
const loom = '# Loom\n\n> [!definition] Loom\n> a frame on which cloth is woven.\n';
const weaving = 'A loom holds the warp. Two looms stand here.\n';
const boat = 'The keel is low.\n\nRudder - a plate that turns the boat.\n\nThe end.\n';

describe('commands and menus about concepts', () => {
  const shared = shareVault({
    vault: { 'Loom.md': loom, 'Weaving.md': weaving, 'Boat.md': boat, 'Day.md': 'The frame creaks.\n' },
  });
  const prompt = (): Locator => shared().page.locator('.prompt');
  const available = async (id: string): Promise<boolean> =>
    (await shared().do('commands')).find((one) => one.id === `differentia:${id}`)?.available ?? false;
  /** Puts the cursor into the first place of some words, or selects them. */
  const cursorAt = async (words: string, select = false): Promise<void> => {
    const app = shared();
    const from = ((await app.do('editor'))?.text ?? '').indexOf(words);
    expect(from).toBeGreaterThanOrEqual(0);
    await app.do('select', from + (select ? 0 : 1), from + (select ? words.length : 1));
  };
  const ready = async (note: string): Promise<ConceptsPane> => {
    const app = shared();
    const pane = new ConceptsPane(app);
    await app.openNote(note);
    await pane.open();
    await pane.complete();
    await app.openNote(note);
    return pane;
  };

  it('go from a mention to its definition, and are hidden where there is none', async () => {
    const app = shared();
    await ready('Weaving.md');
    await cursorAt('looms');
    expect(await available('go-to-definition')).toBe(true);
    await app.command('differentia:go-to-definition');
    await eventually(() => app.do('editor')).toMatchObject({ path: 'Loom.md' });
    await app.openNote('Weaving.md');
    await cursorAt('stand');
    expect(await available('go-to-definition')).toBe(false);
    expect(await available('find-usages')).toBe(false);
  });

  it('list every place that speaks of a concept, and jump to the chosen one by keys', async () => {
    const app = shared();
    await ready('Weaving.md');
    await cursorAt('loom');
    await app.command('differentia:find-usages');
    await eventually(() => prompt().locator('.suggestion-item').allInnerTexts()).toEqual([
      expect.stringContaining('a frame on which cloth is woven.'),
      expect.stringContaining('A loom holds the warp.'),
      expect.stringContaining('Two looms stand here.'),
    ]);
    await app.type('two');
    await eventually(() => prompt().locator('.suggestion-item').count()).toBe(1);
    await app.page.keyboard.press('Enter');
    await eventually(() => app.do('editor')).toMatchObject({ path: 'Weaving.md', selection: 'looms' });
  });

  it('set a definition as a callout, in one change', async () => {
    const app = shared();
    await ready('Boat.md');
    const text = (await app.do('editor'))?.text ?? '';
    await cursorAt('plate');
    await eventually(() => available('definition-to-callout')).toBe(true);
    await app.command('differentia:definition-to-callout');
    await eventually(async () => (await app.do('editor'))?.text).toBe(
      text.replace('Rudder - a plate', '> [!definition] Rudder\n> a plate'),
    );
    await app.page.locator('.cm-content:visible').focus();
    await app.page.keyboard.press('Control+z');
    await eventually(async () => (await app.do('editor'))?.text).toBe(text);
    await app.save();
  });

  it('open the graph from the menu of a file', async () => {
    const app = shared();
    await ready('Loom.md');
    await app.do('fileMenu', 'Loom.md');
    await app.page.locator('.menu').getByText('Open in concept graph').click();
    await eventually(async () => (await app.do('leaves')).find(({ active }) => active)?.type).toBe('differentia-graph');
    await app.do('fileMenu', 'Day.md');
    expect(await app.page.locator('.menu').getByText('Open in concept graph').count()).toBe(0);
    await app.page.keyboard.press('Escape');
  });

  it('open the definition, usages and comparison from an opened row', async () => {
    const app = shared();
    const pane = await ready('Weaving.md');
    await pane.select('Vault');
    const row = await pane.expand('Loom');
    await row.getByRole('button', { name: 'Open the definition: Loom' }).click();
    await eventually(() => app.do('editor')).toMatchObject({ path: 'Loom.md' });
    await row.getByRole('button', { name: 'Usages: Loom' }).click();
    await eventually(() => prompt().locator('.suggestion-item').count()).toBe(3);
    await app.page.keyboard.press('Escape');
    await row.getByRole('button', { name: 'Compare: Loom' }).click();
    await eventually(async () => (await app.do('leaves')).find(({ active }) => active)?.type).toBe(
      'differentia-comparison',
    );
    expect(await pane.el.getByRole('button', { name: 'Review: frame' }).count()).toBe(0);
  });

  it('decide on names from the menu of a row, at once, with undo', async () => {
    const app = shared();
    const pane = await ready('Day.md');
    await pane.select('This note');
    expect(await pane.names()).toEqual([]);
    await pane.select('Vault');
    await pane.row('Loom').locator('.differentia-concept-head').click({ button: 'right' });
    await app.page.locator('.menu').getByText('Also matches…').click();
    const words = app.page.getByRole('textbox', { name: 'Words as they stand in notes' });
    await words.fill('frame');
    await words.press('Enter');
    await pane.select('This note');
    await eventually(() => pane.names()).toEqual(['Loom']);
    expect(JSON.parse(app.read(DATA))).toMatchObject({ concepts: { overrides: { loom: { also: ['frame'] } } } });
    await app.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await eventually(() => pane.names()).toEqual([]);
    await pane.select('Vault');
    const row = await pane.expand('Loom');
    await row.getByRole('button', { name: 'More…: Loom' }).press('Enter');
    await app.page.locator('.menu').getByText('Not a concept').click();
    await eventually(() => pane.names()).not.toContain('Loom');
    await app.command('differentia:undo-decision');
    await eventually(() => pane.names()).toContain('Loom');
    await takeNotices(app);
  });

  it('list decisions in the settings, where they are changed and taken back', async () => {
    const app = shared();
    await app.do(
      'changeSettings',
      JSON.stringify({ schema: 1, concepts: { overrides: { loom: { never: ['looms'] } } } }),
    );
    await app.do('openSettings');
    const window = app.page.locator('.modal.mod-settings');
    await window.getByRole('button', { name: 'Names you decided on' }).click();
    await window.locator('.setting-item', { hasText: 'Loom' }).click();
    expect(await window.getByRole('textbox', { name: 'Never matches' }).inputValue()).toBe('looms');
    await app.page.keyboard.press('Escape');
  });
});

describe('rows elsewhere', () => {
  it('are quick to open and to act on among 5,000 concepts of one note', async () => {
    const lines = Array.from(
      { length: 5_000 },
      (_, at) => `> [!definition] Knot ${String(at)}x\n> a knot of the kind ${String(at)}.\n`,
    );
    const app = await openVault({ vault: { 'Knots.md': lines.join('\n') } });
    const pane = new ConceptsPane(app);
    await app.openNote('Knots.md');
    await pane.open();
    await pane.complete();
    await eventually(async () => (await pane.counts())['This note']).toBe(5_000);
    await pane.select('Vault');
    await pane.el.getByRole('searchbox').fill('knot 4999x');
    await eventually(() => pane.names()).toEqual(['Knot 4999x']);
    const row = await pane.expand('Knot 4999x');
    await row.getByRole('button', { name: 'Open the definition: Knot 4999x' }).click();
    await eventually(async () => (await app.do('editor'))?.selection).toContain('kind 4999');
    await app.openNote('Knots.md', { mode: 'live' });
    await app.do('select', 20, 20);
    await app.command('differentia:find-usages');
    await app.page.locator('.prompt .suggestion-item').first().waitFor();
    await app.page.keyboard.press('Escape');
  });

  it('have their actions in Russian, under a finger, whatever the concept is called', async () => {
    const evil = '<i onclick=alert(1)>';
    const app = await openVault({
      vault: { 'Зло.md': `[[${evil}]]\n\n> [!определение] Ткань\n> полотно из нитей.\n` },
      language: 'ru',
      phone: true,
    });
    const pane = new ConceptsPane(app);
    await pane.open();
    await pane.complete();
    await pane.select('Хранилище');
    const row = await pane.expand(evil);
    expect(await row.locator('i').count()).toBe(0);
    const boxes = await row
      .locator('.differentia-row-actions button')
      .evaluateAll((all) =>
        all.map((el) => el.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
      );
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(44);
    const cloth = await pane.expand('Ткань');
    await cloth.getByRole('button', { name: 'Упоминания: Ткань' }).tap();
    await app.page.locator('.prompt .suggestion-item').getByText('полотно из нитей').tap();
    await eventually(() => app.do('editor')).toMatchObject({ path: 'Зло.md' });
  });
});
