import { describe, expect, it, vi } from 'vitest';
import { parseSegment, parseSegmentPath } from '../../src/core/journal';
import { ConceptsPane, eventually } from './concepts-pane';
import { GraphPage } from './graph-page';
import { HARBOUR } from './graph-vault';
import { openVault, shareVault, watchVaults, pluginChanges } from './open-vault';

watchVaults();

const openHarbour = async (): Promise<GraphPage> => {
  const graph = new GraphPage(await openVault({ vault: HARBOUR }));
  await graph.open();
  return graph;
};

describe('the concept graph', () => {
  const shared = shareVault({ vault: HARBOUR });
  const graphOf = async (): Promise<GraphPage> => {
    const graph = new GraphPage(shared());
    await graph.open();
    return graph;
  };

  it('draws every concept and relation with WebGL, and opens once', async () => {
    const graph = await graphOf();
    const { concepts, relations } = await graph.counts();
    expect(concepts).toBeGreaterThanOrEqual(5);
    expect(relations).toBeGreaterThanOrEqual(4);
    expect(await graph.stage.getAttribute('data-renderer')).toBe('webgl');
    expect(Number(await graph.stage.getAttribute('data-labels'))).toBeGreaterThanOrEqual(5);
    await graph.open();
    const leaves = (await graph.app.do('leaves')).filter(({ type }) => type === 'differentia-graph');
    expect(leaves).toHaveLength(1);
  });

  it('shows what a concept is when it is clicked, and nothing more when the ground is', async () => {
    const graph = await graphOf();
    const { x, y } = await graph.placeOf('Ketch');
    await graph.app.page.mouse.click(x, y);
    await eventually(() => graph.title()).toBe('Ketch');
    await eventually(() => graph.panel.innerText()).toContain('a sailing boat with two masts');
    expect(await graph.relations()).toEqual(
      expect.arrayContaining(['Differs from Sloop', 'Links to Sloop', 'Links to Mizzen']),
    );
    const box = (await graph.stage.boundingBox())!;
    await graph.app.page.mouse.click(box.x + 5, box.y + 5);
    await graph.panel.waitFor({ state: 'hidden' });
  });

  it('tells a relation by its sentences, with both terms marked, and jumps to the words', async () => {
    const graph = await graphOf();
    await graph.goTo('Ketch');
    await graph.panel.getByRole('button', { name: 'Differs from Sloop: show the sentences' }).click();
    const sentence = graph.panel.locator('.differentia-graph-sentences li');
    await eventually(() => sentence.allInnerTexts()).toEqual([
      expect.stringContaining('whereas a Ketch has two masts'),
    ]);
    const marked = await graph.panel.locator('.differentia-graph-marked').allTextContents();
    expect(marked).toEqual(['Sloop', 'Ketch']);
    await sentence.locator('.differentia-source').click();
    await eventually(async () => (await graph.app.do('editor'))?.selection ?? '').toContain('whereas');
    await graph.open();
    await graph.panel.getByRole('button', { name: 'Back to Ketch' }).click();
    await eventually(() => graph.title()).toBe('Ketch');
  });

  it('opens a concept by a double click, in a new tab beside the graph', async () => {
    const graph = await graphOf();
    const { x, y } = await graph.placeOf('Keel');
    await graph.app.page.mouse.dblclick(x, y);
    await eventually(async () => (await graph.app.do('leaves')).map(({ path }) => path)).toContain('Keel.md');
    expect((await graph.app.do('leaves')).map(({ type }) => type)).toContain('differentia-graph');
  });

  it('keeps the neighbourhood of the concept under the mouse', async () => {
    const graph = await graphOf();
    const { x, y } = await graph.placeOf('Sloop');
    await graph.app.page.mouse.move(x + 200, y + 200);
    await graph.app.page.mouse.move(x, y);
    await eventually(() => graph.stage.getAttribute('class')).toContain('is-over-node');
    await graph.app.page.mouse.move(2, 2);
    await eventually(() => graph.stage.getAttribute('class')).not.toContain('is-over-node');
  });

  it('offers the same by its menu, with what other plugins offer for the note', async () => {
    const graph = await graphOf();
    const { x, y } = await graph.placeOf('Ketch');
    await graph.app.page.mouse.click(x, y, { button: 'right' });
    const items = await graph.app.page.locator('.menu-item').allInnerTexts();
    expect(items).toEqual(
      expect.arrayContaining([
        'Open',
        'Open in new tab',
        'Show what is around it',
        'Remove from selection',
        'Review',
        'Pin here',
      ]),
    );
    await graph.menuItem('Pin here').click();
    await eventually(() => Object.keys(graph.pins())).toEqual(['ketch']);
    await graph.button('Unpin all').click();
    await eventually(() => graph.pins()).toEqual({});
    await eventually(() => graph.news()).toBe('1 concept unpinned');
    await graph.button('Undo').click();
    await eventually(() => Object.keys(graph.pins())).toEqual(['ketch']);
    await graph.button('Unpin all').click();
    await eventually(() => graph.pins()).toEqual({});
  });

  it('is searched by typing, and goes to what was found', async () => {
    const graph = await graphOf();
    await graph.search.fill('ke');
    await eventually(() => graph.el.locator('.differentia-graph-search').innerText()).toContain('2 concepts found');
    await graph.search.fill('nothing of the kind');
    await eventually(() => graph.el.locator('.differentia-graph-search').innerText()).toContain('No concept matches');
    await graph.search.press('Escape');
    expect(await graph.search.inputValue()).toBe('');
  });

  it('hides and fades kinds of relation and states of concepts, and shows everything again', async () => {
    const graph = await graphOf();
    await graph.button('Filters').click();
    const state = graph.el.locator('.differentia-graph-switch', { hasText: 'Used, not defined' }).locator('select');
    await state.selectOption('hidden');
    await eventually(() => graph.el.locator('.differentia-graph-status').innerText()).toMatch(/\d hidden by filters/u);
    await graph.el
      .locator('.differentia-graph-switch', { hasText: 'Links to' })
      .locator('select')
      .selectOption('faded');
    for (const name of ['Defined', 'Suggested']) {
      const row = graph.el.locator('.differentia-graph-switch').filter({ hasText: new RegExp(`^${name}`, 'u') });
      await row.locator('select').selectOption('hidden');
    }
    await eventually(() => graph.el.innerText()).toContain('The filters hide every concept.');
    await graph.button('Show everything').first().click();
    await eventually(() => graph.el.locator('.differentia-graph-status').innerText()).not.toContain('hidden');
    await graph.button('Filters').click();
  });

  it('compares what is selected, and shows the surroundings of one in the pane at the side', async () => {
    const graph = await graphOf();
    const { page } = graph.app;
    await graph.goTo('Keel');
    // The selection grows by Space; the arrow goes to the only neighbour.
    const isThere = async (): Promise<boolean> => (await graph.title()) === 'Sloop';
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
      await page.keyboard.press(key);
      if (await vi.waitUntil(isThere, { timeout: 1_500, interval: 30 }).catch(() => false)) break;
    }
    await eventually(() => graph.title()).toBe('Sloop');
    await page.keyboard.press('Space');
    await eventually(() => graph.el.locator('.differentia-graph-foot').innerText()).toContain('2 concepts selected');
    await graph.el.locator('.differentia-graph-foot').getByRole('button', { name: 'Compare' }).click();
    const comparison = page.locator('.workspace-leaf-content[data-type="differentia-comparison"]');
    await eventually(() => comparison.innerText()).toContain('Keel');
    await graph.open();
    await graph.goTo('Keel');
    await page.keyboard.press('Shift+F10');
    await graph.menuItem('Show what is around it').click();
    const local = new GraphPage(graph.app, 'differentia-local-graph');
    await local.complete();
    expect(await local.el.locator('.differentia-note-name').first().textContent()).toBe('Keel');
    expect((await local.counts()).concepts).toBe(2);
  });

  it('is an outline, too, with every action and every sentence', async () => {
    const graph = await graphOf();
    await graph.button('As list').click();
    const row = graph.el.locator('.differentia-concept').filter({ hasText: /^Sloop/u });
    await row.locator('.differentia-concept-head').click();
    await row.getByRole('button', { name: 'Requires Keel: show the sentences' }).click();
    await eventually(() => row.innerText()).toContain('A sloop requires a Keel.');
    await row.getByRole('button', { name: 'Add to selection' }).click();
    await row.getByRole('button', { name: 'Pin here' }).click();
    await eventually(() => Object.keys(graph.pins())).toEqual(['sloop']);
    await row.getByRole('button', { name: 'Unpin' }).click();
    await eventually(() => graph.pins()).toEqual({});
    await row.getByRole('button', { name: 'Keel', exact: true }).click();
    await eventually(() => graph.el.locator('.differentia-concept-name').allTextContents()).toEqual(['Keel']);
    await graph.search.fill('');
    await graph.button('As drawing').click();
    await graph.complete();
  });

  it('forgets a relation that a person refuses, until they take it back', async () => {
    pluginChanges('Review journal/');
    const graph = await graphOf();
    await graph.goTo('Ketch');
    const before = await graph.counts();
    const mizzen = graph.panel.getByRole('button', { name: 'Links to Mizzen: show the sentences' });
    await mizzen.click();
    await graph.panel.getByRole('button', { name: 'Dismiss' }).click();
    await eventually(() => graph.counts()).toEqual({ ...before, relations: before.relations - 1 });
    await eventually(() => graph.news()).toBe('Relation dismissed');
    const verdicts = (): string[] =>
      graph.app
        .files()
        .filter((file) => parseSegmentPath(file) !== null)
        .flatMap((file) => parseSegment(graph.app.read(file)).events)
        .flatMap((event) => (event.type === 'D' ? [event.verdict] : []));
    await eventually(verdicts).toEqual(['no']);
    await graph.button('Undo').click();
    await eventually(() => graph.counts()).toEqual(before);
  });
});

it('takes the kind that a person says a relation is of, by keys, keeps it over a restart, and takes it back', async () => {
  pluginChanges('Review journal/');
  const graph = await openHarbour();
  await graph.goTo('Ketch');
  await graph.panel.getByRole('button', { name: 'Links to Mizzen: show the sentences' }).click();
  const ends = (): Promise<string> => graph.panel.locator('.differentia-graph-ends').innerText();
  await graph.panel.getByRole('button', { name: 'Another kind…' }).press('Enter');
  for (let press = 0; press < 3; press += 1) await graph.app.page.keyboard.press('ArrowDown');
  await graph.app.page.keyboard.press('Enter');
  await eventually(() => graph.news()).toBe('Relation is now: is part of');
  await eventually(ends).toMatch(/Mizzen\s+is part of\s+Ketch/u);
  expect(await graph.panel.innerText()).toContain('Accepted by you');
  await graph.button('Undo').click();
  await eventually(() => graph.news()).toBe('Verdict undone');
  await graph.goTo('Ketch');
  await graph.panel.getByRole('button', { name: 'Links to Mizzen: show the sentences' }).click();
  await graph.panel.getByRole('button', { name: 'Another kind…' }).click();
  await graph.app.page.locator('.menu').getByText('Requires', { exact: true }).click();
  await eventually(ends).toMatch(/Ketch\s+requires\s+Mizzen/u);
  await eventually(() => graph.app.files().filter((file) => parseSegmentPath(file) !== null)).toHaveLength(1);
  await graph.app.restart();
  const again = new GraphPage(graph.app);
  await again.goTo('Ketch');
  await again.panel.getByRole('button', { name: 'Requires Mizzen: show the sentences' }).waitFor();
});

describe('by keyboard alone', () => {
  it('walks to neighbours and along relations, selects, pins, opens, searches and goes back', async () => {
    const graph = await openHarbour();
    const { page } = graph.app;
    await graph.stage.focus();
    await page.keyboard.press('ArrowRight');
    await eventually(() => graph.news()).toMatch(/^Sloop, defined, \d relations$/u);
    await page.keyboard.press(']');
    await eventually(() => graph.news()).toMatch(/^Ketch – differs from – Sloop, 1 sentence$/u);
    await page.keyboard.press('[');
    await page.keyboard.press('[');
    await eventually(() => graph.news()).not.toContain('differs from');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Space');
    await eventually(() => graph.news()).toBe('Sloop selected, 1 in all');
    await page.keyboard.press('p');
    await eventually(() => Object.keys(graph.pins())).toEqual(['sloop']);
    await page.keyboard.press('p');
    await eventually(() => graph.pins()).toEqual({});
    const found = new Set<string>();
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft']) {
      await page.keyboard.press(key);
      found.add(((await graph.news()) ?? '').split(',')[0] ?? '');
    }
    expect(found.size).toBeGreaterThan(1);
    await page.keyboard.press('/');
    await page.keyboard.type('keel');
    await page.keyboard.press('Enter');
    await eventually(() => graph.title()).toBe('Keel');
    await page.keyboard.press('+');
    await page.keyboard.press('-');
    await page.keyboard.press('0');
    await page.keyboard.press('Shift+F10');
    await eventually(() => page.locator('.menu-item').first().innerText()).toBe('Open');
    await page.keyboard.press('Escape');
    await graph.stage.focus();
    await page.keyboard.press('Enter');
    await eventually(async () => (await graph.app.do('leaves')).map(({ path }) => path)).toContain('Keel.md');
  });
});

describe('what is moved', () => {
  it('stays where it was dragged, through a restart and a rename, and data.json is not touched by looking', async () => {
    const graph = await openHarbour();
    const { page } = graph.app;
    const { x, y } = await graph.placeOf('Keel');
    expect(graph.pins()).toEqual({});
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 30, { steps: 4 });
    await page.mouse.move(x + 90, y + 60, { steps: 4 });
    expect(graph.pins()).toEqual({});
    await page.mouse.up();
    await eventually(() => Object.keys(graph.pins())).toEqual(['keel']);
    const pins = graph.pins();
    await graph.app.rename('Keel.md', 'Boats/Keel.md');
    await graph.app.metadataReady();
    await graph.app.restart();
    await graph.open();
    expect(graph.pins()).toEqual(pins);
    await graph.goTo('Keel');
    await eventually(() => graph.panel.innerText()).toContain('Unpin');
  });

  it('keeps the camera, the filters and the form over a restart', async () => {
    const graph = await openHarbour();
    const { page } = graph.app;
    const box = (await graph.stage.boundingBox())!;
    const before = await graph.placeOf('Ketch');
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 90, box.y + 60, { steps: 5 });
    await page.mouse.up();
    const moved = await graph.placeOf('Ketch');
    expect([Math.round(moved.x - before.x), Math.round(moved.y - before.y)]).toEqual([70, 40]);
    await page.mouse.move(box.x + 200, box.y + 200);
    const camera = await graph.stage.getAttribute('data-camera');
    await page.mouse.wheel(0, -300);
    await eventually(() => graph.stage.getAttribute('data-camera')).not.toBe(camera);
    const zoomed = await graph.placeOf('Ketch');
    expect(zoomed).not.toEqual(moved);
    await graph.button('Filters').click();
    await graph.el
      .locator('.differentia-graph-switch', { hasText: 'Mentions' })
      .locator('select')
      .selectOption('hidden');
    const kept = await graph.stage.getAttribute('data-camera');
    await graph.app.restart();
    await graph.open();
    await eventually(() => graph.stage.getAttribute('data-camera')).toBe(kept);
    await graph.button('Filters').click();
    const mentions = graph.el.locator('.differentia-graph-switch', { hasText: 'Mentions' }).locator('select');
    expect(await mentions.inputValue()).toBe('hidden');
  });
});

it('opens with the concept in sight that it is asked to show, whatever part of the window the panel takes', async () => {
  const notes = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [
      `Knot ${String(at)}.md`,
      `# Knot ${String(at)}\n\n> [!definition] Knot ${String(at)}\n> a turn of a rope, after [[Knot ${String((at * 7) % 30)}]].\n`,
    ]),
  );
  for (const phone of [false, true]) {
    const app = await openVault({ vault: notes, phone });
    const pane = new ConceptsPane(app);
    await pane.open();
    await pane.complete();
    await pane.select('Vault');
    await pane.el.getByRole('searchbox').fill('Knot 3');
    await (await pane.expand('Knot 3')).getByRole('button', { name: 'Show in graph: Knot 3' }).click();
    const graph = new GraphPage(app);
    await graph.complete();
    await eventually(() => graph.title()).toBe('Knot 3');
    const inSight = async (): Promise<boolean> => {
      const [x = NaN, y = NaN] = ((await graph.stage.getAttribute('data-current')) ?? '').split(' ').map(Number);
      const [stage, panel] = [await graph.stage.boundingBox(), await graph.panel.boundingBox()];
      if (stage === null || panel === null) return false;
      const [right, bottom] = phone ? [stage.width, panel.y - stage.y] : [panel.x - stage.x, stage.height];
      return x > 0 && y > 0 && x < right && y < bottom;
    };
    await eventually(inSight).toBe(true);
  }
});
