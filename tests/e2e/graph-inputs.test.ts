import { describe, expect, it } from 'vitest';
import { eventually } from './concepts-pane';
import { GraphPage } from './graph-page';
import { HARBOUR } from './graph-vault';
import { openVault, watchVaults } from './open-vault';

watchVaults();

const COMPARISON = '.workspace-leaf-content[data-type="differentia-comparison"]';

/** What has the focus: its name, or that it is the drawing. */
function focused({ page }: GraphPage): Promise<string> {
  return page.evaluate(() => {
    const el = document.activeElement;
    if (el?.classList.contains('differentia-graph-stage') === true) return 'drawing';
    return el?.getAttribute('aria-label') ?? el?.textContent ?? '';
  });
}

/** Presses Tab until something has the focus. */
async function tabTo(graph: GraphPage, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let time = 0; time < 40; time += 1) {
    const now = await focused(graph);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    await graph.page.keyboard.press(key);
  }
  throw new Error(`Tab does not reach ${String(name)}, but ${await focused(graph)}`);
}

describe('by keyboard alone, from opening to closing', () => {
  it('is entered and left by Tab, told by its sentences, compared, filtered, read as a list and saved', async () => {
    const app = await openVault({ vault: HARBOUR });
    const graph = new GraphPage(app);
    const { keyboard } = app.page;
    await graph.open();
    await graph.search.focus();
    await tabTo(graph, 'drawing');
    await keyboard.press('Tab');
    expect(await focused(graph)).toBe('Zoom in');
    await keyboard.press('Shift+Tab');
    expect(await focused(graph)).toBe('drawing');
    // Along the relations to the contrast, whose panel is reached by Tab.
    await keyboard.press('/');
    await keyboard.type('sloop');
    await keyboard.press('Enter');
    await eventually(() => focused(graph)).toBe('drawing');
    await keyboard.press(']');
    await eventually(() => graph.news()).toMatch(/^Ketch – differs from – Sloop/u);
    await eventually(() => graph.panel.innerText()).toContain('has one mast');
    await tabTo(graph, 'Compare');
    await keyboard.press('Enter');
    const comparison = app.page.locator(COMPARISON);
    await eventually(() => comparison.innerText()).toContain('Ketch');
    expect(await comparison.innerText()).toContain('Sloop');
    // The opened view takes the focus last of all.
    await eventually(() => comparison.evaluate((el) => el.contains(document.activeElement))).toBe(true);
    await graph.open();
    await graph.search.focus();
    // Filters, by the keys of a list of choices.
    await tabTo(graph, 'Filters');
    await keyboard.press('Enter');
    const states = graph.el.locator('.differentia-graph-switch', { hasText: 'Used, not defined' }).locator('select');
    await states.focus();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await eventually(() => graph.el.locator('.differentia-graph-status').innerText()).toMatch(/hidden by filters/u);
    await tabTo(graph, 'Show everything');
    await keyboard.press('Enter');
    await eventually(() => graph.el.locator('.differentia-graph-status').innerText()).not.toContain('hidden');
    // The export menu opens at its button.
    await graph.search.focus();
    await tabTo(graph, 'Export…');
    const button = (await graph.button('Export…').boundingBox())!;
    await keyboard.press('Enter');
    const menu = (await app.page.locator('.menu').boundingBox())!;
    expect(Math.abs(menu.y - (button.y + button.height))).toBeLessThan(30);
    expect(menu.x).toBeGreaterThan(button.x - menu.width);
    await keyboard.press('Escape');
    await graph.search.focus();
    // Back to all concepts.
    await keyboard.press('Escape');
    await tabTo(graph, 'As list');
    await keyboard.press('Enter');
    await graph.el.locator('.differentia-concept').first().waitFor();
    await tabTo(graph, /^Bowline/u);
    await keyboard.press('Enter');
    await eventually(() => graph.el.innerText()).toContain('a knot that makes a fixed loop');
  });
});

describe('by mouse', () => {
  it('compares the two ends of a contrast', async () => {
    const graph = new GraphPage(await openVault({ vault: HARBOUR }));
    await graph.open();
    await graph.goTo('Ketch');
    await graph.panel.getByRole('button', { name: 'Differs from Sloop: show the sentences' }).click();
    await graph.panel.getByRole('button', { name: 'Compare' }).click();
    const comparison = graph.app.page.locator(COMPARISON);
    await eventually(() => comparison.innerText()).toContain('Ketch');
    expect(await comparison.innerText()).toContain('Sloop');
  });
});

describe('by fingers', () => {
  it('searches, filters, tells a relation and jumps, pinches, and reads the list', async () => {
    const app = await openVault({ vault: HARBOUR, phone: true });
    const graph = new GraphPage(app);
    await graph.open();
    const finger = app.touch();
    const box = (await graph.stage.boundingBox())!;
    const scale = async (): Promise<number> => Number((await graph.stage.getAttribute('data-camera'))?.split(' ')[2]);
    const before = await scale();
    await finger.pinch({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, 1.5);
    await eventually(async () => (await scale()) / before > 1.3).toBe(true);
    await finger.tap(graph.button('Show the whole graph'));
    await eventually(scale).toBe(before);
    await finger.tap(graph.search);
    await app.page.keyboard.type('ketch');
    await app.page.keyboard.press('Enter');
    await eventually(() => graph.title()).toBe('Ketch');
    // In the same moment: a panel that was not pressed for takes a press at once.
    await finger.tap(graph.panel.getByRole('button', { name: 'Differs from Sloop: show the sentences' }));
    await eventually(() => graph.panel.innerText()).toContain('has two masts');
    await finger.tap(graph.panel.locator('.differentia-graph-sentences .differentia-source'));
    await eventually(async () => (await app.do('editor'))?.selection ?? '').toContain('whereas');
    await graph.open();
    await finger.tap(graph.button('Filters'));
    const links = graph.el.locator('.differentia-graph-switch', { hasText: 'Links to' }).locator('select');
    await links.selectOption('hidden');
    await eventually(() => links.inputValue()).toBe('hidden');
    await finger.tap(graph.button('Show everything').first());
    await eventually(() => links.inputValue()).toBe('shown');
    await finger.tap(graph.button('Filters'));
    await finger.tap(graph.button('As list'));
    await finger.tap(graph.el.locator('.differentia-concept-head').filter({ hasText: /^Ketch/u }));
    await eventually(() => graph.el.innerText()).toContain('a sailing boat with two masts');
  });
});
