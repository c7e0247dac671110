import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './concepts-pane';
import { GraphPage } from './graph-page';
import { openVault, watchVaults } from './open-vault';

watchVaults();

/** Marks the script of each frame and of each message of a worker from now on. */
function measureScripts(page: Page): Promise<void> {
  return page.evaluate(() => {
    const measured =
      <A extends unknown[]>(name: string, run: (...args: A) => unknown) =>
      (...args: A): void => {
        const start = performance.now();
        run(...args);
        performance.measure(name, { start, end: performance.now() });
      };
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => request(measured('frame', callback));
    const known = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage')!;
    Object.defineProperty(Worker.prototype, 'onmessage', {
      ...known,
      set(this: Worker, listener: (event: MessageEvent) => void) {
        known.set?.call(this, measured('message', listener));
      },
    });
  });
}

/** Milliseconds of script: the median and the highest of what was marked since the last call. */
async function takeScripts(page: Page, name: string): Promise<{ count: number; median: number; most: number }> {
  const times = await page.evaluate((wanted) => {
    const entries = performance.getEntriesByName(wanted).map(({ duration }) => duration);
    performance.clearMeasures(wanted);
    return entries;
  }, name);
  times.sort((a, b) => a - b);
  const round = (value = 0): number => Math.round(value * 100) / 100;
  return { count: times.length, median: round(times[Math.floor(times.length / 2)]), most: round(times.at(-1)) };
}

/** The reading of so many notes on a machine that has other work too. */
const LONG_MS = 200_000;

/** Large vaults take minutes to read: `GRAPH_CONCEPTS=10000` asks for one. */
const counts = [Number(process.env.GRAPH_CONCEPTS ?? 2000)];

describe.each(counts)('a graph of %i concepts', (count) => {
  it('has a shape, answers while it moves, and is still then', async () => {
    const app = await openVault({ vault: { seed: 5, count }, size: { width: 1280, height: 800 } });
    const graph = new GraphPage(app);
    await measureScripts(app.page);
    const pane = app.page.locator('.differentia-concepts .differentia-scroller[aria-busy="false"]');
    await pane.waitFor({ timeout: LONG_MS, state: 'attached' });
    await graph.open();
    const { concepts, relations } = await graph.counts();
    expect(concepts).toBeGreaterThanOrEqual(count);
    await takeScripts(app.page, 'frame');
    await takeScripts(app.page, 'message');
    const box = (await graph.stage.boundingBox())!;
    await app.page.mouse.move(box.x + 300, box.y + 20);
    await app.page.mouse.down();
    for (let step = 1; step <= 40; step += 1) await app.page.mouse.move(box.x + 300 + step * 3, box.y + 20 + step);
    await app.page.mouse.up();
    const panning = await takeScripts(app.page, 'frame');
    // A concept that is dragged warms the layout up.
    await graph.goTo('Rotary valve');
    await app.page.keyboard.press('p');
    await graph.complete();
    const moving = await takeScripts(app.page, 'frame');
    const messages = await takeScripts(app.page, 'message');
    console.warn(
      `${concepts} concepts, ${relations} relations: script a frame while panning ${panning.median} ms (most ${panning.most}, ${panning.count} frames), while moving ${moving.median} ms (most ${moving.most}, ${moving.count} frames) and ${messages.median} ms a message (most ${messages.most}, ${messages.count})`,
    );
    expect(panning.count).toBeGreaterThan(10);
    expect(messages.count).toBeGreaterThan(1);
    if (process.env.GRAPH_SHOT !== undefined) await app.screenshot(`${process.env.GRAPH_SHOT}-${String(count)}.png`);
    await graph.search.fill('hinge');
    await eventually(() => graph.el.locator('.differentia-graph-search').innerText()).toMatch(/\d concepts found/u);
  }, 280_000);
});
