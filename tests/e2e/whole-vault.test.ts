import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { eventually } from './concepts-pane';
import { openVault, pluginChanges, shareVault, takeNotices, watchVaults } from './open-vault';
import {
  BLOCKS,
  blocksComplete,
  complete,
  contentOf,
  fixedDirections,
  layoutInSight,
  openAll,
  savedStates,
  show,
  sideways,
  turnedTexts,
  STRINGS,
  VIEWS,
  wholeVault,
  type ViewType,
} from './whole-vault';

watchVaults();

/** What is in the vault without what the plugin keeps for a person. */
function notesOf(app: HostApp): Record<string, string> {
  return Object.fromEntries(Object.entries(app.hashes()).filter(([path]) => !path.startsWith('Review journal/')));
}

/** Text of each view, seen one after the other. */
async function texts(app: HostApp): Promise<Record<string, string>> {
  const read: Record<string, string> = {};
  for (const [type] of VIEWS) read[type] = await (await show(app, type)).innerText();
  return read;
}

/** The window that holds the view of a type, if one does. */
async function windowOf(app: HostApp, type: ViewType): Promise<Page | null> {
  for (const page of app.popouts()) if ((await contentOf(page, type).count()) > 0) return page;
  return null;
}

/** Types into the search of a view, and waits till the view shows what was found. */
async function search(view: Locator, words: string): Promise<void> {
  const all = await view.innerText();
  await view.getByRole('searchbox').fill(words);
  await eventually(() => view.innerText()).not.toBe(all);
}

/** Chooses in some views what their state keeps. */
async function choose(app: HostApp): Promise<void> {
  await search(await show(app, 'differentia-check'), 'stack');
  const graph = await show(app, 'differentia-graph');
  await search(graph, 'ка');
  await graph.locator('.differentia-graph-stage').focus();
  await app.page.keyboard.press('+');
  const concepts = await show(app, 'differentia-concepts');
  await concepts.getByRole('tab').nth(1).click();
  await search(concepts, 'ка');
  const local = await show(app, 'differentia-local-graph');
  await local.locator('select').selectOption('2');
  for (const [type] of VIEWS) await show(app, type);
}

const worlds = [
  { name: 'in English', options: {} },
  { name: 'in Russian, dark, on a phone', options: { language: 'ru', theme: 'dark', phone: true } },
] as const;

describe.each(worlds)('everything open at once, $name', ({ options }) => {
  it('is as it was after a restart, and no note has changed', async () => {
    pluginChanges('Review journal/');
    const app = await openVault({ vault: wholeVault(), ...options });
    const before = app.hashes();
    await openAll(app);
    await choose(app);
    const seen = await texts(app);
    const states = await savedStates(app);
    const types = (await app.do('leaves')).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(VIEWS.map(([type]) => type)));
    expect(app.hashes()).toEqual(before);

    await app.restart();
    await app.metadataReady();
    expect((await app.do('leaves')).map(({ type }) => type)).toEqual(types);
    // No note was in use: the local graph is drawn round the one that is looked at next, as it was the first time.
    await app.page.locator('.workspace-tab-header[data-type="markdown"]').last().dispatchEvent('click');
    await eventually(() => app.do('activeNote')).toBe(BLOCKS);
    await show(app, 'differentia-local-graph');
    await eventually(() => texts(app)).toEqual(seen);
    expect(await savedStates(app)).toEqual(states);
    expect(app.hashes()).toEqual(before);

    // An answer goes to the journal, and nowhere else.
    const review = await show(app, 'differentia-review');
    await review.getByRole('button', { name: /^(?:Show answer|Показать ответ)/u }).click();
    await review.getByRole('button', { name: /^(?:Remembered|Помню)/u }).click();
    await eventually(() => app.files().some((path) => path.startsWith('Review journal/'))).toBe(true);
    await app.restart();
    await show(app, 'differentia-review');
    expect(notesOf(app)).toEqual(before);
    expect(await takeNotices(app)).toEqual([]);
  });
});

/** Uses the main control of a view: it fails when the click is not answered. */
const uses: Record<ViewType, (app: HostApp, el: Locator, page: Page) => Promise<void>> = {
  'differentia-start': async (app, el) => {
    await el.getByRole('button', { name: 'Open the graph' }).click();
    await eventually(async () => (await app.do('leaves')).find(({ active }) => active)?.type).toBe('differentia-graph');
  },
  'differentia-comparison': async (_app, el, page) => {
    await el.locator('tbody td button').first().click();
    await page.locator('.differentia-popover').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.differentia-popover').waitFor({ state: 'detached' });
  },
  'differentia-graph': async (_app, el) => {
    const { length } = await el.locator('canvas:visible').all();
    await el.getByRole('button', { name: 'As list' }).click();
    await eventually(() => el.locator('canvas:visible').count()).not.toBe(length);
    await el.getByRole('button', { name: /^As (?:drawing|graph)/u }).click();
    await eventually(() => el.locator('canvas:visible').count()).toBe(length);
  },
  'differentia-local-graph': async (_app, el) => {
    const lock = el.locator('.differentia-graph-local button').last();
    const was = await lock.getAttribute('aria-pressed');
    await lock.click();
    await eventually(() => lock.getAttribute('aria-pressed')).not.toBe(was);
    await lock.click();
  },
  'differentia-review': async (_app, el) => {
    pluginChanges('Review journal/');
    await el.getByRole('button', { name: 'Show answer' }).click();
    await el.getByRole('button', { name: /^Remembered/u }).click();
    await el.getByRole('button', { name: 'Show answer' }).waitFor();
  },
  'differentia-check': async (_app, el) => {
    const head = el.locator('button[aria-expanded]').first();
    const was = await head.getAttribute('aria-expanded');
    await head.click();
    await eventually(() => head.getAttribute('aria-expanded')).not.toBe(was);
  },
  'differentia-concepts': async (_app, el) => {
    const next = el.locator('[role="tab"][aria-selected="false"]').first();
    const name = (await next.locator('.differentia-tab-text').textContent()) ?? '';
    await next.click();
    await el.getByRole('tab', { name, selected: true }).waitFor();
  },
};

describe('a view in a window of its own, and back', () => {
  const shared = shareVault({ vault: wholeVault() });

  it('is opened with all others', async () => {
    await openAll(shared());
  });

  for (const [type] of VIEWS) {
    it(`answers clicks in both: ${type}`, async () => {
      const app = shared();
      await show(app, type);
      const popout = await app.popout(type);
      await uses[type](app, await complete(popout, type), popout);
      await app.dock(type);
      expect(await contentOf(app.page, type).count()).toBe(1);
      await uses[type](app, await complete(app.page, type), app.page);
    });

    it(`follows the vault when it comes back while it waits: ${type}`, async () => {
      const app = shared();
      await show(app, type);
      const popout = await app.popout(type);
      await complete(popout, type);
      // What is asked of the window is not done yet when the window goes.
      await app.write('Late.md', `**Late** — a word for ${type}.\n`);
      await app.dock(type);
      await app.write('Late.md', `**Late** — a word for the ${type}.\n`);
      await uses[type](app, await complete(app.page, type), app.page);
    });
  }
});

describe('every view in a window of its own', () => {
  it('is there after a restart, with the state that it had', async () => {
    const app = await openVault({ vault: wholeVault() });
    await openAll(app);
    await choose(app);
    const windows = async (): Promise<Record<string, string>> => {
      const read: Record<string, string> = {};
      for (const [type] of VIEWS) {
        await eventually(async () => (await windowOf(app, type)) !== null).toBe(true);
        const page = await windowOf(app, type);
        if (page !== null) read[type] = await (await complete(page, type)).innerText();
      }
      return read;
    };
    for (const [type] of VIEWS) {
      await show(app, type);
      await complete(await app.popout(type), type);
    }
    const seen = await windows();
    const states = await savedStates(app);
    const kept = JSON.stringify(states);
    // What was chosen is in it: a search, a tab, a depth, a place of the camera, a session, a note.
    for (const part of [
      '"query":"stack"',
      '"query":"ка"',
      '"tab":"vault"',
      '"depth":2',
      '"camera":[',
      '"session":{',
      '"note":"ru/Каяк и каноэ.md"',
    ])
      expect(kept.replaceAll('\\"', '"')).toContain(part);
    await app.restart();
    await app.metadataReady();
    expect(await windows()).toEqual(seen);
    expect(app.popouts()).toHaveLength(VIEWS.length);
    expect(await savedStates(app)).toEqual(states);
  });
});

describe('text from the right', () => {
  for (const [name, options] of [
    ['in Arabic', { language: 'ar' }],
    ['in Arabic on a phone', { language: 'ar', phone: true, theme: 'dark' }],
  ] as const) {
    it(`finds its own direction, and nothing is wider than its place, ${name}`, async () => {
      const app = await openVault({ vault: wholeVault(), ...options });
      await app.metadataReady();
      await app.openNote(STRINGS, { mode: 'live', newTab: true });
      let found = 0;
      for (const [type, command] of VIEWS) {
        if (type !== 'differentia-concepts') await app.openNote(STRINGS, { mode: 'live' });
        await eventually(() => app.do('command', `differentia:${command}`)).toBe(true);
        const el = await complete(app.page, type);
        if (/[\u0590-\u05ff]/u.test(await el.innerText())) found += 1;
        expect([type, await fixedDirections(el)]).toEqual([type, []]);
        expect([type, await turnedTexts(el)]).toEqual([type, []]);
        if ('phone' in options) expect([type, await sideways(app)]).toEqual([type, []]);
      }
      expect(found).toBeGreaterThanOrEqual(3);
      await app.openNote(STRINGS, { mode: 'reading', newTab: true });
      await blocksComplete(app);
      for (const block of ['.differentia-comparison-view', '.differentia-graph-block']) {
        const el = app.page.locator(`.markdown-reading-view ${block}:visible`).first();
        expect([block, await fixedDirections(el)]).toEqual([block, []]);
        expect([block, await turnedTexts(el)]).toEqual([block, []]);
      }
      if ('phone' in options) expect(await sideways(app)).toEqual([]);
    });
  }
});

describe('views that are in sight before anything is read', () => {
  it('are busy, and then have their content', async () => {
    const app = await openVault({
      vault: { ...wholeVault(), '.obsidian/workspace.json': layoutInSight() },
      withoutIndexedDb: true,
      size: { width: 2400, height: 800 },
    });
    await app.page.addInitScript(() => {
      const told: Record<string, string[]> = {};
      Object.assign(window, { told });
      new MutationObserver(() => {
        for (const el of document.querySelectorAll(
          '[data-type^="differentia-"].workspace-leaf-content, [data-type="markdown"].workspace-leaf-content',
        )) {
          const busy = [...el.querySelectorAll('[aria-busy]')].map((one) => one.getAttribute('aria-busy'));
          if (busy.length === 0) continue;
          const states = (told[el.getAttribute('data-type') ?? ''] ??= []);
          const now = busy.includes('true') ? 'busy' : 'complete';
          if (states.at(-1) !== now) states.push(now);
        }
      }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] });
    });
    await app.restart();
    for (const [type] of VIEWS) {
      const el = await complete(app.page, type);
      expect([type, (await el.innerText()).length > 20]).toEqual([type, true]);
    }
    await blocksComplete(app);
    const told = await app.page.evaluate(() => (window as unknown as { told: Record<string, string[]> }).told);
    for (const type of [...VIEWS.map(([one]) => one), 'markdown']) {
      expect([type, told[type]?.[0], told[type]?.at(-1)]).toEqual([type, 'busy', 'complete']);
    }
    expect(await contentOf(app.page, 'differentia-start').innerText()).toMatch(/\d+ concepts and \d+ definitions/u);
    expect(await contentOf(app.page, 'differentia-comparison').locator('tbody tr').count()).toBeGreaterThan(2);
    expect(app.read(BLOCKS)).toBe(wholeVault()[BLOCKS]);
  });
});
