import type { Locator, Page } from 'playwright-core';
import { describe, it } from 'vitest';
import type { HostApp } from '../host/driver';
import { eventually } from './concepts-pane';
import { openVault, shareVault, watchVaults } from './open-vault';
import { complete, VIEWS, type ViewType } from './whole-vault';

watchVaults();

const SLOOP = '---\nmast: one\nprice: 20 000\n---\n**Sloop** — a boat with one mast.\n';

const NOTES = {
  'Sloop.md': SLOOP,
  'Ketch.md': '---\nmast: two\nprice: 35 000\n---\n**Ketch** — a boat with two masts.\n',
  'Rigs.md': '## Differences\n\nA [[Sloop]] is faster upwind, whereas a [[Ketch]] is easier to sail alone.\n',
  'Blocks.md': '```compare\nconcepts: [Sloop, Ketch]\n```\n\n```concept-graph\nfocus: Sloop\n```\n',
  '.obsidian/plugins/differentia/data.json': JSON.stringify({
    schema: 1,
    review: { scope: { kind: 'vault', values: [] } },
  }),
};

/** A window in which nothing that waits ever comes, as in one that is being closed; what is asked of it is counted. */
async function stopClocks(popout: Page): Promise<void> {
  await popout.evaluate(() => {
    const asked = { count: 0 };
    Object.assign(window, { asked });
    const ask = (): number => 100_000 + (asked.count += 1);
    window.setTimeout = ask as unknown as typeof setTimeout;
    window.requestAnimationFrame = ask;
  });
}

/** Changes a note, and takes the view out of its window while all that waits is in that window. */
async function changeAndDock(app: HostApp, popout: Page, view: string): Promise<void> {
  await stopClocks(popout);
  await app.write('Sloop.md', `${SLOOP.replace('20 000', '21 500')}\n**Mizzen** — a mast behind the other one.\n`);
  await app.metadataReady();
  if (view !== 'differentia-review') {
    await eventually(() =>
      popout.evaluate(() => (window as unknown as { asked: { count: number } }).asked.count),
    ).toBeGreaterThan(0);
  }
  await app.dock(view);
  await eventually(() => popout.isClosed()).toBe(true);
}

/** What a view shows of the change. */
const shows: Partial<Record<ViewType, (el: Locator) => Promise<void>>> = {
  'differentia-comparison': (el) => el.getByText('21 500', { exact: true }).waitFor(),
  'differentia-concepts': async (el) => {
    await el.getByRole('tab').nth(1).click();
    await el.getByText('Mizzen', { exact: true }).waitFor();
  },
  'differentia-check': (el) => el.getByText(/: 4 notes, 3 concepts/u).waitFor(),
  'differentia-start': (el) =>
    el
      .getByText(/3 concepts/u)
      .first()
      .waitFor(),
};

describe('a view whose window goes while it waits there', () => {
  const shared = shareVault({ vault: NOTES });

  for (const [type, command] of VIEWS) {
    it(`goes on in the window it comes to: ${type}`, async () => {
      const app = shared();
      await app.write('Sloop.md', SLOOP);
      await app.metadataReady();
      if (type !== 'differentia-concepts') await app.openNote('Rigs.md');
      await eventually(() => app.do('command', `differentia:${command}`)).toBe(true);
      await complete(app.page, type);
      const popout = await app.popout(type);
      await complete(popout, type);
      await changeAndDock(app, popout, type);
      const el = await complete(app.page, type);
      await shows[type]?.(el);
    });
  }
});

describe('a note with blocks whose window goes while they wait there', () => {
  it('goes on in the window it comes to', async () => {
    const app = await openVault({ vault: NOTES });
    await app.openNote('Blocks.md', { mode: 'reading' });
    await app.metadataReady();
    const blocks = (page: Page): Locator => page.locator('.markdown-reading-view:visible');
    const drawn = async (page: Page): Promise<void> => {
      for (const one of ['.differentia-comparison-view', '.differentia-graph-block']) {
        await blocks(page).locator(`${one}[aria-busy="false"]`).first().waitFor();
      }
    };
    await drawn(app.page);
    const popout = await app.popout('markdown');
    await drawn(popout);
    await app.write('Sloop.md', SLOOP.replace('20 000', '20 900'));
    await blocks(popout).getByText('20 900', { exact: true }).waitFor();
    await changeAndDock(app, popout, 'markdown');
    await drawn(app.page);
    await blocks(app.page).getByText('21 500', { exact: true }).waitFor();
  });
});
