import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { eventually } from './concepts-pane';
import { tabTo, walk } from './keyboard';
import { openVault, watchVaults } from './open-vault';

watchVaults();

const DATA = '.obsidian/plugins/differentia/data.json';
const WINDOW = '.modal.mod-settings';

async function openSettings(app: HostApp): Promise<Locator> {
  await app.page.keyboard.press('Escape');
  await app.do('openSettings');
  return app.page.locator(WINDOW);
}

/** What stands in the file, by area. */
function stored(app: HostApp): Record<string, Record<string, unknown>> {
  if (!app.disk.files.has(DATA)) return {};
  return JSON.parse(app.read(DATA)) as Record<string, Record<string, unknown>>;
}

it('the settings are used by keys alone: every control is reached, seen to be reached, and changed, and Esc closes', async () => {
  const app = await openVault({ vault: { 'Ropes.md': '- **Shroud**: a side rope\n' } });
  const window = await openSettings(app);
  const stops = await walk(app, WINDOW, 300);
  expect(stops.filter(({ seen }) => !seen)).toEqual([]);
  const controls = window.locator('.setting-item').locator('input, textarea, select, [tabindex="0"], button');
  const shown = await controls.evaluateAll((all) => all.filter((el) => el.checkVisibility()).length);
  expect(stops.filter(({ tag }) => tag !== 'BODY').length).toBeGreaterThanOrEqual(shown);
  const to = async (name: string): Promise<void> => {
    await openSettings(app);
    await tabTo(app, WINDOW, name, 300);
  };
  await to('Accept from confidence');
  await app.page.keyboard.press('ArrowRight');
  await eventually(() => stored(app).recognition).toMatchObject({ threshold: 81 });
  await to('Guard exported tables against formulas');
  await app.page.keyboard.press('Space');
  await eventually(() => stored(app).comparison).toMatchObject({ csvGuard: false });
  await to('Labels of definitions');
  await app.type('Meaning');
  await eventually(() => stored(app).recognition).toMatchObject({ labels: ['Meaning'] });
  await to('Equal rows');
  await app.page.keyboard.press('ArrowDown');
  await eventually(() => stored(app).comparison).toHaveProperty('same');
  await to('Rules');
  await app.page.keyboard.press('Enter');
  await eventually(() => window.locator('.setting-item-name', { hasText: 'Double colon' }).isVisible()).toBe(true);
  await tabTo(app, WINDOW, 'Double colon');
  await app.page.keyboard.press('Space');
  await eventually(() => stored(app).recognition?.rules).toMatchObject({ 'double-colon': true });
  await app.page.keyboard.press('Escape');
  await window.waitFor({ state: 'detached' });
});
