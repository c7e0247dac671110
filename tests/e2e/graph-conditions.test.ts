import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './concepts-pane';
import { GraphPage } from './graph-page';
import { HARBOUR } from './graph-vault';
import { openVault, watchVaults } from './open-vault';

watchVaults();

/** What a page has made and not given back. */
interface Living {
  readonly workers: number;
  readonly contexts: number;
  readonly listeners: number;
  readonly frames: number;
  readonly messages: number;
  readonly timers: number;
}

/** Counts workers, drawing contexts, listeners on documents and windows, frames, messages and timers from now on. */
async function countLiving(page: Page): Promise<() => Promise<Living>> {
  await page.evaluate(() => {
    const living = { workers: 0, contexts: 0, listeners: 0, frames: 0, messages: 0, timers: 0 };
    Object.assign(window, { living });
    window.Worker = class extends Worker {
      constructor(url: string | URL) {
        super(url);
        living.workers += 1;
        this.addEventListener('message', () => {
          living.messages += 1;
        });
      }

      override terminate(): void {
        living.workers -= 1;
        super.terminate();
      }
    };
    // Held weakly: what is counted must not live on because of it.
    const contexts: WeakRef<WebGL2RenderingContext>[] = [];
    const seen = new WeakSet<WebGL2RenderingContext>();
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      const context: unknown = original.apply(this, args as never);
      if (context instanceof WebGL2RenderingContext && !seen.has(context)) {
        seen.add(context);
        contexts.push(new WeakRef(context));
      }
      return context;
    } as typeof original;
    Object.defineProperty(living, 'contexts', {
      get: () => contexts.filter((one) => one.deref()?.isContextLost() === false).length,
    });
    for (const target of [document, window] as EventTarget[]) {
      const add = target.addEventListener.bind(target);
      const remove = target.removeEventListener.bind(target);
      target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
        living.listeners += 1;
        add(type, listener, options);
      };
      target.removeEventListener = (type: string, listener: EventListener, options?: EventListenerOptions) => {
        living.listeners -= 1;
        remove(type, listener, options);
      };
    }
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => {
      living.frames += 1;
      return request(callback);
    };
    const later = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (run: () => void, ms: number) => {
        living.timers += 1;
        return later(run, ms);
      },
    });
  });
  return () => page.evaluate(() => ({ ...(window as unknown as { living: Living }).living }));
}

/** What is left in the page when nothing that could be forgotten is there any more. */
interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function heldBy(session: CDPSession): Promise<Held> {
  // What weak references and finalizers let go is free the second time.
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** Bytes that fifty openings may leave: caches of the browser and the app, by what was measured, twice. A view left behind each time is more. */
const MOST_GROWTH = 1_500_000;

describe('without what it would like to have', () => {
  it('is a list where nothing at all can be drawn', async () => {
    const app = await openVault({ vault: HARBOUR });
    await app.page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await app.command('differentia:open-graph');
    const graph = new GraphPage(app);
    const rows = graph.el.locator('.differentia-concept-head:visible');
    await eventually(() => rows.allInnerTexts()).toContainEqual(expect.stringMatching(/^Keel\s+2 relations$/u));
    expect(await graph.button('As drawing').count()).toBe(0);
    await rows.filter({ hasText: 'Keel' }).click();
    await graph.el.getByText('the long beam along the bottom').waitFor();
  });

  it('draws on a plain canvas where there is no WebGL, and everything works', async () => {
    const graph = new GraphPage(await openVault({ vault: HARBOUR, withoutWebGl: true }));
    await graph.open();
    expect(await graph.stage.getAttribute('data-renderer')).toBe('canvas');
    const { x, y } = await graph.placeOf('Ketch');
    await graph.app.page.mouse.click(x, y);
    await eventually(() => graph.title()).toBe('Ketch');
  });

  it('lays out in slices where no worker can be made, to the same places', async () => {
    const placesOf = async (withoutWorkers: boolean): Promise<unknown> => {
      const graph = new GraphPage(await openVault({ vault: HARBOUR, withoutWorkers }));
      await graph.open();
      return [await graph.placeOf('Ketch'), await graph.placeOf('Bowline'), await graph.placeOf('Mizzen')];
    };
    expect(await placesOf(true)).toEqual(await placesOf(false));
  });

  it('draws on while its context is lost, and with WebGL again when it is back', async () => {
    const graph = new GraphPage(await openVault({ vault: HARBOUR }));
    await graph.open();
    const lose = await graph.stage.evaluateHandle((el) => {
      const canvas = [...el.querySelectorAll('canvas')].find((one) => one.getContext('webgl2') !== null);
      return canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
    });
    await lose.evaluate((extension) => {
      extension?.loseContext();
    });
    await eventually(() => graph.stage.getAttribute('data-renderer')).toBe('canvas');
    await graph.goTo('Ketch');
    await lose.evaluate((extension) => {
      extension?.restoreContext();
    });
    await eventually(() => graph.stage.getAttribute('data-renderer')).toBe('webgl');
    const { x, y } = await graph.placeOf('Keel');
    await graph.app.page.mouse.click(x, y);
    await eventually(() => graph.title()).toBe('Keel');
  });

  it('says what would be here when there is no concept, and shows it when one comes', async () => {
    const app = await openVault({ vault: { 'Plain.md': 'Nothing in particular.\n' } });
    const graph = new GraphPage(app);
    await app.command('differentia:open-graph');
    await eventually(() => graph.el.innerText()).toContain('No concept in this vault yet.');
    await app.write('Boom.md', '# Boom\n\n**Boom** — a pole along the foot of a sail.\n');
    await eventually(async () => (await graph.counts()).concepts).toBe(1);
    await graph.goTo('Boom');
  });

  it('is busy until every relation is drawn, however long the notes take', async () => {
    const knots = Object.fromEntries(
      Array.from({ length: 160 }, (_, number) => [
        `Knot ${number}.md`,
        `# Knot ${number}\n\n**Knot ${number}** — a way to tie a rope, taught after [[Knot ${number + 1}]].\n`,
      ]),
    );
    const app = await openVault({ vault: knots });
    // What the status said each time when the view was not busy.
    await app.page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => {
        for (const body of document.querySelectorAll('.differentia-graph-body[aria-busy="false"]')) {
          const status = body.parentElement?.querySelector('.differentia-graph-status')?.textContent ?? '';
          if (said.at(-1) !== status) said.push(status);
        }
      }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['aria-busy'] });
    });
    const graph = new GraphPage(app);
    await app.command('differentia:open-graph');
    await graph.complete();
    const said = await app.page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said).toEqual(['161 concepts, 160 relations']);
  });

  it('wants nothing to move: the first picture is the last', async () => {
    const app = await openVault({ vault: HARBOUR });
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    // Whether the layout had come to rest each time when the view said that it is no longer busy.
    await app.page.evaluate(() => {
      const atRest: (string | null)[] = [];
      Object.assign(window, { atRest });
      new MutationObserver((records) => {
        for (const { target } of records) {
          const body = target as Element;
          if (!body.matches('.differentia-graph-body[aria-busy="false"]')) continue;
          atRest.push(body.querySelector('.differentia-graph-stage')?.getAttribute('data-settled') ?? null);
        }
      }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['aria-busy'] });
    });
    const graph = new GraphPage(app);
    await graph.open();
    await app.page.emulateMedia({ reducedMotion: null });
    const atRest = await app.page.evaluate(() => (window as unknown as { atRest: string[] }).atRest);
    expect(atRest.length).toBeGreaterThan(0);
    expect(atRest).not.toContain('false');
  });
});

describe('what it leaves', () => {
  it('is nothing after it was opened and closed fifty times', async () => {
    const app = await openVault({ vault: HARBOUR });
    const graph = new GraphPage(app);
    await app.metadataReady();
    const living = await countLiving(app.page);
    const close = app.page.locator('.workspace-tab-header.is-active .workspace-tab-header-inner-close-button').first();
    await graph.open();
    await close.dispatchEvent('click');
    await graph.el.waitFor({ state: 'detached' });
    // The start page fills in its own time.
    await eventually(() => app.page.locator('.differentia-start-found').innerText()).toContain('in 4 notes');
    await eventually(() => app.page.getByText('Still looking…').count()).toBe(0);
    const first = await living();
    expect({ workers: first.workers, contexts: first.contexts }).toEqual({ workers: 0, contexts: 0 });
    const session = await app.page.context().newCDPSession(app.page);
    const before = await heldBy(session);
    for (let time = 0; time < 50; time += 1) {
      await graph.open();
      await close.dispatchEvent('click');
      await graph.el.waitFor({ state: 'detached' });
    }
    const last = await living();
    expect({ workers: last.workers, contexts: last.contexts, listeners: last.listeners }).toEqual({
      workers: 0,
      contexts: 0,
      listeners: first.listeners,
    });
    const after = await heldBy(session);
    console.warn(
      `fifty openings: heap ${before.heap} → ${after.heap} bytes, nodes ${before.nodes} → ${after.nodes}, listeners ${before.listeners} → ${after.listeners}`,
    );
    expect(after.heap - before.heap).toBeLessThan(MOST_GROWTH);
    expect(after.nodes - before.nodes).toBeLessThan(25);
    expect(after.listeners - before.listeners).toBeLessThan(25);
  });

  it('draws no frame and sends no message in ten seconds of rest, with two views open', async () => {
    const app = await openVault({ vault: HARBOUR });
    const graph = new GraphPage(app);
    await app.metadataReady();
    const living = await countLiving(app.page);
    await graph.open();
    await app.openNote('Sloop.md', { newTab: true });
    await new GraphPage(app, 'differentia-local-graph').open();
    await graph.open();
    await eventually(async () => (await living()).workers).toBe(2);
    // What other panes have begun may end, sooner or later by what else the machine does: what never rests, never does.
    const tenSeconds = async (): Promise<readonly number[]> => {
      const before = await living();
      await app.page.waitForTimeout(10_000);
      const after = await living();
      return [after.frames - before.frames, after.messages - before.messages, after.timers - before.timers];
    };
    await expect.poll(tenSeconds, { timeout: 75_000, interval: 0 }).toEqual([0, 0, 0]);
  });
});
