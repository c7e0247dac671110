import { describe, expect, it } from 'vitest';
import type { CDPSession } from 'playwright-core';
import type { OpenOptions } from '../host/driver';
import { eventually } from './concepts-pane';
import { GraphPage } from './graph-page';
import { HARBOUR } from './graph-vault';
import { openVault, watchVaults } from './open-vault';

watchVaults();

interface Device {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Makes the screen another: turned, or with other pixels. */
function become(session: CDPSession, { width, height, ratio }: Device): Promise<unknown> {
  return session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: ratio, mobile: true });
}

/** How dark the picture of the window is at a place, 0–255 below white: what a person sees, whatever a buffer holds. */
async function inkAt({ page }: GraphPage, { x, y }: { x: number; y: number }): Promise<number> {
  // Of the whole window: for a part of it, the browser puts the picture together in another way.
  const png = (await page.screenshot({ scale: 'css' })).toString('base64');
  return page.evaluate(
    async ([data, left, top]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const context = document.createElement('canvas').getContext('2d')!;
      context.drawImage(image, -left, -top);
      const [r = 255, g = 255, b = 255] = context.getImageData(0, 0, 1, 1).data;
      return 255 - Math.min(r, g, b);
    },
    [png, Math.round(x), Math.round(y)] as const,
  );
}

/** The same of what the canvases hold, asked between two frames: the window may be put together anew at any time. */
function heldAt({ stage }: GraphPage, { x, y }: { x: number; y: number }): Promise<number> {
  return stage.evaluate(
    (el, at) => {
      const context = document.createElement('canvas').getContext('2d')!;
      const box = el.getBoundingClientRect();
      for (const canvas of [...el.querySelectorAll('canvas')].slice(0, -1)) {
        const scale = canvas.width / box.width;
        context.drawImage(canvas, (at.x - box.left) * scale, (at.y - box.top) * scale, 1, 1, 0, 0, 1, 1);
      }
      return context.getImageData(0, 0, 1, 1).data[3] ?? 0;
    },
    { x, y },
  );
}

/** Concepts whose discs are filled. */
const DISCS = ['Sloop', 'Ketch', 'Keel'] as const;

async function open(options: Partial<OpenOptions>, device: Device): Promise<{ graph: GraphPage; session: CDPSession }> {
  const app = await openVault({ vault: HARBOUR, phone: true, ...options });
  const session = await app.page.context().newCDPSession(app.page);
  await become(session, device);
  const graph = new GraphPage(app);
  await graph.open();
  return { graph, session };
}

/** Every disc is to be seen, in the middle of where the view says that it is. */
async function expectDiscs(graph: GraphPage): Promise<void> {
  for (const name of DISCS) {
    const place = await graph.placeOf(name);
    expect([name, (await inkAt(graph, place)) > 40, await heldAt(graph, place)]).toEqual([name, true, 255]);
  }
}

const PHONE: Device = { width: 390, height: 844, ratio: 3 };

describe.each([
  ['WebGL', {}],
  ['a plain canvas', { withoutWebGl: true }],
] as const)('on a screen of many pixels, with %s', (_, options) => {
  it('discs are seen after a search, and whatever becomes of the screen', async () => {
    const { graph, session } = await open(options, PHONE);
    await expectDiscs(graph);
    for (const device of [{ ...PHONE, width: 844, height: 390 }, { ...PHONE, ratio: 1.5 }, PHONE]) {
      await become(session, device);
      const ratio = (): Promise<number> => graph.page.evaluate(() => devicePixelRatio);
      await eventually(ratio).toBe(device.ratio);
      await expectDiscs(graph);
    }
    // Behind another tab, and back; the size is the same.
    await graph.app.openNote('Keel.md', { newTab: true });
    await graph.stage.waitFor({ state: 'hidden' });
    await graph.open();
    await expectDiscs(graph);
  });
});

describe('beside the panel of a concept', () => {
  it('discs are seen as soon as the panel is there', async () => {
    const graph = new GraphPage(await openVault({ vault: HARBOUR, phone: true }));
    await graph.open();
    for (const name of DISCS) {
      await graph.search.fill(name);
      await graph.search.press('Enter');
      await eventually(() => graph.title()).toBe(name);
      // The second half of a double click would still go to the drawing below the panel.
      await graph.panel.evaluate((el) => Promise.all(el.getAnimations().map(({ finished }) => finished)));
      const [x = NaN, y = NaN] = ((await graph.stage.getAttribute('data-current')) ?? '').split(' ').map(Number);
      const box = (await graph.stage.boundingBox())!;
      expect([name, (await inkAt(graph, { x: box.x + x, y: box.y + y })) > 40]).toEqual([name, true]);
      await graph.stage.focus();
      await graph.page.keyboard.press('Escape');
      await graph.panel.waitFor({ state: 'hidden' });
    }
  });
});

describe('when the context of the drawing is lost and comes back', () => {
  it('discs are seen all the time', async () => {
    const { graph } = await open({}, PHONE);
    const lose = await graph.stage.evaluateHandle((el) => {
      const canvas = [...el.querySelectorAll('canvas')].find((one) => one.getContext('webgl2') !== null);
      return canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
    });
    await lose.evaluate((extension) => {
      extension?.loseContext();
    });
    await eventually(() => graph.stage.getAttribute('data-renderer')).toBe('canvas');
    await expectDiscs(graph);
    await lose.evaluate((extension) => {
      extension?.restoreContext();
    });
    await eventually(() => graph.stage.getAttribute('data-renderer')).toBe('webgl');
    await expectDiscs(graph);
  });
});
